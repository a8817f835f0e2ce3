import type { Actor, ArticleId, Claim, Dispute, Story, StoryArticle } from '../model.ts';

/** The parts of a story by their ids. */
export interface Lookup {
  readonly articles: ReadonlyMap<ArticleId, StoryArticle>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly claims: ReadonlyMap<string, Claim>;
  /** The dispute of a claim, where there is one. */
  readonly disputes: ReadonlyMap<string, Dispute>;
}

const made = new WeakMap<Story, Lookup>();

/** The lookup of a story: made once, and let go with it. */
export function lookup(story: Story): Lookup {
  const known = made.get(story);
  if (known) return known;
  const fresh: Lookup = {
    articles: new Map(story.articles.map((one) => [one.article.id, one])),
    actors: new Map(story.actors.map((one) => [one.id, one])),
    claims: new Map(story.claims.map((one) => [one.id, one])),
    disputes: new Map(story.disputes.map((one) => [one.claim, one])),
  };
  made.set(story, fresh);
  return fresh;
}
