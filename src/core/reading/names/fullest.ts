import type { ActorKind } from '../../model.ts';
import { isAdjective, type NameInContext, type Votes, votesOf } from './context.ts';
import { type CaseUse, isAcronym } from './kinds.ts';
import { inUsualCapitals, isLabel } from './labels.ts';
import { hasSurnameEnding, isOfPlainWords, likelyPerson } from './likely-person.ts';
import { longerNames, type Spelling } from './longer.ts';
import type { Name } from './names.ts';
import { statesmen } from './tables/statesmen.ts';

/** What a name stands for in its article. */
export interface Known {
  readonly kind: ActorKind;
  readonly fullest: string;
}

/** For each name of an article what it names: the kind, and the fullest name that the article has for the same actor. */
export function fullestNames(names: readonly NameInContext[], use: CaseUse): Map<Name, Known> {
  const spellings = spellingsOf(names, use);
  const longer = longerNames(spellings);
  const known = new Map<Name, Known>();
  const actors = new Map<Spelling, Known>();
  for (const spelling of spellings.values()) {
    for (const item of spelling.items) {
      const long = longer(spelling, item) ?? spelling;
      // "Lula" is "Lula da Silva", who is "Luiz Inácio Lula da Silva".
      const full = (long.kind === 'person' && longer(long, item)) || long;
      if (!actors.has(full)) actors.set(full, { kind: full.kind, fullest: shown(full) });
      known.set(item.name, actors.get(full)!);
    }
  }
  return known;
}

/** As the article writes it where it does not shout; a person's name that it only shouts, in usual capitals. */
function shown({ items, kind, key, lower }: Spelling): string {
  for (const { name } of items) {
    const calm = written(name);
    if (calm !== calm.toUpperCase()) return calm;
  }
  const isNamed = kind === 'person' && (isLabel(key, items) || (lower.length > 1 && lower.every((word) => word.length > 2)));
  return isNamed ? inUsualCapitals(key) : written(items[0]!.name);
}

/** On one line, with a possessive or an "&" within it as it stands: "Oslo Sheriff’s Office", "Marsh & Dahl". */
function written({ words }: Name): string {
  if (words.length === 1) return words[0]!.text;
  return words.map(({ text, gap }, i) => (i === 0 ? text : `${/^(?:['’]s?| &) $/.test(gap) ? gap : ' '}${text}`)).join('');
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
  if (isLabel(key, items)) return { key, lower, items, kind: 'person', sure: 1 };
  const odds = isOfPlainWords(best.words) ? likelyPerson(best.words, items, alone, use) : undefined;
  if (odds !== undefined && odds > 0) return { key, lower, items, kind: 'person', sure: best.sure || odds >= 2 ? 1 : 0 };
  const votes = averaged(items);
  votes[best.kind] += best.sure ? 2 : 0.55;
  if (odds !== undefined && alone.has(lower[0]!)) votes.org += 1.5;
  if (lower.length === 1 && statesmen.has(key)) votes.person += 1.5;
  if (isAdjective(key, items)) votes.other += 1;
  else if (hasSurnameEnding(lower.at(-1)!)) votes.person += 1;
  if (odds !== undefined || endsInAcronym(best)) votes.person = 0;
  const kind = kinds.reduce((a, b) => (votes[b] > votes[a] ? b : a));
  return { key, lower, items, kind, sure: best.sure || votes[kind] >= 2 ? 1 : 0 };
}

const kinds: readonly ActorKind[] = ['person', 'org', 'place', 'other'];

/** The votes of all places; what many say weighs more than what one says, but not as many times more. */
function averaged(items: readonly NameInContext[]): Votes {
  const votes: Votes = { person: 0, org: 0, place: 0, other: 0 };
  for (const item of items) {
    const cast = votesOf(item);
    for (const kind of kinds) votes[kind] += cast[kind];
  }
  const share = Math.sqrt(items.length);
  for (const kind of kinds) votes[kind] /= share;
  return votes;
}

/** "Bitcoin IRA": no family name is written in capitals where the words before it aren't. */
function endsInAcronym({ words }: Name): boolean {
  return words.length > 1 && isAcronym(words.at(-1)!) && !isAcronym(words[0]!);
}
