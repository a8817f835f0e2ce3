import model from 'wink-eng-lite-web-model';
import wink, { type PartOfSpeech, type WinkMethods } from 'wink-nlp';
import type { Span } from '../model.ts';

/** One word or mark, with its Universal Dependencies part of speech. White space is no token. */
export interface Token extends Span {
  /** Letter for letter as the text has it. Contractions are two tokens: "ca", "n’t". */
  readonly text: string;
  readonly pos: PartOfSpeech;
  /** Lower case; "said" → "say", "n’t" → "not". */
  readonly lemma: string;
}

/**
 * The tokens of a text from a place on in order, with exact offsets. Costs what wink-nlp's tokeniser and tagger cost (about 300,000 tokens
 * a second); the model loads at the first call, in about 0.1 s.
 */
export function tag(text: string, start = 0): Token[] {
  const { readDoc, its } = tagger();
  const all = readDoc(brokenUp(start ? text.slice(start) : text)).tokens();
  const values = all.out(its.value);
  const tags = all.out(its.pos) as PartOfSpeech[];
  const lemmas: readonly (string | undefined)[] = all.out(its.lemma as typeof its.value); // its own type is wider than `out` takes
  const tokens: Token[] = [];
  let from = start;
  for (let i = 0; i < values.length; i++) {
    if (tags[i] === 'SPACE') continue;
    const value = values[i]!;
    const at = placeOf(value, text, from);
    from = at + value.length;
    // wink has no lemma for a word that it expands but does not part: "cannot" before a mark.
    tokens.push({ start: at, end: from, text: value, pos: tags[i]!, lemma: lemmas[i] ?? value.toLowerCase() });
  }
  return tokens;
}

/**
 * Where a token stands, from a place on: mostly there or after the one space before it. As tokens leave out white space alone, its first
 * and its last letter tell it there, and no search is needed.
 */
function placeOf(value: string, text: string, from: number): number {
  const next = text.charCodeAt(from) === BLANK ? from + 1 : from;
  const last = value.length - 1;
  const isNext = text.charCodeAt(next) === value.charCodeAt(0) && text.charCodeAt(next + last) === value.charCodeAt(last);
  return isNext ? next : text.indexOf(value, from);
}

const BLANK = 32;

/** Those of the words (lower case) that the model's lexicon lacks: most names, hardly an ordinary word of English. */
export function unknownTo(words: readonly string[]): Set<string> {
  return new Set(words.filter(unknownAmong(words)));
}

/** Tells of each of the words (lower case) whether the model's lexicon lacks it, before the next ones are asked for. */
export function unknownAmong(words: Iterable<string>): (word: string) => boolean {
  if (lexicon.size > MOST) lexicon.clear();
  const asked: string[] = [];
  for (const word of words) if (!lexicon.has(word)) asked.push(word);
  if (asked.length) lookUp(asked);
  return (word) => lexicon.get(word) === false;
}

/** Whether the model's lexicon has a word, for the words asked for lately: articles share most of them. */
const lexicon = new Map<string, boolean>();
/** So many words remembered, about 5 MB, are forgotten again. */
const MOST = 50_000;

function lookUp(words: readonly string[]): void {
  const { readDoc, its } = tagger();
  const ids = readDoc(words.filter((word) => /^\p{L}+$/u.test(word)).join(' ')).tokens();
  const values = ids.out(its.value);
  for (const word of words) lexicon.set(word, true);
  ids.out(idOf(its)).forEach((number, i) => {
    if (Number(number) >= firstUnknown) lexicon.set(values[i]!, false);
  });
}

let made: WinkMethods | undefined;
/** wink numbers the words of its lexicon first, and those it meets later after them: a made-up word, met first, tells them apart. */
let firstUnknown = 0;

/** Tagging alone: wink's sentence, entity and sentiment passes aren't used. */
function tagger(): WinkMethods {
  if (!made) {
    made = wink(model, ['pos']);
    firstUnknown = Number(made.readDoc('qxzvjk').tokens().out(idOf(made.its))[0]);
  }
  return made;
}

/** Typed for raw use alone, though `out` takes it. */
function idOf({ uniqueId, value }: WinkMethods['its']): typeof value {
  return uniqueId as unknown as typeof value;
}

/** wink is quadratic in the length of a run without white space, so longer ones than any word are tagged in pieces. */
function brokenUp(text: string): string {
  return hasLongRun(text) ? text.replace(/\S{100}(?=\S)/gu, '$& ') : text;
}

/** Whether 100 characters stand without white space. Looks from the end of each hundred back to the last space in it, and goes on there. */
function hasLongRun(text: string): boolean {
  for (let start = 0; start + 100 <= text.length; ) {
    let at = start + 99;
    while (at >= start && !/\s/.test(text[at]!)) at--;
    if (at < start) return true;
    start = at + 1;
  }
  return false;
}
