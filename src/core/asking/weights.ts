/**
 * The numbers of answering. They were chosen by measuring, cross-validated, on questions about news pages and on our own
 * (docs/how-it-reads.md); no word, name or text of those pages is in them.
 */

/** What a term of a question weighs beside a plain word: names and figures tell most, words that only date or measure least. */
export const termWeights = { name: 1.3, figure: 1.3, passing: 0.3, everyday: 0.6 };

/** What each feature of a sentence adds to its score; the features lie between 0 and about 1. */
export const sentenceWeights = {
  /** Share of the question that the sentence has itself. */
  same: 3.6,
  /** The third power of that share: only a sentence that has nearly all gets it. */
  whole: 1.4,
  /** Share that stands in the sentences beside it. */
  beside: 2.5,
  /** Share that its article has anywhere. */
  article: 2.1,
  /** Word pairs of the question that it keeps together; four are plenty. */
  pairs: 0.5,
  /** Whether whoever does something by the question does it here: 1 where they do, -1 where others do. */
  done: 0.8,
  /** How new its article is, where the question asks for the newest. */
  recent: 1.9,
  /** Whether it tells what is asked for where that is somebody's words, or who somebody is. */
  tells: 2.4,
  /** How surely it gives a reason, where one is asked for, times the share of the question that it has. */
  reason: 4,
  /** Whether it opens its article, where a question asks of what that is about. */
  lead: 2,
  /** Whether it is a sentence of the article's own, not a heading, a caption or another story's headline. */
  body: 0,
};

/** What each feature of a candidate adds to its score. */
export const candidateWeights = {
  /** The square of how well it fits what is wanted. */
  fit: 4.7,
  /** How near the question's words stand to it. */
  close: 1.5,
  /** Whether the words beside the question's slot stand beside it too, on the same side. */
  slot: 2.0,
  /** Whether its sentence puts it into another time than the question. */
  untimely: -2.5,
  /** Whether its article's title has it. */
  titled: 1.4,
};

export type Feature = keyof typeof sentenceWeights;
export type CandidateFeature = keyof typeof candidateWeights;

/** How sentences are put together to answers. */
export const passageShape = {
  /** Sentences of an answer, at most. */
  sentences: 3,
  /** Words of an answer of several sentences, at most. */
  words: 68,
  /** Share of what the first sentence is worth that a further one must add. */
  adds: 0.06,
  /** Best sentences that answers are made of. */
  pool: 100,
  /** What the belief in a sentence itself counts beside that in its candidates. */
  itself: 0.2,
  /** The same where no single word answers: whether, why and how. */
  itselfOpen: 1,
  /** Power of a sentence's belief in a word, beside that of the sentence that has the most, by which it counts as showing it. */
  support: 0.3,
  /** Power of a sentence's length by which its worth is divided: 0 doesn't mind length, 1 asks for worth per word. */
  brevity: 0.4,
  /** What is left of a candidate's worth for later answers once an answer has had it. */
  left: 0.3,
};

/** The logistic rule of refusal: the sum of these, each times its ground, is the log-odds that the articles don't answer. */
export const refusalWeights = {
  /** Share of the question's words that no sentence has. */
  absent: 6.8,
  /** Greatest share of them that one sentence has. */
  words: -4.3,
  /** The best sentence's score, in tens. */
  score: -6.2,
  /** Whether a number of things is asked for and nowhere a number stands before them, or a sum and nowhere is one of money. */
  uncounted: 3,
};

/** Added to that sum; above 0 an answer is refused. */
export const refusalBias = 6.2;
