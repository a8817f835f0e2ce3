import { stopWords } from '../words/stopwords.ts';
import { wordsOf } from '../words/words.ts';

/** From this share of the shorter one's words on, two lines tell the same. */
const SAME = 0.6;

/** What a line is told by, whatever its grammar: the stems of its words, without those that any line has. */
export function stemsOf(text: string): Set<string> {
  return new Set(wordsOf(text).flatMap(({ text: word, stem }) => (stopWords.has(word.toLowerCase()) ? [] : [stem])));
}

/** Whether one of two holds most of the other, or `share` of it. */
export function isMostly(one: ReadonlySet<string>, other: ReadonlySet<string>, share = SAME): boolean {
  const shared = [...one].filter((stem) => other.has(stem)).length;
  return shared >= share * Math.max(1, Math.min(one.size, other.size));
}
