import type { Inquiry } from './relevance.ts';
import { sentenceAt } from './sentence-index.ts';

/** "What happened?", "where did it happen", "when did this take place": of nothing but what the articles are about. */
const shape =
  /^(?:so |and )?(?:what (?:has |have )?happened|(?:where|when|how|on (?:what|which) day|in (?:what|which) (?:city|town|country)) (?:did|has|was|is) (?:it|this|that|all this|it all)(?: all)? (?:happen(?:ed)?|occur(?:red)?|take place|taken place|begin|start))[\s?.!]*$/i;

/** Sentences of an article that open it. */
const OPENING = 2;

/** Positions of the sentences that open the articles, where a question asks for nothing but their event; undefined for any other question. */
export function openingsAsked({ question, index }: Inquiry): number[] | undefined {
  if (!shape.test(question.text)) return undefined;
  const counts = new Map<number, number>();
  return index.sentences.flatMap(({ article }, position) => {
    const before = counts.get(article) ?? 0;
    if (before >= OPENING || sentenceAt(position, index).kind !== 'body') return [];
    counts.set(article, before + 1);
    return [position];
  });
}
