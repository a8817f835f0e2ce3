/** The hand-made gold of our article set, checked in form, and the articles it is about. Formats: README.md in this folder. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { loadTopics, type Topic } from '../../src/config/topic.ts';
import type { Reading, Story, StoryArticle } from '../../src/core/model.ts';
import { read } from '../../src/core/reading/read.ts';
import { weave } from '../../src/core/story/weave.ts';
import { folderSource } from '../../src/sources/files.ts';

const file = z.string().endsWith('.md');
const pattern = z.string().transform((source) => new RegExp(source, 'i'));
const passage = z.strictObject({ in: file, says: z.string() });

const quotes = z.record(
  file,
  z.array(
    z.strictObject({
      text: z.string(),
      speaker: z.string().nullable(),
      kind: z.enum(['direct', 'mixed', 'scare']),
      optional: z.literal(true).optional(),
    }),
  ),
);

const blocks = z.record(
  file,
  z.array(z.strictObject({ kind: z.enum(['dateline', 'heading', 'caption', 'related']), text: z.string() })),
);

const actors = z.array(
  z.strictObject({
    name: z.string(),
    kind: z.enum(['person', 'org', 'place']),
    spellings: z.array(z.string()),
    roles: z.array(z.string()).default([]),
    in: z.union([z.literal('all'), z.array(file)]),
  }),
);

const dates = z.strictObject({
  published: z.record(file, z.strictObject({ known: z.array(z.enum(['stated', 'inferred', 'no'])), dates: z.array(z.string()) })),
  uneventful: z.array(z.string()),
  events: z.array(passage.extend({ date: z.string() })),
});

const digest = z.strictObject({
  uses: z.array(file),
  leavesOut: z.array(file),
  lead: z.array(z.string()),
  claims: z.array(z.strictObject({ id: z.string(), says: z.string(), needs: z.array(pattern), in: z.array(file) })),
  never: z.array(pattern),
  quoted: z.array(z.string()),
});

const questions = z.array(
  z.union([
    z.strictObject({ question: z.string(), needs: z.array(pattern), in: z.array(file) }),
    z.strictObject({ question: z.string(), refused: z.literal(true) }),
  ]),
);

const asked = z.record(
  z.string(),
  z.array(
    z.union([
      z.strictObject({ question: z.string(), needs: z.array(pattern) }),
      z.strictObject({ question: z.string(), refused: z.literal(true) }),
    ]),
  ),
);

const differences = z.array(z.strictObject({ about: z.string(), sides: z.array(passage).min(2) }));

const root = new URL('../../', import.meta.url);

async function goldFile<Value>(name: string, schema: z.ZodType<Value>): Promise<Value> {
  return schema.parse(parse(await readFile(new URL(`ukraine-talks/${name}.yaml`, import.meta.url), 'utf8')));
}

export async function loadGold() {
  return {
    quotes: await goldFile('quotes', quotes),
    blocks: await goldFile('blocks', blocks),
    actors: await goldFile('actors', actors),
    dates: await goldFile('dates', dates),
    copies: await goldFile('copies', z.array(z.array(file))),
    digest: await goldFile('digest', digest),
    questions: await goldFile('questions', questions),
    asked: await goldFile('asked', asked),
    differences: await goldFile('differences', differences),
  };
}

/** Our topic with its articles read and woven. */
export async function loadStory(): Promise<{ readonly topic: Topic; readonly story: Story }> {
  const [topic] = await loadTopics(fileURLToPath(new URL('config', root)));
  if (!topic) throw new Error('There is no topic in config/topics.');
  const { articles } = await folderSource(topic.content).gather();
  return {
    topic,
    story: weave(
      articles.map((article) => ({ article, reading: read(article) })),
      topic.profile,
    ),
  };
}

/** The article of a story that came from a file. */
export function articleOf(story: Story, origin: string): StoryArticle {
  const found = story.articles.find(({ article }) => article.origin === origin);
  if (!found) throw new Error(`The story has no article from ${origin}.`);
  return found;
}

/** What a quotation says, without its outer marks; its parts, one a paragraph, are joined by line breaks. */
export function wordsOf(text: string, quote: Reading['quotes'][number]): string {
  return quote.parts
    .map(({ start, end }) =>
      text
        .slice(start, end)
        .trim()
        .replace(/^["“‘']|["”’']$/g, ''),
    )
    .join('\n');
}
