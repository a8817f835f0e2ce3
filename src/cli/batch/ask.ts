import * as z from 'zod';
import { search } from '../../core/asking/ask.ts';
import type { Story } from '../../core/model.ts';
import { read } from '../../core/reading/read.ts';
import { articleOf, type BatchTask, batchText } from './task.ts';

const item = z.object({ id: z.string(), question: z.string(), docs: z.array(batchText) });

/** `{id,question,docs}` → `{id,refused,answers:[{text,evidence:[{doc,start,end}]}]}`: best first, listed also when refused. */
export const ask: BatchTask<z.infer<typeof item>, { readonly top: number }> = {
  name: 'ask',
  description: 'answer a question from the sentences of some texts, or say that they do not answer it',
  item,
  run({ question, docs }, { top }) {
    const articles = docs.map((doc, i) => articleOf(doc, `${i}`));
    const place = new Map(articles.map(({ id }, doc) => [id, doc]));
    const { refused, answers } = search(storyOf(articles), question, top);
    return {
      refused,
      answers: answers.map(({ text, evidence }) => ({
        text,
        evidence: evidence.map(({ article, span }) => ({ doc: place.get(article), ...span })),
      })),
    };
  },
};

function storyOf(articles: readonly ReturnType<typeof articleOf>[]): Story {
  return {
    topic: { slug: 'batch', title: 'batch', actors: [], windowDays: 7, timeZone: 'UTC', bullets: 5 },
    articles: articles.map((article, origin) => {
      const reading = read(article);
      return { article, reading, published: reading.published, origin };
    }),
    actors: [],
    claims: [],
    families: [],
    disputes: [],
    timeline: [],
  };
}
