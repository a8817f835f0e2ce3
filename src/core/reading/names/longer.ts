import type { ActorKind } from '../../model.ts';
import type { NameInContext } from './context.ts';
import { genderOf, isGivenName } from './given-names.ts';
import { isPlace, isStorm, type Sureness } from './kinds.ts';
import { demonyms } from './tables/demonyms.ts';
import { companyForms, foreignTails, orgWords } from './tables/kind-words.ts';
import { countries } from './tables/places.ts';
import { nameParticles } from './tables/titles.ts';

/** The names of one spelling in an article, and what they name. */
export interface Spelling {
  readonly key: string;
  readonly lower: readonly string[];
  readonly items: readonly NameInContext[];
  readonly kind: ActorKind;
  readonly sure: Sureness;
}

/** How many sentences back the full name of the bearer that is meant may stand, where several bear a surname. */
const reach = 3;
/** How many times as often as the next one the longer name must stand, where several begin with the short one. */
const dominance = 2;

/**
 * Which longer name a shorter one stands for: a surname for its person, "Apple" for "Apple Inc.", "the Club" for
 * "Club for Growth", "IAEA" for what it abbreviates.
 * Where two of one surname are named, the courtesy title decides, then whose it was before the second came, then the nearest full name.
 */
export function longerNames(
  spellings: ReadonlyMap<string, Spelling>,
): (short: Spelling, item: NameInContext) => Spelling | undefined {
  const all = [...spellings.values()].filter(({ lower }) => lower.length > 1);
  const bearers = bearersOf(all);
  const shortened = shortenedOf(all);
  return (short, item) => {
    const { key, lower, kind, sure } = short;
    // "Le Pen" is the end of a longer name; what stands before "Otto Marsh" is seldom part of his.
    const isFixed =
      sure === 2 &&
      (kind !== 'person' || (lower.length > 1 && isGivenName(lower[0]!) && !lower.some((word) => nameParticles.has(word))));
    const isTown = isPlace(key) && sure === 2;
    const candidates = isTown ? bearers.get(key)?.filter((full) => full.lower.at(-1) === key) : bearers.get(key);
    const person = (isTown ? candidates?.length && standsForPerson(short, item) : !isFixed)
      ? bearer(item, short, candidates)
      : undefined;
    if (person) return person;
    return kind === 'org' || (kind === 'other' && sure < 2) ? shortened(short) : undefined;
  };
}

/** "Houston said" where Otto Houston is named: a town of that name speaks nowhere, and is what stands behind "in" or "from". */
function standsForPerson({ key, lower, items }: Spelling, { name, before }: NameInContext): boolean {
  if (lower.length > 1 || countries.has(key) || !items.some(speaks)) return false;
  return name.words[0]!.gap !== ' ' || !/^(?:in|at|near|from|to|of|around|outside|into|the)$/.test(before.at(-1)?.lower ?? '');
}

function speaks({ name, before, after: [next] }: NameInContext): boolean {
  const verb = /^(?:said|says|told|added|wrote|writes|tweeted|explained|argued|insisted)$/;
  return (next?.gap === ' ' && verb.test(next.lower)) || (name.words[0]!.gap === ' ' && verb.test(before.at(-1)?.lower ?? ''));
}

/** The persons of an article by every tail of their names, and by the first name alone; storms by theirs. */
function bearersOf(all: readonly Spelling[]): Map<string, Spelling[]> {
  const bearers = new Map<string, Spelling[]>();
  for (const full of all) {
    if (isStorm(full.lower)) put(bearers, full.lower.at(-1)!, full);
    if (full.kind !== 'person') continue;
    const end = generation.test(full.lower.at(-1)!) ? full.lower.length - 1 : full.lower.length;
    for (let i = 1; i < full.lower.length; i++) {
      put(bearers, full.lower.slice(i).join(' '), full);
      if (i < end && end < full.lower.length) put(bearers, full.lower.slice(i, end).join(' '), full);
    }
    put(bearers, full.lower[0]!, full);
  }
  return bearers;
}

/** "Jr.": with a name, and no part of what its bearer is called by. */
const generation = /^(?:[js]r\.?|i{2,3}|iv)$/;

function bearer(
  { name, sentence, title }: NameInContext,
  short: Spelling,
  candidates: readonly Spelling[] = [],
): Spelling | undefined {
  const gender = title ? genderOf('', title) : undefined;
  const fitting = candidates.filter((full) => !gender || (genderOf(full.key) ?? gender) === gender);
  if (fitting.length < 2) return fitting[0];
  const settled = title ? undefined : settledBearer(short, fitting);
  if (settled && settled.items[0]!.name.start < name.start) return settled;
  let nearest: Spelling | undefined;
  let at = -1;
  for (const full of fitting) {
    const item = lastBefore(full.items, name.start);
    if (!item || sentence - item.sentence > reach || item.name.start <= at) continue;
    at = item.name.start;
    nearest = full;
  }
  return nearest ?? fitting.reduce((a, b) => (b.items.length > a.items.length ? b : a));
}

