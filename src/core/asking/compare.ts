import type { Comparison, Dispute, Story } from '../model.ts';
import { type Lookup, lookup } from '../story/lookup.ts';
import { aboutness } from './about.ts';
import { onlyReports } from './only-one.ts';
import { wordsOf } from './reports.ts';

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

function wordsOfDispute({ question, sides, claim }: Dispute, shelf: Lookup): string {
  const reported = shelf.claims.get(claim);
  return [question, reported ? wordsOf(reported, shelf) : '', ...sides.map(({ value }) => value)].join(' ');
}
