import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { emptyDatabase } from '../../test/empty-database.ts';
import { damArticles, damDesk, shelfOf } from '../../test/story/dam.ts';
import { ChatError } from '../chat.ts';
import type { Desk } from '../desk.ts';
import { markdown } from '../message/markdown.ts';
import type { Message } from '../message/model.ts';
import type { Destination } from '../message/place.ts';
import { deliveriesIn } from '../storage/deliveries.ts';
import { destinationsIn } from '../storage/destinations.ts';
import type { Engine } from '../storage/engine/engine.ts';
import { heardIn } from '../storage/heard.ts';
import { memoryIn } from '../storage/memory.ts';
import { correcting } from './correcting.ts';
import { type Newsroom, newsroom } from './newsroom.ts';

const place: Destination = { platform: 'terminal', workspace: 'w', channel: 'c' };
const was = 'About 600 people have left their homes in the lower town, according to the fire service.';
const now = 'About 900 people have left their homes in the lower town, according to the fire service.';
let engine: Engine;
let desk: Desk;
let room: Newsroom;
let source: ReturnType<typeof shelfOf>;
let destination: string;
let look: () => Promise<void>;
let edits: string[];
let replies: string[];
let mishaps: { readonly at: 'edit' | 'reply'; readonly error: ChatError }[];

beforeEach(async () => {
  engine = await emptyDatabase();
  const memory = memoryIn(engine.db);
  source = shelfOf(damArticles);
  desk = damDesk(source, memory);
  room = newsroom(desk, memory);
  destination = await destinationsIn(engine.db).keep(place);
  edits = [];
  replies = [];
  mishaps = [];
  const said = (key: string, message: Message) => `${key}: ${markdown(message)}`;
  const fail = (at: 'edit' | 'reply') => {
    if (mishaps[0]?.at === at) throw mishaps.shift()!.error;
  };
  look = correcting({
    db: engine.db,
    desk,
    newsroom: room,
    editors: [
      {
        platform: 'terminal',
        async edit(_, message, key) {
          fail('edit');
          edits.push(said(key, message));
        },
        async reply(receipt, message, key) {
          fail('reply');
          replies.push(said(receipt.message, message));
          return { ...receipt, message: key };
        },
      },
    ],
    now: () => new Date('2026-03-14T09:00Z'),
    onProblem: () => {},
    settings: { retryMs: 0 },
  });
  await postDigest();
});

afterEach(() => engine.close());

it('edits what was posted, and says under it what changed, once', async () => {
  await look();
  expect([edits, replies]).toEqual([[], []]);
  sourceSays(now);
  await look();
  await look();
  expect(edits).toHaveLength(1);
  expect(edits[0]).toMatch(/^delivery: /);
  expect(edits[0]).toContain('900 people');
  expect(edits[0]).not.toContain('600 people');
  expect(replies).toHaveLength(1);
  expect(replies[0]).toMatch(/^posted: \*\*Corrected:\*\* Lind Courier has changed/);
  expect(replies[0]).toContain(now);
  expect(replies[0]).toContain(`Was: ${was}`);
});

it('takes the correction as heard, and keeps the text that it rests on', async () => {
  sourceSays(now);
  await look();
  expect((await heardIn(engine.db).of('dam-repair', destination))?.told.map(({ text }) => text)).toContain(now);
  const { news } = await room.write('dam-repair', place, { length: 'full' });
  expect(JSON.stringify(news)).not.toContain('900 people');
  const cited = (await deliveriesIn(engine.db).find('delivery'))!.news!.sources.map(({ article }) => article);
  source.put([]);
  for (const id of cited) expect(await memoryIn(engine.db).article(id)).toBeDefined();
});

it('is quiet when a source changes what was not told, or goes', async () => {
  sourceSays(`${was} Buses run until midnight.`);
  await look();
  source.put(damArticles.slice(0, 1));
  await look();
  expect([edits, replies]).toEqual([[], []]);
});

it('corrects again when the source does', async () => {
  sourceSays(now);
  await look();
  sourceSays(now.replace('900', '950'));
  await look();
  expect(replies).toHaveLength(2);
  expect(replies[1]).toContain(`Was: ${now}`);
  expect(edits[1]).toContain('950 people');
});

it.each(['edit', 'reply'] as const)('is tried again after a platform that was down at the %s', async (at) => {
  mishaps.push({ at, error: new ChatError('unavailable', 'down', { retryAfterMs: 0 }) });
  sourceSays(now);
  await look();
  expect(replies).toEqual([]);
  await look();
  expect(replies).toHaveLength(1);
});

it.each([
  ['edit', 'gone'],
  ['reply', 'forbidden'],
  ['reply', 'unknown'],
] as const)('is given up after the %s that was %s', async (at, code) => {
  mishaps.push({ at, error: new ChatError(code, 'no') });
  sourceSays(now);
  await look();
  await look();
  expect(replies).toEqual([]);
  expect(mishaps).toEqual([]);
});

/** The Courier gives another sentence in its place. */
function sourceSays(sentence: string): void {
  const [post, courier, older] = damArticles;
  const text = courier!.text.replace(was, sentence);
  source.put([post!, { ...courier!, text, id: createHash('sha256').update(text).digest('hex').slice(0, 16) }, older!]);
}

async function postDigest(): Promise<void> {
  const saying = await room.write('dam-repair', place, { length: 'full' });
  expect(JSON.stringify(saying.news)).toContain('600 people');
  const deliveries = deliveriesIn(engine.db);
  await deliveries.plan({
    key: 'delivery',
    subscription: 's',
    topic: 'dam-repair',
    destination,
    slot: new Date('2026-03-13T09:00Z'),
  });
  await deliveries.claim('delivery', 'w', 60);
  await deliveries.begin('delivery', 'w', saying);
  await deliveries.sent('delivery', 'w', 'posted');
  await heardIn(engine.db).hear('dam-repair', destination, saying.told, saying.news.coverage.asOf);
}
