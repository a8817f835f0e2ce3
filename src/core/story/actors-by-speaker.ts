import type { Actor, Speaker, StoryArticle } from '../model.ts';
import type { ActorByName } from './actors-by-name.ts';
import { meantBody } from './meant-body.ts';
import { meantByRole } from './meant-by-role.ts';
import { statementOwner } from './statement-owner.ts';

/** @param article index in the story */
export type ActorBySpeaker = (speaker: Speaker, article: number) => Actor | undefined;

/**
 * Finds the actor who speaks: by name, or as the article calls them, by a role, by what sort of body they are or by their statement;
 * where the article tells of nobody so, by a role that the others give.
 */
export function actorsBySpeaker(byName: ActorByName, articles: readonly StoryArticle[]): ActorBySpeaker {
  return (speaker, at) => {
    const article = articles[at]!;
    if (speaker.form !== 'nominal') return byName(speaker.name);
    const meant = meantByRole(article, speaker, byName) ?? meantBody(article, speaker, byName);
    return meant ? meant.actor : (byName(speaker.name) ?? statementOwner(article, speaker, byName));
  };
}
