import { addDays, isDay } from '../calendar.ts';
import type { CalendarDate, DateMention, Published, Sentence, Span } from '../model.ts';
import { type Context, dateRules } from './date-rules.ts';
import { isPastThroughout, tenseAt } from './tense.ts';

/**
 * The dates that sentences give, each resolved to a year, a month or a day. Weekdays and "last month" are counted from the article's
 * own day, past or ahead as the clause says; without that day only dates that are written out are found.
 */
export function datesOf(text: string, sentences: readonly Sentence[], published: Published): DateMention[] {
  const own = published.known !== 'no' && isDay(published.date) ? published.date : undefined;
  const hinted = hintedIn(text, sentences);
  const found = sentences.flatMap((sentence, i): DateMention[] => {
    if (!hinted[i]) return [];
    const { start, end } = sentence.span;
    return datesIn(text.slice(start, end), hinted[i], own).map(({ span, date, basis }) => ({
      span: { start: start + span.start, end: start + span.end },
      date,
      basis,
      sentence: sentence.index,
    }));
  });
  return own ? ofNextDay(found, text, sentences, own) : found;
}

/**
 * A weekday of six days ago is hardly called by its name alone. Where an article does so more than once, it is the day after its own:
 * a day to come where the sentence doesn't speak of the past alone, and else that on which the article was written, if its first
 * sentences are of that day or somebody says something on it. Its own day is then that of its first edition or of another time zone.
 */
function ofNextDay(dates: DateMention[], text: string, sentences: readonly Sentence[], own: CalendarDate): DateMention[] {
  const before = addDays(own, -6);
  const isBefore = ({ date, span }: DateMention) => date === before && weekdayAlone.test(text.slice(span.start, span.end));
  const moved = dates.filter(isBefore);
  if (moved.length < 2) return dates;
  const lead = sentences.find(({ kind }) => kind === 'body')?.index ?? 0;
  const isWritten = moved.some(
    ({ sentence, span }) => sentence <= lead + 1 || saidOn.test(text.slice(Math.max(0, span.start - 60), span.start)),
  );
  return dates.map((one) =>
    isBefore(one) && (isWritten || !isPastThroughout(sentences[one.sentence]!.text)) ? { ...one, date: addDays(own, 1) } : one,
  );
}

/** "Marsh told reporters on |Monday": what an article has heard last. */
const saidOn = /\b(?:said|told|announced|confirmed|declared|reported|tweeted|wrote|posted)\b[^,;.!?]{0,40}$/;

/** The words of a date that are a day of the week and no more. */
export const weekdayAlone = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

const hints = [...new Set(dateRules.map(({ hint }) => hint))];
const rules = dateRules.map((rule) => ({ ...rule, bit: 1 << hints.indexOf(rule.hint) }));
const everywhere = hints.map(({ source, flags }) => new RegExp(source, `${flags}g`));

/** For each sentence which hints stand in it, a bit each: the text is gone through once a hint, from one sentence that has it to the next. */
function hintedIn(text: string, sentences: readonly Sentence[]): Uint16Array {
  const hinted = new Uint16Array(sentences.length);
  everywhere.forEach((hint, bit) => {
    hint.lastIndex = 0;
    let at = 0;
    for (let match = hint.exec(text); match; match = hint.exec(text)) {
      while (at < sentences.length && sentences[at]!.span.end <= match.index) at++;
      const sentence = sentences[at];
      if (!sentence) return;
      if (sentence.span.start > match.index) hint.lastIndex = sentence.span.start;
      else {
        hinted[at]! |= 1 << bit;
        hint.lastIndex = sentence.span.end;
      }
    }
  });
  return hinted;
}

interface FoundDate {
  readonly span: Span;
  readonly date: CalendarDate;
  readonly basis: DateMention['basis'];
}

/** The dates of one sentence in the order of its words. Rules come surest first, and no two dates share a word. */
function datesIn(sentence: string, hinted: number, own: CalendarDate | undefined): FoundDate[] {
  const found: FoundDate[] = [];
  const taken: Span[] = [];
  for (const { bit, pattern, resolve } of rules) {
    if (!(hinted & bit)) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(sentence); match; match = pattern.exec(sentence)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (taken.some(({ start, end }) => start < span.end && span.start < end)) continue;
      const context: Context = { own, tense: () => tenseAt(sentence, span) };
      for (const resolved of resolve(match.groups ?? {}, context) ?? []) {
        if (!resolved) continue;
        taken.push(span);
        const part = resolved.words ? partOf(sentence, span, resolved.words) : span;
        found.push({ span: part, date: resolved.date, basis: resolved.basis });
      }
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** Where the words of one of several dates stand in the whole: "23" in "January 22 and 23". */
function partOf(sentence: string, span: Span, words: string): Span {
  const start = sentence.lastIndexOf(words, span.end - words.length);
  return start < span.start ? span : { start, end: start + words.length };
}
