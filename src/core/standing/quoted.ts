import type { Reading } from '../model.ts';

/** Whether a place in the text of an article stands in somebody's words. */
export function isQuotedAt({ quotes }: Pick<Reading, 'quotes'>, offset: number): boolean {
  return quotes.some(({ span }) => span.start < offset && offset < span.end);
}
