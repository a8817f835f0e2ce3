import type { ActorKind } from '../model.ts';
import { isKnownOrganisation } from '../reading/names/kinds.ts';
import { inUsualCapitals } from '../reading/names/labels.ts';
import { usualName } from './name-variants.ts';
import type { Spelt } from './namings.ts';

/**
 * The name to show: for a person the most frequent of the full names, else the most frequent of all, unless that is an abbreviation
 * of a place, a place that is as good as always said with its region ("San Jose, California"), a little known abbreviation that
 * hardly leads, or the tail of a longer name ("Air Force" of "United States Air Force").
 * @param names most frequent first
 */
export function shownName(kind: ActorKind, names: readonly Spelt[]): string {
  const spellings = bySize(names).map(({ text }) => text.replace(/^the\s+/i, ''));
  const first = spellings[0]!;
  if (kind === 'person') return calm(fullName(spellings, names) ?? first);
  if (kind === 'place') {
    const usual = isAbbreviation(first) || spellings.includes(usualName(first)) ? usualName(first) : first;
    const withRegion = spellings.find((name) => name.startsWith(`${usual}, `));
    return withRegion && !leads(usual, withRegion, names, 3) ? withRegion : usual;
  }
  if (isAbbreviation(first)) {
    const long = spellings.find((name) => !isAbbreviation(name));
    return !long || isKnownOrganisation(first.toLowerCase()) || leads(first, long, names) ? first : long;
  }
  return spellings.find((name) => name.endsWith(` ${first}`)) ?? first;
}

/** Those that are not only shouted, of equally frequent ones the longest first. */
function bySize(names: readonly Spelt[]): readonly Spelt[] {
  if (names.length === 1) return names;
  return names.filter(({ text }) => !isShouted(text, names)).sort((a, b) => b.count - a.count || b.text.length - a.text.length);
}

/** Twice as often as another, or as many times as is given. */
function leads(name: string, other: string, names: readonly Spelt[], times = 2): boolean {
  const count = countOf(name, names);
  return count > 0 && count >= times * countOf(other, names);
}

function countOf(name: string, names: readonly Spelt[]): number {
  return names.find(({ text }) => text === name)?.count ?? 0;
}

/** The most frequent of the full names, counting for each how often its family name stands alone in the same spelling. */
function fullName(spellings: readonly string[], names: readonly Spelt[]): string | undefined {
  const full = spellings.filter((name) => name.includes(' '));
  if (full.length < 2) return full[0];
  const uses = (name: string) => countOf(name, names) + countOf(name.split(' ').at(-1)!, names);
  return full.reduce((a, b) => (uses(b) > uses(a) ? b : a));
}

/** The name of a person that stands in capitals alone, as in a transcript, in usual ones. */
function calm(name: string): string {
  const isInCapitals = name === name.toUpperCase() && name.split(' ').every((word) => /^\p{Lu}[\p{Lu}’'-]{2,}$/u.test(word));
  return isInCapitals && name.length > 3 && /[AEIOUY]/.test(name) ? inUsualCapitals(name) : name;
}

export function isAbbreviation(name: string): boolean {
  return /^(?:\p{Lu}\.?&?)+$/u.test(name);
}

/** All in capitals, as in a dateline, where the same name stands elsewhere in small letters. */
function isShouted(name: string, names: readonly Spelt[]): boolean {
  return name.length > 3 && name === name.toUpperCase() && names.some(({ text }) => text !== name && text.toUpperCase() === name);
}
