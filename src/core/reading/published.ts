import { addDays, isDay, weekdayOf } from '../calendar.ts';
import type { Article, CalendarDate, Published, Sentence, Span } from '../model.ts';
import { datesOf } from './dates.ts';
import { isAhead } from './tense.ts';

/** How far into a text its head reaches, in characters: where a "Published:" line or a dateline may stand. */
const head = 400;

const monthName =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const writtenOut = `(?:\\d{4}-\\d\\d-\\d\\d|${monthName}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${monthName}\\.?,? \\d{4})`;
const labelledAs = (labels: string) => new RegExp(`\\b(?:${labels})(?: on)?\\s*:?\\s*(?:\\w+day,? )?(${writtenOut})`, 'i');
const labelled = labelledAs('date|dated|published|posted');
const changed = labelledAs('updated|last modified');
/** ", 5:36 p.m. ET" */
const timeOfDay = '(?:,? (?:at )?\\d{1,2}[:.]\\d\\d(?: ?[ap]\\.?m\\.?)?(?: \\(?[A-Z]{2,4}\\)?)?)?';
const ownLine = new RegExp(
  `^(?:[^\\n]{0,80}[•|·–—])?[ \\t]*(?:\\w+day,? )?(${writtenOut})${timeOfDay}(?: (?:Last )?Updated\\b.*)?[ \\t]*$`,
  'im',
);
const dateline = new RegExp(
  `^[\\p{Lu} .,'’/-]{3,60}?[,(]\\s*(${monthName}\\.? \\d{1,2}(?:,? \\d{4})?)\\s*(?:\\([\\w .]+\\))?\\s*[:–—-]`,
  'imu',
);
const caption = new RegExp(`,\\s(?:on )?(${writtenOut})\\.?$`, 'i');
/** What a caption's date ends in, which is quick to look for. */
const captionEnd = /\d\d\.?(?=\s*$)/gm;
/** How far before its end a caption's date begins at most, in characters. */
const captionReach = 40;
const pastWeekday = /\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g;
const weekdays = ['Sun', 'Mon', 'Tues', 'Wednes', 'Thurs', 'Fri', 'Satur'];

/**
 * The day an article was published: as its source states it, else as its own text tells where that is sound (a labelled date, a
 * dateline, the date in an agency's caption), else unknown.
 */
export function publishedOf(article: Pick<Article, 'text' | 'published'>, sentences: readonly Sentence[]): Published {
  const { text, published } = article;
  if (published) return { known: 'stated', date: published };
  const top = text.slice(0, head);
  if (!/\d/.test(top)) return ofCaptions(text, sentences);
  for (const [pattern, because] of [
    [labelled, 'its text opens with this date'],
    [ownLine, 'this date stands on a line of its own at its head'],
    [dateline, 'its dateline gives this date'],
    [changed, 'it says that it was changed on this day'],
  ] as const) {
    const found = pattern.exec(top);
    const date = found && dayIn(found[1]!);
    if (date) return inferred(date, because, spanOf(found));
  }
  return ofCaptions(text, sentences);
}

/** The newest picture was taken on or shortly before the day; a weekday just after it of which the text tells is nearer still. */
function ofCaptions(text: string, sentences: readonly Sentence[]): Published {
  let newest: { date: CalendarDate; span: Span } | undefined;
  for (const { 0: written, index } of text.matchAll(captionEnd)) {
    const end = index + written.length;
    const from = Math.max(0, end - captionReach);
    const match = caption.exec(text.slice(from, end));
    const date = match && dayIn(match[1]!);
    if (date && (!newest || date > newest.date)) newest = { date, span: spanOf(match, from) };
  }
  if (!newest) return { known: 'no' };
  let date = newest.date;
  for (const { text: words } of sentences) {
    for (const match of words.includes('day') ? words.matchAll(pastWeekday) : []) {
      const after = (weekdays.indexOf(match[1]!) - weekdayOf(newest.date) + 7) % 7;
      const span = { start: match.index, end: match.index + match[0].length };
      if (after === 0 || after > 2) continue;
      const told = addDays(newest.date, after);
      if (told > date && !isAhead(words, span)) date = told;
    }
  }
  const because =
    date === newest.date
      ? 'the newest picture in it is of this day'
      : 'the newest picture in it is of just before, and it tells of this weekday';
  return inferred(date, because, newest.span);
}

function inferred(date: CalendarDate, because: string, span: Span): Published {
  return { known: 'inferred', date, because, span };
}

/** The day that some words write out; undefined for a month and a day without year. */
function dayIn(words: string): CalendarDate | undefined {
  const sentence = { index: 0, span: { start: 0, end: words.length }, text: words, kind: 'body', paragraph: 0 } as const;
  return datesOf(words, [sentence], { known: 'no' }).find(({ date }) => isDay(date))?.date;
}

/** Where the date stands that a pattern has found in what begins at an offset. */
function spanOf(match: RegExpExecArray, from = 0): Span {
  const start = from + match.index + match[0].indexOf(match[1]!);
  return { start, end: start + match[1]!.length };
}
