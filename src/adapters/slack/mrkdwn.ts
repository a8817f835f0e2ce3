/**
 * Inline marks as Slack's mrkdwn, which small print and the plain line of a message are made of. It has no escape but for
 * `&`, `<` and `>`, so signs of others that would act as marks give way to signs that look the same.
 */
import type { Inline } from '../../message/model.ts';
import { visible } from '../../message/visible.ts';
import { address, moment } from './rich-text.ts';

/** On one line: line breaks become blanks. */
export function mrkdwn(content: readonly Inline[]): string {
  return content.map(inline).join('');
}

/** Text that shows as it stands, or looks so. */
export function escaped(text: string): string {
  return controlled(
    visible(text)
      .replace(/\s+/gu, ' ')
      .replace(/[*_~`]/g, (sign, at: number, whole: string) => (isInsideWord(whole, at) ? sign : LOOKALIKES[sign]!))
      .replace(EMOJI, '∶')
      .replace(/^(\s*)>/, '$1›'),
  );
}

/** Only what Slack itself takes for control: enough where marks mean nothing, as in notifications. */
function controlled(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const LOOKALIKES: Readonly<Record<string, string>> = { '*': '∗', _: '＿', '~': '∼', '`': '‵' };

/** The colon before what could be the name of an emoji. */
const EMOJI = /:(?=[\w+'-]+:)/g;

/** An underscore inside a word marks nothing. */
function isInsideWord(text: string, at: number): boolean {
  return text[at] === '_' && /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at + 1] ?? '');
}

function inline(part: Inline): string {
  switch (part.kind) {
    case 'text':
      return escaped(part.text);
    case 'strong':
      return around('*', mrkdwn(part.children));
    case 'emphasis':
      return around('_', mrkdwn(part.children));
    case 'code':
      return around('`', controlled(visible(part.text).replace(/\s+/gu, ' ').replaceAll('`', '‵').trim()));
    case 'link': {
      const text = mrkdwn(part.children);
      const url = address(part.url);
      // A date inside the words of a link would end the link; and `|` would end its address.
      if (url === undefined || text.trim() === '' || text.includes('<')) return text;
      return `<${url.replace(/[<>|]/g, encodeURIComponent).replaceAll('&', '&amp;')}|${text}>`;
    }
    case 'time': {
      const seconds = moment(part.at);
      const text = escaped(part.text).replaceAll('|', '¦').replaceAll('^', 'ˆ') || '…';
      return seconds === undefined ? escaped(part.text) : `<!date^${seconds}^{date_short_pretty} at {time}|${text}>`;
    }
  }
}

/** Marks must stand against the words, and two marks around nothing would show. */
function around(mark: string, text: string): string {
  const inner = text.trim();
  if (inner === '') return text;
  const at = text.indexOf(inner);
  return `${text.slice(0, at)}${mark}${inner}${mark}${text.slice(at + inner.length)}`;
}
