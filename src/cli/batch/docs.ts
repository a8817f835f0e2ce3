import * as z from 'zod';
import type { Evidence, Story } from '../../core/model.ts';
import { read } from '../../core/reading/read.ts';
import { weave } from '../../core/story/weave.ts';
import { anyTopic, articleOf, batchText } from './task.ts';

/** A line of the batch forms that take a set of texts. */
export const docsItem = z.object({ id: z.string(), docs: z.array(batchText) });

/** A span of one of the given texts: `doc` is its index, `start` and `end` are UTF-16 code units. */
export interface Place {
  readonly doc: number | undefined;
  readonly start: number;
  readonly end: number;
}

/** The story of a set of texts, and where in the set its evidence stands. */
export function storyOf(docs: z.infer<typeof docsItem>['docs']): {
  readonly story: Story;
  readonly places: (evidence: readonly Evidence[]) => Place[];
} {
  const articles = docs.map((doc, i) => articleOf(doc, String(i)));
  const docOf = new Map(articles.map(({ id }, i) => [id, i]));
  return {
    story: weave(
      articles.map((article) => ({ article, reading: read(article) })),
      anyTopic,
    ),
    places: (evidence) => evidence.map(({ article, span }) => ({ doc: docOf.get(article), ...span })),
  };
}
