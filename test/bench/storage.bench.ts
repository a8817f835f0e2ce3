/** 100,000 stored articles of other days: what a start and an answer cost beside an empty store, 50 questions at once. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDesk } from '../../src/desk/open.ts';
import { articlesIn } from '../../src/storage/articles.ts';
import { openEngine, storageOn } from '../../src/storage/open.ts';
import { articles } from './articles.ts';
import { table } from './timing.ts';

const stored = process.argv.includes('--small') ? 2_000 : 100_000;
const atOnce = 50;

const rows: (string | number)[][] = [];
for (const size of [0, stored]) {
  const directory = await mkdtemp(join(tmpdir(), 'rapporteur-bench-'));
  const filling = await openEngine({ directory });
  for (let start = 0; start < size; start += 1000) {
    const texts = articles(100);
    for (let copy = 0; copy < 10; copy++)
      await articlesIn(filling.db).keep(
        'archive',
        texts.map((article, index) => ({ ...article, id: `${start + copy * 100 + index}`.padStart(16, '0') })),
      );
  }
  await filling.close();

  const begun = performance.now();
  const storage = storageOn(await openEngine({ directory }));
  const opened = performance.now() - begun;
  const set = articles(20);
  const desk = openDesk({
    topics: [
      {
        profile: { slug: 't', title: 'T', actors: [], windowDays: 60, timeZone: 'UTC', bullets: 5 },
        description: 'A topic',
        source: { gather: async () => ({ version: '1', articles: set, leftOut: [], report: [] }) },
      },
    ],
    memory: storage.memory,
    readings: storage.readings,
  });
  const topic = desk.topic('t');
  const first = performance.now();
  await topic.latest();
  const firstAnswer = performance.now() - first;
  const latest = await measure(async () => {
    const digest = await topic.latest();
    if (digest) await topic.keep(digest);
  });
  const ask = await measure(() => topic.ask('Who met Pavel Novotny in Geneva?'));
  rows.push([String(size), opened, firstAnswer, ...latest, ...ask]);
  await storage.close();
  await rm(directory, { recursive: true, force: true });
}
console.log(table(['stored articles', 'open ms', 'first answer ms', 'latest p50', 'p99', 'ask p50', 'p99'], rows));

/** Median and 99th percentile, in milliseconds, of questions that come `atOnce` at a time. */
async function measure(question: () => Promise<unknown>): Promise<[number, number]> {
  const times: number[] = [];
  for (let wave = 0; wave < 10; wave++) {
    await Promise.all(
      Array.from({ length: atOnce }, async () => {
        const begun = performance.now();
        await question();
        times.push(performance.now() - begun);
      }),
    );
  }
  times.sort((a, b) => a - b);
  return [times[Math.floor(times.length / 2)]!, times[Math.floor(times.length * 0.99)]!];
}
