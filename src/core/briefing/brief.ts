import type { Bullet, Claim, Digest, Dispute, Evidence, SomeEvidence, Story, StoryArticle } from '../model.ts';
import { introduced } from '../standing/introduced.ts';
import { disputesOf } from '../story/disputes.ts';
import { candidatesOf } from './candidates.ts';
import { choose, type Prospect, type Room } from './choosing/choose.ts';
import { conceptsOf } from './choosing/concepts.ts';
import { coverageOf, sourceLines } from './coverage.ts';
import { type Draft, draftsOf } from './drafts.ts';
import { headlineOf, shorterHeadlineOf, withoutStop } from './headline.ts';
import { keyQuotesOf } from './keyQuotes.ts';
import { windowOf } from './window.ts';

export interface BriefOptions {
  /** Bullets at most beside the headline; the topic's own number when absent. */
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
  const candidates = candidatesOf(story, inside, concepts);
  const form = options.words ? 'running' : 'bullets';
  const room = {
    bullets: options.bullets ?? (options.words ? Number.POSITIVE_INFINITY : story.topic.bullets),
    words: options.words ?? Number.POSITIVE_INFINITY,
    ...(options.words === undefined && { least: leastOfLead }),
  };
  let drafts = draftsOf(candidates, concepts, form);
  let best = choose(drafts, room);
  if (!best.length) {
    drafts = draftsOf(candidates, concepts, form, 'long');
    best = choose(drafts, room);
  }
  const first = leadFirst(best);
  const chosen = story.whole ? first : besideHeadline(first, drafts, room);
  const byId = new Map(inside.map((article) => [article.article.id, article]));
  const disputes = disputesAmong(
    story,
    chosen.map(({ claim }) => claim),
  );
  const disputed = new Set(disputes.map(({ claim }) => claim));
  const plain = chosen.map((draft) => bulletOf(draft, disputed, byId));
  const clause = headlineAmong(plain);
  if (!clause) return undefined;
  const [headline = clause] = introduced([clause], byId);
  const bullets = options.words ? plain : introduced(plain, byId);
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
const leastOfLead = 0.17;

/** The disputes of a few claims, as the whole story has them: only these are looked at. */
function disputesAmong({ articles, whole }: Story, among: readonly Claim[]): Dispute[] {
  const ids = new Set(among.map(({ id }) => id));
  return whole
    ? disputesOf(
        whole.claims.filter(({ id }) => ids.has(id)),
        whole.articles,
      )
    : disputesOf(among, articles);
}

/** What happened comes first: of the chosen, one that holds a headline, near the top of its article, which most outlets report. */
function leadFirst(chosen: readonly Draft[]): Draft[] {
  const leads = chosen.map(leadness);
  const lead = chosen[leads.indexOf(Math.max(...leads))];
  return lead ? [lead, ...chosen.filter((draft) => draft !== lead)] : [];
}

function leadness({ place, claim, quality, text }: Draft): number {
  const clause = headlineOf(text) ? 1 : /^["“‘[]/.test(text) ? 0.4 : 0.8;
  return (quality * Math.sqrt(claim.support) * clause * (nameless(text) ? 0.3 : 1)) / (1 + place);
}

/** Whether no name stands in it: it opens with "The couple" and never says who. */
const nameless = (text: string): boolean => !/(?<=\S )\p{Lu}/u.test(text);

/** With one bullet more where the headline takes the place of the first; what is new is told without a headline. */
function besideHeadline(chosen: readonly Draft[], drafts: readonly Prospect<Draft>[], room: Room): readonly Draft[] {
  const [lead] = chosen;
  if (!lead || shorterHeadlineOf(lead.text) || chosen.length < room.bullets) return chosen;
  const more = choose(drafts, { ...room, bullets: room.bullets + 1 });
  return more.includes(lead) ? [lead, ...more.filter((draft) => draft !== lead)] : chosen;
}

/** A clause of the first bullet; where it has none that is clearly shorter, the bullet itself. */
function headlineAmong([lead]: readonly Bullet[]): Digest['headline'] | undefined {
  if (!lead) return undefined;
  const clause = shorterHeadlineOf(lead.text);
  const evidence: SomeEvidence = [lead.evidence[0]];
  return clause ? { text: clause, evidence } : { text: withoutStop(lead.text), evidence, lead: true };
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
