import type { Reading } from '../model.ts';
import { demonyms } from '../reading/names/tables/demonyms.ts';
import { masked } from './masked.ts';

/** Titles that are written short before a name and in full without one. */
const inFull: Readonly<Record<string, string>> = {
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  gen: 'general',
  prof: 'professor',
  dr: 'doctor',
  capt: 'captain',
  col: 'colonel',
  sgt: 'sergeant',
  rev: 'reverend',
};

/** A description with up to three words before its noun; what it is, after "be", or who it is, before a name, is none. */
const described =
  /(?<!\b(?:is|was|are|were|be|been|being|becomes?|became|remains?|as)\s|[,–—-]\s?)\bthe ((?:[\p{L}’'-]+ ){0,3}?)(\p{Ll}[\p{L}-]+)(?=['’]s\b|[^\p{L}’'-])(?! of\b| \p{Lu}|, \p{Lu})/gu;

/**
 * Whether a stretch speaks of somebody by a role that the article gives them: in "He has called the Texas senator a liar", "he" is
 * nobody whom the article calls "Texas Sen. Ted Falk".
 */
export function isDescribedIn({ mentions }: Pick<Reading, 'mentions'>, name: string, text: string): boolean {
  const roles = mentions.flatMap(({ fullest, role }) => (role && fullest === name ? [wordsOf(role.text)] : []));
  if (!roles.length) return false;
  return [...masked(text).matchAll(described)].some(([, before, noun]) =>
    roles.some((role) => role.at(-1) === noun && fits(wordsOf(before!), role.slice(0, -1))),
  );
}

/** Whether what stands before the noun of a description is said of the role too, or says nothing against it. */
function fits(before: readonly string[], role: readonly string[]): boolean {
  if (!before.length || before.some((word) => role.includes(word))) return true;
  return !role.length && !before.some((word) => demonyms.has(word));
}

/** The words of a role up to its noun: "Republican senator |from Texas". */
function wordsOf(role: string): string[] {
  const [noun] = role.split(/ (?:of|for|from|at|in|on|to|with|who|and) |,/);
  return noun!
    .toLowerCase()
    .replace(/[.]/g, '')
    .replace(/['’]s\b/g, '')
    .split(/\s+/)
    .filter((word) => word && !/^(?:the|an?|his|her|their|its|former)$/.test(word))
    .map((word) => inFull[word] ?? word);
}
