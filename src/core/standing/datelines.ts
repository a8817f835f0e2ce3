import { isPlace } from '../reading/names/kinds.ts';
import { without } from './cut.ts';

/**
 * Drops an agency's or a station's mark and the place before it, a picture's credit, or the time of a live report, one behind another:
 * "WASHINGTON (AP) —", "UPDATE: MOSCOW, JAN 23:", "(City Police)", "11:40 am —".
 */
export function dropDateline(text: string): string {
  const match = dateline.exec(text) ?? placed(text);
  return match ? dropDateline(without(text, { start: 0, end: match[0].length })) : text;
}

/** "Lindhaven: The council said", "Lindhaven — The council said": a place that is no part of the sentence. */
function placed(text: string): RegExpExecArray | undefined {
  const match = /^((?:\p{Lu}[\p{L}.’'-]+ ?){1,3})(?::| ?[–—]) (?=\p{Lu})/u.exec(text);
  return match && isPlace(match[1]!.trim().toLowerCase()) ? match : undefined;
}

const agency = 'AP|AFP|CNN|UPI|ANSA|dpa|Reuters|Bloomberg|Xinhua';
const places = String.raw`(?:\p{Lu}[\p{L}.’'-]+,? ){0,5}`;
const dash = '(?:[–—−•·]|--?|>>|»)';
const dateline = new RegExp(
  [
    String.raw`^(?:${places}\((?:${agency})\)(?: ?${dash}|(?= \P{Ll}))`,
    String.raw`(?:\p{Lu}[\p{Lu}.’'-]+,? ){0,5}\([A-Z]{2,6}\)(?= \P{Ll})`,
    String.raw`(?:${places}(?:\d{1,2},? (?:\d{4} )?)?)\(\p{Lu}[\p{L}\d/&. -]{1,30}\) ?${dash}`,
    String.raw`\p{Lu}{3,}(?:[ ,./-]+[\p{Lu}\d]+\.?){0,4}(?::| ${dash})`,
    String.raw`\p{Lu}{3,}(?: \p{Lu}{3,})?(?:, \p{Lu}[\p{L}.]+){1,2} ${dash}`,
    String.raw`\d{1,2}/\d{1,2}(?:/\d{2,4})?(?::| ?${dash})`,
    String.raw`\d{1,2}[:.]\d\d ?[ap]\.?m\.?(?::| ?${dash})`,
    String.raw`\(\p{Lu}[^()]{2,60}\)(?= \p{Lu})) (?=\S)`,
  ].join('|'),
  'u',
);
