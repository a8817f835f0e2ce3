import { type Token, tag } from '../reading/tokens.ts';
import { masked } from './masked.ts';

/** Whether the next word after a place in the sentence is a verb in the past or present: the one a subject before was waiting for. */
export function verbStarts(text: string, at: number): boolean {
  const next = tag(text).find(({ start }) => start >= at);
  return next !== undefined && /^(?:VERB|AUX)$/.test(next.pos) && !/ing$/.test(next.text);
}

/** Whether a stretch of a sentence holds a finite verb, so that it is a clause. */
export function hasVerb(text: string, from: number, to: number): boolean {
  const tokens = tag(masked(text));
  return tokens.some(({ start, end }, i) => start >= from && end <= to && isFiniteVerb(tokens, i));
}

/** Whether words have a subject and a verb of their own, in that order: "now likely constitutes a crime" has no subject. */
function isClause(text: string): boolean {
  const tokens = tag(text);
  const verb = tokens.findIndex((_, i) => isFiniteVerb(tokens, i));
  return tokens.slice(0, Math.max(0, verb)).some(({ pos }) => /^(?:NOUN|PROPN|PRON)$/.test(pos));
}

/** A verb that a subject can have: no name, no "-ing" form, no infinitive, and no participle that hangs on a comma ("CKY, now known as CTV"). */
export function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  const { pos, text } = tokens[at]!;
  if (pos === 'AUX') return true;
  if (pos !== 'VERB' || /ing$/.test(text) || (at > 0 && /^\p{Lu}/u.test(text))) return false;
  let before = at - 1;
  while (tokens[before]?.pos === 'ADV') before--;
  const left = tokens[before]?.text ?? '';
  if (/^(?:to|as|-)$/.test(left)) return false;
  return !(/^[,–—]$/.test(left) && participle.test(text)) || endsApposition(tokens, before, at);
}

/** "The mayor, Ida Marsh|, called the plan a mistake": the comma closes what stands beside the subject, and the verb has an object. */
function endsApposition(tokens: readonly Token[], comma: number, verb: number): boolean {
  const next = tokens[verb + 1];
  if (tokens[comma]!.text !== ',' || !next || !(/^(?:DET|PRON|PROPN)$/.test(next.pos) || /^["“]$/.test(next.text))) return false;
  for (let at = comma - 1; at > 0 && at >= comma - longestApposition; at--) {
    if (/^(?:VERB|AUX)$/.test(tokens[at]!.pos)) return false;
    if (tokens[at]!.text === ',') return /^(?:NOUN|PROPN)$/.test(tokens[at - 1]!.pos);
  }
  return false;
}

/** In tokens. */
const longestApposition = 14;

const participle = /(?:ed|en|wn|ne|ung|ought|aught|eft|ost)$/;

/**
 * Whether a stretch is a whole sentence: it has a main verb, and every clause that it opens ("who", "when", "as soon as") has a verb
 * of its own.
 */
export function isWhole(text: string): boolean {
  const tokens = tag(masked(text));
  const { hasMain, waiting } = clausesOf(tokens);
  const last = tokens.filter(({ pos }) => pos !== 'PUNCT').at(-1);
  return hasMain && waiting === 0 && last !== undefined && !/^(?:ADP|DET|CCONJ|SCONJ|AUX|PART)$/.test(last.pos);
}

/** Whether somebody's words are no sentence but a part of one: "The people who hold the port", "No rights for ships". */
export function isFragment(words: string): boolean {
  if (/\p{L}['’](?:m|re|s|ve|ll|d)\b|n['’]t\b/u.test(words) || /[!?]$|[.!?] \p{Lu}/u.test(words)) return false;
  return !clausesOf(tag(words)).hasMain && !isClause(words);
}

/** Whether words that begin within a sentence are a clause beyond doubt: not "an open port | focused on trade", "so that all know". */
export function isSureClause(words: string): boolean {
  if (/^(?:and|but|or|so|that|which|who|whose|if|when|because|as|while|in) /.test(words)) return false;
  const tokens = tag(words);
  return isClause(words) && clausesOf(tokens).hasMain && tokens.some(({ pos }) => pos === 'AUX');
}

/** Whether some words have a main verb, and how many clauses that they open ("who", "when") wait for theirs. */
function clausesOf(tokens: readonly Token[]): { readonly hasMain: boolean; readonly waiting: number } {
  let waiting = 0;
  let hasMain = false;
  for (let i = 0; i < tokens.length; i++) {
    if (opensClause(tokens, i)) waiting++;
    if (!isFiniteVerb(tokens, i)) continue;
    if (waiting > 0) waiting--;
    else hasMain = true;
    while (continuesVerb(tokens, i + 1)) i++;
  }
  return { hasMain, waiting };
}

/** "Take a look at the port", "Listen to the mayor": whoever reads is told what to do. */
export function isImperative([first, next]: readonly Token[]): boolean {
  return (
    first?.pos === 'VERB' &&
    first.text.toLowerCase() === first.lemma &&
    !sameParticiple.test(first.lemma) &&
    (/^(?:DET|ADP|PRON)$/.test(next?.pos ?? '') || /^(?:today|now|here|up)$/.test(next?.text ?? ''))
  );
}

/** "Hurt by the storm, ..." */
const sameParticiple =
  /^(?:hurt|hit|set|cut|put|shut|cast|split|spread|beset|read|let|built|come|become|run|given|born|overcome)$/;

/** "Ana Ruiz, who had been mayor since 2018.", "17 May, 1991, when the war began.": the rest of the sentence is missing. */
export function isOnlyRelative(plain: string, tokens: readonly Token[]): boolean {
  const comma = /^[^,]+(?:, \d+)?(?=, (?:who|which|whose|when|where) [^,]*\.$)/.exec(plain);
  return comma !== null && !tokens.some(({ end }, i) => end <= comma[0].length && isFiniteVerb(tokens, i));
}

/** "has not been confirmed" is one verb. */
function continuesVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.pos === 'VERB' || token.pos === 'AUX') return true;
  return (
    (token.pos === 'ADV' || token.text === 'not' || token.text === 'n’t' || token.text === "n't") && continuesVerb(tokens, at + 1)
  );
}

function opensClause(tokens: readonly Token[], at: number): boolean {
  const { text, pos } = tokens[at]!;
  const word = text.toLowerCase();
  if (/^(?:who|which|whose|whom|when|where|while|because|if|although|though|unless|whether|whereas|why|how)$/.test(word))
    return true;
  if (word === 'that') return pos === 'SCONJ' || pos === 'PRON';
  if (!/^(?:as|after|before|since|until)$/.test(word)) return false;
  for (let i = at + 1; i < tokens.length && tokens[i]!.text !== ','; i++) if (isFiniteVerb(tokens, i)) return true;
  return false;
}
