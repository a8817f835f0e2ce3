import type { Actor, StoryArticle } from '../model.ts';
import { once, remembering } from './lazy.ts';
import { folded } from './spelling.ts';

export type ActorByName = (name: string) => Actor | undefined;

/** Finds an actor by any of its names, or by a role that it alone has ("the Finnish president"). */
export function actorsByName(actors: readonly Actor[], articles: readonly StoryArticle[]): ActorByName {
  const fold = remembering(folded);
  const byName = new Map<string, Actor>();
  for (const actor of actors)
    for (const name of [actor.name, ...actor.names]) if (!byName.has(fold(name))) byName.set(fold(name), actor);
  const given = once(() => new Set(Array.from(rolesIn(articles), fold)));
  const byRole = once(() => {
    const bearers = new Map<string, Actor | undefined>();
    for (const actor of actors) {
      for (const { text } of actor.roles) {
        const role = fold(text);
        bearers.set(role, bearers.has(role) && bearers.get(role) !== actor ? undefined : actor);
      }
    }
    return bearers;
  });
  return (name) => {
    const named = byName.get(fold(name));
    if (named) return named;
    const role = fold(name.replace(/^the /i, ''));
    // To gather the roles of all actors costs more than to see that no article gives this one.
    return given().has(role) ? byRole().get(role) : undefined;
  };
}

/** The roles that the articles give, each on one line. */
function rolesIn(articles: readonly StoryArticle[]): Set<string> {
  const written = new Set<string>();
  for (const { reading } of articles) for (const { role } of reading.mentions) if (role) written.add(role.text);
  return new Set(Array.from(written, (role) => role.replace(/\s+/g, ' ')));
}
