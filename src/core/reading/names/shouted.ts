import { stopWords } from '../../words/stopwords.ts';
import type { Word } from './word.ts';

/** Fewest words in capitals side by side that may be shouted, and how many of them must be words of grammar: names have few. */
const fewest = { words: 5, stopWords: 2 } as const;

/**
 * The words of a sentence, and apart from them the stretches that are written in capitals throughout: a headline that runs on into its
 * text, or a loud voice. Their capitals tell nothing, so the words have none there.
 */
export function unshouted(words: readonly Word[]): { readonly words: readonly Word[]; readonly shouted: readonly Word[][] } {
  const shouted: Word[][] = [];
  for (let from = 0; from < words.length; from++) {
    let to = from;
    while (to < words.length && isShouted(words[to]!)) to++;
    if (to - from < fewest.words) {
      from = to;
      continue;
    }
    const stretch = words.slice(from, to);
    if (stretch.filter(({ lower }) => stopWords.has(lower)).length >= fewest.stopWords) shouted.push(stretch);
    from = to;
  }
  if (!shouted.length) return { words, shouted };
  const loud = new Set(shouted.flat());
  const quiet = words.map((word, i) => {
    if (loud.has(word)) return { ...word, capital: false };
    return i && loud.has(words[i - 1]!) ? { ...word, initial: true } : word;
  });
  return { words: quiet, shouted };
}

function isShouted({ capital, text }: Word): boolean {
  return capital && !/[a-z]/.test(text) && text === text.toUpperCase();
}
