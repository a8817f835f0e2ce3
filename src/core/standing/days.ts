import { daysBetween, isDay } from '../calendar.ts';
import type { CalendarDate, DateMention, Span, StoryArticle } from '../model.ts';
import { weekdayAlone } from '../reading/dates.ts';
import { isGivenName } from '../reading/names/given-names.ts';
import { isPastThroughout, tenseAt } from '../reading/tense.ts';
import type { Addition } from './additions.ts';

/** Days by which the inferred day of an article may be off for what it tells of its own week to hold. */
const near = 2;

/**
 * The date behind each day that a stretch tells only as a reader of its own day would understand it: "late Thursday [22 Jan]". None
 * where it isn't sure: a wrong date is worse than none.
 */
export function daysOf(article: StoryArticle, span: Span): Addition[] {
  const { reading, published } = article;
  const additions: Addition[] = [];
  for (const mention of reading.dates) {
    const { span: words, date, basis } = mention;
    const inside = words.start >= span.start && words.end <= span.end;
    if (!inside || basis !== 'relative' || date.length < 10 || /\d/.test(article.article.text.slice(words.start, words.end)))
      continue;
    if (!isClear(mention, article) || isOpen(mention, article) || isQuoted(mention, article)) continue;
    if (additions.some((earlier) => earlier.span.end > words.start)) continue;
    const part = behindDay.exec(article.article.text.slice(words.end, span.end))![0].length;
    const whole = { start: words.start, end: words.end + part };
    additions.push({ span: whole, text: dayLabel(date, published.known === 'no' ? undefined : published.date), instead: false });
  }
  return additions;
}

/**
 * Whether the words of a day leave no doubt which one they mean: a date that is written out, or a day of the article's own time which
 * is one of none ("every Monday"), and which the words beside it put before or behind the report, if it isn't just over. "Today" in
 * somebody's words is theirs.
 */
export function isClear(mention: DateMention, article: StoryArticle): boolean {
  const { span, date, basis } = mention;
  const { text } = article.article;
  if (!isSure(mention, article)) return false;
  if (basis !== 'relative' || !isDay(date) || /\d/.test(text.slice(span.start, span.end))) return true;
  if (hasNoPlace(text, span) || isSurname(text, span) || turnsBack(mention, article)) return false;
  if (!isWeekday(mention, article)) return !isQuoted(mention, article);
  const back = article.published.known === 'no' ? 0 : daysBetween(date, article.published.date);
  return (back >= 0 && back <= fewDays) || !isOpen(mention, article);
}

function isQuoted({ span }: DateMention, { reading }: StoryArticle): boolean {
  return reading.quotes.some(({ parts }) => parts.some(({ start, end }) => span.start >= start && span.end <= end));
}

function isWeekday({ span }: DateMention, { article }: StoryArticle): boolean {
  return weekdayAlone.test(article.text.slice(span.start, span.end));
}

/**
 * It is one of many ("every Monday and Friday", "a Friday in May", "Friday nights"), or no day at all ("quicker than today", "still debated today", "today’s
 * youth", "Norway Today").
 */
