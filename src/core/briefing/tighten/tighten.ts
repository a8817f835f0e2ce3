import { wordCount } from '../../standing/cut.ts';
import { untied } from '../../standing/untied.ts';
import { dropAppositives } from './appositives.ts';
import { dropAsides } from './asides.ts';
import { dropRelatives } from './relatives.ts';
import { dropSecondClause } from './second-clause.ts';
import { dropTail } from './tails.ts';

/** A pass drops words of a sentence and changes none. One that finds nothing to drop gives the sentence back. */
export type Pass = (text: string) => string;

/** What goes, in this order, while a sentence is too long. */
const whenLong: readonly Pass[] = [dropAsides, dropTail, dropRelatives, dropAppositives, dropSecondClause];

/** A sentence in fewer words: without what ties it to its article, and down to `words` where that can be had without loss of sense. */
export function tighten(sentence: string, words: number): string {
  let text = untied(sentence);
  for (const pass of whenLong) {
    for (let shorter = text; wordCount(text) > words; text = shorter) {
      shorter = pass(text);
      if (shorter === text) break;
    }
  }
  return text;
}
