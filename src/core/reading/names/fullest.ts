import type { ActorKind } from '../../model.ts';
import { isGivenName } from './given-names.ts';
import type { Name } from './names.ts';
import { isPlace } from './names.ts';
import { companyForms, orgWords } from './tables/kind-words.ts';
import type { Word } from './word.ts';

export interface NameInContext {
  readonly name: Name;
  readonly before: readonly Word[];
  readonly after: readonly Word[];
}

export interface Known {
  readonly kind: ActorKind;
  readonly fullest: string;
}

/** For each name of an article what it names: the kind, and the fullest name the article has for the same actor. */
export function fullestNames(names: readonly NameInContext[]): Map<Name, Known> {
  const byKey = new Map<string, NameInContext[]>();
  for (const item of names) {
    const same = byKey.get(item.name.key);
    if (same) same.push(item);
    else byKey.set(item.name.key, [item]);
  }
  const kinds = new Map([...byKey].map(([key, items]) => [key, kindOfAll(items)]));
  const longer = longerNames(byKey, kinds);
  const known = new Map<Name, Known>();
  for (const [key, items] of byKey) {
    const full = longer.get(key) ?? key;
    const kind = kinds.get(full)!.kind;
    const fullest = shown(byKey.get(full)![0]!.name);
    for (const { name } of items) known.set(name, { kind, fullest });
  }
  return known;
}

function shown(name: Name): string {
  return name.words.map((word) => word.text).join(' ');
}

/** The surest word on the kind wins; with none, what stands around the name decides. */
function kindOfAll(items: readonly NameInContext[]): { kind: ActorKind; sure: number } {
  const best = items.reduce((a, b) => (b.name.sure > a.name.sure ? b : a)).name;
  if (best.sure) return { kind: best.kind, sure: best.sure };
  const votes = { person: 0, org: 0.5, place: 0, other: 0 };
  for (const { name, before, after } of items) {
    const left = before.at(-1);
    const right = after[0];
    if (left && name.words[0]!.gap.trim() === '') {
      if (/^(?:in|near|at|from|outside|around|across)$/.test(left.lower)) votes.place += left.lower === 'in' ? 1 : 0.4;
      if (/^(?:an?|its|his|their|new|every|each|your|my)$/.test(left.lower)) votes.other += 1;
    }
    if (name.words.length === 1 && isGivenName(name.key)) votes.person += 0.8;
    if (right?.gap === ', ' && /^\d\d$/.test(right.text)) votes.person += 2;
    if (right?.gap === ' ' && /^(?:said|says|told|added|wrote|tweeted)$/.test(right.lower)) votes.person += 0.3;
  }
  const kind = (Object.keys(votes) as ActorKind[]).reduce((a, b) => (votes[b] > votes[a] ? b : a));
  return { kind, sure: 0 };
}

/** Which longer name a shorter one stands for: a surname for its person, "Apple" for "Apple Inc.", "IAEA" for what it abbreviates. */
function longerNames(
  byKey: ReadonlyMap<string, readonly NameInContext[]>,
  kinds: Map<string, { kind: ActorKind; sure: number }>,
): Map<string, string> {
  const surnames = new Map<string, string[]>();
  const heads = new Map<string, string[]>();
  const initials = new Map<string, string[]>();
  const put = (map: Map<string, string[]>, key: string, full: string) => {
    const list = map.get(key);
    if (list) list.push(full);
    else map.set(key, [full]);
  };
  for (const [key, items] of byKey) {
    const words = items[0]!.name.words;
    if (words.length < 2) continue;
    const { kind } = kinds.get(key)!;
    if (kind === 'person') {
      for (let i = 1; i < words.length; i++)
        put(
          surnames,
          words
            .slice(i)
            .map((w) => w.lower)
            .join(' '),
          key,
        );
      if (isGivenName(words[0]!.lower)) put(surnames, `\0${words[0]!.lower}`, key);
    } else if (kind === 'org') {
      const open = words.findIndex(
        (word, i) => i > 0 && (companyForms.has(word.lower.replace('.', '')) || orgWords.has(word.lower)),
      );
      if (open > 0)
        put(
          heads,
          words
            .slice(0, open)
            .map((w) => w.lower)
            .join(' '),
          key,
        );
      const letters = words
        .filter((w) => w.capital)
        .map((w) => w.lower[0])
        .join('');
      if (letters.length > 1) put(initials, letters, key);
      const all = words.map((w) => w.lower[0]).join('');
      if (all !== letters && all.length > 2) put(initials, all, key);
    }
  }
  const longer = new Map<string, string>();
  for (const [key, items] of byKey) {
    const words = items[0]!.name.words;
    const { kind, sure } = kinds.get(key)!;
    const full = (list: string[] | undefined) => list?.filter((other) => other !== key)[0];
    const person = full(surnames.get(key)) ?? (words.length === 1 ? full(surnames.get(`\0${key}`)) : undefined);
    if (person && (kind === 'person' || sure < 2) && !(isPlace(key) && sure === 2)) longer.set(key, person);
    else if (kind === 'org') {
      const long =
        full(heads.get(key)) ??
        (words.length === 1 && /^[a-z&.]{2,6}$/.test(key) && words[0]!.text === words[0]!.text.toUpperCase()
          ? full(initials.get(key.replace(/[.&]/g, '')))
          : undefined);
      if (long) longer.set(key, long);
    }
  }
  return longer;
}
