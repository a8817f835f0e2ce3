import type { ArticleId, Claim, Reading, Span, Story, StoryArticle } from '../model.ts';
import { piecesIn } from '../words/characters.ts';

/** A stretch of an article that may become a bullet: a sentence, or the sentences of one quotation. */
export interface Candidate {
  readonly article: StoryArticle;
  readonly span: Span;
  /** Index of its first sentence. */
  readonly sentence: number;
  /** Place among the article's sentences of text, from 0. */
  readonly place: number;
  readonly claim: Claim;
}

/** Shorter ones are stubs, longer ones nobody's bullet. */
const words = { least: 6, most: 60 } as const;

/** The stretches of the articles that could stand in a digest, as far as can be told without looking closely. */
export function candidatesOf(story: Story, articles: readonly StoryArticle[]): Candidate[] {
  const claims = claimsBySentence(story.claims, articles);
  return articles.flatMap((article) => {
    const own = claims.get(article.article.id)!;
    const candidates: Candidate[] = [];
    for (const { span, sentence, place } of stretchesOf(article.reading)) {
      const claim = own[sentence];
      const length = claim ? piecesIn(article.article.text, span.start, span.end) : 0;
      if (claim && length >= words.least && length <= words.most) candidates.push({ article, span, sentence, place, claim });
    }
    return candidates;
  });
}

/** The claims of each of these articles by the index of their sentence. */
function claimsBySentence(claims: readonly Claim[], articles: readonly StoryArticle[]): ReadonlyMap<ArticleId, Claim[]> {
  const byArticle = new Map(articles.map(({ article }): [ArticleId, Claim[]] => [article.id, []]));
  for (const claim of claims) {
    for (const { article, sentence } of claim.sentences) {
      const there = byArticle.get(article);
      if (there) there[sentence] = claim;
    }
  }
  return byArticle;
}

/** The body sentences, those which share a quotation as one. */
function stretchesOf({
  sentences,
  quotes,
}: Reading): { readonly span: Span; readonly sentence: number; readonly place: number }[] {
  const lastOf = new Map<number, number>();
  for (const { sentences: touched } of quotes) lastOf.set(touched[0], Math.max(touched[1], lastOf.get(touched[0]) ?? 0));
  const stretches: { span: Span; sentence: number; place: number }[] = [];
  let place = 0;
  for (let i = 0; i < sentences.length; i++) {
    const first = sentences[i]!;
    if (first.kind !== 'body') continue;
    let last = first;
    for (let to = lastOf.get(i) ?? i; last.index < to; to = Math.max(to, lastOf.get(last.index) ?? 0))
      last = sentences[last.index + 1] ?? sentences[to]!;
    stretches.push({ span: { start: first.span.start, end: last.span.end }, sentence: first.index, place: place++ });
    i = last.index;
  }
  return stretches;
}
