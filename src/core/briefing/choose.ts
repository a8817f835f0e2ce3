import type { Candidate } from './candidates.ts';

export interface Room {
  /** At most so many sentences. */
  readonly bullets: number;
  /** At most so many words over all. */
  readonly words: number;
}

/**
 * Chooses the sentences which together cover most of what the articles share: greedy cover of term pairs, each weighted by the number
 * of articles that hold it, by word of the budget.
 * Source: D. Gillick and B. Favre, "A scalable global model for summarization", ILP-NLP workshop, 2009.
 */
export function choose(candidates: readonly Candidate[], room: Room): Candidate[] {
  const articles = new Map<string, Set<string>>();
  const concepts = candidates.map(({ terms }) => conceptsOf(terms));
  candidates.forEach(({ article }, i) => {
    for (const concept of concepts[i]!) {
      const holders = articles.get(concept);
      if (holders) holders.add(article.article.id);
      else articles.set(concept, new Set([article.article.id]));
    }
  });
  const chosen: Candidate[] = [];
  const covered = new Set<string>();
  let left = room.words;
  while (chosen.length < room.bullets) {
    let best: { readonly at: number; readonly gain: number } | undefined;
    candidates.forEach((candidate, at) => {
      if (candidate.words > left || chosen.includes(candidate)) return;
      let gain = 0;
      for (const concept of concepts[at]!) if (!covered.has(concept)) gain += (articles.get(concept)?.size ?? 1) - 0.5;
      gain *= (1 + 1 / (1 + candidate.sentence.index)) / candidate.words ** 0.7;
      if (gain > (best?.gain ?? 0)) best = { at, gain };
    });
    if (!best) break;
    const candidate = candidates[best.at]!;
    chosen.push(candidate);
    left -= candidate.words;
    for (const concept of concepts[best.at]!) covered.add(concept);
  }
  return chosen;
}

function conceptsOf(terms: readonly string[]): Set<string> {
  return new Set(terms.slice(1).map((term, i) => `${terms[i]} ${term}`));
}
