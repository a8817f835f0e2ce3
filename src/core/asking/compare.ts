import type { ArticleId, Bullet, Claim, Comparison, Dispute, SentenceRef, Story, StoryArticle } from '../model.ts';
import { wordCount } from '../standing/cut.ts';
import { leans } from '../standing/leaning.ts';
import { type Lookup, lookup } from '../story/lookup.ts';
import { participantsOf } from '../story/meetings.ts';
import { aboutness } from './about.ts';
import { noveltyIn } from './novelty.ts';
import { reportOf, sentenceAt } from './reports.ts';

/** What only one source says is listed up to here; more would hide what matters. */
const MOST_SINGLE = 8;
/** Words of a line that says something by itself. */
const LEAST_WORDS = 6;

/** Where the sources differ, each side in its own words, and what only one of them reports, newest first. */
export function compare(story: Story, about?: string): Comparison {
  const shelf = lookup(story);
  const fits = aboutness(about);
  return {
    ...(about && { about }),
    disputes: story.disputes.filter((dispute) => fits(wordsOfDispute(dispute, shelf))),
    single: onlyReports(story, shelf, fits),
  };
}

/** What one source alone says: nothing that another tells in other words, nor a meeting that another tells of too. */
function onlyReports({ claims, articles }: Story, shelf: Lookup, fits: (text: string) => boolean): Bullet[] {
  const meetings = meetingsIn(articles);
  const tellsNew = noveltyIn(articles);
  const isAlone = ({ id, support, echoes = 0, sentences }: Claim) =>
    support === 1 && echoes === 0 && !shelf.disputes.has(id) && !sentences.some((ref) => isMetElsewhere(ref, shelf, meetings));
  const newestFirst = claims.filter(isAlone).sort((a, b) => (b.reported ?? '').localeCompare(a.reported ?? ''));
  const reports: Bullet[] = [];
  for (const claim of inTurns(newestFirst)) {
    if (reports.length === MOST_SINGLE) break;
    if (!fits(wordsOf(claim, shelf))) continue;
    const report = reportOf(claim, shelf);
    const origin = report && shelf.articles.get(report.evidence[0].article)?.origin;
    if (!report || wordCount(report.text) < LEAST_WORDS) continue;
    if (origin !== undefined && fits(report.text) && tellsNew(report.text, origin) && !leans(report.text)) reports.push(report);
  }
  return reports;
}

/** The texts that tell of a meeting of each person, by the last name. */
function meetingsIn(articles: readonly StoryArticle[]): ReadonlyMap<string, ReadonlySet<number>> {
  const origins = new Map<string, Set<number>>();
  for (const { reading, origin } of articles)
    for (const { index, kind } of reading.sentences)
      for (const person of kind === 'body' ? participantsOf(reading, index) : [])
        origins.set(person, (origins.get(person) ?? new Set()).add(origin));
  return origins;
}

function isMetElsewhere(
  { article, sentence }: SentenceRef,
  { articles }: Lookup,
  meetings: ReadonlyMap<string, ReadonlySet<number>>,
): boolean {
  const told = articles.get(article);
  return told !== undefined && participantsOf(told.reading, sentence).some((person) => (meetings.get(person)?.size ?? 0) > 1);
}

/** One claim of each article, then the next of each: no article fills the list alone. */
function inTurns(claims: readonly Claim[]): Claim[] {
  const turns = new Map<ArticleId, number>();
  return claims
    .map((claim) => {
      const [{ article }] = claim.sentences;
      const turn = turns.get(article) ?? 0;
      turns.set(article, turn + 1);
      return { claim, turn };
    })
    .sort((a, b) => a.turn - b.turn)
    .map(({ claim }) => claim);
}

function wordsOfDispute({ question, sides, claim }: Dispute, shelf: Lookup): string {
  const reported = shelf.claims.get(claim);
  return [question, reported ? wordsOf(reported, shelf) : '', ...sides.map(({ value }) => value)].join(' ');
}

function wordsOf({ sentences }: Claim, shelf: Lookup): string {
  return sentences.map((ref) => sentenceAt(ref, shelf)?.text ?? '').join(' ');
}
