import type * as z from 'zod';
import { docsItem, storyOf } from './docs.ts';
import type { BatchTask } from './task.ts';

/** `{id,docs:[{text,title?,date?}]}` → `{id,events:[{date,text,basis,evidence:[{doc,start,end}]}]}`: what happened when, in order of time. */
export const timeline: BatchTask<z.infer<typeof docsItem>> = {
  name: 'timeline',
  description: 'put what a set of texts reports in order of time',
  item: docsItem,
  run: ({ docs }) => {
    const { story, places } = storyOf(docs);
    return {
      events: story.timeline.map(({ date, text, basis, evidence }) => ({
        date,
        text,
        basis,
        evidence: places(evidence),
      })),
    };
  },
};
