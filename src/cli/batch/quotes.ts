import * as z from 'zod';
import { read } from '../../core/reading/read.ts';
import { articleOf, type BatchTask, batchText } from './task.ts';

const item = batchText.extend({ id: z.string() });

/** `{id,text,title?,date?}` → `{id,quotes:[{start,end,speaker,kind}]}`: what somebody says, a line for each paragraph of it. */
export const quotes: BatchTask<z.infer<typeof item>> = {
  name: 'quotes',
  description: 'find the quotations of a text and who says them',
  item,
  run: (given) => ({
    quotes: read(articleOf(given, given.id))
      .quotes.filter(({ kind }) => kind !== 'scare')
      .flatMap(({ parts, speaker, kind }) => parts.map((part) => ({ ...part, speaker: speaker?.name ?? null, kind }))),
  }),
};
