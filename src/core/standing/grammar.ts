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

/** Whether a line has a finite verb, be it one whose form is also a noun's: "The film |features a ship", "Marsh |referenced the plan". */
export function hasFiniteVerb(tokens: readonly Token[]): boolean {
  return tokens.some((_, i) => isFiniteVerb(tokens, i) || isBeforeObject(tokens, i));
}

/** A noun has no article behind it, unless this opens a time: "the talks |the night before". */
function isBeforeObject(tokens: readonly Token[], at: number): boolean {
  const { pos, text } = tokens[at]!;
  if (!/^(?:NOUN|ADJ|VERB)$/.test(pos) || !/^\p{Ll}+(?:s|ed)$/u.test(text)) return false;
  return (
    /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? '') &&
    /^(?:the|an?|its|his|her|their|all)$/.test(tokens[at + 1]?.text ?? '') &&
    !/^(?:night|day|morning|evening|afternoon|week|month|year|moment|time|way|same|first|last|other|more)$/.test(
      tokens[at + 2]?.text ?? 'way',
    )
  );
}

/** A verb that a subject can have: no name, no "-ing" form, no infinitive, and no participle that hangs on a comma ("CKY, now known as CTV"). */
export function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  const { pos, text } = tokens[at]!;
  if (pos === 'AUX' || isVerbOfName(tokens, at)) return true;
  if (pos !== 'VERB' || /ing$/.test(text) || (at > 0 && /^\p{Lu}/u.test(text))) return false;
  let before = at - 1;
  while (tokens[before]?.pos === 'ADV') before--;
  const left = tokens[before]?.text ?? '';
  if (/^(?:to|as|-)$/.test(left)) return false;
  return !(/^[,–—]$/.test(left) && participle.test(text)) || endsApposition(tokens, before, at);
}

/** "Ida Marsh |signs a bill", "Oslo (OSL) |plans to build": a noun by its form, but no name has both such a one and the words that follow behind it. */
function isVerbOfName(tokens: readonly Token[], at: number): boolean {
  const { pos, text } = tokens[at]!;
  if (pos !== 'NOUN' || !/^\p{Ll}+s$/u.test(text)) return false;
  const next = tokens[at + 1];
  if (!(next?.pos === 'DET' || (intends.test(text) && next?.text === 'to' && tokens[at + 2]?.pos === 'VERB'))) return false;
  let name = at - 1;
  if (tokens[name]?.text === ')') while (name >= 0 && tokens[name + 1]!.text !== '(') name--;
  if (tokens[name]?.pos !== 'PROPN') return false;
  while (tokens[name]?.pos === 'PROPN') name--;
  return name < 0 || tokens[name]!.pos === 'PUNCT' || (intends.test(text) && tokens[name]!.pos !== 'VERB');
}

const intends = /^(?:plans|hopes|aims|seeks|vows|needs|wants|wishes)$/;

/** "The mayor, Ida Marsh|, called the plan a mistake": the comma closes what stands beside the subject, and the verb goes on as no participle does. */
function endsApposition(tokens: readonly Token[], comma: number, verb: number): boolean {
  if (tokens[comma]!.text !== ',' || !goesOn(tokens, verb)) return false;
  for (let at = comma - 1; at > 0 && at >= comma - longestApposition; at--) {
    if (/^(?:VERB|AUX)$/.test(tokens[at]!.pos) && tokens[at]!.text !== 'including') return false;
    if (tokens[at]!.text === ',') return /^(?:NOUN|PROPN)$/.test(tokens[at - 1]!.pos);
  }
  return false;
}

/** Whether what follows a form in "-ed" makes it a verb: an object, "up" or "out", or anything behind a verb that has no passive. */
function goesOn(tokens: readonly Token[], verb: number): boolean {
  const { text } = tokens[verb]!;
  const next = tokens[verb + 1];
  if (!next) return false;
  if (/^(?:DET|PRON|PROPN|NUM)$/.test(next.pos) || /^(?:["“]|up|out|off|away|back)$/.test(next.text)) return true;
  if (withoutPassive.test(text) || (text === 'called' && /^(?:for|on|upon)$/.test(next.text))) return true;
  if (next.pos === 'ADJ') return tokens[verb + 2]?.pos === 'NOUN' && !/^(?:last|next|early|late|earlier|later)$/.test(next.text);
  return next.pos === 'NOUN' && !/^(?:yesterday|today|tonight|tomorrow|overseas|abroad)$/.test(next.text);
}

const withoutPassive =
  /^(?:agreed|apologi[sz]ed|appealed|appeared|argued|arrived|complained|cried|decided|declined|died|disappeared|emerged|failed|insisted|joked|laughed|lied|managed|objected|pleaded|promised|refused|replied|resigned|responded|retired|returned|shouted|smiled|stayed|struggled|testified|traveled|travelled|tried|tweeted|vanished|voted|vowed|warned|wondered|worried)$/;

/** In tokens. */
const longestApposition = 30;

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
