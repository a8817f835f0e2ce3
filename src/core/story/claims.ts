import { daysBetween } from '../calendar.ts';
import type { Claim, SentenceRef, StoryArticle } from '../model.ts';
import type { Line } from './lines.ts';
import { supportOf } from './support.ts';
import { earlierLike, weightedLines } from './weights.ts';

/** What two sentences must have in common to report the same thing. */
const sameness = {
  /** Least cosine of two sentences of different articles. */
  across: 0.5,
  /** Least cosine of two sentences of one article, which seldom says a thing twice. */
  within: 0.8,
  /** Least cosine where one article has no date and they tell of other days of the week: phrases that news repeats don't reach it. */
  otherDays: 0.8,
  /** Days between two reports of one thing; the same words a month later tell of another meeting. */
  days: 4,
  /** Terms of a sentence, rarest first, by which earlier sentences are looked up. */
  keys: 8,
  /** Latest sentences looked at for a key: bounds the work for terms that every article has. */
  lookBack: 32,
  /** Earlier sentences compared in full, those first that share most of the keys' weight. */
  most: 6,
  /** Fewest content terms of a sentence that can be told from another. */
  fewest: 3,
} as const;

/** Groups the sentences that report the same thing, oldest article first; every line is in exactly one claim. */
export function claimsOf(articles: readonly StoryArticle[], lines: readonly (readonly Line[])[]): Claim[] {
  const groups: Line[][] = [];
  const groupOf = new Map<Line, Line[]>();
  const days = daysIn(lines);
  const weighted = weightedLines(chronological(articles).flatMap((i) => lines[i] ?? []));
  const like = earlierLike(weighted, sameness);
  weighted.forEach(({ line }, at) => {
    let best: { readonly line: Line; readonly cosine: number } | undefined;
    for (const { at: earlier, cosine } of line.terms.length < sameness.fewest ? [] : like(at)) {
      const other = weighted[earlier]!.line;
      if (cosine > (best?.cosine ?? 0) && cosine >= leastCosine(articles, days, line, other)) best = { line: other, cosine };
    }
    const group = best && groupOf.get(best.line);
    const own = group ?? [];
    if (!group) groups.push(own);
    own.push(line);
    groupOf.set(line, own);
  });
  return groups.map((group) => claimOf(articles, group));
}

/** How alike two sentences have to be: more than any can be where they can't tell of one event. */
function leastCosine(articles: readonly StoryArticle[], days: Days, a: Line, b: Line): number {
  if (a.article === b.article) return sameness.within;
  const [first, second] = [articles[a.article]!.published, articles[b.article]!.published];
  const bothDated = first.known !== 'no' && second.known !== 'no';
  if (bothDated && Math.abs(daysBetween(first.date, second.date)) > sameness.days) return Number.POSITIVE_INFINITY;
  if (apart(days.of(a), days.of(b))) return Number.POSITIVE_INFINITY;
  return !bothDated && apart(days.leads[a.article]!, days.leads[b.article]!) ? sameness.otherDays : sameness.across;
}

function apart(days: readonly string[], others: readonly string[]): boolean {
  return days.length > 0 && others.length > 0 && !days.some((day) => others.includes(day));
}

interface Days {
  /** Named in a line. */
  of(line: Line): readonly string[];
  /** Named where each article says what it is about. */
  readonly leads: readonly (readonly string[])[];
}

function daysIn(lines: readonly (readonly Line[])[]): Days {
  const named = new Map(lines.flat().map((line) => [line, daysNamed(line.sentence.text)]));
  const of = (line: Line) => named.get(line) ?? [];
  return { of, leads: lines.map((own) => own.slice(0, leadLines).flatMap(of)) };
}

const leadLines = 4;

const dayNames =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|June|July|August|September|October|November|December) \d+)\b/g;

function daysNamed(text: string): string[] {
  return text.match(dayNames) ?? [];
}

/** Indices of the articles, oldest first, those without a date last. */
function chronological(articles: readonly StoryArticle[]): number[] {
  const dateOf = ({ published }: StoryArticle) => (published.known === 'no' ? '9999' : published.date);
  return articles.map((_, i) => i).sort((a, b) => compare(dateOf(articles[a]!), dateOf(articles[b]!)) || a - b);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function claimOf(articles: readonly StoryArticle[], group: readonly Line[]): Claim {
  const refs = group.map(
    ({ article, sentence }): SentenceRef => ({ article: articles[article]!.article.id, sentence: sentence.index }),
  );
  const first = group[0]!;
  const reported = group
    .map(({ article }) => articles[article]!.published)
    .flatMap((published) => (published.known === 'no' ? [] : [published.date]))
    .sort()
    .at(-1);
  return {
    id: `${articles[first.article]!.article.id}-${first.sentence.span.start}`,
    sentences: refs as [SentenceRef, ...SentenceRef[]],
    support: supportOf(group.map(({ article }) => articles[article]!)),
    ...(reported && { reported }),
  };
}
