import { stands } from '../evidence.ts';
import type { Bullet, Claim, Digest, Story, StoryArticle } from '../model.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { choose } from './choosing/choose.ts';
import { coverageOf, sourceLines } from './coverage.ts';
import { keyQuotesOf } from './keyQuotes.ts';
import { windowOf } from './window.ts';

export interface BriefOptions {
  /** Bullets at most; the topic's own number when absent. */
  readonly bullets?: number;
  /** Words at most over all bullets; no bound when absent. */
  readonly words?: number;
  /** `latest`: the topic's window back from the newest article (default); `all`: every article, dated or not. */
  readonly window?: 'latest' | 'all';
}

/**
 * Briefs a story: headline, bullets, key quotations, disputes, and what they rest on.
 * @returns undefined when the articles hold no sentence that can be reported
 */
export function brief(story: Story, options: BriefOptions = {}): Digest | undefined {
  const { inside, leftOut } = options.window === 'all' ? { inside: story.articles, leftOut: [] } : windowOf(story);
  const textOf = textsOf(story.articles);
  const candidates = candidatesOf(story, inside);
  const chosen = choose(candidates, {
    bullets: options.bullets ?? (options.words ? Number.POSITIVE_INFINITY : story.topic.bullets),
    words: options.words ?? Number.POSITIVE_INFINITY,
  });
  const bullets = chosen.map((candidate) => bulletOf(candidate)).filter(({ text, evidence }) => stands(text, evidence, textOf));
  const lead = bullets[0];
  if (!lead) return undefined;
  const claims = new Set(bullets.map(({ claim }) => claim));
  return {
    topic: story.topic.slug,
    headline: { text: lead.text, evidence: lead.evidence },
    coverage: coverageOf(inside),
    bullets,
    quotes: keyQuotesOf(story, inside),
    disputes: story.disputes.filter(({ claim }) => claims.has(claim)),
    sources: sourceLines(inside),
    leftOut,
  };
}

function bulletOf({ claim, article, sentence }: Candidate): Bullet {
  return {
    text: sentence.text,
    evidence: [{ article: article.article.id, span: sentence.span }],
    support: claim.support,
    standing: standingOf(claim),
    claim: claim.id,
  };
}

function standingOf({ support }: Claim): Bullet['standing'] {
  return support > 1 ? 'agreed' : 'single';
}

function textsOf(articles: readonly StoryArticle[]): (id: string) => string | undefined {
  const texts = new Map(articles.map(({ article }) => [article.id, article.text]));
  return (id) => texts.get(id);
}
