import { addDays, isDay } from '../calendar.ts';
import type { Actor, DateMention, Evidence, Sentence, StoryArticle, TimelineEvent } from '../model.ts';
import type { TermsAt } from './lines.ts';
import { namedIn } from './named.ts';
import { type EventTerms, mergedEvents } from './same-event.ts';

/** A sentence this near to the lead may give the day of what the lead tells. */
const leadReach = 2;
/** Days before publication that such a sentence may point back to. */
const leadDays = 6;

/**
 * What happened when, as the articles date it: one event a day and happening, in the order of time. A sentence gives an event for
 * each date it states; a lead without any is of the day its article was published.
 */
export function timelineOf(articles: readonly StoryArticle[], actors: readonly Actor[], terms: TermsAt): TimelineEvent[] {
  const named = namedIn(actors);
  const events = articles.flatMap((article, i) =>
    eventsOf(article).map(({ sentence, date, basis }): EventTerms => {
      const { id } = article.article;
      const evidence: Evidence = { article: id, span: sentence.span };
      return {
        event: { date, basis, text: sentence.text, evidence: [evidence], actors: named(id, sentence.index) },
        terms: terms(i, sentence.index),
      };
    }),
  );
  return mergedEvents(events).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

interface DatedSentence {
  readonly sentence: Sentence;
  readonly date: TimelineEvent['date'];
  readonly basis: TimelineEvent['basis'];
}

function eventsOf({ article, reading, published }: StoryArticle): DatedSentence[] {
  const dates = Map.groupBy(reading.dates, ({ sentence }) => sentence);
  const body = reading.sentences.filter(({ kind }) => kind === 'body');
  const events = body.flatMap((sentence) => {
    const own = (dates.get(sentence.index) ?? []).filter((date) => !isBound(article.text, date, sentence));
    return [...new Map(own.map((date) => [date.date, date])).values()].map(({ date, basis }) => ({ sentence, date, basis }));
  });
  const lead = body[0];
  if (!lead || published.known === 'no') return events;
  const since = isDay(published.date) ? addDays(published.date, -leadDays) : published.date;
  const isDated = body
    .slice(0, leadReach)
    .flatMap(({ index }) => dates.get(index) ?? [])
    .some(
      ({ date, basis, sentence }) =>
        isDay(date) && (sentence === lead.index || (basis === 'relative' && date >= since && date <= published.date)),
    );
  return isDated ? events : [{ sentence: lead, date: published.date, basis: 'published' }, ...events];
}

/** "By 2018", "until Friday": how far something reaches, not when it happens. */
function isBound(text: string, { span }: DateMention, sentence: Sentence): boolean {
  return /\b(?:by|until|till|before)\s+(?:the end of\s+)?$/i.test(
    text.slice(Math.max(sentence.span.start, span.start - 24), span.start),
  );
}
