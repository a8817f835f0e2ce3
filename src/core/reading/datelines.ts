import { either } from './abbreviations.ts';
import { isPlace, isRegion } from './names/kinds.ts';

const AGENCY = String.raw`(?:\s*\(?(?:AP|UPI|AFP|Reuters|REUTERS|Xinhua|TASS|Interfax|Ukrinform|dpa|DPA|ANI|PTI|IANS|Bloomberg|CNN|BBC)\)?)`;
const DAY = String.raw`(?:,?\s+(?:[A-Z][a-z]{2,8}|[A-Z]{3,9})\.?\s+\d{1,2}(?:,\s*\d{4})?)`;
const PLACE = String.raw`\p{Lu}{2}[\p{Lu}.’' -]{0,30}`;
const REGION = String.raw`(?:,\s+[\p{Lu}][\p{L}.]{1,20}(?:\s\p{Lu}[\p{L}]{1,15})?)`;

/** " date 2026-01-23 MOSCOW, JAN 23:", "KYIV, Ukraine (AP) —", "GENEVA, March 3 (Reuters) -" */
const dateline = new RegExp(
  String.raw`^(?<stamp>date\s+\d{4}-\d\d-\d\d\s+)?(?<place>${PLACE})(?:/${PLACE})?(?<day1>${DAY})?(?<region>${REGION})?(?<day2>${DAY})?(?<agency>${AGENCY})?\s*(?:—|–|―|‒|--?|:)\s+(?=\S)`,
  'u',
);

/** "New York (CNN Business) ", "Paris (AFP) — ": in small letters only with an agency in parentheses, and then without a dash too. */
const withAgency =
  /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,3}(?:, \p{Lu}[\p{L}. ]{1,20})? \((?:AP|UPI|AFP|Reuters|Xinhua|TASS|Interfax|Ukrinform|dpa|ANI|PTI|IANS|Bloomberg|CNN(?: Business)?|BBC)\)\s*(?:(?:—|–|―|‒|--?)\s*)?(?=[\p{Lu}"“])/u;

/** "Hartford, Conn. — ": in small letters without an agency only with the place's region, and then behind a long dash. */
const withRegion =
  /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,3}, (?<region>\p{Lu}[\p{L}.]{1,14}(?: \p{Lu}\p{L}{1,14})?) [—–―‒] (?=[\p{Lu}"“])/u;

/** "Oslo, 21 March: ", "Oslo, March 21 — ": in small letters with a day only behind a place that is known. */
const withDay =
  /^(?<place>\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,2}), (?:\d{1,2} \p{Lu}\p{Ll}{2,8}|\p{Lu}\p{Ll}{2,8}\.? \d{1,2})(?:,? \d{4})?(?::| ?[—–―‒]| --?) (?=[\p{Lu}"“‘])/u;

/**
 * Length of the dateline that a paragraph starts with, 0 where there is none. A name in capitals before a colon is taken for a
 * place only when it is one, or stands with a day or an agency: transcripts label their speakers the same way.
 */
export function datelineLength(paragraph: string): number {
  const start = paragraph.slice(0, 140);
  const found = dateline.exec(start);
  if (!found?.groups)
    return (start.includes(' (') ? withAgency.exec(start)?.[0].length : undefined) ?? (regional(start) || dated(start));
  const { stamp, place, region, day1, day2, agency } = found.groups;
  const isOne = stamp || day1 || day2 || agency || isRegion(region?.slice(2) ?? '') || isPlace(place!.trim().toLowerCase());
  return isOne ? found[0].length : 0;
}

function dated(start: string): number {
  const found = withDay.exec(start);
  return found && isPlace(found.groups!['place']!.toLowerCase()) ? found[0].length : 0;
}

function regional(start: string): number {
  const found = / [—–―‒] /.test(start) ? withRegion.exec(start) : null;
  const region = found?.groups?.['region'] ?? '';
  return found && (isRegion(region) || either.has(region.replace(/\.$/, ''))) ? found[0].length : 0;
}
