import { normalForm } from '../words/words.ts';

const about = '(?:(?:about|almost|around|at least|just|less than|more than|nearly|only|over|roughly|some|up to) )*';
const units = '(?:second|minute|hour|day|week|month|year|decade)';
/** "A war of almost |four years". */
const lasting = new RegExp(`(\\p{L}+) of ${about}$`, 'iu');
/** "The four|-year war", "a 27|-year lease for pipes". */
const described = new RegExp(`^-${units}(?:-long)?,? ((?:\\p{Ll}+ ){0,2}\\p{Ll}+)`, 'u');
/** "Four| years of war". */
const filled = new RegExp(`^ ${units}s? of (\\p{Ll}+)`, 'u');

/** Stems of things that are lengths of time themselves: "a term of five years" is how long something else takes. */
const lengths: ReadonlySet<string> = new Set(
  'period term sentence spell stretch span time delay wait total maximum minimum average suspension ban stay'
    .split(' ')
    .map(normalForm),
);

/**
 * Whether a number of hours or years between two texts is the length of a thing that it describes ("a war of almost four years", "a
 * 27-year lease"), and that thing, by its stem, is none of those asked about.
 */
export function measuresAnother(before: string, behind: string, isAsked: (stem: string) => boolean): boolean {
  const phrase = lasting.exec(before)?.[1] ?? described.exec(behind)?.[1] ?? filled.exec(behind)?.[1];
  if (phrase === undefined) return false;
  return !phrase.split(' ').some((word) => lengths.has(normalForm(word)) || isAsked(normalForm(word)));
}
