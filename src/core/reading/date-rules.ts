import { addDays, addMonths, dayOf, daysBetween, monthNumber, monthOf, weekdayOf, yearOf } from '../calendar.ts';
import type { CalendarDate, DateBasis } from '../model.ts';
import type { tenseAt } from './tense.ts';

/** What a rule may ask: the article's own day, where it is known, and whether the clause speaks of what is to come or of what has happened. */
export interface Context {
  readonly own: CalendarDate | undefined;
  tense(): ReturnType<typeof tenseAt>;
}

export interface Resolved {
  readonly date: CalendarDate;
  readonly basis: DateBasis;
  /** The words of this date alone, where the match holds several. */
  readonly words?: string;
}

export interface DateRule {
  /** Stands in every sentence that the pattern matches in, and is quick to look for: most sentences hold no date. */
  readonly hint: RegExp;
  readonly pattern: RegExp;
  /** One entry a date that the match gives; none when it gives no date after all. */
  resolve(groups: Record<string, string | undefined>, context: Context): readonly (Resolved | undefined)[] | undefined;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const counts = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** What makes a weekday the name of one day of the year, or of history. */
const namedDays = 'Ash Black Bloody Cyber Easter Fat Giving Good Holy Maundy Palm Shrove Spy Super Whit'.split(' ');

const monthName = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const shortMonth = '(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
const month = `(?<month>${monthName}|${shortMonth}\\b\\.?|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)`;
const day = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?';
const year = '(?<year>(?:19|20)\\d\\d)';
/** Beside a day and a month any year of print is one: "December 7, 1787". */
const yearOfDay = '(?<year>(?:1[5-9]|20)\\d\\d)';
const weekday = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)';
/** "Monday, April 8" is the eighth, whatever Monday is next. */
const hasNoDate = `(?!(?: (?:morning|afternoon|evening|night))?,? \\(?(?:${monthName}|${shortMonth}\\.?) \\d|,? [0-3]?\\d(?:st|nd|rd|th)? (?:of )?${monthName})`;
/** "“Every Other Sunday”", "Good Friday" and "the first Monday in May" are no days of this week. Looked for last, since few sentences come so far. */
const isNoName = `(?<!["“‘'](?:\\p{Lu}[\\p{L}’]* ){1,4}\\S+|\\b(?:${namedDays.join('|')}|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|Mail on) \\S+)`;
const isNoCount = '(?![\\d:.,]*\\d|\\s*(?:%|percent|per cent|people|miles|seats|pm|am)\\b)';
const g = (source: string, flags = 'g') => new RegExp(source, flags);

const aYear = /(?:19|20)\d\d/;
const aMonth = /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC/;
const aWeekday = /[nsir]day/;

