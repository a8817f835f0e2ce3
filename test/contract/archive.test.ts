import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { imprintOf } from '../../src/core/briefing/imprint.ts';
import { parseSchedule } from '../../src/delivery/recurrence.ts';
import { copyAll, exportTo, importFrom, sums } from '../../src/storage/archive.ts';
import { articlesIn } from '../../src/storage/articles.ts';
import { deliveriesIn } from '../../src/storage/deliveries.ts';
import { destinationsIn } from '../../src/storage/destinations.ts';
import type { Engine } from '../../src/storage/engine/engine.ts';
import { openPostgres } from '../../src/storage/engine/postgres.ts';
import { feedsIn } from '../../src/storage/feeds.ts';
import { heardIn } from '../../src/storage/heard.ts';
import { subscriptionsIn } from '../../src/storage/subscriptions.ts';
import { emptyDatabase } from '../empty-database.ts';
import { startPostgres, type TestServer } from '../postgres.ts';

const place = { platform: 'slack', workspace: 'T1', channel: 'C1' } as const;
let server: TestServer;
let full: Engine;

beforeAll(async () => {
  server = await startPostgres();
  full = await emptyDatabase();
  const destination = await destinationsIn(full.db).keep(place);
  await articlesIn(full.db).keep(
    't',
    Array.from({ length: 450 }, (_, index) => ({ id: `a${index}`, text: `Text ${index} “quoted” \\ ☃`, origin: 'o' })),
  );
  await heardIn(full.db).hear('t', destination, [{ kind: 'claim', text: 'Said.', imprints: [imprintOf('Said.')] }], '2026-01-22');
  await subscriptionsIn(full.db).add({
    topic: 't',
    place,
    schedule: parseSchedule('daily 09:00', 'Europe/Kyiv'),
    source: 'command',
    created: new Date('2026-01-01T00:00:00.123Z'),
    nextSlot: new Date('2026-01-02T07:00Z'),
  });
  const url = 'https://post.example/rss';
  const moment = new Date('2026-01-22T10:00:00.123Z');
  await feedsIn(full.db).record(
    { topic: 't', url, due: moment, everyMinutes: 15, failures: 0, answered: moment },
    [{ key: 'post.example/a', feed: url, title: 'A', text: 'Text “quoted”.', moment, print: 'p', tries: 0 }],
    true,
  );
  await deliveriesIn(full.db).plan({ key: 'k', subscription: 's', topic: 't', destination, slot: new Date('2026-01-01T09:00Z') });
});
afterAll(async () => {
  await full.close();
  await server.stop();
});

describe('everything that is kept', () => {
  it('goes out as lines and comes in again the same, once', async () => {
    const out = new PassThrough();
    const lines = text(out);
    await exportTo(full.db, out);
    out.end();
    const empty = await emptyDatabase();
    expect(await importFrom(empty.db, Readable.from([await lines]))).toBe(458);
    expect(await sums(empty.db)).toEqual(await sums(full.db));
    expect(await importFrom(empty.db, Readable.from([await lines]))).toBe(0);
    await heardIn(empty.db).hear('t', await destinationsIn(empty.db).keep(place), [], '2026-01-23');
    await empty.close();
  });

  it('moves to a server, equal to the last checksum, and only to an empty one', async () => {
    const target = await openPostgres({ url: await server.database(), patience: [] });
    expect(await copyAll(full.db, target.db)).toEqual(await sums(full.db));
    expect(await deliveriesIn(target.db).list(['planned'], 10)).toMatchObject([{ key: 'k', place }]);
    await expect(copyAll(full.db, target.db)).rejects.toMatchObject({
      code: 'mismatch',
      message: expect.stringMatching(/450 in articles/),
    });
    await target.close();
  });

  it('refuses a line that is none of an export, and says which', async () => {
    await expect(importFrom(full.db, Readable.from(['\n{"table":"users","row":{}}\n']))).rejects.toThrow('Line 2');
    await expect(importFrom(full.db, Readable.from(['\n\n{"table":"articles","row":{"id":"x"}}\n']))).rejects.toMatchObject({
      code: 'mismatch',
      message: expect.stringContaining('articles from line 3'),
    });
  });
});

describe('a server', () => {
  it('that does not answer is tried again, then named without its password', async () => {
    const waits: number[] = [];
    const opening = openPostgres({
      url: 'postgres://someone:hidden@127.0.0.1:1/none',
      patience: [5, 10],
      onRetry: (waitMs) => waits.push(waitMs),
    });
    await expect(opening).rejects.toMatchObject({ code: 'unreachable', message: expect.not.stringContaining('hidden') });
    expect(waits).toEqual([5, 10]);
  });

  it('that has no such database is not tried again', async () => {
    const url = (await server.database()).replace(/test_\d+$/, 'no_such');
    const onRetry = () => expect.unreachable();
    await expect(openPostgres({ url, patience: [5], onRetry })).rejects.toMatchObject({ code: 'unreachable' });
  });

  it('is migrated once by processes that start together', async () => {
    const url = await server.database();
    const engines = await Promise.all([1, 2, 3].map(() => openPostgres({ url, patience: [] })));
    await Promise.all(engines.map((engine) => engine.close()));
  });
});
