import type { NameInContext } from './context.ts';
import { isGivenName } from './given-names.ts';
import { type CaseUse, isPlace } from './kinds.ts';
import { roleNouns } from './tables/role-nouns.ts';
import { surnames } from './tables/surnames.ts';
import type { Word } from './word.ts';

/**
 * What speaks for a name of two or three words being a person's, and what against it, in log-odds. Fitted by logistic regression to
 * about a thousand names of news articles whose first word no table has as a given name, each read and labelled by hand.
 */
const evidence = {
  /** Of any such name; most are those of bodies, works and places. */
  name: -4,
  ofThreeWords: -2.2,
  /** No word of the language: "Mahsa", "Umerov". */
  strangeFirst: 1.2,
  strangeLast: 2.6,
  endsInSurname: 2.2,
  /** Both of the two, "Quillon Dahl": more than either alone tells. */
  strangeBeforeSurname: 0.8,
  endsInPlace: -2.2,
  /** "Boston Celtics". */
  endsInPlural: -1,
  /** "the Northern Star". */
  afterThe: -2.4,
  /** "in Diamond Bar". */
  afterPlaceWord: -2.6,
  /** "her spokesman, Otto Marsh". */
  afterRole: 2.9,
  /** "Otto Marsh, head of the army", "Otto Marsh, 61", "Otto Marsh, who". */
  introduced: 2.2,
  /** A given name nearby: persons are listed together. */
  besidePerson: 0.6,
  speaks: 0.8,
  /** "Happy Farms cheese". */
  beforeNoun: -0.6,
  heOrShe: 0.8,
  /** The last word stands alone elsewhere in the article. */
  lastAlone: 1.4,
} as const;

/** Whether this can tell of a name: all its words, two or three, have a capital and then small letters. */
export function isOfPlainWords(words: readonly Word[]): boolean {
  return (words.length === 2 || words.length === 3) && words.every(({ text }) => /^\p{Lu}[\p{Ll}’'-]/u.test(text));
}

/**
 * How likely a name that no table knows is a person's, by its words and by what stands around it, in log-odds: above 0 is likelier
 * than not.
 * @param items where it stands in the article
 * @param alone the single words that the article names somebody by
 */
export function likelyPerson(
  words: readonly Word[],
  items: readonly NameInContext[],
  alone: ReadonlySet<string>,
  use: CaseUse,
): number {
  const [first, last] = [words[0]!.lower, words.at(-1)!.lower];
  const somewhere = (is: (item: NameInContext) => boolean) => items.some(is);
  const strange = !use.isOrdinary(first);
  const surname = surnames.has(last) || hasSurnameEnding(last) || /^mc\p{L}{3}/u.test(last);
  const told: readonly (readonly [keyof typeof evidence, boolean])[] = [
    ['name', true],
    ['ofThreeWords', words.length > 2],
    ['strangeFirst', strange],
    ['strangeLast', !use.isOrdinary(last) || (strange && isOfTwoSyllables.test(last))],
    ['endsInSurname', surname],
    ['strangeBeforeSurname', strange && surname],
    ['endsInPlace', isPlace(last)],
    ['endsInPlural', /[^s]s$/.test(last)],
    ['afterThe', somewhere((item) => isBefore(item, /^the$/))],
    ['afterPlaceWord', somewhere((item) => isBefore(item, /^(?:in|at|near|outside|across|around|into)$/))],
    ['afterRole', somewhere(isAfterRole)],
    ['introduced', somewhere(isIntroduced)],
    ['besidePerson', somewhere(isBesideGivenName)],
    ['speaks', somewhere(isSpeaker)],
    ['beforeNoun', somewhere(isBeforeNoun)],
    ['heOrShe', somewhere(({ after }) => after.some(({ lower }) => personal.has(lower)))],
    ['lastAlone', alone.has(last)],
  ];
  return told.reduce((sum, [sign, holds]) => (holds ? sum + evidence[sign] : sum), 0);
}

/** "Hae-min", as Korean and Chinese given names are written: no word of the language, though its parts may be. */
const isOfTwoSyllables = /^\p{Ll}{2,5}-\p{Ll}{2,5}$/u;

/** Endings of family names in the languages that news transliterates most. */
export function hasSurnameEnding(word: string): boolean {
  return word.length > 4 && surnameEnding.test(word);
}

const surnameEnding =
  /(?:[oe]v|[oe]va|sk(?:[yi]|iy|yy|aya)|enko|chuk|shvili|adze|yan|ianu?|escu|sson|ssen|wicz|ović|ovic|evic|ullah|zadeh|pour)$/;

function isBefore({ name, before }: NameInContext, word: RegExp): boolean {
  return name.words[0]!.gap.trim() === '' && word.test(before.at(-1)?.lower ?? '');
}

function isAfterRole({ name, before }: NameInContext): boolean {
  return /^,? ?$/.test(name.words[0]!.gap) && roleNouns.has(before.at(-1)?.lower ?? '');
}

function isIntroduced({ after }: NameInContext): boolean {
  const [next] = after;
  if (next?.gap !== ', ') return false;
  if (/^(?:\d\d|whose?)$/.test(next.lower)) return true;
  if (next.lower === 'of' && after.slice(2, 6).some(({ gap, text }) => gap === ', ' && /^\d\d$/.test(text))) return true; // , of Oslo, 61,
  const end = after.findIndex(({ gap }, i) => i > 0 && gap.includes(','));
  return after.slice(0, end < 0 ? 6 : Math.min(end, 6)).some(({ lower }) => roleNouns.has(lower) || persons.has(lower));
}

function isBesideGivenName({ before, after }: NameInContext): boolean {
  return [...before, ...after.slice(0, 4)].some(({ capital, lower }) => capital && isGivenName(lower));
}

function isSpeaker({ before, after }: NameInContext): boolean {
  return (
    /^(?:said|says|told|added|wrote|writes|tweeted|argued|insisted)$/.test(after[0]?.lower ?? '') ||
    /^(?:said|says|tweeted|wrote|by|to)$/.test(before.at(-1)?.lower ?? '')
  );
}

function isBeforeNoun({ after: [next] }: NameInContext): boolean {
  return next?.gap === ' ' && !next.capital && !next.lower.endsWith('ed') && !verbsAndLinks.has(next.lower);
}

const persons: ReadonlySet<string> = new Set(['man', 'woman', 'boy', 'girl', 'teenager']);
const personal: ReadonlySet<string> = new Set(['he', 'she', 'his', 'her', 'him', 'who']);
/** Words that follow a person's name as readily as another's. */
const verbsAndLinks: ReadonlySet<string> = new Set(
  'said says told and or who has had have is was will to of in on at for from by with as that'.split(' '),
);
