import type { Claim, Span, Story, StoryArticle } from '../model.ts';
import { finderOf } from '../story/finder.ts';
import { piecesIn } from '../words/characters.ts';
import type { Concepts } from './choosing/concepts.ts';

/** A stretch of an article: a sentence of its body, or the sentences of one quotation. */
export interface Stretch {
  readonly article: StoryArticle;
  readonly span: Span;
  /** Indices of its first sentence and its last. */
  readonly sentence: number;
  readonly last: number;
  /** Place among the article's sentences of text, from 0. */
  readonly place: number;
}

/** A stretch that may become a bullet. */
export interface Candidate extends Stretch {
  readonly claim: Claim;
}

const limits = {
  /** Words: shorter ones are stubs, longer ones nobody's bullet. */
  words: { least: 6, most: 60 },
  /** Candidates looked at closely, the most promising first: bounds the work for a story of thousands of articles; more made no better digests. */
  closely: 120,
} as const;

/** The stretches of the articles that could stand in a digest, as far as can be told without looking closely: the most promising ones. */
export function candidatesOf(story: Story, articles: readonly StoryArticle[], concepts: Concepts): Candidate[] {
  const finder = finderOf(story);
  const stretches = articles.flatMap((article) => stretchesOf(article));
  return promising(stretches, concepts, ({ article: { article }, sentence, span }) => {
    if (!finder.hasClaim(article.id, sentence)) return false;
    const length = piecesIn(article.text, span.start, span.end);
    return length >= limits.words.least && length <= limits.words.most;
  }).flatMap((stretch) => {
    const claim = finder.claim(stretch.article.article.id, stretch.sentence);
    return claim ? [{ ...stretch, claim }] : [];
  });
}

/**
 * Of those that are fit, the ones of most worth, in this order and none in the words of another, as copies of a report have them; all, as
 * they come, where these are not too many.
 */
function promising(stretches: readonly Stretch[], concepts: Concepts, isFit: (stretch: Stretch) => boolean): Stretch[] {
  const worths = new Float64Array(stretches.length);
  stretches.forEach((stretch, i) => {
    worths[i] = concepts.density(stretch.article, stretch.sentence, stretch.last);
  });
  const sorted = worths.toSorted();
  // To see whether one is fit takes longer than its rough worth, and most of them are.
  for (let count = 2 * limits.closely; ; count *= 2) {
    const least = sorted[sorted.length - count] ?? Number.NEGATIVE_INFINITY;
    const fit: { readonly stretch: Stretch; readonly worth: number }[] = [];
    stretches.forEach((stretch, i) => {
      if (worths[i]! >= least && isFit(stretch)) fit.push({ stretch, worth: worths[i]! });
    });
    const isAll = count >= stretches.length;
    if (isAll && fit.length <= limits.closely) return fit.map(({ stretch }) => stretch);
    const best = inOwnWords(fit.sort((a, b) => b.worth - a.worth).map(({ stretch }) => stretch));
    if (isAll || best.length >= limits.closely) return best.slice(0, limits.closely);
  }
}

/** The first of those that have the same words. */
function inOwnWords(stretches: readonly Stretch[]): Stretch[] {
  const told = new Set<string>();
  return stretches.filter(({ article: { article }, span }) => {
    const words = article.text.slice(span.start, span.end);
    return !told.has(words) && told.add(words);
  });
}

/** The body sentences, those which share a quotation as one. */
function stretchesOf(article: StoryArticle): Stretch[] {
  const { sentences, quotes } = article.reading;
  const lastOf: number[] = [];
  for (const { sentences: touched } of quotes) lastOf[touched[0]] = Math.max(touched[1], lastOf[touched[0]] ?? 0);
  const stretches: Stretch[] = [];
  let place = 0;
  for (let i = 0; i < sentences.length; i++) {
    const first = sentences[i]!;
    if (first.kind !== 'body') continue;
    let last = first;
    for (let to = lastOf[i] ?? i; last.index < to; to = Math.max(to, lastOf[last.index] ?? 0))
      last = sentences[last.index + 1] ?? sentences[to]!;
    const span = last === first ? first.span : { start: first.span.start, end: last.span.end };
    stretches.push({ article, span, sentence: first.index, last: last.index, place: place++ });
    i = last.index;
  }
  return stretches;
}
