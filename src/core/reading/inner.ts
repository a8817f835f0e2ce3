import type { Span } from '../model.ts';
import { kindAt, kinds } from '../words/characters.ts';
import { BROKEN } from './broken-mark.ts';

const opening = `"“”„«‘'\``;
const closing = `"“”»’'`;

/**
 * The words of a stretch in quotation marks, without the marks and the white space at either end.
 * @param also what else may stand before them
 */
export function innerOf(text: string, { start, end }: Span, also = ''): string {
  let [from, to] = [start, end];
  while (from < to && (kindAt(text, from) === kinds.space || opening.includes(text[from]!) || also.includes(text[from]!))) from++;
  if (text.endsWith(BROKEN, to)) to -= BROKEN.length;
  while (to > from && (kindAt(text, to - 1) === kinds.space || closing.includes(text[to - 1]!))) to--;
  return text.slice(from, to);
}
