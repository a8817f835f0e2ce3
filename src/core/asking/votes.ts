import type { Found, Ranked } from './ranked.ts';
import { candidateWeights, sentenceWeights, passageShape as shape } from './weights.ts';

/**
 * Scores sentences as answers, best first. Every candidate in every sentence has a share of the belief by its features and those of
 * its sentence (a conditional logit), and the shares of one word add up: the right answer is said more often than the wrong ones, in
 * more ways (E. Brill, S. Dumais and M. Banko, "An analysis of the AskMSR question-answering system", EMNLP 2002).
 * `open` says that no single word answers: then the sentences themselves count more.
 */
export function counted(found: readonly Found[], open: boolean): Ranked[] {
  const itself = open ? shape.itselfOpen : shape.itself;
  const scores = found.map(({ features }) => weighed(features, sentenceWeights));
  const candidateScores = found.map(({ candidates }, i) =>
    candidates.map(({ features }) => scores[i]! + weighed(features, candidateWeights)),
  );
  const beliefs = shares(scores);
  const candidateBeliefs = shares(candidateScores.flat());
  const own = ownBeliefs(found, candidateBeliefs);
  const totals = new Map<string, number>();
  const most = new Map<string, number>();
  for (const [stem, belief] of own.flatMap((one) => [...one])) {
    totals.set(stem, (totals.get(stem) ?? 0) + belief);
    most.set(stem, Math.max(belief, most.get(stem) ?? 0));
  }
  const ranked = found.map(
    (one, i): Ranked => ({
      ...one,
      score: Math.max(scores[i]!, ...candidateScores[i]!),
      belief: itself * beliefs[i]!,
      votes: new Map(
        [...own[i]!].map(([stem, belief]) => [
          stem,
          { belief: totals.get(stem)!, support: (belief / (most.get(stem) || 1)) ** shape.support },
        ]),
      ),
    }),
  );
  const worth = new Map(ranked.map((one) => [one, worthOf(one)]));
  return ranked.sort((a, b) => worth.get(b)! - worth.get(a)! || a.position - b.position);
}

/** The belief of each sentence in its candidate words; a candidate's is shared among its words. */
function ownBeliefs(found: readonly Found[], beliefs: readonly number[]): ReadonlyMap<string, number>[] {
  let at = 0;
  return found.map(({ candidates }) => {
    const own = new Map<string, number>();
    for (const { stems } of candidates) {
      const share = beliefs[at++]! / stems.length;
      for (const stem of stems) own.set(stem, (own.get(stem) ?? 0) + share);
    }
    return own;
  });
}

function worthOf({ belief, votes }: Ranked): number {
  return [...votes.values()].reduce((sum, vote) => sum + vote.belief * vote.support, belief);
}

function weighed<Name extends string>(features: Readonly<Record<Name, number>>, weights: Readonly<Record<Name, number>>): number {
  return (Object.keys(weights) as Name[]).reduce((sum, name) => sum + weights[name] * features[name], 0);
}

/** Shares of 1 that grow with e to the power of the scores. */
function shares(scores: readonly number[]): number[] {
  const best = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  const powers = scores.map((score) => Math.exp(score - best));
  const whole = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / whole);
}
