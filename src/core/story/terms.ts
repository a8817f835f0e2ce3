import { stem } from '../words/stem.ts';
import { stopWords } from '../words/stopwords.ts';

/** Reads a text as its content terms, in order: lower case, stemmed, stop words left out. Figures are terms. */
export type TermReader = (text: string) => string[];

/** A reader that remembers the stems it has made: one for a whole story, since news repeats its words. */
export function termReader(): TermReader {
  const known = new Map<string, string | undefined>();
  const termOf = (word: string): string | undefined => {
    const lower = word.toLowerCase();
    return !abbreviation.test(word) && (stopWords.has(lower) || reporting.has(lower)) ? undefined : stem(lower);
  };
  return (text) => {
    const terms: string[] = [];
    for (const word of plainWords(text)) {
      if (!known.has(word)) known.set(word, termOf(word));
      const term = known.get(word);
      if (term !== undefined) terms.push(term);
    }
    return terms;
  };
}

/** The words of a text as they stand, possessive endings and the full stops of abbreviations taken off: "U.S." gives "US". */
export function plainWords(text: string): string[] {
  return (
    text
      .replace(/(?<=\b\p{Lu})\.(?=\p{Lu}\b|\s|$)/gu, '')
      .replace(/['’]s\b/g, '')
      .match(/\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Words with which any report is told, whatever it is about. */
const reporting = new Set('say says said saying tells telling told adds added adding according s t mr mrs ms dr'.split(' '));

/** Written in capitals, "US" and "IT" are no pronouns. */
const abbreviation = /^\p{Lu}{2,}$/u;
