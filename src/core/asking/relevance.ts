import { usualName } from '../story/name-variants.ts';
import { nearFormsOf } from './near-forms.ts';
import { everyday, passing, saying } from './passing.ts';
import type { Question } from './question.ts';
import type { SentenceIndex } from './sentence-index.ts';
import { termWeights } from './weights.ts';

/** A question put to a story. */
export interface Inquiry {
  readonly question: Question;
  readonly index: SentenceIndex;
  /** What each term of the question weighs, by its stem; all together 1. */
  readonly weights: ReadonlyMap<string, number>;
  /** Positions of the sentences that hold each term in any form, by its stem, ascending. */
  readonly held: ReadonlyMap<string, readonly number[]>;
  /** The articles that hold each term, by its stem. */
  readonly holders: ReadonlyMap<string, ReadonlySet<number>>;
  /** The stems of all the question's words, in all their forms; words near them in meaning are not among these. */
  readonly asked: ReadonlySet<string>;
  /** The stems of the words near them in meaning. */
  readonly near: ReadonlySet<string>;
  /** The stems of a sentence, other forms of the question's terms given as the question has them. */
  stemsAt(position: number): readonly string[];
}

/** Looks the terms of a question up in a story, and weighs them by how rare they are in it. */
export function inquire(question: Question, index: SentenceIndex): Inquiry {
  const { sentences, postings } = index;
  const forms = new Map<string, string>();
  const asked = new Set(question.stems);
  const held = new Map<string, readonly number[]>();
  const nearby = new Set<string>();
  for (const term of question.terms) {
    const { stem } = term;
    const own = index.variants(term);
    const near = nearFormsOf(term, question);
    for (const form of near) nearby.add(form);
    const variants = [...new Set([...own, ...near])].filter((form) => !question.stems.has(form));
    for (const form of own) asked.add(form);
    for (const form of variants) forms.set(form, stem);
    const positions = [stem, ...variants].flatMap((form) => postings.get(form) ?? []);
    held.set(stem, variants.length > 0 ? [...new Set(positions)].sort((a, b) => a - b) : positions);
  }
  return {
    question,
    index,
    weights: weigh(question, held, sentences.length),
    held,
    holders: new Map([...held].map(([stem, positions]) => [stem, new Set(positions.map((at) => sentences[at]!.article))])),
    asked,
    near: nearby,
    stemsAt: (position) => {
      const { stems } = sentences[position]!;
      return forms.size > 0 ? stems.map((stem) => forms.get(stem) ?? stem) : stems;
    },
  };
}

/** Terms that no sentence holds weigh the most, for their absence tells most. */
function weigh({ terms }: Question, held: Inquiry['held'], sentences: number): ReadonlyMap<string, number> {
  const raw = terms.map(({ stem, name, text }): [string, number] => {
    const count = held.get(stem)?.length ?? 0;
    const rarity = Math.log(1 + (sentences - count + 0.5) / (count + 0.5));
    const kind =
      (name ? termWeights.name : 1) *
      (isInitials(text) ? termWeights.passing : 1) *
      (/\p{N}/u.test(stem) ? termWeights.figure : 1) *
      (passing.has(stem) ? termWeights.passing : 1) *
      (!name && everyday.has(stem) ? termWeights.everyday : 1);
    return [stem, rarity * kind];
  });
  const whole = raw.reduce((sum, [, weight]) => sum + weight, 0) || 1;
  return new Map(raw.map(([stem, weight]) => [stem, weight / whole]));
}

/** "H.W." and "J." say little of a name; "U.S." is one. */
function isInitials(text: string): boolean {
  return /^\p{Lu}(?:\.\p{Lu})*$/u.test(text) && usualName(text) === text;
}

/** Sentences looked at closely for one question, at most: the cost of an answer must not grow with the story. */
const MOST_LOOKED_AT = 250;

/** Positions of the sentences that share most with a question, and of those beside them, ascending. */
export function shortlist({ index: { sentences }, weights, held }: Inquiry): number[] {
  const shared = new Map<number, number>();
  for (const [stem, weight] of weights) {
    for (const position of held.get(stem) ?? []) shared.set(position, (shared.get(position) ?? 0) + weight);
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

/** Share of a question's words of which something holds, each counted alike; those that only date, measure or say that somebody speaks are left out. */
export function wordShare({ terms }: Question, holds: (stem: string) => boolean): number {
  const own = terms.filter(({ stem }) => !passing.has(stem));
  const telling = own.filter(({ stem }) => !saying.has(stem));
  const counted = telling.length > 0 ? telling : own;
  return counted.filter(({ stem }) => holds(stem)).length / Math.max(1, counted.length);
}
