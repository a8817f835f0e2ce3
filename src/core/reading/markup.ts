import type { Span } from '../model.ts';

/** A tag of HTML that a source left in the text: its attributes are no quotations, and no words of the article. */
export const TAG = /<\/?[a-zA-Z][^<>\n]{0,2000}>/g;

/** The tags of a text, in order. */
export function tagsIn(text: string): Span[] {
  if (!text.includes('<')) return [];
  return Array.from(text.matchAll(TAG), ({ index, 0: tag }) => ({ start: index, end: index + tag.length }));
}
