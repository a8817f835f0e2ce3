import type { Mention } from '../model.ts';
import { type Gender, genderByGivenName, genderByHonorific } from './names/given-names.ts';
import { weights } from './speaker-weights.ts';

interface KnownGender {
  readonly gender: Gender;
  /** Told by an honorific, which outweighs a given name. */
  readonly sure: boolean;
}

/** What an article tells of everyone whom it names: whether a man or a woman, in what role, and how often. */
export interface Acquaintances {
  has(name: string): boolean;
  genderOf(name: string): KnownGender | undefined;
  /** Who bears a role: "the Ukrainian president"; undefined where nobody or several do. */
  bearerOf(role: string): string | undefined;
  /** Whether a noun heads the role of somebody. */
  isRole(noun: string): boolean;
  /** What being named often weighs for a pronoun's meaning somebody. */
  frequency(name: string): number;
}

/**
 * Whom the mentions of an article name.
 * @param spoken the mentions that stand in somebody's words: “Officer Slam” there tells nobody who the officer is
 */
export function acquaintancesOf(mentions: readonly Mention[], spoken: ReadonlySet<Mention>): Acquaintances {
  const genders = new Map<string, KnownGender | undefined>();
  /** Each name with the roles that it stands with. */
  const titledBy = new Map<string, string[]>();
  const counts = new Map<string, number>();
  const bearers = new Map<string, string | undefined>();
  const roles = new Set<string>();
  let nouns: ReadonlySet<string> | undefined;
  const told = new Set<string>();
  let most = 0;
  for (const mention of mentions) {
    const { kind, fullest, role } = mention;
    const isSpoken = role !== undefined && spoken.has(mention);
    if (kind !== 'person' && kind !== 'org') continue;
    const titled = role ? `${role.text}\n${fullest}` : fullest;
    const key = isSpoken ? `${titled}\n` : titled;
    if (!told.has(key)) {
      told.add(key);
      if (role) roles.add(role.text);
      if (role && kind === 'person' && !isSpoken)
        for (const one of roleKeys(role.text))
          bearers.set(one, bearers.has(one) && bearers.get(one) !== fullest ? undefined : fullest);
      const others = titledBy.get(fullest);
      if (others) others.push(titled);
      else titledBy.set(fullest, [titled]);
    }
    const count = (counts.get(fullest) ?? 0) + 1;
    counts.set(fullest, count);
    most = Math.max(most, count);
  }
  return {
    has: (name) => counts.has(name),
    genderOf: (name) => {
      if (!genders.has(name)) genders.set(name, genderOf(name, titledBy.get(name) ?? []));
      return genders.get(name);
    },
    isRole: (noun) => {
      nouns ??= new Set([...roles].flatMap((role) => role.toLowerCase().split(/[\s-]+/)));
      return nouns.has(noun);
    },
    bearerOf: (role) => (bearers.size > 0 ? bearers.get(roleKey(role)) : undefined),
    frequency: (name) => {
      const count = counts.get(name) ?? 0;
      return count === most ? weights['ref.mostFrequent'] : count * 3 >= most ? weights['ref.frequent'] : 0;
    },
  };
}

/** By the last honorific that stands with a name, else by the given name. */
function genderOf(name: string, titled: readonly string[]): KnownGender | undefined {
  for (const words of titled.toReversed()) {
    const gender = genderByHonorific(words);
    if (gender) return { gender, sure: true };
  }
  const gender = titled.length > 0 ? genderByGivenName(name) : undefined;
  return gender && { gender, sure: false };
}

/** "The Ukrainian president" and "Ukraine’s U.S. envoy" as they are compared. */
function roleKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/[.]/g, '')
    .replace(/^(?:the|an?|his|her|former) /, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A president is also called a leader. */
function roleKeys(text: string): string[] {
  const key = roleKey(text);
  return [key, key.replace(/(?:president|prime minister|chancellor|premier)$/, 'leader')];
}
