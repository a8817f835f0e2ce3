import { dayNumber } from '../calendar.ts';
import type { CalendarDate, Claim, SentenceRef, StoryArticle } from '../model.ts';
import { once } from './lazy.ts';
import type { Lines } from './lines.ts';
import { NearbyTexts } from './nearby.ts';
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

/** The claims of a story: every line is in exactly one. Each is made when it is first asked for. */
export interface Claims {
  /** All, by their oldest sentences. */
  readonly all: () => Claim[];
  /** That of a line. */
  readonly of: (line: number) => Claim;
}

/** Groups the sentences that report the same thing, oldest article first. */
export function claimsOf(articles: readonly StoryArticle[], lines: Lines): Claims {
  const { size, first, next, groupOf, nearby } = groupsOf(articles, lines);
  const made: Claim[] = [];
  const linesIn = (group: number): number[] => {
    const own: number[] = [];
    for (let line = first[group]!; line >= 0; line = next[line]!) own.push(line);
    return own;
  };
  const claim = (group: number): Claim => {
    made[group] ??= claimOf(articles, lines, linesIn(group), (isOwn) => nearby.beside(group, isOwn));
    return made[group];
  };
  return { all: once(() => Array.from({ length: size }, (_, group) => claim(group))), of: (line) => claim(groupOf[line]!) };
}

interface Groups {
  readonly size: number;
  /** The first line of each group, and the line that follows each in its group, -1 after the last one. */
  readonly first: Int32Array;
  readonly next: Int32Array;
  /** Of each line. */
  readonly groupOf: Int32Array;
  readonly nearby: NearbyTexts;
}

function groupsOf(articles: readonly StoryArticle[], lines: Lines): Groups {
  const count = lines.sentences.length;
  const [groupOf, first, last, next] = [count, count, count, count].map((length) => new Int32Array(length)) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  let size = 0;
  const nearby = new NearbyTexts(count);
  const originOf = Int32Array.from(articles, ({ origin }) => origin);
  const { found, like } = earlierLike(weightedLines(lines), sameness);
  const least = leastCosine(articles, lines);
  const report = (line: number) => {
    let best = -1;
    let most = 0;
    const alike = lines.starts[line + 1]! - lines.starts[line]! < sameness.fewest ? 0 : like(line);
    for (let i = 0; i < alike; i++) {
      const earlier = found.lines[i]!;
      const cosine = found.cosines[i]!;
      if (cosine <= most || cosine < sameness.across || cosine < least(line, earlier)) continue;
      best = earlier;
      most = cosine;
    }
    const group = best < 0 ? size++ : groupOf[best]!;
    if (best < 0) first[group] = line;
    else next[last[group]!] = line;
    last[group] = line;
    next[line] = -1;
    groupOf[line] = group;
    for (let i = 0; i < alike; i++) {
      if (found.cosines[i]! < sameness.near) continue;
      const earlier = found.lines[i]!;
      nearby.add(group, originOf[lines.articles[earlier]!]!);
      nearby.add(groupOf[earlier]!, originOf[lines.articles[line]!]!);
    }
  };
  for (const article of chronological(articles))
    for (let line = lines.firsts[article]!; line < lines.firsts[article + 1]!; line++) report(line);
  return { size, first, next, groupOf, nearby };
}

/** Says how alike two sentences have to be: more than any can be where they can't tell of one event. */
function leastCosine(articles: readonly StoryArticle[], lines: Lines): (a: number, b: number) => number {
  const days = articles.map(({ published }) => (published.known === 'no' ? undefined : dayNumber(published.date)));
  const mayName = Uint8Array.from(lines.vocabulary.texts(), (term) => (dayTerm.test(term) ? 1 : 0));
  const named: (readonly string[] | undefined)[] = lines.sentences.map(() => undefined);
  const daysOf = (line: number): readonly string[] => {
    const known = named[line];
    if (known) return known;
    let days = none;
    for (let t = lines.starts[line]!; t < lines.starts[line + 1]!; t++) {
      if (!mayName[lines.terms[t]!]) continue;
      days = lines.sentences[line]!.text.match(dayNames) ?? none;
      break;
    }
    named[line] = days;
    return days;
  };
  /** Named where an article says what it is about. */
  const leadDays = (article: number) =>
    Array.from({ length: Math.min(leadLines, lines.firsts[article + 1]! - lines.firsts[article]!) }, (_, i) =>
      daysOf(lines.firsts[article]! + i),
    ).flat();
  return (a, b) => {
    const one = lines.articles[a]!;
    const other = lines.articles[b]!;
    if (one === other) return sameness.within;
    const first = days[one];
    const second = days[other];
    const bothDated = first !== undefined && second !== undefined;
    if (bothDated && Math.abs(second - first) > sameness.days) return Number.POSITIVE_INFINITY;
    const told = daysOf(a);
    if (told.length > 0 && apart(told, daysOf(b))) return Number.POSITIVE_INFINITY;
    return !bothDated && apart(leadDays(one), leadDays(other)) ? sameness.otherDays : sameness.across;
  };
}

function apart(days: readonly string[], others: readonly string[]): boolean {
  return days.length > 0 && others.length > 0 && !days.some((day) => others.includes(day));
}

const leadLines = 4;

const dayNames =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|June|July|August|September|October|November|December) \d+)\b/g;

/** A term that may come of one of these: the stem of a name, alone or run together with what stands beside it. */
const dayTerm =
  /(?:mon|tues|wednes|thurs|fri|satur|sun)da|januar|februar|march|april|june|jul[iy]|august|septem|octob|novem|decem/;

const none: readonly string[] = [];

/** Indices of the articles, oldest first, those without a date last. */
function chronological(articles: readonly StoryArticle[]): number[] {
  const dateOf = ({ published }: StoryArticle) => (published.known === 'no' ? '9999' : published.date);
  return articles.map((_, i) => i).sort((a, b) => compare(dateOf(articles[a]!), dateOf(articles[b]!)) || a - b);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function claimOf(articles: readonly StoryArticle[], lines: Lines, group: readonly number[], nearby: Nearby): Claim {
  const articleOf = (line: number) => articles[lines.articles[line]!]!;
  const refOf = (line: number): SentenceRef => ({ article: articleOf(line).article.id, sentence: lines.sentences[line]!.index });
  const [line, ...others] = group as [number, ...number[]];
  const first = refOf(line);
  const echoes = nearby((origin) => group.some((one) => articleOf(one).origin === origin));
  let reported: CalendarDate | undefined;
  for (const one of group) {
    const { published } = articleOf(one);
    if (published.known !== 'no' && !(reported && reported >= published.date)) reported = published.date;
  }
  return {
    id: `${first.article}-${lines.sentences[line]!.span.start}`,
    sentences: [first, ...others.map(refOf)],
    support: others.length ? supportOf(group.map(articleOf)) : 1,
    ...(echoes > 0 && { echoes }),
    ...(reported && { reported }),
  };
}

/** Counts the origins near a group that are not its own. */
type Nearby = (own: (origin: number) => boolean) => number;
