import type { KeyQuote } from '../model.ts';
import { plainWords } from '../words/plain.ts';
import { isMostly, stemsOf } from './same-words.ts';

/** Telling words below which two short utterances may share theirs by chance. */
const FEWEST = 5;
/** What two speeches of one day have in common by chance is less of the shorter one than this. */
const SHARED = 0.8;

/** In words: a run of fewer may be in two speeches. */
const SHORTEST_RUN = 5;

/**
 * Somebody's quotations without those that are mostly in a longer one, or stand in it word for word: reporters cut one speech in
 * different places. The order stays.
 */
export function saidOnce(quotes: readonly KeyQuote[]): KeyQuote[] {
  const said = quotes.map((quote) => ({ quote, stems: stemsOf(quote.text), run: runOf(quote.text) }));
  return said
    .filter(
      (one, at) =>
        !said.some(
          (other, i) => i !== at && isLonger(other.quote, one.quote, i - at) && (holds(other, one) || repeats(other, one)),
        ),
    )
    .map(({ quote }) => quote);
}

interface Said {
  readonly stems: ReadonlySet<string>;
  /** Its words as they come, between blanks. */
  readonly run: string;
}

function holds({ stems: longer }: Said, { stems }: Said): boolean {
  return stems.size >= FEWEST && isMostly(stems, longer, SHARED);
}

function repeats({ run: longer }: Said, { run }: Said): boolean {
  return run.split(' ').length >= SHORTEST_RUN + 2 && longer.includes(run);
}

/** "It's" is "it is", and reporters hear one small word for another: "for Ida", "to Ida". */
function runOf(text: string): string {
  const words = plainWords(
    text
      .toLowerCase()
      .replace(/['’]s\b/g, ' is')
      .replace(/['’]re\b/g, ' are'),
  );
  return ` ${words.map((word) => (/^(?:to|for|of|in|on|at)$/.test(word) ? '-' : word)).join(' ')} `;
}

/** Of two that are as long, the one that stands before the other. */
function isLonger(one: KeyQuote, other: KeyQuote, after: number): boolean {
  return one.text.length === other.text.length ? after < 0 : one.text.length > other.text.length;
}
