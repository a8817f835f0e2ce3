import type { Coverage, Published } from '../../core/model.ts';
import { count } from '../count.ts';
import { humanDate, humanRange } from '../dates.ts';

/** "As of 23 Jan 2026 · 4 articles, 3 independent outlets · 22–23 Jan 2026", so that old news never looks current. */
export function coverageLine(coverage: Coverage): string {
  const { asOf, from, to, articles, outlets } = coverage;
  return [
    asOf ? `As of ${humanDate(asOf)}` : 'No date known',
    `${count(articles, 'article')}, ${count(outlets, 'independent outlet')}`,
    ...(from && to && from !== to ? [humanRange(from, to)] : []),
  ].join(' · ');
}

/** "22 Jan 2026", "about 23 Jan 2026" where it is inferred, "no date known". */
export function publishedText(published: Published): string {
  if (published.known === 'no') return 'no date known';
  return published.known === 'stated' ? humanDate(published.date) : `about ${humanDate(published.date)}`;
}
