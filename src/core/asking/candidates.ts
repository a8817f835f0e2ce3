import type { ActorKind } from '../model.ts';
import { stopWords } from '../words/stopwords.ts';
import { type Word, wordsOf } from '../words/words.ts';
import { fitOf } from './fit.ts';
import type { Inquiry } from './relevance.ts';

/** A piece of a sentence that could be the answer. */
export interface Candidate {
  /** Stems of its words: the same answer elsewhere has the same. */
  readonly stems: readonly string[];
  /** Index of its first word in the sentence. */
  readonly at: number;
  /** How well it fits what is wanted: 0 to 1. */
  readonly fit: number;
}

/** The pieces of a sentence that could answer a question: names, figures or nouns which the question doesn't have itself. */
export function candidatesIn(
  text: string,
  { asked, index, question: { wanted } }: Inquiry,
  named: ReadonlyMap<string, ActorKind>,
): Candidate[] {
  const words = wordsOf(text, index.form);
  const found: Candidate[] = [];
  for (let at = 0; at < words.length; ) {
    const run = runAt(words, at, text);
    const novel = run.filter(({ stem }) => !asked.has(stem));
    if (novel.length > 0) {
      const fit = fitOf(pieceOf(run, at, words, text, named), wanted.kind, wanted.noun);
      if (fit > 0) found.push({ stems: novel.map(({ stem }) => stem), at, fit });
    }
    at += Math.max(1, run.length);
  }
  return found;
}

/** A run of capitalised words, or one other word that carries content. */
function runAt(words: readonly Word[], from: number, text: string): Word[] {
  const run: Word[] = [];
  for (const word of words.slice(from)) {
    if (!/^\p{Lu}/u.test(word.text) || (isStopWord(word) && word.text !== word.text.toUpperCase())) break;
    const last = run.at(-1);
    if (last && !/^[ .’'&-]*$/.test(text.slice(last.start + last.text.length, word.start).replace(/^['’]s /, ' '))) break;
    run.push(word);
  }
  if (run.length > 0) return run;
  const word = words[from]!;
  return isStopWord(word) ? [] : [word];
}

function isStopWord({ text }: Word): boolean {
  return stopWords.has(text.toLowerCase());
}

function pieceOf(run: readonly Word[], at: number, words: readonly Word[], text: string, named: ReadonlyMap<string, ActorKind>) {
  const first = run[0]!;
  const before = text.slice(0, first.start);
  const name = run
    .map((word) => word.text)
    .join(' ')
    .toLowerCase();
  const capital = /^\p{Lu}/u.test(first.text);
  const kind = capital ? kindOf(name, named) : undefined;
  return {
    name,
    words: run.map((word) => word.text),
    capital,
    initial: run.length === 1 && (at === 0 || /[.?!:“"‘]\s*$/.test(before)),
    ...(kind && { kind }),
    before,
    after: words.slice(at + run.length, at + run.length + 4).map(({ stem }) => stem),
  };
}

function kindOf(name: string, named: ReadonlyMap<string, ActorKind>): ActorKind | undefined {
  const exact = named.get(name);
  if (exact) return exact;
  for (const [known, kind] of named) if (name.includes(known) || known.includes(name)) return kind;
  return undefined;
}
