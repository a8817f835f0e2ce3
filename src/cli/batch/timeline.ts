import * as z from 'zod';
import { read } from '../../core/reading/read.ts';
import { weave } from '../../core/story/weave.ts';
import { anyTopic, articleOf, type BatchTask, batchText } from './task.ts';

const item = z.object({ id: z.string(), docs: z.array(batchText) });

/** `{id,docs:[{text,title?,date?}]}` → `{id,events:[{date,text,basis,evidence:[{doc,start,end}]}]}`: what happened when, in order of time. */
export const timeline: BatchTask<z.infer<typeof item>> = {
  name: 'timeline',
  description: 'put what a set of texts reports in order of time',
  item,
  run: ({ docs }) => {
    const articles = docs.map((doc, i) => articleOf(doc, String(i)));
    const docOf = new Map(articles.map(({ id }, i) => [id, i]));
    const story = weave(
      articles.map((article) => ({ article, reading: read(article) })),
      anyTopic,
    );
    return {
      events: story.timeline.map(({ date, text, basis, evidence }) => ({
        date,
        text,
        basis,
        evidence: evidence.map(({ article, span }) => ({ doc: docOf.get(article), ...span })),
      })),
    };
  },
};
