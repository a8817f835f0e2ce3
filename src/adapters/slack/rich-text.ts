/**
 * Inline marks as elements of Slack's `rich_text`. Text in it is shown as it stands: nothing of an article can become a mark,
 * a link, a mention or an emoji, and nothing needs escaping.
 */
import type { RichTextElement, RichTextLink, RichTextText } from '@slack/types';
import type { Inline } from '../../message/model.ts';
import { visible } from '../../message/visible.ts';
import { LIMITS } from './limits.ts';

type Style = NonNullable<RichTextText['style']>;

/** Without what shows nothing; empty for nothing. */
export function richText(content: readonly Inline[], style: Style = {}): RichTextElement[] {
  return content.flatMap((part) => element(part, style));
}

/** Words of our own, or of others: they show as they stand. */
export function words(text: string, style: Style = {}): RichTextText[] {
  const clean = visible(text);
  return clean === '' ? [] : [{ type: 'text', text: clean, ...styled(style) }];
}

/** A web address as Slack takes it; undefined for any other scheme and for what is too long. */
export function address(url: string): string | undefined {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined || !/^https?:$/.test(parsed.protocol) || parsed.href.length > LONGEST_URL) return undefined;
  return parsed.href;
}

/** Longer addresses are not linked: they would eat the room of the text. */
const LONGEST_URL = 500;

/** Seconds since 1970 for Slack's dates; undefined for what is none, and for years that nobody reports. */
export function moment(at: string): number | undefined {
  const seconds = Math.floor(Date.parse(at) / 1000);
  return seconds >= 0 && seconds < LAST_SECOND ? seconds : undefined;
}

const LAST_SECOND = Date.UTC(2100, 0) / 1000;

function element(part: Inline, style: Style): RichTextElement[] {
  switch (part.kind) {
    case 'text':
      return words(part.text, style);
    case 'strong':
      return richText(part.children, { ...style, bold: true });
    case 'emphasis':
      return richText(part.children, { ...style, italic: true });
    case 'code':
      return words(part.text, { ...style, code: true });
    case 'link':
      return link(part.url, part.children, style);
    case 'time': {
      const timestamp = moment(part.at);
      if (timestamp === undefined) return words(part.text, style);
      const fallback = visible(part.text).slice(0, LIMITS.option.value) || part.at;
      return [{ type: 'date', timestamp, format: '{date_short_pretty} at {time}', fallback, ...styled(style) }];
    }
  }
}

/** A link has plain words alone: marks inside it become its own, when they are around all of it. */
function link(url: string, children: readonly Inline[], style: Style): RichTextElement[] {
  const href = address(url);
  const inside = richText(children, style);
  if (href === undefined) return inside;
  return inside.map((one): RichTextElement => {
    if (one.type !== 'text' || one.text.trim() === '') return one;
    const linked: RichTextLink = { type: 'link', url: href, text: one.text, ...(one.style && { style: one.style }) };
    return linked;
  });
}

function styled(style: Style): { style?: Style } {
  return Object.keys(style).length === 0 ? {} : { style };
}
