import { without } from './cut.ts';

/** Drops an agency's mark and the place before it: "WASHINGTON (AP) —", "(CNN)", "MOSCOW, JAN 23:", "MOSCOW:". */
export function dropDateline(text: string): string {
  const match = dateline.exec(text);
  return match ? without(text, { start: 0, end: match[0].length }) : text;
}

const dateline =
  /^(?:(?:\p{Lu}[\p{L}.’'-]+,? ){0,5}\((?:AP|AFP|CNN|UPI|ANSA|dpa|Reuters|Bloomberg|Xinhua|[A-Z]{2,6})\)(?: ?[–—-]+)?|\p{Lu}{3,}(?:[ ,./-]+[\p{Lu}\d]+\.?){0,4}(?::| [–—-]+)) (?=\S)/u;
