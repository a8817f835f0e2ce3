import * as z from 'zod';
import { read } from '../../core/reading/read.ts';
import { weave } from '../../core/story/weave.ts';
import { anyTopic, articleOf, type BatchTask, batchText } from './task.ts';

const item = z.object({ id: z.string(), docs: z.array(batchText) });

/** `{id,docs:[{text,title?,date?}]}` → `{id,actors:[{name,kind,mentions:[{doc,start,end}]}]}`: who and what all documents name. */
export const actors: BatchTask<z.infer<typeof item>> = {
  name: 'actors',
  description: 'find who and what a set of texts names',
  item,
  run: ({ docs }) => {
    const articles = docs.map((doc, i) => articleOf(doc, String(i)));
    const docOf = new Map(articles.map(({ id }, i) => [id, i]));
    const story = weave(
      articles.map((article) => ({ article, reading: read(article) })),
      anyTopic,
    );
    return {
      actors: story.actors.map(({ name, kind, mentions }) => ({
        name,
        kind,
        mentions: mentions.map(({ article, span }) => ({ doc: docOf.get(article), ...span })),
      })),
    };
  },
};
