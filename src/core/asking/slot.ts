import { tag } from '../reading/tokens.ts';
import type { Word } from '../words/words.ts';
import type { Asked } from './wanted.ts';

/**
 * The words of a question between which its answer would stand, as stems: "The minister flew to which country this week?" asks for what
 * follows "flew". Rewriting a question as the beginning or the end of its answer is due to E. Brill, S. Dumais and M. Banko (EMNLP 2002).
 */
export interface Slot {
  readonly before?: string;
  readonly after?: string;
}

/** Finds the slot among the content words of a question. */
export function slotOf(question: string, words: readonly Word[], asked: Asked | undefined): Slot {
  if (!asked) return /(?:[:_]|\b(?:in|by|for|with|at|to|of|from))\s*$/.test(question) ? named(words.at(-1), undefined) : {};
  const from = sentenceEnds(question).findLast((end) => end <= asked.start) ?? 0;
  const to = sentenceEnds(question).find((end) => end > asked.end) ?? question.length;
  const before = words.findLast(({ start, end }) => start >= from && end <= asked.start);
  const verb = helped(question.slice(asked.end, to));
  if (verb)
    return named(
      words.find(({ start }) => start === asked.end + verb.start),
      undefined,
    );
  return named(
    before,
    words.find(({ start, end }) => start >= asked.end && end <= to),
  );
}

function named(before: Word | undefined, after: Word | undefined): Slot {
  return { ...(before && { before: before.stem }), ...(after && { after: after.stem }) };
}

function sentenceEnds(text: string): number[] {
  return Array.from(text.matchAll(/[.?!]["”’]?\s+/g), ({ index, 0: end }) => index + end.length);
}

/** The main verb of "did the club hire …": its object stands after it in an answer, though before it in the question. */
function helped(text: string) {
  return /^\s*(?:do|does|did)\b/i.test(text)
    ? tag(text)
        .slice(1)
        .find(({ pos }) => pos === 'VERB')
    : undefined;
}
