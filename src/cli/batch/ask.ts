import * as z from 'zod';
import { search } from '../../core/asking/ask.ts';
import { read } from '../../core/reading/read.ts';
import { weave } from '../../core/story/weave.ts';
import { anyTopic, articleOf, type BatchTask, batchText } from './task.ts';

const item = z.object({ id: z.string(), question: z.string(), docs: z.array(batchText) });

/** `{id,question,docs}` → `{id,refused,answers:[{text,evidence:[{doc,start,end}]}]}`: best first, listed also when refused. */
export const ask: BatchTask<z.infer<typeof item>, { readonly top: number }> = {
  name: 'ask',
  description: 'answer a question from the sentences of some texts, or say that they do not answer it',
  item,
  run({ question, docs }, { top }) {
    const articles = docs.map((doc, i) => articleOf(doc, `${i}`));
    const place = new Map(articles.map(({ id }, doc) => [id, doc]));
    const story = weave(
      articles.map((article) => ({ article, reading: read(article) })),
      anyTopic,
    );
    const { refusal, answers } = search(story, question, top);
    return {
      refused: refusal !== undefined,
      answers: answers.map((lines) => ({
        text: lines.map(({ text }) => text).join(' '),
        evidence: lines.flatMap(({ evidence }) => evidence.map(({ article, span }) => ({ doc: place.get(article), ...span }))),
      })),
    };
  },
};
