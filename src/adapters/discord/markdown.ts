/**
 * Inline marks as Discord's markdown. Everything that is not ours is escaped, so that what an article says can't become
 * a mark, a link, a mention, an emoji or a heading: Discord takes a backslash before any sign as "this sign, as it is".
 */
import type { Inline } from '../../message/model.ts';
import { visible } from '../../message/visible.ts';

/** On one line: line breaks become blanks. */
export function markdown(content: readonly Inline[]): string {
  return content.map(inline).join('');
}

/** Text that shows as it stands. */
export function escaped(text: string): string {
  return visible(text).replace(/\s+/gu, ' ').replace(SIGN, '\\$&').replace(LINE_OPENER, '$1\\$2');
}

/** Signs that mean something anywhere in a line: marks, code, spoilers, links, mentions, emoji and time stamps, bare addresses. */
const SIGN = /[\\*_~`|[\]()<>@]|:(?=\/\/|\w+:)/g;
/** Signs that mean something where a line begins: headings, small print, lists, quotations. */
const LINE_OPENER = /^(\s*\d*)([#\-+.])/;

/** Longer addresses are not linked: they would eat the room of the text. */
const LONGEST_URL = 500;

function inline(part: Inline): string {
  switch (part.kind) {
    case 'text':
      return escaped(part.text);
    case 'strong':
      return around('**', markdown(part.children));
    case 'emphasis':
      return around('*', markdown(part.children));
    case 'code': {
      const text = visible(part.text).replace(/\s+/gu, ' ').replaceAll('`', 'ˋ').trim();
      return around('`', text);
    }
    case 'link': {
      const text = markdown(part.children);
      const url = address(part.url);
      return url === undefined || text.trim() === '' ? text : `[${text}](<${url}>)`;
    }
    case 'time': {
      const seconds = Math.floor(Date.parse(part.at) / 1000);
      return Number.isFinite(seconds) ? `<t:${seconds}:f>` : escaped(part.text);
    }
  }
}

/** Marks must stand against the words, and two marks around nothing would show. */
function around(mark: string, text: string): string {
  const words = text.trim();
  if (words === '') return text;
  const at = text.indexOf(words);
  return `${text.slice(0, at)}${mark}${words}${mark}${text.slice(at + words.length)}`;
}

/** A web address that can't end the link early; undefined for any other scheme. */
function address(url: string): string | undefined {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined || !/^https?:$/.test(parsed.protocol) || parsed.href.length > LONGEST_URL) return undefined;
  return parsed.href.replace(/[()<>[\]\\]/g, (sign) => encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'));
}
