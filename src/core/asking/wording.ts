import { unknownTo } from '../reading/tokens.ts';
import { plainer } from './paraphrases.ts';
import { dimensions } from './scales.ts';

/** The longest question that is read, in characters; of a pasted page the rest is left out. */
const LONGEST = 1000;

/** A question as it is read: "whos" and "whats" in two words, "didnt" with its apostrophe, and misspelt question words put right ("wht", "abuot", "hapened"). */
export function reworded(given: string): string {
  const text = given.slice(0, LONGEST).trim();
  const words = [...new Set(text.match(/(?<!\p{L})(?:^\p{L}|\p{Ll})\p{Ll}{2,8}(?![\p{L}’'])/gu))].map((word) =>
    word.toLowerCase(),
  );
  const meant = new Map(
    [...unknownTo(words)].flatMap((word) => asking.flatMap((one) => (isSlip(word, one) ? [[word, one]] : []))),
  );
  const put = text
    .replace(/\p{L}+/gu, (word) => (word.slice(1) === word.slice(1).toLowerCase() && meant.get(word.toLowerCase())) || word)
    .replace(/\b(what|who|where|when|how)s\b/gi, '$1 is')
    .replace(/\b(did|does|do|is|are|was|were|has|have|had|would|could|should)nt\b/gi, "$1n't")
    .replace(inTheWay, 'hindering')
    .replace(nothingYet, '$& obstacle');
  return plainer(put);
}

/** "What is |holding up the talks?" */
const inTheWay = /\b(?:hold(?:s|ing)? (?:up|back)|stand(?:s|ing)? in the way of|get(?:s|ting)? in the way of)\b/gi;

/** "Why is there no deal yet?" asks what stands in its way, and articles say that of what does. */
const nothingYet =
  /^(?:(?:so|and|but),? )?why(?=\b.*\b(?:no|not|never|n[’']t|cannot|can[’']t|isn[’']t|haven[’']t|hasn[’']t)\b).*\b(?:deal|agreement|accord|peace|truce|cease-?fire|settlement|progress|breakthrough)\b/i;

/** The words by which questions ask, commonest last. */
const asking =
  'whom whose which happen happened during between after before their there said say says tell told does did will many much long about with where why when how who what'.split(
    ' ',
  );

/** Whether one word is another with a letter more, less, changed or swapped with the next. */
function isSlip(word: string, meant: string): boolean {
  if (Math.abs(word.length - meant.length) > 1) return false;
  let same = 0;
  while (same < meant.length && word[same] === meant[same]) same++;
  const [rest, other] = [word.slice(same), meant.slice(same)];
  if (rest.slice(1) === other || rest === other.slice(1) || rest.slice(1) === other.slice(1)) return true;
  return rest[0] === other[1] && rest[1] === other[0] && rest.slice(2) === other.slice(2);
}

/** Whether no single word answers a question: it asks whether, why or how. */
export function isOpen(question: string): boolean {
  return open.test(question);
}

const open = new RegExp(
  String.raw`^(?:so |and |but )?(?:(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|may|might)(?:n['’]t)?\s(?!.*\b(?:who|which|what|where|when)\b)|why\b|how\b(?! (?:many|much|long|soon|often|${dimensions})\b))`,
  'i',
);

/** Whether a place in a question is in words that only say that something comes about; articles say so of each thing in its own words. */
export function framesOf(question: string): (at: number) => boolean {
  const found = Array.from(question.matchAll(frames), ({ index, 0: { length } }) => ({ start: index, end: index + length }));
  return (at) => found.some(({ start, end }) => start <= at && at < end);
}

const frames = new RegExp(
  String.raw`\btak(?:e|ing|en) place\b|^what took place\b|\b(?:happen|occur|occurr)(?:s|ed|ing)?\b|\b(?:is|are|was|were) (?:going on|being held)\b|(?<=^(?!.*\b(?:what|which|when|who|whose|where|why|how|is|are|was|were|do|does|did|has|have|will)\b).* )(?:date|dates|day|time|place|location|venue|duration|length|number|total)(?=[\s?.!]*$)|\bpeace(?= (?:plan|deal|talks|agreement|proposal|negotiations|accord|settlement|summit)\b)|(?<=\bhow many )people\b|(?<=\bwhat )time(?= (?:did|does|do|is|are|was|were|will|would|has|have|had)\b)|(?<=\bhow many people )lives?(?= in\b)|(?<=\bhow )(?:${dimensions})\b|(?<=^(?:so )?why (?:is|are|was|were)\b.* )(?:(?:so|very|such (?:an? )?) ?)?(?:important|significant|relevant|crucial|key|vital|central|big|notable|special|interesting|decisive|essential)(?: (?:issue|thing|matter|deal|question))?(?=(?: (?:for|to) .*)?[\s?.!]*$)|(?<=^(?:so )?how (?:did|does|do|is|are|was|were|has|have)\b.* )(?:go|going|gone|turn(?:ed)? out)(?=[\s?.!]*$)|(?<=^what(?:['’]s| is| are)\b.* )(?:left|remaining)(?=[\s?.!]*$)|(?<=^what (?:is|was|are|were) the )(?:reason|cause|motive)s?(?= (?!of death))|(?<=^(?:for )?how long\b.*)\bstay(?:ed|ing)?\b|(?<=^(?:for )?how long\b.*)\b(?:spend|spent)(?= (?:in|at|on|there|behind|under)\b)|(?<=^what (?:did|does|has|have) .*)\bwrit(?:e|ten)(?= (?:in|on|to|about)\b)|(?<=^(?:for )?how long\b.*)\b(?:last|lasted|take|taken|go on|going on|run)(?=[\s?.!]*$)`,
  'gi',
);

/** Whether a question asks of what is past or of what is to come; undefined where it may be either. */
export function timeOf(question: string): 'past' | 'ahead' | undefined {
  if (ahead.test(question)) return 'ahead';
  return past.test(question) ? 'past' : undefined;
}

const ahead =
  /\b(?:will|(?:is|are) (?:[\p{L}’' -]{1,40} )?(?:going|due|set|expected|scheduled|planned|supposed) to|next|upcoming)\b|['’]ll\b/iu;
const past =
  /^(?:(?:so|and|but|for|until|in|on|at|to|from|by|with)\s)*(?:(?:how|what|which|when|where|who|whom|why)\b[^,]*?\s)?(?:did|was|were|has|have|had)\b/i;
