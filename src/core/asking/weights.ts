/**
 * The numbers of answering. They were chosen by measuring, cross-validated, on questions about news pages and on our own
 * (docs/how-it-reads.md); no word, name or text of those pages is in them.
 */

/** What a term of a question weighs beside a plain word: names and figures tell most, words that only date or measure least. */
export const termWeights = { name: 1.3, figure: 1.3, passing: 0.3 };

/** What each feature of a sentence adds to its score; the features lie between 0 and about 1. */
export const sentenceWeights = {
  /** Share of the question that the sentence has itself. */
  same: 3.1,
  /** The third power of that share: only a sentence that has nearly all gets it. */
  whole: 1.8,
  /** Share that stands in the sentences beside it. */
  beside: 0.5,
  /** Share that its article's title has. */
  title: 0.6,
  /** Share that its article has anywhere. */
  article: 1.5,
  /** Word pairs of the question that it keeps together; four are plenty. */
  pairs: 0.5,
  /** How well its best candidate fits what is wanted. */
  fit: 2.1,
  /** How close its best candidate stands to the question's words. */
  close: 0.9,
  /** How much the articles together speak for its best candidate. */
  vote: 1.8,
  /** How new its article is, where the question asks for the newest. */
  recent: 1.3,
  /** Whether it tells the words of the person whose words are asked for. */
  speaks: 2.4,
  /** Whether it is a sentence of the article's own, not a heading, a caption or another story's headline. */
  body: 1.5,
};

export type Feature = keyof typeof sentenceWeights;

/** How sentences are put together to answers. */
export const passageShape = {
  /** Sentences of an answer, at most. */
  sentences: 3,
  /** Words of an answer of several sentences, at most. */
  words: 68,
  /** How far, in points of score, a further sentence may fall behind the first. */
  behind: 3.5,
  /** Best sentences that answers are made of. */
  pool: 100,
  /** Over how many points of score the belief in a sentence falls to 37 %. */
  spread: 1.5,
  /** What the belief in a sentence itself counts beside that in its candidates. */
  itself: 1,
  /** Power of a candidate's fit in its belief: higher trusts the kind more. */
  fit: 1.5,
  /** Power of a sentence's length by which its gain is divided: 0 doesn't mind length, 1 asks for gain per word. */
  brevity: 0.5,
  /** What is left of a candidate's worth for later answers once an answer has had it. */
  left: 0.2,
};

/** The logistic rule of refusal: the sum of these, each times its ground, is the log-odds that the articles don't answer. */
export const refusalWeights = {
  /** Share of the question that no sentence has. */
  absent: 2.8,
  /** Best share that a sentence and those up to three away have together. */
  reach: -3.3,
  /** Best share that a sentence has, with half of what stands beside it. */
  cover: -2.3,
  /** The best sentence's score, in tens. */
  score: -6.2,
};

/** Added to that sum; above 0 an answer is refused. */
export const refusalBias = 6.3;

/** Share of a question, all but half of it, from which on nothing makes up for its standing in no article. */
export const mostAbsent = 0.48;
