/** What of a story's news concerns those whom a listener wants to hear about. */
import type { Story } from '../model.ts';
import type { Unheard } from './heard.ts';

/** Only the claims in whose sentences one of these is named, and what one of these has said. Names are those that the story knows them by. */
export function concerning(rest: Unheard, names: readonly string[]): Unheard {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  const actors = rest.story.actors.filter((actor) => [actor.name, ...actor.names].some((name) => wanted.has(name.toLowerCase())));
  const ids = new Set(actors.map(({ id }) => id));
  const named = new Set(actors.flatMap(({ mentions }) => mentions.map(({ article, sentence }) => `${article} ${sentence}`)));
  const claims = rest.story.claims.filter(({ sentences }) =>
    sentences.some(({ article, sentence }) => named.has(`${article} ${sentence}`)),
  );
  const kept = new Set(claims.map(({ id }) => id));
  const story: Story = {
    ...rest.story,
    claims,
    families: rest.story.families.filter(({ speaker }) => speaker?.actor !== undefined && ids.has(speaker.actor)),
    disputes: rest.story.disputes.filter(({ claim }) => kept.has(claim)),
  };
  return { ...rest, story };
}