/** The date expressions of news English, surest first. A later rule takes nothing that an earlier one has taken. */
export const dateRules: readonly DateRule[] = [
  {
    hint: aYear,
    pattern: g(`\\b${year}-(?<month>[01]\\d)-(?<day>[0-3]\\d)\\b`),
    resolve: ({ year, month, day }) => [stated(dayOf(Number(year), Number(month), Number(day)))],
  },
  {
    hint: aMonth,
    pattern: g(
      `\\b${month}\\s+${day}(?:\\s?(?:-|–|—|to|and)\\s?(?<second>[0-3]?\\d)(?:st|nd|rd|th)?)?(?:,?\\s+${yearOfDay})?\\b${isNoCount}`,
    ),
    resolve: dayOfMonth,
  },
  {
    hint: aMonth,
    pattern: g(
      `\\b${day}(?:\\s?(?:-|–|—|to|and)\\s?(?<second>[0-3]?\\d)(?:st|nd|rd|th)?)?\\s+(?:of\\s+)?${month}(?:,?\\s+${yearOfDay})?(?!\\w)`,
    ),
    resolve: (groups, context) =>
      dayOfMonth(groups['second'] ? { ...groups, day: groups['second'], second: groups['day'] } : groups, context),
  },
  {
    hint: aMonth,
    pattern: g(`\\b(?:early |late |mid-?\\s?)?${month}(?:,| of)?\\s+${year}\\b`, 'g'),
    resolve: ({ month, year }) => [stated(monthOf(Number(year), indexOf(months, month!) + 1))],
  },
  {
    hint: aMonth,
    pattern: g(
      `(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|till|[Ff]rom|[Dd]uring|(?<last>[Ll]ast)|[Nn]ext|[Tt]his|[Bb]efore|[Aa]fter|through|[Ee]arly|[Ll]ate|earlier|[Mm]id|to|[Bb]etween|and|of)[\\s-])${monthName.replace('(?:', '(?<month>')}\\b(?!\\s+\\d)(?!['’]s\\s+\\p{Lu})(?!\\s+\\p{Lu}\\p{Ll})`,
      'gu',
    ),
    resolve: ({ last, month }, { own, tense }) =>
      own ? [relative(nearestMonth(own, indexOf(months, month!) + 1, last ? 'last' : tense()))] : undefined,
  },
  {
    hint: aYear,
    pattern: g(
      `(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|till|[Ff]rom|[Dd]uring|of|[Ee]arly|[Ll]ate|[Mm]id|[Bb]efore|[Aa]fter|through|to|and|[Bb]etween|[Aa]round|year)[\\s-])${year}\\b(?!-\\w|['’]s\\s+\\p{Lu}|\\s+(?:\\p{Lu}|people|deaths|seats|miles|years|men|women|soldiers|children|workers|employees|homes|buildings))${isNoCount}`,
      'gu',
    ),
    resolve: ({ year }) => [stated(year)],
  },
  {
    hint: aWeekday,
    pattern: g(`\\b(?<weekday>${weekday})(?:,? (?:and|or|to|through|until)|,)(?: on)? (?<second>${weekday})\\b`),
    resolve: ({ weekday, second }, { own, tense }) => {
      if (!own) return undefined;
      const first = nearestWeekday(own, indexOf(weekdays, weekday!), undefined, tense);
      const days = (indexOf(weekdays, second!) - indexOf(weekdays, weekday!) + 7) % 7;
      return [
        { date: first, basis: 'relative', words: weekday! },
        { date: addDays(first, days), basis: 'relative', words: second! },
      ];
    },
  },
  {
    hint: aWeekday,
    pattern: g(
      `\\b(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his(?: coming| past)?|coming)\\s+)?(?<weekday>${weekday})s?\\b${hasNoDate}${isNoName}(?!\\s+(?:Times|Post|Telegraph|Mirror|Mail|Independent|Night Live))`,
      'gu',
    ),
    resolve: ({ which, weekday }, { own, tense }) =>
      own ? [relative(nearestWeekday(own, indexOf(weekdays, weekday!), which?.toLowerCase(), tense))] : undefined,
  },
  {
    hint: /yesterday|today|tonight|tomorrow|last night|this (?:morning|afternoon|evening)/i,
    pattern:
      /(?<!\bUSA\s)\b(?<shift>(?:the\s+)?day before yesterday|yesterday|last night|today|tonight|this (?:morning|afternoon|evening)|earlier today|(?:the\s+)?day after tomorrow|tomorrow)\b/gi,
    resolve: ({ shift }, { own }) => (own ? [relative(addDays(own, shiftOf(shift!.toLowerCase())))] : undefined),
  },
  {
    hint: /(?<=(?:is|st|xt)\s+)(?:month|year)/i,
    pattern:
      /\b(?<which>this|last|next|earlier this|later this|early this|late last|early next|late this)\s+(?<unit>month|year)\b(?!['’]s|-)/gi,
    resolve: ({ which, unit }, { own }) => {
      if (!own) return undefined;
      const step = /last/i.test(which!) ? -1 : /next/i.test(which!) ? 1 : 0;
      return [relative(unit!.toLowerCase() === 'month' ? addMonths(own, step) : String(yearOf(own) + step))];
    },
  },
  {
    hint: /ago\b/i,
    pattern: g(
      `(?<!\\b(?:about|almost|around|nearly|over|roughly|some|than)\\s)\\b(?<count>an?|\\d{1,2}|${counts.slice(1).join('|')})\\s+(?<unit>day|month)s?\\s+ago\\b`,
      'gi',
    ),
    resolve: ({ count, unit }, { own }) => {
      if (!own) return undefined;
      const n = /^an?$/i.test(count!) ? 1 : Number(count) || counts.indexOf(count!.toLowerCase());
      if (unit!.toLowerCase() === 'day') return [relative(addDays(own, -n))];
      return [relative(addMonths(own, -n))];
    },
  },
];

function stated(date: CalendarDate | undefined): Resolved | undefined {
  return date === undefined ? undefined : { date, basis: 'stated' };
}

function relative(date: CalendarDate | undefined): Resolved | undefined {
  return date === undefined ? undefined : { date, basis: 'relative' };
}

function indexOf(names: readonly string[], name: string): number {
  return names.indexOf(name.slice(0, 3).toLowerCase());
}

/**
 * "January 22", with the year that stands there or else the one that brings it nearest to the article's own day; what is told as past
 * is no day months ahead.
 */
function dayOfMonth(groups: Record<string, string | undefined>, { own, tense }: Context): (Resolved | undefined)[] | undefined {
  const number = indexOf(months, groups['month']!) + 1;
  const at = (day: string | undefined): Resolved | undefined => {
    if (!day) return undefined;
    if (groups['year']) return stated(dayOf(Number(groups['year']), number, Number(day)));
    if (!own) return undefined;
    const near = [-1, 0, 1].flatMap((shift) => dayOf(yearOf(own) + shift, number, Number(day)) ?? []);
    if (!near.length) return undefined;
    const nearest = near.reduce((a, b) => (Math.abs(daysBetween(own, b)) < Math.abs(daysBetween(own, a)) ? b : a));
    const isFarAhead = daysBetween(own, nearest) > farAhead && tense() === 'gone';
    return relative((isFarAhead && dayOf(yearOf(nearest) - 1, number, Number(day))) || nearest);
  };
  const second = at(groups['second']);
  return [at(groups['day']), second && { ...second, words: groups['second']! }];
}

/** Days. */
const farAhead = 100;

/** Where the clause doesn't say, the nearer of the two: in January, "a tournament in March" is to come. */
function nearestMonth(own: CalendarDate, month: number, tense: ReturnType<typeof tenseAt> | 'last'): CalendarDate {
  const back = (monthNumber(own) - month + 12) % 12;
  if (tense === 'last') return addMonths(own, -(back || 12));
  const isAhead = tense === 'ahead' || (tense === undefined && back > 6);
  return addMonths(own, isAhead && back ? 12 - back : -back);
}

function nearestWeekday(
  own: CalendarDate,
  weekday: number,
  which: string | undefined,
  tense: () => ReturnType<typeof tenseAt>,
): CalendarDate {
  const back = (weekdayOf(own) - weekday + 7) % 7;
  if (which === 'last' || which === 'this past') return addDays(own, -(back || 7));
  if (which === 'next' || which === 'coming' || which === 'this coming') return addDays(own, 7 - back);
  if (tense() === 'ahead') return addDays(own, back ? 7 - back : 0);
  return addDays(own, -back);
}

function shiftOf(words: string): number {
  if (words.includes('day before yesterday')) return -2;
  if (words === 'yesterday' || words === 'last night') return -1;
  if (words.includes('day after tomorrow')) return 2;
  return words === 'tomorrow' ? 1 : 0;
}
