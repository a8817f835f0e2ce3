import { stopWords } from '../words/stopwords.ts';
import { wordsOf } from '../words/words.ts';
import { type Wanted, wantedBy } from './wanted.ts';

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
  /** The stems of all its words, function words too. */
  readonly stems: ReadonlySet<string>;
  /** Stems of words that stand side by side, function words skipped: what a phrase of the question is made of. */
  readonly pairs: readonly (readonly [string, string])[];
  readonly wanted: Wanted;
  /** Whether it asks for the newest ("this week", "recently"). */
  readonly recent: boolean;
}

/** The longest question that is read, in characters; of a pasted page the rest is left out. */
const LONGEST = 1000;

/** What a question asks about, from its wording alone. */
export function questionOf(given: string): Question {
  const text = given.slice(0, LONGEST).trim();
  const words = wordsOf(text);
  const terms = new Map<string, Term>();
  const content = words.filter((word) => !stopWords.has(word.text.toLowerCase()) || /^\p{Lu}{2,}$/u.test(word.text));
  for (const word of content) {
    if (terms.has(word.stem)) continue;
    const opens = /(?:^|[.?!]["”’]?\s+)["“‘]?$/.test(text.slice(0, word.start));
    terms.set(word.stem, { stem: word.stem, text: word.text, name: /^\p{Lu}/u.test(word.text) && !opens });
  }
  return {
    text,
    terms: [...terms.values()],
    stems: new Set(words.map((word) => word.stem)),
    pairs: content.slice(1).map((word, i) => [content[i]!.stem, word.stem]),
    wanted: wantedBy(text),
    recent: /\b(?:this (?:week|month|year)|last (?:week|weekend|month)|recent(?:ly)?|latest|newest|yesterday|today|now)\b/i.test(
      text,
    ),
  };
}
