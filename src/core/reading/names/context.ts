import type { ActorKind } from '../../model.ts';
import { isGivenName } from './given-names.ts';
import { isAcronym, isPlace } from './kinds.ts';
import type { Name } from './names.ts';
import { orgCues, thingCues } from './tables/kind-words.ts';
import { roleNouns } from './tables/role-nouns.ts';
import type { Word } from './word.ts';

/** A name with the words around it in its sentence. */
export interface NameInContext {
  readonly name: Name;
  readonly sentence: number;
  /** The words of its title, where it has one. */
  readonly title: string | undefined;
  /** The up to four words before it, nearest last. */
  readonly before: readonly Word[];
  /** The up to twelve words after it, nearest first. */
  readonly after: readonly Word[];
}

export type Votes = Record<ActorKind, number>;

/**
 * What the words around a name say of its kind, as votes. The weights were chosen by measuring: about 1 for a cue that mostly
 * holds, 2 for one that nearly always does.
 */
export function votesOf({ name, before, after }: NameInContext): Votes {
  const votes: Votes = { person: 0, org: 0, place: 0, other: 0 };
  const left = name.words[0]!.gap.trim() === '' ? before.at(-1) : undefined;
  const right = after[0];
  const rightAt = right?.gap.trim() === '' ? right.lower : undefined;
  const single = name.words.length === 1;
  const possessive = name.words.at(-1)!.possessive;
  if (left) {
    if (roleNouns.has(left.lower) && !orgCues.has(left.lower)) votes.person += 2;
    if (orgCues.has(left.lower)) votes.org += 2;
    if (thingCues.has(left.lower) && !orgCues.has(left.lower)) votes.other += 1.5;
    if (places.has(left.lower)) votes.place += single ? 1 : 0.4;
    if (dealings.has(left.lower)) votes.org += 0.3;
    if (determiners.has(left.lower) && !possessive) votes.other += 1;
    if (left.lower === 'the' && single && !possessive && !name.key.endsWith('s') && !/^\p{Lu}{2,}$/u.test(name.words[0]!.text))
      votes.other += 0.8;
    if (left.lower === 'the' && !single && !possessive) votes.person -= 1; // the Daily Heron, the Oslo Gulls
    if (/^\d/.test(left.text)) votes.other += 1;
    if (left.possessive && single) votes.other += 0.7;
  }
  if (right) {
    if (right.gap === ', ' && /^\d\d$/.test(right.text)) votes.person += 3;
    if (right.gap === ', ' && right.lower === 'who') votes.person += single ? 1 : 2;
    if (
      right.gap === ', ' &&
      /^(?:an?|the|its|his|her)$/.test(right.lower) &&
      after.slice(1, 4).some((word) => roleNouns.has(word.lower))
    )
      votes.person += 1;
    if (right.gap === ', ' && isPlace(right.lower)) votes.place += 1;
  }
  if (rightAt) {
    if (agentVerbs.has(rightAt)) votes[single ? 'org' : 'person'] += 0.6;
    if (roleNouns.has(rightAt)) votes.org += 1;
    if (thingCues.has(rightAt) && !orgCues.has(rightAt)) votes.other += 0.7;
    if (/^(?:executives|officials|shares|stock|employees|workers|spokesman|spokeswoman)$/.test(rightAt)) votes.org += 1.5;
  }
  if (possessive) votes.org += 0.5;
  if (single && isGivenName(name.key) && !isAcronym(name.words[0]!)) votes.person += 1.2;
  if (after.some((word) => personal.has(word.lower))) votes.person += 0.5;
  else if (after.some(({ lower }) => lower === 'its' || lower === 'it')) votes.org += 0.3;
  if (single && /\p{Ll}\p{Lu}/u.test(name.words[0]!.text)) votes[name.key.endsWith('s') ? 'other' : 'org'] += 0.5;
  return votes;
}

/** "the Keynesian view", "Keynesian ideas": made of somebody's name, a word that only ever says what kind of thing the next one is. */
export function isAdjective(key: string, items: readonly NameInContext[]): boolean {
  return (
    /(?:ian|esque)$/.test(key) &&
    !key.includes(' ') &&
    !isGivenName(key) &&
    items.every(({ name, before, after: [next] }) => {
      if (next?.gap !== ' ' || next.capital || name.words[0]!.possessive || agentVerbs.has(next.lower)) return false;
      return /^(?:an?|the)$/.test(before.at(-1)?.lower ?? '') || next.lower.endsWith('s');
    })
  );
}

const places = new Set(['in', 'near', 'outside', 'around', 'across']);
const dealings = new Set(['by', 'with', 'at', 'from', 'against']);
const determiners = new Set('a an its his her their our your my every each this these those some new called'.split(' '));
/** Words that stand for a person. */
export const personal = new Set(['he', 'she', 'his', 'her', 'him', 'who']);
const agentVerbs = new Set(
  'said says announced reported told added wrote claims claimed confirmed denied agreed unveiled launched signed plans planned ordered has have had will would is was are were expects expected hopes decided declined refused warned argued insisted met called'.split(
    ' ',
  ),
);
