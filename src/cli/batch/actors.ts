import type * as z from 'zod';
import { docsItem, storyOf } from './docs.ts';
import type { BatchTask } from './task.ts';

/** `{id,docs:[{text,title?,date?}]}` → `{id,actors:[{name,kind,mentions:[{doc,start,end}]}]}`: who and what all documents name. */
export const actors: BatchTask<z.infer<typeof docsItem>> = {
  name: 'actors',
  description: 'find who and what a set of texts names',
  item: docsItem,
  run: ({ docs }) => {
    const { story, places } = storyOf(docs);
    return {
      actors: story.actors.map(({ name, kind, mentions }) => ({
        name,
        kind,
        mentions: places(mentions),
      })),
    };
  },
};
