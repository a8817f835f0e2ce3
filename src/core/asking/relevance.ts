import { normalForm } from '../words/words.ts';
import type { Question } from './question.ts';
import type { SentenceIndex } from './sentence-index.ts';
import { termWeights } from './weights.ts';

/** A question put to a story. */
export interface Inquiry {
  readonly question: Question;
  readonly index: SentenceIndex;
  /** What each term of the question weighs, by its stem; all together 1. */
  readonly weights: ReadonlyMap<string, number>;
  /** The articles that hold each term, by its stem. */
  readonly holders: ReadonlyMap<string, ReadonlySet<number>>;
}

/** Weighs the terms of a question by how rare they are in a story. */
export function inquire(question: Question, index: SentenceIndex): Inquiry {
  const { sentences, postings } = index;
  const weights = weigh(question, index);
  const holdersOf = (stem: string) => new Set((postings.get(stem) ?? []).map((position) => sentences[position]!.article));
  return { question, index, weights, holders: new Map([...weights.keys()].map((stem) => [stem, holdersOf(stem)])) };
}

/** Terms that no sentence holds weigh the most, for their absence tells most. */
function weigh({ terms }: Question, { sentences, postings }: SentenceIndex): ReadonlyMap<string, number> {
  const raw = terms.map(({ stem, name }): [string, number] => {
    const held = postings.get(stem)?.length ?? 0;
    const rarity = Math.log(1 + (sentences.length - held + 0.5) / (held + 0.5));
    const kind =
      (name ? termWeights.name : 1) *
      (/\p{N}/u.test(stem) ? termWeights.figure : 1) *
      (passing.has(stem) ? termWeights.passing : 1);
    return [stem, rarity * kind];
  });
  const whole = raw.reduce((sum, [, weight]) => sum + weight, 0) || 1;
  return new Map(raw.map(([stem, weight]) => [stem, weight / whole]));
}

/** Words that date or frame a question and are rarely repeated by its answer. */
const passing: ReadonlySet<string> = new Set(
  'week year month new recent recently according latest report announced approximately current newest following'
    .split(' ')
    .map(normalForm),
);

/** Sentences looked at closely for one question, at most: the cost of an answer must not grow with the story. */
const MOST_LOOKED_AT = 500;

/** Positions of the sentences that share most with a question, and of those beside them, ascending. */
export function shortlist({ index: { sentences, postings }, weights }: Inquiry): number[] {
  const shared = new Map<number, number>();
  for (const [stem, weight] of weights) {
    for (const position of postings.get(stem) ?? []) shared.set(position, (shared.get(position) ?? 0) + weight);
  }
  let positions = [...shared.keys()];
  if (positions.length > MOST_LOOKED_AT) {
    positions = positions.sort((a, b) => shared.get(b)! - shared.get(a)! || a - b).slice(0, MOST_LOOKED_AT);
  }
  const beside = positions.flatMap((at) =>
    [at - 1, at, at + 1].filter((one) => sentences[one]?.article === sentences[at]!.article),
  );
  return [...new Set(beside)].sort((a, b) => a - b);
}
