import type { StoryArticle } from '../model.ts';
import { plainWords } from '../words/plain.ts';
import { stem } from '../words/stem.ts';
import { stopWords } from '../words/stopwords.ts';

/** Share of a sentence's content words that no other text has, from which on it tells something of its own without a new name. */
const leastNew = 0.6;

/** Says whether a sentence of a text tells what no other text of the story does: a name or a figure of its own, or mostly words of its own. */
export function noveltyIn(articles: readonly StoryArticle[]): (sentence: string, origin: number) => boolean {
  const holders = holdersOf(articles);
  return (sentence, origin) => {
    const isOwn = (word: string) => holders.get(termOf(word)) === origin;
    const words = contentOf(sentence);
    const isName = (word: string, at: number) => at > 0 && /^\p{Lu}|\d/u.test(word);
    return words.some((word, at) => isName(word, at) && isOwn(word)) || words.filter(isOwn).length >= leastNew * words.length;
  };
}

function contentOf(text: string): string[] {
  return plainWords(text).filter((word) => !stopWords.has(word.toLowerCase()));
}

function termOf(word: string): string {
  return stem(word.toLowerCase());
}

const several = -1;

/** The one text that has each term, or that several have it. */
function holdersOf(articles: readonly StoryArticle[]): ReadonlyMap<string, number> {
  const holders = new Map<string, number>();
  for (const { reading, origin } of articles) {
    for (const { kind, text } of reading.sentences) {
      for (const word of kind === 'body' ? contentOf(text) : []) {
        const term = termOf(word);
        const holder = holders.get(term);
        if (holder === undefined) holders.set(term, origin);
        else if (holder !== origin) holders.set(term, several);
      }
    }
  }
  return holders;
}
