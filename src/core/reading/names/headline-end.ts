import { isGivenName } from './given-names.ts';
import { type CaseUse, isPerson } from './kinds.ts';
import { surnames } from './tables/surnames.ts';
import type { Word } from './word.ts';

/** "Otto Marsh |Fired", of a headline: what was done to whom it names is no part of the name. */
export function withoutDone(words: readonly Word[], use: CaseUse): readonly Word[] {
  const { lower } = words.at(-1)!;
  const isDone =
    words.length > 2 && /[^e]ed$/.test(lower) && use.isOrdinary(lower) && !surnames.has(lower) && !isGivenName(lower);
  return isDone && isPerson(words, use) ? words.slice(0, -1) : words;
}
