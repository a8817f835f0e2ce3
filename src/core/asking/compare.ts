import type { ArticleId, Bullet, Claim, Comparison, Dispute, Story } from '../model.ts';
import { type Lookup, lookup } from '../story/lookup.ts';
import { aboutness } from './about.ts';
import { reportOf, sentenceAt } from './reports.ts';

/** What only one source says is listed up to here; more would hide what matters. */
const MOST_SINGLE = 8;

/** Where the sources differ, each side in its own words, and what only one of them reports, newest first. */
export function compare(story: Story, about?: string): Comparison {
  const shelf = lookup(story);
  const fits = aboutness(about);
  return {
    ...(about && { about }),
    disputes: story.disputes.filter((dispute) => fits(wordsOfDispute(dispute, shelf))),
    single: onlyReports(story.claims, shelf, fits),
  };
}

function onlyReports(claims: readonly Claim[], shelf: Lookup, fits: (text: string) => boolean): Bullet[] {
  const newestFirst = claims
    .filter(({ id, support }) => support === 1 && !shelf.disputes.has(id))
    .sort((a, b) => (b.reported ?? '').localeCompare(a.reported ?? ''));
  const reports: Bullet[] = [];
  for (const claim of inTurns(newestFirst)) {
    if (reports.length === MOST_SINGLE) break;
    if (!fits(wordsOf(claim, shelf))) continue;
    const report = reportOf(claim, shelf);
    if (report && fits(report.text)) reports.push(report);
  }
  return reports;
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
