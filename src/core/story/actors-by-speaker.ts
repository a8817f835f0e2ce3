import type { Actor, Speaker, StoryArticle } from '../model.ts';
import type { ActorByName } from './actors-by-name.ts';
import { meantByRole } from './meant-by-role.ts';

/** @param article index in the story */
export type ActorBySpeaker = (speaker: Speaker, article: number) => Actor | undefined;

/** Finds the actor who speaks: by name, or by a role as the article gives it; where it gives nobody one, as the others do. */
export function actorsBySpeaker(byName: ActorByName, articles: readonly StoryArticle[]): ActorBySpeaker {
  return (speaker, article) => {
    const meant = speaker.form === 'nominal' ? meantByRole(articles[article]!, speaker, byName) : undefined;
    return meant ? meant.actor : byName(speaker.name);
  };
}
