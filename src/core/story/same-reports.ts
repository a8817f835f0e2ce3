import { dayNumber } from '../calendar.ts';
import type { StoryArticle } from '../model.ts';
import { Likes } from './likes.ts';
import type { Lines } from './lines.ts';
import { weightedLines } from './weights.ts';

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
  /** By how many of their terms others are looked up, how many of each are looked at, and how many of these compared in full. */
  keys: 6,
  reach: 16,
  most: 6,
  /** Fewest content terms of a sentence that can be told from another. */
  fewest: 3,
} as const;

/**
 * Which sentences report the same thing: each goes with the earlier one that is most like it, oldest article first. Looked up for the
 * sentences that are asked about; what is found once is kept.
 */
export class SameReports {
  readonly #lines: Lines;
  readonly #likes: Likes;
  readonly #least: (line: number, earlier: number) => number;
  /** The place of each line among all, oldest article first. */
  readonly #places: Int32Array;
  /** 1 + the earlier line that one goes with, -1 where it goes with none, 0 where nobody has asked yet. */
  readonly #links: Int32Array;

  /** @param order all lines, oldest article first */
  constructor(articles: readonly StoryArticle[], lines: Lines, order: Int32Array) {
    this.#lines = lines;
    this.#least = leastCosine(articles, lines);
    this.#links = new Int32Array(order.length);
    this.#places = new Int32Array(order.length);
    const telling = new Int32Array(order.length);
    let count = 0;
    for (let place = 0; place < order.length; place++) {
      this.#places[order[place]!] = place;
      if (this.#isTelling(order[place]!)) telling[count++] = order[place]!;
    }
    this.#likes = new Likes(weightedLines(lines), telling.subarray(0, count), sameness);
  }

  /** The oldest of those that report the same as a line. */
  oldest(line: number): number {
    let first = line;
    for (let earlier = this.#earlier(first); earlier >= 0; earlier = this.#earlier(first)) first = earlier;
    return first;
  }

  /** The oldest of some lines and all that go with it, straight or over others, in order. */
  from(oldest: number): number[] {
    const same = [oldest];
    for (const line of same) {
      if (!this.#isTelling(line)) continue;
      for (const later of this.#likes.laterFrom(line, sameness.across)) if (this.#earlier(later) === line) same.push(later);
    }
    return same.sort((a, b) => this.#places[a]! - this.#places[b]!);
  }

  /** Lines of any article that tell something near what one tells, on either side of it. */
  near(line: number): number[] {
    if (!this.#isTelling(line)) return [];
    const near: number[] = [];
    const gather = (count: number) => {
      const { lines, cosines } = this.#likes.found;
      for (let i = 0; i < count; i++) if (cosines[i]! >= sameness.near) near.push(lines[i]!);
    };
    gather(this.#likes.earlier(line));
    gather(this.#likes.later(line));
    return near;
  }

  /** The earlier line that one goes with, -1 where it goes with none. */
  #earlier(line: number): number {
    this.#links[line] ||= (this.#isTelling(line) && 1 + this.#mostLike(line)) || -1;
    return this.#links[line]! < 0 ? -1 : this.#links[line]! - 1;
  }

  #mostLike(line: number): number {
    const found = this.#likes.earlier(line);
    const { lines, cosines } = this.#likes.found;
    let best = -1;
    let most = 0;
    for (let i = 0; i < found; i++) {
      const cosine = cosines[i]!;
      if (cosine <= most || cosine < sameness.across || cosine < this.#least(line, lines[i]!)) continue;
      best = lines[i]!;
      most = cosine;
    }
    return best;
  }

  /** Whether a line has enough terms to be told from others. */
  #isTelling(line: number): boolean {
    return this.#lines.starts[line + 1]! - this.#lines.starts[line]! >= sameness.fewest;
  }
}

/** Says how alike two sentences have to be: more than any can be where they can't tell of one event. */
function leastCosine(articles: readonly StoryArticle[], lines: Lines): (a: number, b: number) => number {
  const days = articles.map(({ published }) => (published.known === 'no' ? undefined : dayNumber(published.date)));
  const daysOf = daysNamed(articles, lines);
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

/** The days that a line names. Only one that has such a term among its own is read for them, once. */
function daysNamed(articles: readonly StoryArticle[], lines: Lines): (line: number) => readonly string[] {
  const { sentences, articles: articleOf, starts, terms, vocabulary } = lines;
  const named = new Map<number, readonly string[]>();
  /** For each term 1 where it may name a day, -1 where not, 0 where nobody has asked yet. */
  const mayName = new Int8Array(vocabulary.length);
  const hasDay = (line: number): boolean => {
    for (let t = starts[line]!; t < starts[line + 1]!; t++) {
      const term = terms[t]!;
      mayName[term] ||= dayTerm.test(vocabulary[term]!) ? 1 : -1;
      if (mayName[term]! > 0) return true;
    }
    return false;
  };
  return (line) => {
    const known = named.get(line);
    if (known) return known;
    const text = () => articles[articleOf[line]!]!.reading.sentences[sentences[line]!]!.text;
    const days = (hasDay(line) && text().match(dayNames)) || none;
    named.set(line, days);
    return days;
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
