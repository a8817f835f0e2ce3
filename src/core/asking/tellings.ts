import { contentsOf } from './contents.ts';
import { definitionOf } from './definition.ts';
import { happenedAt } from './happened.ts';
import { mannerOf } from './manner.ts';
import type { Inquiry } from './relevance.ts';
import { verdictOf } from './verdict.ts';
import { wishOf } from './wish.ts';

/** Readings of questions that are answered by a turn of phrase: each says whether the sentence at a position has it. */
const readings = [definitionOf, wishOf, happenedAt, mannerOf, contentsOf, verdictOf];

/** Says which sentences tell what a question asks for, by the first reading that knows it; undefined where none does. */
export function tellingOf(inquiry: Inquiry): ((position: number) => boolean) | undefined {
  for (const reading of readings) {
    const tells = reading(inquiry);
    if (tells) return tells;
  }
  return undefined;
}
