import { looseRoleNouns, roleNouns } from './names/tables/role-nouns.ts';
import type { Word } from './names/word.ts';

/** The part of speech of the word that starts at an offset, as the tagger gives it. */
export type PartOfSpeechAt = (offset: number) => string | undefined;

export function isVerb(pos: string | undefined): boolean {
  return pos === 'VERB' || pos === 'AUX';
}

/** "envoy", "envoys", "ex-mayor". */
export function isRoleNoun(lower: string): boolean {
  if (isListed(lower) || (lower.endsWith('s') && isListed(lower.slice(0, -1)))) return true;
  return lower.includes('-') && endsForRole.test(lower);
}

/** "mayor-elect", "seventh-grader", "convention-goer", "ex-president". */
const endsForRole =
  /(?:-in-law|-elect|-grader|(?:movie|church|concert|theater|theatre|party|-)goers?)$|^(?:ex|co)-(?:president|mayor|premier|chief|leader|wife|husband|partner|boss|officer|soldier|minister|manager|writer|producer)$/;

/** "envoys", "aides", but not "boss". */
export function isPluralRole(lower: string): boolean {
  return lower.endsWith('s') && !isListed(lower) && isListed(lower.slice(0, -1));
}

function isListed(noun: string): boolean {
  return listed.has(noun);
}

const listed: ReadonlySet<string> = new Set([...roleNouns, ...looseRoleNouns]);

/** No mark stands before the word but a possessor's or a hyphen. */
export function isOpen({ gap }: Word): boolean {
  return gap === ' ' || gap === '-' || gap.trim() === '' || /^['’]s?\s$/.test(gap);
}

/** What hangs on a noun begins with it: "head |of the port", "lawyer |for the town". */
export const hangsOn: ReadonlySet<string> = new Set(
  'of for in at to with from on by under behind against near within over about into during since until across through aboard between among out'.split(
    ' ',
  ),
);

/** Opens a clause that goes on about the noun before it. */
export const opensRelative: ReadonlySet<string> = new Set(['who', 'whose', 'whom', 'which', 'that', 'where']);

/** The noun that heads a noun phrase, before anything that hangs on it. */
export function headWord(phrase: readonly Word[]): Word | undefined {
  const end = phrase.findIndex((word) => hangsOn.has(word.lower));
  return (end < 0 ? phrase : phrase.slice(0, end)).at(-1);
}

/** Kin and the like, of whom it has to be said whose: "his wife", "a friend". */
const kin =
  '(?:(?:grand|step|god|half-)?(?:father|mother|son|daughter|child|children|brother|sister|parent)|dad|mom|mum|husband|wife|spouse|uncle|aunt|cousin|nephew|niece|friend|twin|widow|widower|fianc[eé]e?|girlfriend|boyfriend|roommate|classmate|neighbou?r)s?';
const isOnlyKin = new RegExp(`^${kin}$`, 'i');
const isQualifiedKin = new RegExp(
  `^(?!.*year-old widow)(?:(?:young|old|eld)(?:er|est)|late|dear|dearest|beloved|own|only|first|second|third|former|ex|estranged|twin|best|close|\\d+-year-old|then)(?:[ -](?:young|old|eld)(?:er|est))?[ -]${kin}$`,
  'i',
);

/** "his wife, Ida Falk", "Ida, 9, a daughter,": whose is not said, so that it says nothing of her elsewhere. */
export function isKin(role: string): boolean {
  return isOnlyKin.test(role) || isQualifiedKin.test(role);
}
