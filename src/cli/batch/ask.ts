import * as z from 'zod';
import { search } from '../../core/asking/ask.ts';
import { docsItem, storyOf } from './docs.ts';
import type { BatchTask } from './task.ts';

const item = docsItem.extend({ question: z.string() });

/** `{id,question,docs}` → `{id,refused,answers:[{text,evidence:[{doc,start,end}]}]}`: best first, listed also when refused. */
export const ask: BatchTask<z.infer<typeof item>, { readonly top: number }> = {
  name: 'ask',
  description: 'answer a question from the sentences of some texts, or say that they do not answer it',
  item,
  run({ question, docs }, { top }) {
    const { story, places } = storyOf(docs);
    const { refusal, answers } = search(story, question, top);
    return {
      refused: refusal !== undefined,
      answers: answers.map((lines) => ({
        text: lines.map(({ text }) => text).join(' '),
        evidence: lines.flatMap(({ evidence }) => places(evidence)),
      })),
    };
  },
};
