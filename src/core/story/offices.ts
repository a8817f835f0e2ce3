import { titlesInFull } from '../reading/names/tables/short-titles.ts';

/** What somebody is by a role: "Oslo Police Capt." is a captain, with "oslo" and "police" before. */
export interface Office {
  readonly head: string;
  readonly before: readonly string[];
  /** Whether it is the office of a deputy, or was somebody's once. */
  readonly isLesser: boolean;
}

/** Offices of two words, the second of which alone is another. */
const compound =
  /^(?:(?:prime|first) minister|(?:attorney|surgeon|secretary|inspector|auditor|solicitor) general|(?:press|home) secretary|district attorney|vice president|lieutenant governor|first lady|chief (?:justice|executive|constable)|medical examiner)$/;

const lesser = /^(?:vice|deputy|assistant|associate|former|ex|late|retired|onetime|would-be)$/;

/** Undefined where a text has no words. */
export function officeOf(role: string): Office | undefined {
  const words = wordsOfRole(role);
  const hangs = words.findIndex((word) => /^(?:of|for|at|in|to|with|from|on|and|who)$/.test(word));
  const phrase = hangs < 0 ? words : words.slice(0, hangs);
  const last = phrase.slice(-2).join(' ');
  const size = compound.test(last) ? 2 : 1;
  const head = phrase.slice(-size).join(' ');
  if (!head) return undefined;
  const before = phrase.slice(0, -size);
  return { head, before, isLesser: before.some((word) => lesser.test(word)) || /^(?:vice president|ex-.*)$/.test(head) };
}

/** In small letters without accents, and in full: "capt." is "captain", "chief executive officer" "ceo". */
export function wordsOfRole(role: string): string[] {
  return role
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\bchief executive(?: officer)?\b/g, 'ceo')
    .replaceAll('.', '')
    .split(/\s+/)
    .filter((word) => word && word !== 'the')
    .map((word) => titlesInFull.get(word) ?? word);
}
