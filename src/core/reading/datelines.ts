import { states } from './abbreviations.ts';
import { isPlace, isRegion } from './names/kinds.ts';

const NAME = 'AP|UPI|AFP|Reuters|REUTERS|Xinhua|TASS|Interfax|Ukrinform|dpa|DPA|ANI|PTI|IANS|Bloomberg|CNN(?: Business)?|BBC';
const AGENCY = String.raw`(?:\s*\(?(?:${NAME})\)?)`;
/** A station, a paper or a wire service that nobody needs to know: in parentheses, and only before a dash. */
const STATION = String.raw`(?:\s*\((?:[A-Z]{3,6}(?:[/&-][A-Z]{2,6})*(?: \d{1,2}|\.com)?|(?:\p{Lu}\p{L}+ ){1,3}(?:News|Radio|TV|Wire|Press|Health|Times|Post|Herald|Tribune|Journal|Gazette))\))`;
const DASH = '(?:—|–|―|‒|−|--?|>>|»)';
const LONG = '(?:—|–|―|‒|−|--)';
const DAY = String.raw`(?:,?\s+(?:[A-Z][a-z]{2,8}|[A-Z]{3,9})\.?\s+\d{1,2}(?:,\s*\d{4})?)`;
const PLACE = String.raw`\p{Lu}(?:[\p{Lu}.’' -]{0,30}[\p{Lu}.])`;
const REGION = String.raw`(?:,\s+[\p{Lu}][\p{L}.]{1,20}(?:\s\p{Lu}[\p{L}]{1,15})?)`;
/** A place in small letters. */
const WORDS = String.raw`\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,3}`;
/** A region behind it. */
const OF = String.raw`\p{Lu}[\p{L}.]{1,14}(?: \p{Lu}\p{L}{1,14})?`;

/** " date 2026-01-23 MOSCOW, JAN 23:", "KYIV, Ukraine (AP) —", "GENEVA, March 3 (Reuters) -", "LINDHAVEN (WLIN) —", "OSLO—The ferry" */
const dateline = new RegExp(
  String.raw`^(?<stamp>date\s+\d{4}-\d\d-\d\d\s+)?(?<place>${PLACE})(?:/${PLACE})?(?<day1>${DAY})?(?<region>${REGION})?(?<day2>${DAY})?(?:(?<agency>${AGENCY})|(?<station>${STATION}))?(?:\s*(?<mark>${DASH}|:)\s+(?=\S)|(?:—|--)(?=[\p{Lu}"“]))`,
  'u',
);

/** "New York (CNN Business) ", "Paris (AFP) — ": in small letters only with an agency in parentheses, and then without a dash too. */
const withAgency = new RegExp(
  String.raw`^${WORDS}(?:, \p{Lu}[\p{L}. ]{1,20})? \((?:${NAME})\)\s*(?:${DASH}\s*)?(?=[\p{Lu}"“])`,
  'u',
);

/** "Hartford, Conn. — ": in small letters without an agency only with the place's region, and then behind a long dash. */
const withRegion = new RegExp(String.raw`^${WORDS}, (?<region>${OF})${STATION}? ${LONG} (?=[\p{Lu}"“])`, 'u');

/** "OSLO, Norway |", "WLIN – Lindhaven, Fla.", "CNN —": a line of its own. */
const alone = new RegExp(
  String.raw`^(?:(?:${PLACE}|\p{Lu}{3,4}(?:-TV)? ${DASH} ${WORDS}), (?<region>${OF})(?: ?(?:${DASH}|\|))?|(?:${WORDS} )?\(?(?:${NAME})\)? ?${DASH})$`,
  'u',
);

/** "Oslo, 21 March: ", "Oslo, March 21 — ": in small letters with a day only behind a place that is known. */
const withDay =
  /^(?<place>\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,2}), (?:\d{1,2} \p{Lu}\p{Ll}{2,8}|\p{Lu}\p{Ll}{2,8}\.? \d{1,2})(?:,? \d{4})?(?::| ?[—–―‒−]| --?) (?=[\p{Lu}"“‘])/u;

/**
 * Length of the dateline that a paragraph starts with, 0 where there is none. A name in capitals before a colon is taken for a
 * place only when it is one, or stands with a day or an agency: transcripts label their speakers the same way.
 */
export function datelineLength(paragraph: string): number {
  const start = paragraph.slice(0, 140);
  const found = dateline.exec(start);
  if (!found?.groups)
    return (start.includes(' (') ? withAgency.exec(start)?.[0].length : undefined) ?? (regional(start) || dated(start));
  const { stamp, place, region, day1, day2, agency, station, mark } = found.groups;
  const isOne =
    stamp ||
    day1 ||
    day2 ||
    agency ||
    (station && mark !== ':') ||
    (mark && /[>»]/.test(mark)) ||
    isWritten(region?.replace(/^,\s+/, '')) ||
    isPlace(place!.trim().toLowerCase());
  return isOne ? found[0].length : 0;
}

function dated(start: string): number {
  const comma = start.indexOf(',');
  const found = comma > 0 && /\d/.test(start.slice(comma, comma + longestDay)) ? withDay.exec(start) : null;
  return found && isPlace(found.groups!['place']!.toLowerCase()) ? found[0].length : 0;
}

/** In characters: a comma with a month behind it and the first figure of a day. */
const longestDay = ', September 1'.length;

function regional(start: string): number {
  const found = mayBeRegional.test(start) ? withRegion.exec(start) : null;
  return found && isWritten(found.groups!['region']) ? found[0].length : 0;
}

/** Stands in every line that has such a dateline, and is quick to look for. */
const mayBeRegional = / (?:[—–―‒−]|--) /;

/** Whether a line is a dateline and no more. */
export function isDateline(line: string): boolean {
  const found = line.length < 60 ? alone.exec(line) : null;
  return found !== null && (!found.groups!['region'] || isWritten(found.groups!['region']));
}

/** Whether a country or a part of one is written so: "Norway", "Conn." */
function isWritten(region = ''): boolean {
  return isRegion(region) || states.has(region.replace(/\.$/, ''));
}
