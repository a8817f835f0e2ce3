import { daysBetween, isDay } from '../calendar.ts';
import type { Evidence, StoryArticle, TimelineEvent } from '../model.ts';
import { participantsOf } from './meetings.ts';
import { withoutSynonyms } from './one-event.ts';

type Articles = ReadonlyMap<string, StoryArticle>;

/** The events as they are told, newest first, without those that say again what another of them says. */
export function withoutRepeats(told: readonly TimelineEvent[], articles: Articles): TimelineEvent[] {
  return withoutSynonyms(withoutRetold(withoutSayings(withoutVaguer(told), articles), articles));
}

/** Without the month or the year of a sentence that carries what is told under a day already. */
function withoutVaguer(told: readonly TimelineEvent[]): TimelineEvent[] {
  const ofDays = new Set(told.flatMap(({ date, evidence }) => (isDay(date) ? evidence.map(keyOf) : [])));
  return told.filter(({ date, evidence: [first] }) => isDay(date) || !ofDays.has(keyOf(first)));
}

const keyOf = ({ article, span }: Evidence): string => `${article} ${span.start}`;

/** Without the day on which somebody only said what the same sentence tells of another day: "will be opened on Tuesday, police said Monday". */
function withoutSayings(told: readonly TimelineEvent[], articles: Articles): TimelineEvent[] {
  const sentenceOf = ({ evidence: [first] }: TimelineEvent) => keyOf(first);
  const sentences = Map.groupBy(told, sentenceOf);
  return told.filter((event) => {
    const others = sentences.get(sentenceOf(event))!;
    return !(isOfSaying(event, articles) && others.some((other) => other !== event && !isOfSaying(other, articles)));
  });
}

function isOfSaying({ date, evidence: [{ article: id, span }] }: TimelineEvent, articles: Articles): boolean {
  const whole = articles.get(id);
  const mention = whole?.reading.dates.find(
    (one) => one.date === date && one.span.start >= span.start && one.span.end <= span.end,
  );
  return mention !== undefined && saying.test(whole!.article.text.slice(span.start, mention.span.start));
}

const saying =
  /\b(?:said|says|told (?:reporters|journalists|the \p{Lu}\p{L}+|\p{Lu}\p{L}+)|added)(?: on| late| early| earlier)* $/u;

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
