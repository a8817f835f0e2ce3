import type { Actor, Story } from '../model.ts';

/** `several`: the name fits more than one, best known first; `none`: it fits nobody, and these are spelled most like it. */
export type FoundActor =
  | { readonly kind: 'found'; readonly actor: Actor }
  | { readonly kind: 'several'; readonly actors: readonly Actor[] }
  | { readonly kind: 'none'; readonly nearest: readonly Actor[] };

/** Least likeness (0 to 1) of a spelling that is taken for the name, and of one that is offered as the nearest. */
const likeness = { same: 0.84, near: 0.6 };
const MOST_OFFERED = 5;

/**
 * Finds the actor that a person means by a name, a part of it, a title, or a near spelling of any of these ("Zelenskyy").
 * A whole name goes before a part of one, and a part before a near spelling.
 */
export function findActor({ actors }: Pick<Story, 'actors'>, typed: string): FoundActor {
  const wanted = folded(typed);
  if (!wanted) return { kind: 'none', nearest: actors.slice(0, MOST_OFFERED) };
  const named = actors.map((actor) => ({ actor, names: namesOf(actor).map(folded) }));
  const fits: ((name: string) => boolean)[] = [
    (name) => name === wanted,
    (name) => ` ${name} `.includes(` ${wanted} `),
    (name) => name.split(' ').some((word) => word.startsWith(wanted)),
    (name) => alike(name, wanted) >= likeness.same || name.split(' ').some((word) => alike(word, wanted) >= likeness.same),
  ];
  for (const fit of fits) {
    const found = named.filter(({ names }) => names.some(fit)).map(({ actor }) => actor);
    const [first] = found;
    if (first && found.length === 1) return { kind: 'found', actor: first };
    if (first) return { kind: 'several', actors: byFame(found) };
  }
  const nearest = named
    .map(({ actor, names }) => ({
      actor,
      score: Math.max(...names.flatMap((name) => [name, ...name.split(' ')]).map((name) => alike(name, wanted))),
    }))
    .filter(({ score }) => score >= likeness.near)
    .sort((a, b) => b.score - a.score);
  return { kind: 'none', nearest: nearest.slice(0, MOST_OFFERED).map(({ actor }) => actor) };
}

function namesOf({ name, names, roles }: Actor): string[] {
  return [name, ...names, ...roles.map(({ text }) => text)];
}

function byFame(actors: readonly Actor[]): Actor[] {
  return [...actors].sort((a, b) => b.mentions.length - a.mentions.length);
}

/** Lower case, without accents, articles and marks. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^(?:the|a|an) /, '')
    .trim();
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
