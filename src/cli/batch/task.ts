import { createHash } from 'node:crypto';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import * as z from 'zod';
import type { Article, TopicProfile } from '../../core/model.ts';
import { calendarDate } from '../../sources/calendar.ts';

/** One batch form: JSON Lines in, JSON Lines out, a line for a line. */
export interface BatchTask<Item extends { id: string }, Options extends object = object> {
  readonly name: string;
  readonly description: string;
  readonly item: z.ZodType<Item>;
  /** The answer for one line, without its id. */
  run(item: Item, options: Options): object;
}

/** A text as the batch forms take it. Offsets in the answers are UTF-16 code units of `text`. */
export const batchText = z.object({
  text: z.string(),
  title: z.string().optional(),
  date: z
    .string()
    .regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'expected a date as YYYY-MM-DD')
    .refine((date) => calendarDate(date) !== undefined, 'expected a day of the calendar')
    .optional(),
});

/** A topic about which nothing is known beforehand. */
export const anyTopic: TopicProfile = { slug: 'batch', title: 'Batch', actors: [], windowDays: 7, timeZone: 'UTC', bullets: 5 };

/** The article behind a batch text. */
export function articleOf(given: z.infer<typeof batchText>, origin: string): Article {
  return {
    id: createHash('sha256').update(origin).update('\0').update(given.text).digest('hex').slice(0, 16),
    text: given.text,
    origin,
    ...(given.title && { title: given.title }),
    ...(given.date && { published: given.date }),
  };
}

/**
 * Answers each line of `input` on `output`, in order. A line that cannot be answered gives `{"id": …, "error": …}` and the rest goes on.
 * @returns how many lines there were, and how many of them failed
 */
export async function runBatch<Item extends { id: string }, Options extends object>(
  task: BatchTask<Item, Options>,
  input: Readable,
  output: Writable,
  options: Options,
): Promise<{ readonly lines: number; readonly failed: number }> {
  let lines = 0;
  let failed = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (!line.trim()) continue;
    lines++;
    const answer = answerLine(task, lines === 1 ? line.replace(/^\ufeff/, '') : line, options);
    if ('error' in answer) failed++;
    if (!output.write(`${JSON.stringify(answer)}\n`)) await new Promise((resolve) => output.once('drain', resolve));
  }
  return { lines, failed };
}

function answerLine<Item extends { id: string }, Options extends object>(
  task: BatchTask<Item, Options>,
  line: string,
  options: Options,
): object {
  let given: unknown;
  try {
    given = JSON.parse(line);
  } catch (error) {
    return { id: null, error: `not JSON: ${(error as Error).message}` };
  }
  const id = (given as { id?: unknown } | null)?.id;
  const item = task.item.safeParse(given);
  if (!item.success) return { id: typeof id === 'string' ? id : null, error: z.prettifyError(item.error).replace(/\s+/g, ' ') };
  try {
    return { id: item.data.id, ...task.run(item.data, options) };
  } catch (error) {
    return { id: item.data.id, error: (error as Error).message };
  }
}
