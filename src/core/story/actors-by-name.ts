import type { Actor, StoryArticle } from '../model.ts';
import type { Actors } from './actors.ts';
import { once, remembering } from './lazy.ts';
import { folded } from './spelling.ts';

export type ActorByName = (name: string) => Actor | undefined;

/** Finds an actor by any of its names, or by a role that it alone has ("the Finnish president"). The actors are had when one is looked for. */
export function actorsByName(actors: () => Actors, articles: readonly StoryArticle[]): ActorByName {
  const byName: ActorByName = (name) => actors().byName(name);
  const given = once(() => namesByRole(articles));
  const byRole = remembering((role): { readonly actor: Actor | undefined } => {
    // To gather the roles of all actors costs more than to ask those whom an article names with this one.
    const named = new Set(Array.from(given().get(role) ?? [], byName));
    const bearers = [...named].filter((actor) => actor?.roles.some(({ text }) => folded(text) === role));
    return { actor: bearers.length === 1 ? bearers[0] : undefined };
  });
  return (name) => byName(name) ?? byRole(folded(name.replace(/^the /i, ''))).actor;
}

/** The names that stand beside each role in the articles. */
function namesByRole(articles: readonly StoryArticle[]): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const { reading } of articles) {
    for (const { role, fullest } of reading.mentions) {
      if (!role) continue;
      const key = folded(role.text.replace(/\s+/g, ' '));
      const there = names.get(key);
      if (there) there.add(fullest);
      else names.set(key, new Set([fullest]));
    }
  }
  return names;
}
