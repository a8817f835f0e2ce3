import { daysBetween, isDay } from '../calendar.ts';
import { stands } from '../evidence.ts';
import type { Actor, CalendarDate, Evidence, Span, Story, StoryArticle, TimelineEvent } from '../model.ts';
import { tag } from '../reading/tokens.ts';
import { faultOf } from '../standing/alone.ts';
import { without } from '../standing/cut.ts';
import { dayLabel, isClear } from '../standing/days.ts';
import { edited } from '../standing/edited.ts';
import { isFiniteVerb } from '../standing/grammar.ts';
import { knownAdditions } from '../standing/known.ts';
import { hasOpenWords } from '../standing/open-words.ts';
import { untied } from '../standing/untied.ts';
import { type KindOfWord, kindsOfWords } from '../standing/word-kinds.ts';
import { isInPassing } from './in-passing.ts';
import { lookup } from './lookup.ts';
import { participantsOf } from './meetings.ts';

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
  return withoutRetold(withoutVaguer(told), articles);
}

/** Without the month or the year of a sentence that is told under a day already. */
function withoutVaguer(told: readonly TimelineEvent[]): TimelineEvent[] {
  const ofDays = new Set(told.flatMap(({ date, text }) => (isDay(date) ? [text] : [])));
  return told.filter(({ date, text }) => isDay(date) || !ofDays.has(text));
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

/**
 * Without the events that tell a meeting again which another tells of the same day or the day before (a night has two): the earlier day
 * keeps it, with the evidence of both.
 */
function withoutRetold(told: readonly TimelineEvent[], articles: Articles): TimelineEvent[] {
  const kept: { event: TimelineEvent; readonly persons: readonly string[] }[] = [];
  for (const event of [...told].reverse()) {
    const persons = personsMeeting(event, articles);
    const same = kept.find((one) => isRetold(one, { event, persons }));
    if (same) same.event = { ...same.event, evidence: [...same.event.evidence, ...event.evidence] };
    else kept.push({ event, persons });
  }
  return kept.map(({ event }) => event).reverse();
}

interface Told {
  readonly event: TimelineEvent;
  readonly persons: readonly string[];
}

/** Of two that tell of meetings, as many persons as the shorter one names, and two at least, take part in both. */
function isRetold(one: Told, { event, persons }: Told): boolean {
  const shared = persons.filter((person) => one.persons.includes(person)).length;
  if (shared < 2 || shared < Math.min(persons.length, one.persons.length)) return false;
  return isDay(one.event.date) && isDay(event.date) && daysBetween(one.event.date, event.date) <= 1;
}

function personsMeeting({ evidence: [{ article: id, span }] }: TimelineEvent, articles: Articles): string[] {
  const reading = articles.get(id)?.reading;
  const sentence = reading?.sentences.find((one) => one.span.start === span.start);
  return reading && sentence ? participantsOf(reading, sentence.index) : [];
}

/** "The talks ran for three hours" is clear among the other events of its story; a pronoun is not. */
function isReadable(text: string, kindOfWord: KindOfWord): boolean {
  const fault = faultOf(text, kindOfWord);
  if (hasOpenWords(text, kindOfWord)) return false;
  return (
    !fault ||
    (fault.because === 'points back' && /^The \p{Ll}/u.test(text) && !/^The (?:same|two|other|latter|former)\b/.test(text))
  );
}

/**
 * Whether the sentence is told under the event's day: the first day that it gives, or a later one after a verb of its own; a further month or year is mostly compared with. A day that
 * counts from a day of publication which is only guessed is none.
 */
function isOf({ date, basis }: TimelineEvent, { span }: Evidence, whole: StoryArticle): boolean {
  const { article, reading } = whole;
  if (basis === 'published') return !/\bearlier this (?:month|year)\b/.test(article.text.slice(span.start, span.end));
  const dates = reading.dates.filter((mention) => mention.span.start >= span.start && mention.span.end <= span.end);
  const main = dates.find((mention) => isDay(mention.date)) ?? dates[0];
  const own = dates.find((mention) => mention.date === date);
  if (!main || !own || !isClear(own, whole)) return !own;
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

/** "Since |2004", "a week before Norway’s |May 3 vote": that day is only what something else is counted from. */
const reachesTo =
  /\b(?:[Ss]ince (?:late |early )?|(?:[Bb]efore|[Aa]head of) (?:the |an? )?(?:\p{Lu}[\p{L}.-]*(?:['’]s?)? ){1,3})$/u;

function hasVerbBetween(sentence: string, start: number, from: Span, to: Span): boolean {
  const tokens = tag(sentence);
  return tokens.some((token, i) => start + token.start >= from.end && start + token.end <= to.start && isFiniteVerb(tokens, i));
}
