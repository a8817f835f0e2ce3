import * as z from 'zod';
import { brief } from '../../core/briefing/brief.ts';
import { read } from '../../core/reading/read.ts';
import { weave } from '../../core/story/weave.ts';
import { anyTopic, articleOf, type BatchTask, batchText } from './task.ts';

const item = z.object({ id: z.string(), docs: z.array(batchText) });

/** `{id,docs:[{text,title?,date?}]}` → `{id,text,bullets:[{text,evidence:[{doc,start,end}]}]}`: all documents, in at most `words` words. */
export const digest: BatchTask<z.infer<typeof item>, { readonly words: number }> = {
  name: 'digest',
  description: 'brief a set of texts on one subject',
  item,
  run: ({ docs }, { words }) => {
    const articles = docs.map((doc, i) => articleOf(doc, String(i)));
    const docOf = new Map(articles.map(({ id }, i) => [id, i]));
    const story = weave(
      articles.map((article) => ({ article, reading: read(article) })),
      anyTopic,
    );
    const bullets = (brief(story, { words, window: 'all' })?.bullets ?? []).map(({ text, evidence }) => ({
      text,
      evidence: evidence.map(({ article, span }) => ({ doc: docOf.get(article), ...span })),
    }));
    return { text: bullets.map(({ text }) => text).join('\n'), bullets };
  },
};
