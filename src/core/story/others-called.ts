import type { Span } from '../model.ts';

/**
 * Where a text calls others by a noun than those whom `own` are the places of: "sheriffs", "her sheriff", "the other sheriff", or "a
 * sheriff" from a place on. "The sheriff" is whoever it may be.
 * @param noun in small letters
 * @param knows whether a word before the noun goes with those meant: "the harbour police", where they are of the harbour
 */
export function othersCalled(
  noun: string,
  text: string,
  own: readonly Span[],
  from: number,
  knows: (word: string) => boolean = () => true,
): number[] {
  const pattern = new RegExp(`(?<![\\p{L}-])${noun.replace(' ', '\\s+')}(?:e?s)?(?![\\p{L}-]|['’]s? )`, 'giu');
  return [...text.matchAll(pattern)].flatMap(({ index, 0: found }) => {
    if (own.some(({ start, end }) => start < index + found.length && index < end)) return [];
    const before = text.slice(Math.max(0, index - LOOKED_BACK), index);
    const isNew = index < from && aNew.test(before);
    const [, words] = definite.exec(before) ?? [];
    const isSame = isNew || words?.split(' ').every((word) => word === '' || knows(word.toLowerCase()));
    return isSame && found.length === noun.length ? [] : [index];
  });
}

/** Characters in which the words before a noun stand. */
const LOOKED_BACK = 50;
const aNew = /\ban? (?:[\p{L}.-]+ )?$/iu;
const definite =
  /\bthe ((?:(?!an?\b|of\b|for\b|to\b|and\b|or\b|in\b|at\b|with\b|his\b|her\b|other\b|former\b|second\b|deputy\b|assistant\b|vice\b)[\p{L}.-]+ ){0,2})$/iu;
