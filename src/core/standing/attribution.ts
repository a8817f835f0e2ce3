import { besideOnly, cueClass } from '../reading/cues.ts';
import { type Token, tag } from '../reading/tokens.ts';
import { masked } from './masked.ts';

/** Whether a stretch of a sentence says who says or holds something: "the Kremlin has confirmed", "according to Witkoff", "she believes". */
export function attributes(stretch: string): boolean {
  const plain = masked(stretch);
  return source.test(plain) || tag(plain).some(isSaying);
}

/** A verb of saying, judging or holding, in a form that a subject can have or with its subject before it. */
function isSaying(token: Token): boolean {
  const kind = cueClass(token);
  return (
    kind !== undefined &&
    /^(?:say|call|think)$/.test(kind) &&
    !besideOnly.has(token.lemma) &&
    !/^(?:found|seen|known|expected|liked?|set)$/.test(token.text)
  );
}

const source =
  /\baccording to\b|\b(?:in|on) (?:\p{L}+ )?(?:the )?(?:view|words|opinion|account)s? of\b|\bin (?:his|her|its|their|\p{Lu}[\p{L}.-]*[’']s) (?:view|words|opinion|account)\b|\bquot(?:ed|ing)\b|\bciting (?:\p{L}+ ){0,3}(?:sources?|officials?|reports?|documents?|people|statements?|police|data)\b|\b(?:reported|allegedly|reportedly)\b/u;
