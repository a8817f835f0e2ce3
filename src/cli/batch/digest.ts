import type * as z from 'zod';
import { brief } from '../../core/briefing/brief.ts';
import { docsItem, storyOf } from './docs.ts';
import type { BatchTask } from './task.ts';

/** `{id,docs:[{text,title?,date?}]}` → `{id,text,bullets:[{text,evidence:[{doc,start,end}]}]}`: all documents, in at most `words` words. */
export const digest: BatchTask<z.infer<typeof docsItem>, { readonly words: number }> = {
  name: 'digest',
  description: 'brief a set of texts on one subject',
  item: docsItem,
  run: ({ docs }, { words }) => {
    const { story, places } = storyOf(docs);
    const bullets = (brief(story, { words, window: 'all' })?.bullets ?? []).map(({ text, evidence }) => ({
      text,
      evidence: places(evidence),
    }));
    return { text: bullets.map(({ text }) => text).join('\n'), bullets };
  },
};