/** Whom the surname alone stood for before another bearer was named; from then on the other is called by the full name. */
function settledBearer({ items }: Spelling, candidates: readonly Spelling[]): Spelling | undefined {
  const [first, second] = [...candidates].sort((a, b) => a.items[0]!.name.start - b.items[0]!.name.start);
  const alone = lastBefore(items, second!.items[0]!.name.start);
  return alone && alone.name.start > first!.items[0]!.name.start ? first : undefined;
}

/** The items stand in the order of the text. */
function lastBefore(items: readonly NameInContext[], offset: number): NameInContext | undefined {
  let [from, to] = [0, items.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (items[middle]!.name.start < offset) from = middle + 1;
    else to = middle;
  }
  return items[from - 1];
}

/** Looks up the long form of the short name of an organisation. */
function shortenedOf(all: readonly Spelling[]): (short: Spelling) => Spelling | undefined {
  const heads = new Map<string, Spelling[]>();
  const tails = new Map<string, Spelling[]>();
  const openings = new Map<string, Spelling[]>();
  const initials = new Map<string, Spelling>();
  const explained = new Map<string, Spelling>();
  for (const full of all) {
    const { lower, kind, items } = full;
    if (kind === 'person') continue;
    const tail = lower.findIndex((word, i) => i > 0 && (companyForms.has(word.replace('.', '')) || orgWords.has(word)));
    const isCalledSo =
      !foreignTails.has(lower.at(-1)!) || (schools.test(lower.at(-1)!) && !isPlace(lower.slice(0, -1).join(' ')));
    if (kind === 'org' && tail > 0 && isCalledSo) put(heads, lower.slice(0, tail).join(' '), full);
    const own = kind === 'org' && withoutCountry(lower);
    const purpose = kind === 'org' ? lower.findIndex((word) => word === 'for' || word === 'of') : -1;
    if (purpose > 0) put(openings, lower.slice(0, purpose).join(' '), full);
    if (own) put(tails, own.join(' '), full);
    const { words } = items[0]!.name;
    for (const part of [words.filter((word) => word.capital), words]) {
      const letters = part.map((word) => word.lower[0]).join('');
      if (!initials.has(letters)) initials.set(letters, full);
    }
    for (const { name, after } of items) {
      const short = after[0];
      // "Singapore Airlines (SIA)" explains the abbreviation.
      if (short && /^\s\(["“]?$/.test(short.gap) && /^\p{Lu}[\p{Lu}&.]+$/u.test(short.text) && short.lower[0] === name.key[0]) {
        explained.set(short.lower, full);
      }
    }
  }
  return ({ key, lower, items }) => {
    const [only, another] = lower.length > 1 ? (tails.get(key) ?? []) : [];
    if (only && !another) return only;
    const [first, second] = [...(heads.get(key) ?? [])].sort((a, b) => b.items.length - a.items.length);
    if (first && (!second || first.items.length >= dominance * second.items.length)) return first;
    const [opened, ...more] = openings.get(key) ?? [];
    if (opened && !more.length && items.every(({ before }) => before.at(-1)?.lower === 'the')) return opened;
    const [word, ...others] = items[0]!.name.words;
    const isAbbreviation = !others.length && /^(?:\p{Lu}\.?&?){2,7}$/u.test(word!.text);
    return explained.get(key) ?? (isAbbreviation ? initials.get(key.replace(/[.&]/g, '')) : undefined);
  };
}

/** Schools that are called by the name before this word, where it is no town's: "Vanbrugh" for "Vanbrugh University". */
const schools = /^(?:university|college)$/;

/** "United States Air Force" is the "Air Force" of its article. */
function withoutCountry(lower: readonly string[]): readonly string[] | undefined {
  const isCountry = (words: readonly string[]) => demonyms.has(words.join(' ')) || isPlace(words.join(' '));
  const from = [1, 2].find((words) => lower.length - words > 1 && isCountry(lower.slice(0, words)));
  return from && orgWords.has(lower.at(-1)!) ? lower.slice(from) : undefined;
}

function put(map: Map<string, Spelling[]>, key: string, full: Spelling): void {
  const there = map.get(key);
  if (!there) map.set(key, [full]);
  else if (there.at(-1) !== full) there.push(full);
}
