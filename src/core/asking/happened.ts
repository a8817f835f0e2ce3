import { placesNear } from './neighbours.ts';
import type { Inquiry } from './relevance.ts';
import { sentenceAt } from './sentence-index.ts';

/** "What happened |in Bergen?" */
const shape =
  /^(?:so |and )?what (?:(?:has )?happened|took place|went on|occurred|is happening|is going on|was going on) (?:in|at|near|around) (?:the )?(\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*)/u;

/** Reads a question for what happened somewhere: says whether the sentence at a position tells of something there and nowhere else; undefined for any other question. */
export function happenedAt({ question, index }: Inquiry): ((position: number) => boolean) | undefined {
  const [, place] = shape.exec(question.text.replace(/^What/, 'what')) ?? [];
  if (place === undefined) return undefined;
  const there = new RegExp(
    `(?<!\\b(?:from|of|says?|said|told \\p{L}+) (?:in )?(?:the )?)\\b${RegExp.escape(place)}(?![\\p{L}’'])`,
    'u',
  );
  const same = new Set([place.toLowerCase(), ...placesNear(place.toLowerCase())]);
  return (position) =>
    there.test(sentenceAt(position, index).text) &&
    [...index.named(position)].every(([name, kind]) => kind !== 'place' || same.has(name));
}
