import type { Candidate } from './candidates.ts';
import type { Feature } from './weights.ts';

/** A sentence as an answer. */
export interface Ranked {
  /** Its place in the index. */
  readonly position: number;
  readonly features: Readonly<Record<Feature, number>>;
  readonly score: number;
  readonly candidates: readonly Candidate[];
  /** Share of the question that it and the sentences up to three away have together. */
  readonly reach: number;
}

/** A sentence before the articles have voted on its candidates. */
export interface Found extends Omit<Ranked, 'score'> {
  /** How close each candidate stands to the words of the question, 0 to 1. */
  readonly closeness: readonly number[];
}
