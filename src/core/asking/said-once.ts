import type { KeyQuote } from '../model.ts';
import { isMostly, stemsOf } from './same-words.ts';

/** Telling words below which two short utterances may share theirs by chance. */
const FEWEST = 5;
/** What two speeches of one day have in common by chance is less of the shorter one than this. */
const SHARED = 0.8;

/**
 * Somebody's quotations without those that are mostly in a longer one: reporters cut one speech in different places. The order stays.
 */
export function saidOnce(quotes: readonly KeyQuote[]): KeyQuote[] {
  const said = quotes.map((quote) => ({ quote, stems: stemsOf(quote.text) }));
  return said
    .filter(
      ({ quote, stems }, at) =>
        stems.size < FEWEST ||
        !said.some((other, i) => i !== at && isLonger(other.quote, quote, i - at) && isMostly(stems, other.stems, SHARED)),
    )
    .map(({ quote }) => quote);
}

/** Of two that are as long, the one that stands before the other. */
function isLonger(one: KeyQuote, other: KeyQuote, after: number): boolean {
  return one.text.length === other.text.length ? after < 0 : one.text.length > other.text.length;
}