function hasNoPlace(text: string, { start, end }: Span): boolean {
  const [words, after] = [text.slice(start, end), text.slice(end, end + 16)];
  return (
    /days$/.test(words) ||
    (/^(?:today|tonight)$/i.test(words) && /^['’]s/.test(after)) ||
    (/^(?:Today|Tonight|Yesterday|Tomorrow)$/.test(words) &&
      !/(?:^|[.?!:\n“"‘(])\s*$/.test(text.slice(Math.max(0, start - 4), start))) ||
    ofMany.test(after) ||
    (oneOf.test(text.slice(Math.max(0, start - 30), start)) &&
      !(/\ba $/.test(text.slice(start - 2, start)) && anEvent.test(after))) ||
    (/^today$/i.test(words) && /(?: than| still)\b[^,;.]*$/.test(text.slice(Math.max(0, start - 60), start)))
  );
}

/**
 * A day of the week that nothing puts before or behind the report: "polls on Sunday", "the Monday deadline". The clause around it does,
 * or else the whole sentence where that speaks of the past alone: "praised him in Hanahan, South Carolina on Monday".
 */
function isOpen(mention: DateMention, whole: StoryArticle): boolean {
  const { span, sentence, date } = mention;
  const { article, reading, published } = whole;
  if (!isWeekday(mention, whole)) return false;
  const around = reading.sentences[sentence]!.span;
  const at = { start: span.start - around.start, end: span.end - around.start };
  const told = article.text.slice(around.start, around.end);
  const back = published.known === 'no' ? 0 : daysBetween(date, published.date);
  if (back === aWeekBack) return true;
  if (ofADay.test(told.slice(at.end)))
    return back < 0 || back > fewDays || tenseAt(told, at) !== 'gone' || forADay.test(told.slice(0, at.start));
  return tenseAt(told, at) === undefined && !isPastThroughout(told);
}

/** "On Thursday" for the Thursday six days ago is rather that of tomorrow. */
const aWeekBack = 6;
/** "Friday’s vote", after which nothing says whether it is over, is of the days before the report or of any to come. */
const fewDays = 3;
const ofADay = /^(?: (?:morning|afternoon|evening|night))?['’]s\b/;
const forADay = /\b(?:for|before|until|till|to|towards?|into|of|about|on) (?:late |early )?$/;

/**
 * "There will be none on Wednesday, but jurors were asked to come on Thursday", "from Friday into Monday": a day of the past after
 * one to come, or before the one that it goes on from, is hardly that.
 */
function turnsBack({ span, date, sentence }: DateMention, { article, reading, published }: StoryArticle): boolean {
  if (published.known === 'no') return false;
  const before = reading.dates.filter(
    (one) => one.sentence === sentence && one.basis === 'relative' && one.span.end <= span.start,
  );
  const goesOn = (from: DateMention) => goesOnTo.test(article.text.slice(from.span.end, span.start));
  return before.some((one) => (date < published.date && one.date > published.date) || (date < one.date && goesOn(one)));
}

const goesOnTo = /^(?: (?:morning|afternoon|evening|night))? (?:into|to|through|until|till)(?: (?:early|late))? $/;

/** "Saturday |afternoon", "Saturday|’s": the date stands behind both. */
const behindDay = /^(?: (?:morning|afternoon|evening|night)\b)?(?:['’]s\b)?/;

/** "Ruby Friday": a given name stands before it, here or elsewhere in the article, and no word before it that days have. */
function isSurname(text: string, { start, end }: Span): boolean {
  if (beforeDays.test(text.slice(Math.max(0, start - 8), start))) return false;
  const named = new RegExp(`(?<!\\p{Lu}[\\p{L}.]* )(\\p{Lu}\\p{Ll}+) ${text.slice(start, end)}\\b`, 'gu');
  return [...text.matchAll(named)].some(([, given]) => isGivenName(given!.toLowerCase()));
}

const beforeDays = /\b(?:on|since|by|until|late|early|from|this|next) $/i;

const oneOf = /\b(?:last|every|each|any|most|a|another) $|\b(?:every|each) \w+day(?:, \w+day)?,? (?:and|or) $/i;
/** "A Friday |interview": that of one day. */
const anEvent = /^ (?!morning|afternoon|evening|night|in\b|of\b|when\b|that\b|and\b|or\b)\p{Ll}{4,}/u;
const ofMany =
  /^ (?:(?:morning|evening|night) )?(?:shows|papers|editions?|programs|programmes|sermons?)\b|^ (?:mornings|afternoons|evenings|nights)\b|^ (?:in|of) (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|each|every|the (?:month|year))/;

/**
 * Whether a date is what its words say, though they count from the article's day: always where that day is stated. Where it is only
 * inferred, "today" is not, and a day of the week is when it is near.
 */
function isSure({ span, date, basis }: DateMention, { article, published }: StoryArticle): boolean {
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
