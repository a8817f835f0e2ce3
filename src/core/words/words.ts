import type { Span } from '../model.ts';
import { stem } from './stem.ts';

/** One word of a text as retrieval sees it. */
export interface Word extends Span {
  /** As written, without a possessive ending. */
  readonly text: string;
  /** Lower case, without accents, stemmed: what two words must share to be the same. */
  readonly stem: string;
}

const pattern = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’.](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*|\p{N}+(?:[.,]\p{N}+)*/gu;

/**
 * The words of a text, in order. Compounds come apart at their hyphens; inner apostrophes and points stay
 * ("U.S", "1,200"). Who reads many texts hands in a `form` that remembers.
 */
export function wordsOf(text: string, form: (word: string) => string = normalForm): Word[] {
  return Array.from(text.matchAll(pattern), (match) => {
    const written = match[0].replace(/['’]s$/i, '');
    return { start: match.index, end: match.index + match[0].length, text: written, stem: form(written) };
  });
}

/** The form under which a word is looked up. */
export function normalForm(word: string): string {
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}.,]/gu, '');
  return stem(plain.replaceAll('’', "'"));
}
