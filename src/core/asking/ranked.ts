import type { CandidateFeature, Feature } from './weights.ts';

/** A piece of a sentence that could be the answer. */
export interface Candidate {
  /** Stems of its words: the same answer elsewhere has the same. */
  readonly stems: readonly string[];
  readonly features: Readonly<Record<CandidateFeature, number>>;
}

/** A sentence that is looked at for a question. */
export interface Found {
  /** Its place in the index. */
  readonly position: number;
  readonly features: Readonly<Record<Feature, number>>;
  readonly candidates: readonly Candidate[];
  /** Share of the question's words that it has, each counted alike. */
  readonly words: number;
}

/** A word that may be of the answer, as one sentence says it. */
export interface Vote {
  /** The belief in it, 0 to 1: all sentences that have it speak for it. */
  readonly belief: number;
  /** How well this sentence shows it, beside the one that shows it best: 0 to 1. */
  readonly support: number;
}

/** A sentence as an answer, by what all of them together say. */
export interface Ranked extends Found {
  /** Its features by their weights, and those of its best candidate. */
  readonly score: number;
  /** The belief, 0 to 1, that it answers, by itself. */
  readonly belief: number;
  /** Its candidate words, by their stems. */
  readonly votes: ReadonlyMap<string, Vote>;
}
