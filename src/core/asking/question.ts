import { stopWords } from '../words/stopwords.ts';
import { wordsOf } from '../words/words.ts';

/** A word of a question that an answer should share. */
export interface Term {
  readonly stem: string;
  readonly text: string;
  /** Whether it is (part of) a name: written with a capital, other than at the head of a sentence. */
  readonly name: boolean;
}

export interface Question {
  readonly text: string;
  readonly terms: readonly Term[];
}

/** The longest question that is read; what follows is left out, so that no pasted page makes the bot work for minutes. */
const LONGEST = 1000;

/** What a question asks about, from its wording alone. */
export function questionOf(given: string): Question {
  const text = given.slice(0, LONGEST).trim();
  const terms = new Map<string, Term>();
  for (const word of wordsOf(text)) {
    if (stopWords.has(word.text.toLowerCase()) || terms.has(word.stem)) continue;
    const opens = /(?:^|[.?!]\s+)$/.test(text.slice(0, word.start));
    terms.set(word.stem, { stem: word.stem, text: word.text, name: /^\p{Lu}/u.test(word.text) && !opens });
  }
  return { text, terms: [...terms.values()] };
}
