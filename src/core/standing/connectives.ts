import type { Span } from '../model.ts';
import { without } from './cut.ts';
import { hasVerb, verbStarts } from './grammar.ts';
import { masked } from './masked.ts';

/**
 * Drops words that tie a sentence to the one before it in its article: "But", "Meanwhile,", "also", "for his part". What they tie
 * it to is not there in a digest.
 */
export function dropConnectives(text: string): string {
  let kept = text;
  for (let opener = openerOf(kept); opener; opener = openerOf(kept)) kept = without(kept, opener);
  const plain = masked(kept);
  const isPair = /\bnot (?:only|just|merely|simply)\b/i.test(plain);
  return without(
    kept,
    ...(isPair ? [] : [also])
      .concat(inner)
      .flatMap((pattern) => [...plain.matchAll(pattern)].filter((match) => !joins(kept, match)).map(spanOf)),
  );
}

/** "The tin was pretty, however, his purchase …": it stands between two clauses, and without it they would run into each other. */
function joins(text: string, { 0: words, index }: RegExpMatchArray): boolean {
  const [start, end] = [index ?? 0, (index ?? 0) + words.length];
  return (
    words.startsWith(',') &&
    words.endsWith(',') &&
    hasVerb(text, 0, start) &&
    !verbStarts(text, end) &&
    !/^ (?:that|whether|to)\b/.test(text.slice(end)) &&
    hasVerb(text, end, text.length)
  );
}

function openerOf(text: string): Span | undefined {
  const plain = masked(text);
  const match = opener.exec(plain) ?? soThen.exec(plain) ?? thenWho.exec(plain);
  return match ? { start: 0, end: match[0].length } : undefined;
}

/** The first group opens a sentence without a comma too; the second only with one ("Later, …" but not "Later this week …"). */
const opener = new RegExp(
  `^(?:(?:And|But|Yet|Meanwhile|However|Moreover|Furthermore|Nevertheless|Nonetheless|Additionally),? |(?:${[
    'also|plus|so|next|still|then|thus|hence|therefore|instead|besides|likewise|similarly|again|too|now|indeed|finally|separately|elsewhere',
    'basically|sadly|unfortunately|fortunately|luckily|thankfully',
    'soon|later|earlier|afterwards?|beforehand|previously|subsequently|eventually|later on|soon after(?:wards)?|shortly (?:before|after)(?:wards)?',
    '(?:a few |several )?(?:minutes|hours|days|weeks|months) (?:earlier|later|before|after)',
    'first|second|third|fourth|last|lastly|first of all|firstly|secondly|thirdly|in fact|in any case|in any event|in retrospect|in hindsight',
    'in addition|in turn|in response|in return|in contrast|by contrast|in other words|in particular|in the meantime|in all|in short',
    'at the same time|at (?:that|the) time|on the other hand|on top of that|for example|for instance|as a result|as such|as well|after that',
    "regardless|what[’']s more|worse(?: still)?|worst of all|better still|best of all|oddly|oddly enough|strangely|curiously|tellingly|notably|crucially|importantly|ironically|remarkably|unsurprisingly|interestingly|surprisingly",
    'in truth|moving on|by comparison|more importantly|more than that|on that note|of course|to be sure|for (?:his|her|its|their) part|that said|even so',
  ].join('|')}), )(?=\\S)`,
  'i',
);

/** "So Dahl left": it follows from what isn't there. */
const soThen =
  /^So (?:… )?(?=\[|(?:\p{L}+ing|while|if|when|though|although|the|it|they|there) |\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)* \p{Ll}{2,}\b)/u;

/** "Then Dahl left", but not "Then President Dahl said". */
const thenWho =
  /^Then (?=\[|(?:the|an?|in|on|it|there|they) |(?:Mr|Mrs|Ms|Dr)\.? |(?!(?:Presid|Prim|Vic|Sen|Gov|Rep|Secret|Minist|Mayor|Chanc|Attorn|Chief|King|Queen|Pope|First|Deputy)\p{L}*)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)* \p{Ll}{2,}\b)/u;

/** What "not only" leads to; anywhere else it ties the sentence to another. */
const also = /(?<!\bbut) also(?= )/g;

const inner: readonly RegExp[] = [
  /,? (?:meanwhile|however|moreover|furthermore|too|in turn|as well|for (?:his|her|its|their) part|for example|for instance),/g,
  / meanwhile(?= )/g,
  /(?<=\p{L}) however(?= (?:\p{Ll}+ed|said|says|is|was|has|had|did|does)\b)/gu,
  / (?:as well|too|by comparison|by contrast)(?=[.;]$)/g,
  /(?<=\bhad (?:\p{L}+ )?\p{L}+) beforehand(?= )/gu,
  /(?<=\b(?:was|were|is|are)) then(?= to )/g,
  /(?<=\p{Ll}) (?:nevertheless|nonetheless)(?= \p{Ll})/gu,
];

/** A comma before the word goes with it; one after it too, when there was one before. */
function spanOf(match: RegExpMatchArray): Span {
  const start = match.index ?? 0;
  const keepsComma = match[0].endsWith(',') && !match[0].startsWith(',');
  return { start, end: start + match[0].length - (keepsComma ? 1 : 0) };
}
