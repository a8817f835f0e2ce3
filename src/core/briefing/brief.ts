import type { Bullet, Claim, Digest, Dispute, Evidence, Story, StoryArticle } from '../model.ts';
import { disputesOf } from '../story/disputes.ts';
import { candidatesOf } from './candidates.ts';
import { choose } from './choosing/choose.ts';
import { conceptsOf } from './choosing/concepts.ts';
import { coverageOf, sourceLines } from './coverage.ts';
import { type Draft, draftsOf } from './drafts.ts';
import { headlineOf } from './headline.ts';
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
  const concepts = conceptsOf(inside);
  const drafts = draftsOf(candidatesOf(story, inside), concepts, options.words ? 'running' : 'bullets');
  const chosen = choose(drafts, {
    bullets: options.bullets ?? (options.words ? Number.POSITIVE_INFINITY : story.topic.bullets),
    words: options.words ?? Number.POSITIVE_INFINITY,
    ...(options.words === undefined && { least: leastOfLead }),
  });
  const byId = new Map(inside.map((article) => [article.article.id, article]));
  const disputes = disputesAmong(story, new Set(chosen.map(({ claim }) => claim.id)));
  const disputed = new Set(disputes.map(({ claim }) => claim));
  const bullets = leadFirst(chosen).map((draft) => bulletOf(draft, disputed, byId));
  const headline = headlineAmong(bullets);
  if (!headline) return undefined;
  return {
    topic: story.topic.slug,
    headline,
    coverage: coverageOf(inside),
    bullets,
    quotes: keyQuotesOf(
      story,
      inside,
      concepts,
      bullets.map(({ text }) => text),
    ),
    disputes,
    sources: sourceLines(inside),
    leftOut,
  };
}

/** Share of what the first bullet is worth below which there is none: the rest would only fill the room. */
const leastOfLead = 0.12;

/** The disputes of a few claims, as the whole story has them: only these are looked at. */
function disputesAmong(story: Story, among: ReadonlySet<string>): Dispute[] {
  const { claims, articles } = story.whole ?? story;
  return disputesOf(
    claims.filter(({ id }) => among.has(id)),
    articles,
  );
}

/** What happened comes first: of the chosen, one that holds a headline, near the top of its article, which most outlets report. */
function leadFirst(chosen: readonly Draft[]): Draft[] {
  const leads = chosen.map(leadness);
  const lead = chosen[leads.indexOf(Math.max(...leads))];
  return lead ? [lead, ...chosen.filter((draft) => draft !== lead)] : [];
}

function leadness({ place, claim, quality, text }: Draft): number {
  return (quality * Math.sqrt(claim.support) * (headlineOf(text) ? 1 : 0.8) * (nameless(text) ? 0.3 : 1)) / (1 + place);
}

/** Whether no name stands in it: it opens with "The couple" and never says who. */
const nameless = (text: string): boolean => !/(?<=\S )\p{Lu}/u.test(text);

/** A clause of the first bullet; where it has none that is short enough, the bullet itself. */
function headlineAmong([lead]: readonly Bullet[]): Digest['headline'] | undefined {
  return (
    lead && { text: headlineOf(lead.text) ?? lead.text.replace(/(?<=[\p{L}\p{N}\]])\.$/u, ''), evidence: [lead.evidence[0]] }
  );
}

function bulletOf(
  { text, article, span, claim }: Draft,
  disputed: ReadonlySet<string>,
  inside: ReadonlyMap<string, StoryArticle>,
): Bullet {
  return {
    text,
    evidence: [{ article: article.article.id, span }, ...otherReports(claim, article, inside)],
    support: claim.support,
    standing: disputed.has(claim.id) ? 'disputed' : claim.support > 1 ? 'agreed' : 'single',
    claim: claim.id,
  };
}

/** One sentence of each other article that reports the claim, as far as a reader wants to look. */
function otherReports(claim: Claim, own: StoryArticle, inside: ReadonlyMap<string, StoryArticle>): Evidence[] {
  const reports = new Map<string, Evidence>();
  for (const { article: id, sentence } of claim.sentences) {
    if (id === own.article.id || reports.has(id) || reports.size === mostReports) continue;
    const span = inside.get(id)?.reading.sentences[sentence]?.span;
    if (span) reports.set(id, { article: id, span });
  }
  return [...reports.values()];
}

const mostReports = 4;
