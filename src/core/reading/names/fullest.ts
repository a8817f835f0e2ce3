import type { ActorKind } from '../../model.ts';
import { type NameInContext, type Votes, votesOf } from './context.ts';
import { isGivenName } from './given-names.ts';
import { type CaseUse, isPlace, type Sureness } from './kinds.ts';
import type { Name } from './names.ts';
import { companyForms, orgWords } from './tables/kind-words.ts';
import { statesmen } from './tables/statesmen.ts';
import { surnames } from './tables/surnames.ts';

/** What a name stands for in its article. */
export interface Known {
  readonly kind: ActorKind;
  readonly fullest: string;
}

/** The names of one spelling in an article. */
interface Spelling {
  readonly key: string;
  readonly lower: readonly string[];
  readonly items: readonly NameInContext[];
  kind: ActorKind;
  sure: Sureness;
}

/** For each name of an article what it names: the kind, and the fullest name that the article has for the same actor. */
export function fullestNames(names: readonly NameInContext[], use: CaseUse): Map<Name, Known> {
  const spellings = spellingsOf(names, use);
  const longer = longerNames(spellings);
  const known = new Map<Name, Known>();
  for (const spelling of spellings.values()) {
    const full = longer.get(spelling.key) ?? spelling;
    for (const { name } of spelling.items) known.set(name, { kind: full.kind, fullest: shown(full) });
  }
  return known;
}

/** As the article writes it where it does not shout. */
function shown({ items }: Spelling): string {
  const written = items.map(({ name }) => name.words.map((word) => word.text).join(' '));
  return written.find((name) => name !== name.toUpperCase()) ?? written[0]!;
}

function spellingsOf(names: readonly NameInContext[], use: CaseUse): Map<string, Spelling> {
  const byKey = new Map<string, NameInContext[]>();
  for (const item of names) {
    const same = byKey.get(item.name.key);
    if (same) same.push(item);
    else byKey.set(item.name.key, [item]);
  }
  const alone = new Set([...byKey.keys()].filter((key) => !key.includes(' ')));
  return new Map([...byKey].map(([key, items]) => [key, spelling(key, items, alone, use)]));
}

/** The surest word on the kind wins; with none, what stands around the name decides, averaged over where it stands. */
function spelling(key: string, items: readonly NameInContext[], alone: ReadonlySet<string>, use: CaseUse): Spelling {
  const best = items.reduce((a, b) => (b.name.sure > a.name.sure ? b : a)).name;
  const lower = best.words.map((word) => word.lower);
  if (best.sure === 2) return { key, lower, items, kind: best.kind, sure: 2 };
  const votes: Votes = { person: 0, org: 0, place: 0, other: 0 };
  for (const item of items) for (const [kind, vote] of Object.entries(votesOf(item))) votes[kind as ActorKind] += vote;
  for (const kind of Object.keys(votes) as ActorKind[]) votes[kind] /= Math.sqrt(items.length);
  votes[best.kind] += best.sure ? 2 : 0.55;
  if (lower.length > 1 && lower.length < 4 && best.words.every((word) => /^\p{Lu}[\p{L}'’-]+$/u.test(word.text))) {
    votes.person += surnames.has(lower.at(-1)!) ? 1.2 : 0.5;
    if (alone.has(lower.at(-1)!) && !isPlace(lower.at(-1)!) && !use.isOrdinary(lower[0]!)) votes.person += 1;
    if (alone.has(lower[0]!)) votes.org += 1.5;
  }
  if (lower.length === 1 && statesmen.has(key)) votes.person += 1.5;
  if (surnameEnding.test(lower.at(-1)!) && best.words.at(-1)!.text.length > 4) votes.person += 1;
  const kind = (Object.keys(votes) as ActorKind[]).reduce((a, b) => (votes[b] > votes[a] ? b : a));
  return { key, lower, items, kind, sure: best.sure || votes[kind] >= 2 ? 1 : 0 };
}

/** Endings of family names in the languages that news transliterates most. */
const surnameEnding =
  /(?:[oe]v|[oe]va|sk(?:[yi]|iy|yy|aya)|enko|chuk|shvili|adze|yan|ianu?|escu|sson|ssen|wicz|ović|ovic|evic|ullah|zadeh|pour)$/;

/** Which longer name a shorter one stands for: a surname for its person, "Apple" for "Apple Inc.", "IAEA" for what it abbreviates. */
function longerNames(spellings: ReadonlyMap<string, Spelling>): Map<string, Spelling> {
  const surnames = new Map<string, Spelling>();
  const givenNames = new Map<string, Spelling>();
  const heads = new Map<string, Spelling>();
  const initials = new Map<string, Spelling>();
  const first = (map: Map<string, Spelling>, key: string, full: Spelling) => map.has(key) || map.set(key, full);
  for (const full of spellings.values()) {
    const { lower, kind } = full;
    if (lower.length < 2) continue;
    if (kind === 'person') {
      for (let i = 1; i < lower.length; i++) first(surnames, lower.slice(i).join(' '), full);
      if (isGivenName(lower[0]!)) first(givenNames, lower[0]!, full);
      continue;
    }
    const open = lower.findIndex((word, i) => i > 0 && (companyForms.has(word.replace('.', '')) || orgWords.has(word)));
    if (kind === 'org' && open > 0) first(heads, lower.slice(0, open).join(' '), full);
    const capitals = full.items[0]!.name.words.filter((word) => word.capital);
    for (const words of [capitals, full.items[0]!.name.words]) first(initials, words.map((word) => word.lower[0]).join(''), full);
  }
  const longer = new Map<string, Spelling>();
  const inBrackets = bracketed(spellings);
  for (const short of spellings.values()) {
    const { key, lower, kind, sure } = short;
    const isFixed = sure === 2 && kind !== 'person';
    const person = surnames.get(key) ?? (lower.length === 1 ? givenNames.get(key) : undefined);
    const found =
      person && !isFixed && !(isPlace(key) && sure === 2)
        ? person
        : kind === 'org' || (kind === 'other' && sure < 2)
          ? (heads.get(key) ?? inBrackets.get(key) ?? abbreviated(short, initials))
          : undefined;
    if (found && found !== short) longer.set(key, found);
  }
  return longer;
}

/** Abbreviations that the article explains: "Singapore Airlines (SIA)". */
function bracketed(spellings: ReadonlyMap<string, Spelling>): Map<string, Spelling> {
  const explained = new Map<string, Spelling>();
  for (const full of spellings.values()) {
    if (full.lower.length < 2) continue;
    for (const { name, after } of full.items) {
      const short = after[0];
      if (!short || !/^\s\(["“]?$/.test(short.gap) || !/^\p{Lu}[\p{Lu}&.]+$/u.test(short.text)) continue;
      if (short.lower[0] === name.key[0]) explained.set(short.lower, full);
    }
  }
  return explained;
}

function abbreviated({ items, lower }: Spelling, initials: ReadonlyMap<string, Spelling>): Spelling | undefined {
  const { text } = items[0]!.name.words[0]!;
  if (lower.length > 1 || !/^(?:\p{Lu}\.?&?){2,7}$/u.test(text)) return undefined;
  return initials.get(lower[0]!.replace(/[.&]/g, ''));
}
