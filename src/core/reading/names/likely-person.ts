import { type NameInContext, personal } from './context.ts';
import { isGivenName } from './given-names.ts';
import { type CaseUse, isPlace } from './kinds.ts';
import { namesAmongOthers } from './tables/given-names.ts';
import { roleNouns } from './tables/role-nouns.ts';
import { surnames } from './tables/surnames.ts';
import type { Word } from './word.ts';

/**
 * What speaks for a name of two or three words being a person's, and what against it, in log-odds. Fitted by logistic regression to
 * about a thousand names of news articles whose first word no table has as a given name, each read and labelled by hand.
 */
const evidence = {
  /** Of any such name; most are those of bodies, works and places. */
  name: -4.4,
  ofThreeWords: -2.2,
  /** No word of the language: "Mahsa", "Umerov". */
  strangeFirst: 1.4,
  strangeLast: 2.6,
  /** "Summer", "Austin": also given to people. */
  perhapsGiven: 2.4,
  endsInSurname: 2.2,
  /** Both of the two, "Quillon Dahl": more than either alone tells. */
  strangeBeforeSurname: 1.2,
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
  const strange = !use.isOrdinary(first) && !isPlace(first);
  const surname = surnames.has(last) || hasSurnameEnding(last) || /^mc\p{L}{3}/u.test(last);
  let odds: number = evidence.name;
  if (words.length > 2) odds += evidence.ofThreeWords;
  if (strange) odds += evidence.strangeFirst;
  if (namesAmongOthers.has(first)) odds += evidence.perhapsGiven;
  if (!use.isOrdinary(last) || (strange && isOfTwoSyllables.test(last))) odds += evidence.strangeLast;
  if (surname) odds += strange ? evidence.endsInSurname + evidence.strangeBeforeSurname : evidence.endsInSurname;
  if (isPlace(last)) odds += evidence.endsInPlace;
  if (last.endsWith('s') && !last.endsWith('ss')) odds += evidence.endsInPlural;
  if (alone.has(last)) odds += evidence.lastAlone;
  for (const [sign, holds] of around) if (items.some(holds)) odds += evidence[sign];
  return odds;
}

/** "Hae-min", as Korean and Chinese given names are written: no word of the language, though its parts may be. */
const isOfTwoSyllables = /^\p{Ll}{2,5}-\p{Ll}{2,5}$/u;

/** What the words around a name are looked through for. */
const around: readonly (readonly [keyof typeof evidence, (item: NameInContext) => boolean])[] = [
  ['afterThe', (item) => wordBefore(item) === 'the'],
  ['afterPlaceWord', (item) => placeWords.has(wordBefore(item))],
  ['afterRole', isAfterRole],
  ['introduced', isIntroduced],
  ['besidePerson', isBesideGivenName],
  ['speaks', isSpeaker],
  ['beforeNoun', isBeforeNoun],
  ['heOrShe', ({ after }) => after.some(({ lower }) => personal.has(lower))],
];

/** Endings of family names in the languages that news transliterates most. */
export function hasSurnameEnding(word: string): boolean {
  return word.length > 4 && surnameEnding.test(word);
}

const surnameEnding =
  /(?:[oe]v|[oe]va|sk(?:[yi]|iy|yy|aya)|enko|chuk|shvili|adze|yan|ianu?|escu|sson|ssen|wicz|ović|ovic|evic|ullah|zadeh|pour)$/;

/** The word right before a name, with nothing but a blank between; else none. */
function wordBefore({ name, before }: NameInContext): string {
  return name.words[0]!.gap.trim() === '' ? (before.at(-1)?.lower ?? '') : '';
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
  return saying.has(after[0]?.lower ?? '') || ofSpeaker.has(before.at(-1)?.lower ?? '');
}

function isBeforeNoun({ after: [next] }: NameInContext): boolean {
  return next?.gap === ' ' && !next.capital && !next.lower.endsWith('ed') && !verbsAndLinks.has(next.lower);
}

const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const persons = listed('man woman boy girl teenager');
const placeWords = listed('in at near outside across around into');
const saying = listed('said says told added wrote writes tweeted argued insisted');
/** Stand before whoever says or does something. */
const ofSpeaker = listed('said says tweeted wrote by to');
/** Words that follow a person's name as readily as another's. */
const verbsAndLinks = listed(
  'said says told and or who has had have is was will would could may might can did does won lost came went left met took made gave got ran sat stood spoke fell rose led to of in on at for from by with as that',
);
