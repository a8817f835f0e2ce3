import { daysBetween, isDay } from '../calendar.ts';
import type { CalendarDate, DateMention, Span, StoryArticle } from '../model.ts';
import { isGivenName } from '../reading/names/given-names.ts';
import type { Addition } from './additions.ts';

/** Days by which the inferred day of an article may be off for what it tells of its own week to hold. */
const near = 2;

/**
 * The date behind each day that a stretch tells only as a reader of its own day would understand it: "late Thursday [22 Jan]". None
 * where it isn't sure: a wrong date is worse than none.
 */
export function daysOf(article: StoryArticle, span: Span): Addition[] {
  const { reading, published } = article;
  const quoted = reading.quotes.flatMap(({ parts }) => parts);
  const additions: Addition[] = [];
  for (const mention of reading.dates) {
    const { span: words, date, basis } = mention;
    const inside = words.start >= span.start && words.end <= span.end;
    if (!inside || basis !== 'relative' || date.length < 10 || !isSure(mention, article)) continue;
    if (
      /\d/.test(article.article.text.slice(words.start, words.end)) ||
      ownDay.test(article.article.text.slice(words.end, words.end + 12))
    )
      continue;
    if (isSurname(article.article.text, words)) continue;
    if (quoted.some(({ start, end }) => words.start >= start && words.end <= end)) continue;
    if (additions.some((earlier) => earlier.span.end > words.start) || turnsBack(mention, article)) continue;
    const part = partOfDay.exec(article.article.text.slice(words.end, span.end))?.[0].length ?? 0;
    const whole = { start: words.start, end: words.end + part };
    additions.push({ span: whole, text: dayLabel(date, published.known === 'no' ? undefined : published.date), instead: false });
  }
  return additions;
}

/** "There will be none on Wednesday, but jurors were asked to come on Thursday": a day of the past after one to come is hardly that. */
function turnsBack({ span, date, sentence }: DateMention, { reading, published }: StoryArticle): boolean {
  if (published.known === 'no') return false;
  const own = published.date;
  const before = reading.dates.filter(
    (one) => one.sentence === sentence && one.basis === 'relative' && one.span.end <= span.start,
  );
  return date < own && before.some((one) => one.date > own);
}

/** "Saturday |afternoon": the date stands behind both. */
const partOfDay = /^ (?:morning|afternoon|evening|night)\b/;

/** "Ruby Friday": a given name stands before it. */
function isSurname(text: string, { start }: Span): boolean {
  const before = /(?<!\p{Lu}[\p{L}.]* )(\p{Lu}\p{Ll}+) $/u.exec(text.slice(Math.max(0, start - 40), start))?.[1];
  return before !== undefined && isGivenName(before.toLowerCase());
}

/** "Friday, May 3" has its date; "Friday’s vote" has no place for one. */
const ownDay = /^(?:['’]s|,? (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{L}*\.? \d)/u;

/**
 * Whether a date is what its words say, though they count from the article's day: always where that day is stated. Where it is only
 * inferred, "today" is not, and a day of the week is when it is near.
 */
export function isSure({ span, date, basis }: DateMention, { article, published }: StoryArticle): boolean {
  const words = article.text.slice(span.start, span.end);
  if (basis === 'stated' || published.known !== 'inferred' || !fromToday.test(words)) return true;
  return (
    /day$/i.test(words) &&
    isDay(date) &&
    isDay(published.date) &&
    Math.abs(daysBetween(date, published.date)) <= near &&
    !/(?:to|yester)day$/i.test(words)
  );
}

/** Words that count in days from the day of the report. */
const fromToday =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|tomorrow|tonight|this (?:morning|afternoon|evening)|last night|days? ago)\b/i;

/** A day as a digest writes it: "22 Jan", with its year where that is not the year of `near`. */
export function dayLabel(date: CalendarDate, near?: CalendarDate): string {
  const [year, month, day] = date.split('-');
  const label = `${Number(day)} ${months[Number(month) - 1]}`;
  return near?.slice(0, 4) === year ? label : `${label} ${year}`;
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
