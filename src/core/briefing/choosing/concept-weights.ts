/**
 * What is known of a concept (a word, or a pair of neighbouring words, as stems) in a set of articles. Counts are capped or taken as
 * shares, so that they mean the same for three articles as for three thousand.
 */
interface Traits {
  /** Always 1: its weight is what every concept begins with. */
  readonly any: number;
  /** In two articles or more; in three or more. */
  readonly inTwo: number;
  readonly inThree: number;
  /** Log of the number of sentences that hold it, at most 8. */
  readonly sentences: number;
  /** Log of 1 + its earliest place in any article, in sentences. */
  readonly first: number;
  /** In the first sentence of some article. */
  readonly opens: number;
  /** Log of 1 + the number of articles that hold it, each counted less the later it comes there; at most 5. */
  readonly early: number;
  /** In the first two sentences of two articles or more; share of the articles that have it there. */
  readonly leads: number;
  readonly leadShare: number;
  /** One word of it is a stop word; all are. */
  readonly oneStop: number;
  readonly allStop: number;
  /** Log of how often the rarer of its words stands in the set, at most 30. */
  readonly count: number;
  /** It holds a figure. */
  readonly figure: number;
  /** Share of its occurrences that stand in quotation marks. */
  readonly quoted: number;
}

export type TraitWeights = Readonly<Record<keyof Traits, number>>;

/**
 * Logistic regression: how likely an editor's summary of some articles holds a concept of theirs.
 * Method: C. Li, X. Qian, Y. Liu, "Using supervised bigram-based ILP for extractive summarization", ACL 2013. The numbers were fitted to
 * editors' summaries of news clusters and rounded; that they hold for clusters they were not fitted to is in docs/how-it-reads.md.
 */
export const pairWeights: TraitWeights = {
  any: -3,
  inTwo: 0.05,
  inThree: -0.4,
  sentences: 0.8,
  first: -0.35,
  opens: -0.5,
  early: 1.8,
  leads: 0.3,
  leadShare: -0.75,
  oneStop: -0.05,
  allStop: 0.1,
  count: 0.1,
  figure: 0.25,
  quoted: 1.2,
};

export const wordWeights: TraitWeights = {
  any: -3.15,
  inTwo: -0.2,
  inThree: -0.55,
  sentences: 0.15,
  first: -0.1,
  opens: -0.2,
  early: 2.6,
  leads: 0.2,
  leadShare: -0.1,
  oneStop: 0.4,
  allStop: 0,
  count: 0.6,
  figure: 0.1,
  quoted: 0.8,
};
