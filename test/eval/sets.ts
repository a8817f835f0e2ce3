import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { batchText } from '../../src/cli/batch/task.ts';

/** The shapes of a set: what the batch form is given, and what is right. Offsets are UTF-16 code units. */
const id = z.string();
const docs = z.object({ id, docs: z.array(batchText) });
const place = z.object({ doc: z.int(), start: z.int(), end: z.int() });

export const shapes = {
  quotes: {
    given: batchText.extend({ id }),
    gold: z.object({
      id,
      quotes: z.array(
        z.object({
          /** The quoted runs, marks included or not. */
          spans: z.array(z.tuple([z.int(), z.int()])),
          speaker: z.string().nullable(),
          pronoun: z.boolean().optional(),
          /** Who is behind a surname or a pronoun. */
          speakerFull: z.string().nullable().optional(),
          /** Counts neither for nor against, whether it is found or not. */
          optional: z.boolean().optional(),
        }),
      ),
    }),
  },
  actors: {
    given: docs,
    gold: z.object({
      id,
      /** Up to where every name of a document is in the gold; the whole document where this is missing. */
      docs: z.array(z.object({ zoneEnd: z.int() })).optional(),
      entities: z.array(z.object({ kind: z.string(), name: z.string(), mentions: z.array(place) })),
    }),
  },
  timeline: {
    given: docs,
    gold: z.object({
      id,
      docs: z.array(z.object({ zoneEnd: z.int() })).optional(),
      dates: z.array(z.string()),
      /** Dates that count neither for nor against. */
      neutral: z.array(z.string()).optional(),
    }),
  },
  digest: {
    given: docs,
    gold: z.object({
      id,
      /** An editor's summary, for ROUGE. */
      summary: z.string().optional(),
      /** What is worth telling: a bullet tells it when it fits each of these patterns. */
      claims: z.array(z.array(z.string())).optional(),
    }),
  },
  ask: {
    given: docs.extend({ question: z.string() }),
    gold: z.object({
      id,
      /** The words that answer; null where the texts don't. */
      answer: z.string().nullable(),
      /** Instead of the words: patterns which the answer must fit, all of them. */
      needs: z.array(z.string()).optional(),
      kind: z.string().optional(),
    }),
  },
} as const;

export type TaskName = keyof typeof shapes;
export type Given<Name extends TaskName> = z.infer<(typeof shapes)[Name]['given']>;
export type Gold<Name extends TaskName> = z.infer<(typeof shapes)[Name]['gold']>;
export type Sets = { readonly [Name in TaskName]?: readonly { given: Given<Name>; gold: Gold<Name> }[] };

/** Reads the sets of a folder: NAME.in.jsonl and NAME.gold.jsonl, joined by id. Throws with file and line for what has another shape. */
export async function setsIn(folder: string): Promise<Sets> {
  const sets: Record<string, readonly { given: unknown; gold: unknown }[]> = {};
  for (const name of Object.keys(shapes) as TaskName[]) {
    const files = [join(folder, `${name}.in.jsonl`), join(folder, `${name}.gold.jsonl`)] as const;
    if (!files.every((file) => existsSync(file))) continue;
    const given = await linesOf<{ readonly id: string }>(files[0], shapes[name].given);
    const gold = new Map((await linesOf<{ readonly id: string }>(files[1], shapes[name].gold)).map((line) => [line.id, line]));
    sets[name] = given.map((line) => {
      const right = gold.get(line.id);
      if (!right) throw new Error(`${files[1]}: no line with the id ${JSON.stringify(line.id)}`);
      return { given: line, gold: right };
    });
  }
  return sets as Sets;
}

async function linesOf<Line>(file: string, shape: z.ZodType<Line>): Promise<Line[]> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  return lines.flatMap((line, i) => {
    if (!line.trim()) return [];
    const parsed = shape.safeParse(JSON.parse(line));
    if (!parsed.success) throw new Error(`${file}, line ${i + 1}: ${z.prettifyError(parsed.error)}`);
    return [parsed.data];
  });
}
