import { plain } from './inline.ts';
import type { Block, Inline, ListItem } from './model.ts';

/** Builders for messages, so that composing reads like the message. */

export const text = (text: string): Inline => ({ kind: 'text', text });
export const code = (text: string): Inline => ({ kind: 'code', text });
export const strong = (...children: readonly (Inline | string)[]): Inline => ({ kind: 'strong', children: inlines(children) });
export const emphasis = (...children: readonly (Inline | string)[]): Inline => ({
  kind: 'emphasis',
  children: inlines(children),
});

/** A link where there is an address, else the words alone. */
export function link(url: string | undefined, ...children: readonly (Inline | string)[]): Inline {
  const content = inlines(children);
  if (url) return { kind: 'link', url, children: content };
  return content.length === 1 && content[0] ? content[0] : { kind: 'text', text: plain(content) };
}

/** Strings and marks, as marks. */
export function inlines(parts: readonly (Inline | string)[]): readonly Inline[] {
  return parts.map((part) => (typeof part === 'string' ? text(part) : part));
}

/** A sentence of ours in which what one types stands between backticks. Not for text of others. */
export function prose(sentence: string): readonly Inline[] {
  return sentence.split('`').flatMap((part, index) => {
    if (!part) return [];
    return [index % 2 ? code(part) : text(part)];
  });
}

type Parts = readonly (Inline | string)[];

export const heading = (...content: Parts): Block => ({ kind: 'heading', content: inlines(content) });
export const paragraph = (...content: Parts): Block => ({ kind: 'paragraph', content: inlines(content) });
export const note = (...content: Parts): Block => ({ kind: 'note', content: inlines(content) });
export const list = (items: readonly ListItem[], ordered = false): Block => ({ kind: 'list', ordered, items });
export const item = (content: Parts, note?: Parts): ListItem => ({
  content: inlines(content),
  ...(note && { note: inlines(note) }),
});
export const quotation = (text: string, ...by: Parts): Block => ({ kind: 'quotation', text, by: inlines(by) });
