import { isDay } from '../calendar.ts';
import { stands } from '../evidence.ts';
import type { Actor, Evidence, Span, Story, StoryArticle, TimelineEvent } from '../model.ts';
import { tag } from '../reading/tokens.ts';
import { faultOf } from '../standing/alone.ts';
import { edited } from '../standing/edited.ts';
import { isFiniteVerb } from '../standing/grammar.ts';
import { knownAdditions } from '../standing/known.ts';
import { lookup } from './lookup.ts';

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
  return told;
}

function toldEvent(event: TimelineEvent, articles: ReadonlyMap<string, StoryArticle>): TimelineEvent | undefined {
  for (const evidence of event.evidence.slice(0, tried)) {
    const article = articles.get(evidence.article);
    if (!article || !isOf(event, evidence, article)) continue;
    const text = edited(article, evidence.span);
    if (!isReadable(text) || !stands(text, [evidence], () => article.article.text, knownAdditions([article]))) continue;
    return { ...event, text, evidence: [evidence, ...event.evidence.filter((other) => other !== evidence)] };
  }
  return undefined;
}

/** "The talks ran for three hours" is clear among the other events of its story; a pronoun is not. */
function isReadable(text: string): boolean {
  const fault = faultOf(text);
  return (
    !fault ||
    (fault.because === 'points back' && /^The \p{Ll}/u.test(text) && !/^The (?:same|two|other|latter|former)\b/.test(text))
  );
}

/** Whether the sentence is told under the event's day: the first day that it gives, or a later one after a verb of its own. */
function isOf({ date, basis }: TimelineEvent, { span }: Evidence, { article, reading }: StoryArticle): boolean {
  if (basis === 'published') return true;
  const dates = reading.dates.filter((mention) => mention.span.start >= span.start && mention.span.end <= span.end);
  const main = dates.find((mention) => isDay(mention.date)) ?? dates[0];
  const own = dates.find((mention) => mention.date === date);
  if (!main || !own || main.date === own.date) return true;
  return (
    own.span.start > main.span.end && hasVerbBetween(article.text.slice(span.start, span.end), span.start, main.span, own.span)
  );
}

function hasVerbBetween(sentence: string, start: number, from: Span, to: Span): boolean {
  const tokens = tag(sentence);
  return tokens.some((token, i) => start + token.start >= from.end && start + token.end <= to.start && isFiniteVerb(tokens, i));
}
