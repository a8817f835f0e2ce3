import { dayNumber } from '../calendar.ts';
import type { CalendarDate, Claim, SentenceRef, StoryArticle } from '../model.ts';
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
  /** Cosine from which on two sentences of different texts tell of near things: too little to be one claim, enough not to stand alone. */
  near: 0.28,
  /** Days between two reports of one thing; the same words a month later tell of another meeting. */
  days: 4,
  /** Terms of a sentence, rarest first, by which earlier sentences are looked up. */
  keys: 6,
  /** Latest sentences looked at for a key: bounds the work for terms that every article has. */
  lookBack: 16,
  /** Earlier sentences compared in full, those first that share most of the keys' weight. */
  most: 6,
  /** Fewest content terms of a sentence that can be told from another. */
  fewest: 3,
} as const;

/** Groups the sentences that report the same thing, oldest article first; every line is in exactly one claim. */
export function claimsOf(articles: readonly StoryArticle[], lines: readonly (readonly Line[])[]): Claim[] {
  const groups: Line[][] = [];
  const groupOf: Line[][] = [];
  const nearby = new Map<readonly Line[], Set<number>>();
  const isNear = (group: readonly Line[], line: Line) => {
    const texts = nearby.get(group) ?? new Set();
    if (texts.size < mostNearby) nearby.set(group, texts.add(articles[line.article]!.origin));
  };
  const all = chronological(articles).flatMap((i) => lines[i] ?? []);
  const like = earlierLike(weightedLines(all), sameness);
  const least = leastCosine(articles, lines);
  all.forEach((line, at) => {
    let best = -1;
    let most = 0;
    const near: number[] = [];
    for (const { at: earlier, cosine } of line.terms.length < sameness.fewest ? [] : like(at)) {
      if (cosine >= sameness.near) near.push(earlier);
      if (cosine <= most || cosine < sameness.across || cosine < least(line, all[earlier]!)) continue;
      best = earlier;
      most = cosine;
    }
    const own = groupOf[best] ?? [];
    if (best < 0) groups.push(own);
    own.push(line);
    groupOf.push(own);
    for (const earlier of near) {
      isNear(own, all[earlier]!);
      isNear(groupOf[earlier]!, line);
    }
  });
  return groups.map((group) => claimOf(articles, group, nearby.get(group)));
}

/** More texts than this that tell near things make no difference. */
const mostNearby = 6;

/** Says how alike two sentences have to be: more than any can be where they can't tell of one event. */
function leastCosine(articles: readonly StoryArticle[], lines: readonly (readonly Line[])[]): (a: Line, b: Line) => number {
  const days = articles.map(({ published }) => (published.known === 'no' ? undefined : dayNumber(published.date)));
  const named = new Map<Line, readonly string[]>();
  const daysOf = (line: Line): readonly string[] => {
    const known = named.get(line) ?? daysNamed(line.sentence.text);
    named.set(line, known);
    return known;
  };
  /** Named where an article says what it is about. */
  const leadDays = (article: number) => (lines[article] ?? []).slice(0, leadLines).flatMap(daysOf);
  return (a, b) => {
    if (a.article === b.article) return sameness.within;
    const [first, second] = [days[a.article], days[b.article]];
    const bothDated = first !== undefined && second !== undefined;
    if (bothDated && Math.abs(second - first) > sameness.days) return Number.POSITIVE_INFINITY;
    if (apart(daysOf(a), daysOf(b))) return Number.POSITIVE_INFINITY;
    return !bothDated && apart(leadDays(a.article), leadDays(b.article)) ? sameness.otherDays : sameness.across;
  };
}

function apart(days: readonly string[], others: readonly string[]): boolean {
  return days.length > 0 && others.length > 0 && !days.some((day) => others.includes(day));
}

const leadLines = 4;

const dayNames =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|June|July|August|September|October|November|December) \d+)\b/g;

function daysNamed(text: string): readonly string[] {
  const mayName = text.includes('day') || /\d/.test(text);
  return (mayName && text.match(dayNames)) || [];
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

function claimOf(articles: readonly StoryArticle[], group: readonly Line[], nearby: ReadonlySet<number> | undefined): Claim {
  const [first, ...rest] = group.map(
    ({ article, sentence }): SentenceRef => ({ article: articles[article]!.article.id, sentence: sentence.index }),
  );
  const id = `${first!.article}-${group[0]!.sentence.span.start}`;
  const echoes = nearby ? echoesOf(articles, group, nearby) : 0;
  const reported = newestDay(articles, group);
  return {
    id,
    sentences: [first!, ...rest],
    support: rest.length ? supportOf(group.map(({ article }) => articles[article]!)) : 1,
    ...(echoes > 0 && { echoes }),
    ...(reported && { reported }),
  };
}

/** How many origins beside those of the claim itself come near to it. */
function echoesOf(articles: readonly StoryArticle[], group: readonly Line[], nearby: ReadonlySet<number>): number {
  const own = new Set(group.map(({ article }) => articles[article]!.origin));
  return [...nearby].filter((origin) => !own.has(origin)).length;
}

function newestDay(articles: readonly StoryArticle[], group: readonly Line[]): CalendarDate | undefined {
  let newest: CalendarDate | undefined;
  for (const { article } of group) {
    const { published } = articles[article]!;
    if (published.known !== 'no' && !(newest && newest >= published.date)) newest = published.date;
  }
  return newest;
}
