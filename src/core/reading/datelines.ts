import { isPlace } from './names/kinds.ts';

const AGENCY = String.raw`(?:\s*\(?(?:AP|UPI|AFP|Reuters|REUTERS|Xinhua|TASS|Interfax|Ukrinform|dpa|DPA|ANI|PTI|IANS|Bloomberg|CNN|BBC)\)?)`;
const DAY = String.raw`(?:,?\s+(?:[A-Z][a-z]{2,8}|[A-Z]{3,9})\.?\s+\d{1,2}(?:,\s*\d{4})?)`;
const PLACE = String.raw`\p{Lu}{2}[\p{Lu}.’' -]{0,30}`;
const REGION = String.raw`(?:,\s+[\p{Lu}][\p{L}.]{1,20}(?:\s\p{Lu}[\p{L}]{1,15})?)`;

/** " date 2026-01-23 MOSCOW, JAN 23:", "KYIV, Ukraine (AP) —", "GENEVA, March 3 (Reuters) -" */
const dateline = new RegExp(
  String.raw`^(?<stamp>date\s+\d{4}-\d\d-\d\d\s+)?(?<place>${PLACE})(?:/${PLACE})?(?<day1>${DAY})?(?<region>${REGION})?(?<day2>${DAY})?(?<agency>${AGENCY})?\s*(?:—|–|--?|:)\s+(?=\S)`,
  'u',
);

/**
 * Length of the dateline that a paragraph starts with, 0 where there is none. A name in capitals before a colon is taken for a
 * place only when it is one, or stands with a day or an agency: transcripts label their speakers the same way.
 */
export function datelineLength(paragraph: string): number {
  const found = dateline.exec(paragraph.slice(0, 140));
  if (!found?.groups) return 0;
  const { stamp, place, day1, day2, agency } = found.groups;
  return stamp || day1 || day2 || agency || isPlace(place!.trim().toLowerCase()) ? found[0].length : 0;
}
