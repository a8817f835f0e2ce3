import type { ActorKind } from '../model.ts';
import { isKnownOrganisation } from '../reading/names/kinds.ts';
import { inUsualCapitals } from '../reading/names/labels.ts';
import { usualName } from './name-variants.ts';

/**
 * The name to show: for a person the most frequent of the full names, else the most frequent of all, unless that is an abbreviation
 * of a place, a little known abbreviation that hardly leads, or the tail of a longer name ("Air Force" of "United States Air
 * Force").
 * @param names how often each spelling occurs
 */
export function shownName(kind: ActorKind, names: ReadonlyMap<string, number>): string {
  const sorted = [...names].filter(([name]) => !isShouted(name, names)).sort((a, b) => b[1] - a[1] || b[0].length - a[0].length);
  const spellings = sorted.map(([name]) => name.replace(/^the\s+/i, ''));
  const first = spellings[0]!;
  if (kind === 'person') return calm(fullName(spellings, names) ?? first);
  if (kind === 'place') return isAbbreviation(first) || spellings.includes(usualName(first)) ? usualName(first) : first;
  if (isAbbreviation(first)) {
    const long = spellings.find((name) => !isAbbreviation(name));
    return !long || isKnownOrganisation(first.toLowerCase()) || names.get(first)! >= 2 * (names.get(long) ?? 0) ? first : long;
  }
  return spellings.find((name) => name.endsWith(` ${first}`)) ?? first;
}

/** The most frequent of the full names, counting for each how often its family name stands alone in the same spelling. */
function fullName(spellings: readonly string[], names: ReadonlyMap<string, number>): string | undefined {
  const uses = (name: string) => (names.get(name) ?? 0) + (names.get(name.split(' ').at(-1)!) ?? 0);
  const full = spellings.filter((name) => name.includes(' '));
  return full.length ? full.reduce((a, b) => (uses(b) > uses(a) ? b : a)) : undefined;
}

/** The name of a person that stands in capitals alone, as in a transcript, in usual ones. */
function calm(name: string): string {
  const isInCapitals = name === name.toUpperCase() && name.split(' ').every((word) => /^\p{Lu}[\p{Lu}’'-]{2,}$/u.test(word));
  return isInCapitals && name.length > 3 && /[AEIOUY]/.test(name) ? inUsualCapitals(name) : name;
}

function isAbbreviation(name: string): boolean {
  return /^(?:\p{Lu}\.?&?)+$/u.test(name);
}

/** All in capitals, as in a dateline, where the same name stands elsewhere in small letters. */
function isShouted(name: string, names: ReadonlyMap<string, number>): boolean {
  return (
    name.length > 3 &&
    name === name.toUpperCase() &&
    [...names.keys()].some((other) => other !== name && other.toUpperCase() === name)
  );
}
