import { addDays, dayOf, daysBetween, isDay, yearOf } from '../calendar.ts';
import type { CalendarDate, Published, Reading, StoryArticle } from '../model.ts';
import { datesOf } from '../reading/dates.ts';
import { isAhead } from '../reading/tense.ts';

/** How far apart the dates of one text and its copies may lie, in days, for a copy without a date to take one of them. */
const copyDays = 2;
/** How far a day that an article names may lie from the day of another one of the story, for the year to be sure. */
const nearDays = 1;

/**
 * Gives the articles without a date the one that the story makes plain: of the text that they are a copy of, or of the newest day
 * that they tell of in the past, where other articles of the story are of that day. The rest stay without. The days that such an
 * article tells by name ("Thursday") are then read again.
 */
export function dated(articles: readonly StoryArticle[]): StoryArticle[] {
  const known = articles.flatMap(({ published, origin, article }) =>
    published.known !== 'no' && isDay(published.date)
      ? [{ date: published.date, origin, label: article.outlet ?? article.origin }]
      : [],
  );
  if (!known.length) return [...articles];
  const copies = Map.groupBy(known, ({ origin }) => origin);
  const days = [...new Set(known.map(({ date }) => date))].sort();
  return articles.map((one) => {
    if (one.published.known !== 'no') return one;
    const published = asCopy(copies.get(one.origin) ?? []) ?? asOfItsDays(one, days);
    return published ? { ...one, published, reading: readAgain(one, published) } : one;
  });
}

function asCopy(copies: readonly { readonly date: CalendarDate; readonly label: string }[]): Published | undefined {
  const [first, ...others] = [...copies].sort((a, b) => (a.date < b.date ? -1 : 1));
  if (!first || others.some(({ date }) => daysBetween(first.date, date) > copyDays)) return undefined;
  return { known: 'inferred', date: first.date, because: `it shares its text with ${first.label} of this day` };
}

const months = 'january february march april may june july august september october november december'.split(' ');
const dayNamed = new RegExp(`\\b(?:(${months.join('|')}) (\\d{1,2})|(\\d{1,2}) (${months.join('|')}))\\b(?!,? \\d{4})`, 'gi');

function asOfItsDays({ reading }: StoryArticle, days: readonly CalendarDate[]): Published | undefined {
  const newest = days.at(-1)!;
  let best: CalendarDate | undefined;
  for (const { kind, text } of reading.sentences) {
    if (kind !== 'body') continue;
    for (const match of text.matchAll(dayNamed)) {
      if (isAhead(text, { start: match.index, end: match.index + match[0].length })) continue;
      const month = months.indexOf((match[1] ?? match[4] ?? '').toLowerCase()) + 1;
      const day = Number(match[2] ?? match[3]);
      const date = [yearOf(newest), yearOf(newest) - 1]
        .map((year) => dayOf(year, month, day))
        .find((one) => one && one <= addDays(newest, nearDays));
      if (date && (!best || date > best)) best = date;
    }
  }
  if (!best || !days.some((day) => Math.abs(daysBetween(day, best)) <= nearDays)) return undefined;
  return {
    known: 'inferred',
    date: best,
    because: 'it is the newest day it tells of, and other articles of the story are of that time',
  };
}

function readAgain({ article, reading }: StoryArticle, published: Published): Reading {
  return { ...reading, dates: datesOf(article.text, reading.sentences, published) };
}
