import { isDay } from '../calendar.ts';
import { stands } from '../evidence.ts';
import type { Actor, CalendarDate, Evidence, Span, Story, StoryArticle, TimelineEvent } from '../model.ts';
import { tag } from '../reading/tokens.ts';
import { faultOf } from '../standing/alone.ts';
import { without } from '../standing/cut.ts';
import { dayLabel, isClear } from '../standing/days.ts';
import { edited } from '../standing/edited.ts';
import { isFiniteVerb, verbStarts } from '../standing/grammar.ts';
import { knownAdditions } from '../standing/known.ts';
import { hasOpenWords } from '../standing/open-words.ts';
import { untied } from '../standing/untied.ts';
import { type KindOfWord, kindsOfWords } from '../standing/word-kinds.ts';
import { isInPassing } from './in-passing.ts';
import { lookup } from './lookup.ts';
import { withoutRepeats } from './told-twice.ts';

/** Sentences of one event that are tried before it is left out: those that follow seldom say more. */
const tried = 4;

/**
 * The timeline as a person reads it, newest first: each event in a sentence that stands by itself, with the names and the days that
 * it needs in square brackets; events without one are left out. A sentence stands under one day, or under each that has a verb of
 * its own in it. Of `actor` alone where one is given. At most `most` events, so that a story of thousands of articles stays quick.
 */
export function toldEvents(story: Story, actor?: Actor, most = 200): TimelineEvent[] {
  const { articles } = lookup(story);
  const told: TimelineEvent[] = [];
  const newestFirst = [...story.timeline].sort((a, b) => b.date.localeCompare(a.date));
  for (const event of newestFirst) {
    if (told.length === most) break;
    if (actor && !event.actors.includes(actor.id)) continue;
    const one = toldEvent(event, articles);
    if (one) told.push(one);
  }
  return withoutRepeats(told, articles);
}

type Articles = ReadonlyMap<string, StoryArticle>;

function toldEvent(event: TimelineEvent, articles: Articles): TimelineEvent | undefined {
  for (const evidence of event.evidence.slice(0, tried)) {
    const article = articles.get(evidence.article);
    if (!article || !isOf(event, evidence, article)) continue;
    const line = untied(edited(article, evidence.span));
    const text = under(event.date, opensWith(event, evidence, article) ? withoutOpening(line) : line, article);
    if (
      !isReadable(text, kindsOfWords(article.reading)) ||
      !stands(text, [evidence], () => article.article.text, knownAdditions([article]))
    )
      continue;
    return { ...event, text, evidence: [evidence, ...event.evidence.filter((other) => other !== evidence)] };
  }
  return undefined;
}

/** Whether a sentence opens with the event's own day, after a "But" perhaps. */
function opensWith({ date }: TimelineEvent, { span }: Evidence, { reading }: StoryArticle): boolean {
  return reading.dates.some(
    (mention) => mention.date === date && mention.span.start >= span.start && mention.span.start < span.start + OPENING,
  );
}

/** In characters. */
const OPENING = 20;

/** Under its date a line needs no "Earlier this month," which means another month to whoever reads it later. */
function withoutOpening(line: string): string {
  const [opening = ''] = relativeOpening.exec(line) ?? [];
  return opening ? without(line, { start: 0, end: opening.length }) : line;
}

const relativeOpening =
  /^(?:(?:Earlier|Later) (?:(?:on )?\p{Lu}\p{Ll}+day|this (?:week|month|year))|(?:Last|Next|This) (?:week|month|year))(?: \[[^\]]+\])?, (?=[\p{Lu}[])/u;

/** A line under its date needs neither "later today" nor the same date in brackets. */
function under(date: CalendarDate, text: string, { published }: StoryArticle): string {
  const own = ` [${dayLabel(date, published.known === 'no' ? undefined : published.date)}]`;
  return text.replace(new RegExp(`,? (?:later |earlier )?today${RegExp.escape(own)}(?=[.,])`, 'g'), '').replaceAll(own, '');
}

/** "The talks ran for three hours" is clear among the other events of its story; a pronoun is not, nor is "The first followed a fire". */
function isReadable(text: string, kindOfWord: KindOfWord): boolean {
  const fault = faultOf(text, kindOfWord);
  const counted = /^The (?:first|second|third) /.exec(text);
  if (hasOpenWords(text, kindOfWord) || (counted && verbStarts(text, counted[0].length))) return false;
  return (
    !fault ||
    (fault.because === 'points back' &&
      /^The (?:\p{Ll}|two \p{Lu}\p{Ll})/u.test(text) &&
      !/^The (?:same|two \p{Ll}|other|latter|former)\b/u.test(text))
  );
}

/**
 * Whether the sentence is told under the event's day: the first day that it gives, or a later one after a verb of its own; a further month or year is mostly compared with. A day that
 * counts from a day of publication which is only guessed is none.
 */
function isOf({ date, basis }: TimelineEvent, { span }: Evidence, whole: StoryArticle): boolean {
  const { article, reading } = whole;
  if (basis === 'published') return !isOfEarlier(article.text.slice(span.start, span.end));
  const dates = reading.dates.filter((mention) => mention.span.start >= span.start && mention.span.end <= span.end);
  const main = dates.find((mention) => isDay(mention.date)) ?? dates[0];
  const own = dates.find((mention) => mention.date === date);
  if (!main || !own || !isClear(own, whole)) return !own;
  if (!isDay(date) && whole.published.known === 'no' && ofItsWeek.test(article.text.slice(span.start, span.end))) return false;
  if (reachesTo.test(article.text.slice(Math.max(span.start, own.span.start - 60), own.span.start))) return false;
  if (
    isInPassing(
      article.text.slice(span.start, span.end),
      { start: own.span.start - span.start, end: own.span.end - span.start },
      date,
    )
  )
    return false;
  if (main.date === own.date) return true;
  return (
    isDay(date) &&
    own.span.start > main.span.end &&
    hasVerbBetween(article.text.slice(span.start, span.end), span.start, main.span, own.span)
  );
}

/** Whether a lead tells of days before its article's own, unless it only mentions these: "the ferry that sank last weekend". */
function isOfEarlier(lead: string): boolean {
  const words = earlier.exec(lead);
  if (!words) return false;
  const at = { start: words.index, end: words.index + words[0].length };
  return /^e/i.test(words[0]) || (!/\p{Ll}ing\b|[,;]/u.test(lead.slice(0, at.start)) && !isInPassing(lead, at, ''));
}

const earlier = /\b(?:earlier this (?:week|month|year)|(?:last|this past|over the|at the) weekend|last week)\b(?!['’])/i;

/** "Since |2004", "a week before Norway’s |May 3 vote": that day is only what something else is counted from. */
const reachesTo =
  /\b(?:[Ss]ince (?:late |early )?|(?:[Bb]efore|[Aa]head of) (?:the |an? )?(?:\p{Lu}[\p{L}.-]*(?:['’]s?)? ){1,3})$/u;

/** What happened on a day that only the article's own would tell is of no year that the sentence names beside it: "ruled out a race in 2028 on |Friday". */
const ofItsWeek =
  /(?<!\b(?:[Ee]ach|[Ee]very|[Aa]|[Oo]ne|[Tt]hat|the|Black|Bloody|Easter|Good|Super) )\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|(?:last|this) week)\b/;

function hasVerbBetween(sentence: string, start: number, from: Span, to: Span): boolean {
  const tokens = tag(sentence);
  return tokens.some((token, i) => start + token.start >= from.end && start + token.end <= to.start && isFiniteVerb(tokens, i));
}
