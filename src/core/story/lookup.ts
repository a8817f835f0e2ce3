import type { Actor, ArticleId, Claim, Dispute, Story, StoryArticle } from '../model.ts';
import { finderOf } from './finder.ts';
import { once } from './lazy.ts';

/** The parts of a story by their ids. */
export interface Lookup {
  readonly articles: ReadonlyMap<ArticleId, StoryArticle>;
  readonly actor: (id: string) => Actor | undefined;
  readonly claims: ReadonlyMap<string, Claim>;
  /** The dispute of a claim, where there is one. */
  readonly disputes: ReadonlyMap<string, Dispute>;
}

const made = new WeakMap<Story, Lookup>();

/** The lookup of a story: made once, each part when it is first asked for, and let go with it. */
export function lookup(story: Story): Lookup {
  const known = made.get(story);
  if (known) return known;
  const claims = once(() => new Map(story.claims.map((one) => [one.id, one])));
  const disputes = once(() => new Map(story.disputes.map((one) => [one.claim, one])));
  const fresh: Lookup = {
    articles: new Map(story.articles.map((one) => [one.article.id, one])),
    actor: finderOf(story).actor,
    get claims() {
      return claims();
    },
    get disputes() {
      return disputes();
    },
  };
  made.set(story, fresh);
  return fresh;
}
