import type { ArticleId, Claim, Story } from '../model.ts';

/** Finds the claims of a story by their sentences. */
export interface ClaimFinder {
  /** Whether the story has one of this sentence of an article's body. */
  readonly has: (article: ArticleId, sentence: number) => boolean;
  readonly of: (article: ArticleId, sentence: number) => Claim | undefined;
}

const finders = new WeakMap<Story, ClaimFinder>();

/** Notes how a story gives the claim of one sentence without making those of all others. */
export function findsClaims(story: Story, finder: ClaimFinder): Story {
  finders.set(story, finder);
  return story;
}

export function claimFinder(story: Story): ClaimFinder {
  const known = finders.get(story);
  if (known) return known;
  const claims = bySentence(story.claims);
  const of = (article: ArticleId, sentence: number) => claims.get(article)?.[sentence];
  return { has: (article, sentence) => of(article, sentence) !== undefined, of };
}

function bySentence(claims: readonly Claim[]): ReadonlyMap<ArticleId, readonly Claim[]> {
  const byArticle = new Map<ArticleId, Claim[]>();
  for (const claim of claims) {
    for (const { article, sentence } of claim.sentences) {
      const there = byArticle.get(article) ?? [];
      there[sentence] = claim;
      byArticle.set(article, there);
    }
  }
  return byArticle;
}
