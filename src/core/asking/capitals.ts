import { capitalised } from '../words/capitalised.ts';
import { stopWords } from '../words/stopwords.ts';
import { wordsOf } from '../words/words.ts';
import { type SentenceIndex, sentenceAt } from './sentence-index.ts';

/** Sentences in which a word is looked at to learn how it is written. */
const LOOKED_AT = 12;

/** A question with the capitals that its words have in the articles: "trump in oslo" as "Trump in Oslo", where they name people or places and no sentence has them small. */
export function withCapitals(question: string, index: SentenceIndex): string {
  const words = wordsOf(question);
  const isPair = (at: number) => index.nameWords.has(`${words[at]?.text} ${words[at + 1]?.text}`.toLowerCase());
  return words.reduceRight(
    (text, { text: word, start }, at) =>
      isPair(at - 1) || isPair(at) || isName(word, index) ? text.slice(0, start) + capitalised(text.slice(start)) : text,
    question,
  );
}

function isName(word: string, index: SentenceIndex): boolean {
  if (!index.nameWords.has(word) || stopWords.has(word)) return false;
  const written = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${RegExp.escape(word)}|${RegExp.escape(capitalised(word))})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  let inside = 0;
  for (const position of (index.postings.get(index.form(word)) ?? []).slice(0, LOOKED_AT)) {
    const { text, kind } = sentenceAt(position, index);
    for (const { index: at, 0: found } of kind === 'body' ? text.matchAll(written) : []) {
      if (found === word) return false;
      if (/[\p{L},;] $/u.test(text.slice(0, at))) inside++;
    }
  }
  return inside > 0;
}
