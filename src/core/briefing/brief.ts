import type { Bullet, Digest, Story } from '../model.ts';
import { candidatesOf } from './candidates.ts';
import { choose } from './choosing/choose.ts';
import { conceptsOf } from './choosing/concepts.ts';
import { coverageOf, sourceLines } from './coverage.ts';
import { type Draft, draftsOf } from './drafts.ts';
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
  const drafts = draftsOf(candidatesOf(story, inside), conceptsOf(inside), options.words ? 'running' : 'bullets');
  const chosen = choose(drafts, {
    bullets: options.bullets ?? (options.words ? Number.POSITIVE_INFINITY : story.topic.bullets),
    words: options.words ?? Number.POSITIVE_INFINITY,
  });
  const bullets = chosen.map(bulletOf);
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

function bulletOf({ text, article, span, claim }: Draft): Bullet {
  return {
    text,
    evidence: [{ article: article.article.id, span }],
    support: claim.support,
    standing: claim.support > 1 ? 'agreed' : 'single',
    claim: claim.id,
  };
}
