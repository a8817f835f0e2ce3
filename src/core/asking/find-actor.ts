import type { Actor, Story } from '../model.ts';
import { bareWords } from './bare-words.ts';
import { endsInRole, holdersOf } from './role-asked.ts';
import { titledActors } from './titled.ts';

/**
 * `several`: the name fits more than one, best known first; `none`: it fits nobody, and these are spelled most like it, while the words
 * may stand in some articles all the same.
 */
export type FoundActor =
  | { readonly kind: 'found'; readonly actor: Actor }
  | { readonly kind: 'several'; readonly actors: readonly Actor[] }
  | { readonly kind: 'none'; readonly nearest: readonly Actor[]; readonly articles: number };

/** Least likeness (0 to 1) of a spelling that is taken for the name, and of one that is offered as the nearest. */
const likeness = { same: 0.84, near: 0.6 };
const MOST_OFFERED = 5;

/**
 * Finds the actor that a person means by a name, a part of it, a role, a title with a name, or a near spelling of any of these
 * ("Zelenskyy"). A whole name goes before a role, a role before a part of a name, and a part before a near spelling.
 */
export function findActor(story: Story, typed: string): FoundActor {
  const { actors } = story;
  const wanted = bareWords(typed);
  if (!wanted) return { kind: 'none', nearest: actors.slice(0, MOST_OFFERED), articles: 0 };
  const named = actors.map((actor) => {
    const names = [actor.name, ...actor.names].map(bareWords);
    return { actor, names, all: [...names, ...actor.roles.map(({ text }) => bareWords(text))] };
  });
  const calling = (fits: (name: string) => boolean, of: 'names' | 'all' = 'all') =>
    byFame(named.filter((one) => one[of].some(fits)).map(({ actor }) => actor));
  const isLike = (name: string) => alike(name, wanted) >= likeness.same;
  const ways: (() => readonly Actor[])[] = [
    () => wholly(wanted, calling),
    () => holdersOf(wanted, actors),
    () => calling((name) => ` ${name} `.includes(` ${wanted} `)),
    () => calling((name) => name.split(' ').some((word) => word.startsWith(wanted))),
    () => titledActors(story, wanted),
    () => (endsInRole(wanted) ? [] : calling((name) => isLike(name) || name.split(' ').some(isLike))),
  ];
  for (const way of ways) {
    const found = way();
    const [first] = found;
    if (first && found.length === 1) return { kind: 'found', actor: first };
    if (first) return { kind: 'several', actors: found };
  }
  const nearest = named
    .map(({ actor, all }) => ({
      actor,
      score: Math.max(...all.flatMap((name) => [name, ...name.split(' ')]).map((name) => alike(name, wanted))),
    }))
    .filter(({ score }) => score >= likeness.near)
    .sort((a, b) => b.score - a.score);
  return { kind: 'none', nearest: nearest.slice(0, MOST_OFFERED).map(({ actor }) => actor), articles: holding(typed, story) };
}

/** Those who are called just so; where this tells of several, also the other persons of this family name. */
function wholly(wanted: string, calling: (fits: (name: string) => boolean, of: 'names') => readonly Actor[]): readonly Actor[] {
  const exact = calling((name) => name === wanted, 'names');
  if (exact.length < 2) return exact;
  return calling((name) => ` ${name}`.endsWith(` ${wanted}`), 'names').filter(
    (actor) => actor.kind === 'person' || exact.includes(actor),
  );
}

/** In how many articles the words stand as they were typed, but for capitals. */
function holding(typed: string, { articles }: Story): number {
  const words = typed.match(/[\p{L}\p{N}]+/gu) ?? [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words.join('[^\\p{L}\\p{N}]+')}(?![\\p{L}\\p{N}])`, 'iu');
  return articles.filter(({ article }) => pattern.test(article.text)).length;
}

function byFame(actors: readonly Actor[]): Actor[] {
  return [...actors].sort((a, b) => b.mentions.length - a.mentions.length);
}

/** Dice's coefficient over pairs of letters, the first letter counting double: 1 is the same, 0 has nothing in common. */
function alike(a: string, b: string): number {
  const left = pairs(a);
  const right = pairs(b);
  if (left.length === 0 || right.length === 0) return a === b ? 1 : 0;
  const rest = [...right];
  const shared = left.filter((pair) => {
    const at = rest.indexOf(pair);
    if (at !== -1) rest.splice(at, 1);
    return at !== -1;
  }).length;
  return (2 * shared) / (left.length + right.length);
}

function pairs(text: string): string[] {
  const padded = ` ${text}`;
  return Array.from({ length: padded.length - 1 }, (_, i) => padded.slice(i, i + 2));
}
