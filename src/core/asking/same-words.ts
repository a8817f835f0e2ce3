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

/** The runs of a line that stand in quotation marks, without their capitals and stops; short ones and titles are left out. */
export function quotedRuns(line: string): string[] {
  return [...line.matchAll(/[“"]([^“”"]+)[”"]/g)]
    .filter(([, words = '']) => !isTitle(words))
    .map(
      ([, words = '']) =>
        ` ${wordsOf(words.toLowerCase())
          .map(({ text }) => text)
          .join(' ')} `,
    )
    .filter((run) => run.split(' ').length >= SHORTEST_RUN + 2);
}

/** "Songs of the Northern Quay": the title of something, not somebody's words. What opens it has a capital anyway. */
export function isTitle(words: string): boolean {
  const long = words.replace(/^\P{L}*\p{L}+/u, '').match(/\p{L}{4,}/gu) ?? [];
  return long.filter((word) => /^\p{Lu}/u.test(word)).length > long.length / 2;
}

/** In words: fewer may be in two speeches. */
const SHORTEST_RUN = 3;

/** Whether somebody's words in one line are also in the other: "“not before May”", "“… not before May, whatever comes”". */
export function sharesRun(one: readonly string[], other: readonly string[]): boolean {
  return one.some((run) => other.some((longer) => longer.includes(run) || run.includes(longer)));
}
