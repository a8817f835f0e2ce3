import type { CalendarDate, Span, StoryArticle } from '../model.ts';
import type { Addition } from './additions.ts';

/** The date behind each day that a stretch tells only as a reader of its own day would understand it: "late Thursday [22 Jan]". */
export function daysOf({ article, reading, published }: StoryArticle, span: Span): Addition[] {
  const quoted = reading.quotes.flatMap(({ parts }) => parts);
  const additions: Addition[] = [];
  for (const { span: words, date, basis } of reading.dates) {
    const inside = words.start >= span.start && words.end <= span.end;
    if (!inside || basis !== 'relative' || date.length < 10 || /\d/.test(article.text.slice(words.start, words.end))) continue;
    if (quoted.some(({ start, end }) => words.start >= start && words.end <= end)) continue;
    if (additions.some((earlier) => earlier.span.end > words.start)) continue;
    additions.push({ span: words, text: dayLabel(date, published.known === 'no' ? undefined : published.date), instead: false });
  }
  return additions;
}

/** A day as a digest writes it: "22 Jan", with its year where that is not the year of `near`. */
export function dayLabel(date: CalendarDate, near?: CalendarDate): string {
  const [year, month, day] = date.split('-');
  const label = `${Number(day)} ${months[Number(month) - 1]}`;
  return near?.slice(0, 4) === year ? label : `${label} ${year}`;
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
