import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Guarantee, type PlatformDouble, platformDouble } from '../../test/doubles/platform.ts';
import { emptyDatabase } from '../../test/empty-database.ts';
import { ChatError } from '../chat.ts';
import { imprintOf } from '../core/briefing/imprint.ts';
import type { News } from '../core/model.ts';
import { composeNotice } from '../message/compose/notice.ts';
import type { Destination } from '../message/place.ts';
import { deliveriesIn } from '../storage/deliveries.ts';
import { destinationId } from '../storage/destinations.ts';
import type { Engine } from '../storage/engine/engine.ts';
import { heardIn } from '../storage/heard.ts';
import { subscriptionId, subscriptionsIn } from '../storage/subscriptions.ts';
import type { Newsroom } from './newsroom.ts';
import { parseSchedule } from './recurrence.ts';
import { slotsAfter } from './slots.ts';
import { openWorker, type Worker } from './worker.ts';

const place: Destination = { platform: 'terminal', workspace: 'w', channel: 'c' };
let engine: Engine;
let platform: PlatformDouble;
let worker: Worker | undefined;
let clock: Date;
let size: number;

beforeEach(async () => {
  engine = await emptyDatabase();
  clock = new Date('2026-01-05T08:00Z');
  size = 1;
});

afterEach(async () => {
  await worker?.stop();
  worker = undefined;
  await engine.close();
});

describe('a due slot', () => {
  it('is posted once, and what was said is heard', async () => {
    await given('daily 09:00');
    await start();
    await tickAt('2026-01-05T08:59Z');
    expect(platform.posts).toEqual([]);
    await tickAt('2026-01-05T09:00Z');
    await tickAt('2026-01-05T09:01Z');
    await until(async () => (await states())['sent'] === 1);
    expect(platform.posts).toHaveLength(1);
    const heard = await heardIn(engine.db).of('t', destinationId(place));
    expect(heard).toMatchObject({ until: '2026-01-05', told: [{ text: 'A bridge was opened in the north.' }] });
  });

  it('that was missed is caught up with, the newest alone', async () => {
    await given('hourly');
    await start();
    await tickAt('2026-01-05T12:40Z');
    await until(async () => (await states())['sent'] === 1);
    const [sent] = await deliveriesIn(engine.db).list(['sent'], 10);
    expect(sent?.slot).toEqual(new Date('2026-01-05T12:00Z'));
  });

  it('that was missed for longer than its grace is skipped, and says why', async () => {
    await given('daily 09:00 grace 1h');
    await start();
    await tickAt('2026-01-05T11:00Z');
    expect(await states()).toEqual({ skipped: 1 });
    const [skipped] = await deliveriesIn(engine.db).list(['skipped'], 10);
    expect(skipped?.because).toMatch(/found 2 h late, and its grace is 60 min/);
  });

  it('with nothing new passes in silence, with a note, or with a weekly heartbeat, as set', async () => {
    size = 0;
    await given('daily 09:00');
    await given('daily 10:00 if nothing new: note');
    await given('daily 11:00 if nothing new: heartbeat');
    await start();
    for (const time of ['09:00', '10:00', '11:00']) await tickAt(`2026-01-05T${time}Z`);
    await until(async () => (await states())['skipped'] === 2 && (await states())['sent'] === 1);
    await tickAt('2026-01-13T11:00Z');
    await until(async () => (await states())['sent'] === 2);
    expect(platform.posts).toHaveLength(2);
  });

  it('waits for enough new claims', async () => {
    size = 2;
    await given('daily 09:00 only if at least 3 new');
    await start();
    await tickAt('2026-01-05T09:00Z');
    await until(async () => (await states())['skipped'] === 1);
    const [skipped] = await deliveriesIn(engine.db).list(['skipped'], 10);
    expect(skipped?.because).toMatch(/2 new or changed claims.*at least 3/);
  });
});

describe('a platform that fails', () => {
  it('is tried again after as long as it asks for', async () => {
    await given('daily 09:00');
    await start();
    platform.mishaps.push(
      new ChatError('rateLimited', 'slow down', { retryAfterMs: 50 }),
      new ChatError('unavailable', 'down', { retryAfterMs: 50 }),
    );
    await tickAt('2026-01-05T09:00Z');
    await until(async () => (await states())['sent'] === 1);
    expect(platform.posts).toHaveLength(1);
  });

  it('is not tried again with what it refuses; a person may retry it', async () => {
    await given('daily 09:00');
    await start();
    platform.mishaps.push(new ChatError('refused', 'too long'));
    await tickAt('2026-01-05T09:00Z');
    await until(async () => (await states())['failed'] === 1);
    const [failed] = await deliveriesIn(engine.db).list(['failed'], 10);
    expect(await deliveriesIn(engine.db).revive([failed!.key])).toEqual([failed!.key]);
    await worker!.stop();
    await start();
    await tickAt('2026-01-05T09:01Z');
    await until(async () => (await states())['sent'] === 1);
  });

  it.each(['gone', 'forbidden'] as const)(
    'with a place that is %s has its subscriptions rest, and their owner is told',
    async (code) => {
      const id = await given('daily 09:00');
      await start();
      platform.mishaps.push(new ChatError(code, 'the channel was deleted'));
      await tickAt('2026-01-05T09:00Z');
      await until(async () => platform.told.length === 1);
      expect(await subscriptionsIn(engine.db).find(id)).toMatchObject({ state: 'paused', because: 'the channel was deleted' });
      expect(platform.told[0]).toMatchObject({
        user: 'someone',
        message: { summary: expect.stringMatching(/the channel was deleted.*resume/) },
      });
    },
  );

  it.each([
    ['keys', 'sent'],
    ['find', 'sent'],
    ['none', 'unknown'],
  ] as const)('after it took a post and hung (guarantee: %s) ends as %s, posted once', async (guarantee, state) => {
    await given('daily 09:00');
    await start(guarantee);
    platform.mishaps.push('hangs');
    await tickAt('2026-01-05T09:00Z');
    await until(async () => (await states())[state] === 1);
    expect(platform.posts).toHaveLength(1);
  });
});

it('a stop lets a post finish and gives the rest back', async () => {
  for (let index = 0; index < 5; index++) await given('daily 09:00', { ...place, channel: `c${index}` });
  await start('keys', 1);
  const post = platform.post;
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  platform.post = async (...given) => {
    await held;
    return post(...given);
  };
  await tickAt('2026-01-05T09:00Z');
  await until(async () => (await states())['sending'] === 1);
  const stopped = worker!.stop();
  release();
  await stopped;
  expect(await states()).toEqual({ sent: 1, planned: 4 });
  platform.post = post;
  await start();
  await tickAt('2026-01-05T09:01Z');
  await until(async () => (await states())['sent'] === 5);
});

async function given(schedule: string, to: Destination = place): Promise<string> {
  const read = parseSchedule(schedule, 'UTC');
  const wanted = {
    topic: 't',
    place: to,
    schedule: read,
    source: 'command' as const,
    owner: { platform: 'terminal' as const, user: 'someone' },
    created: clock,
    nextSlot: slotsAfter(read, clock, 1)[0]!,
  };
  await subscriptionsIn(engine.db).add(wanted);
  return subscriptionId(wanted);
}

async function start(guarantee: Guarantee = 'keys', atOnce = 100): Promise<void> {
  const rate = { cap: Number.POSITIVE_INFINITY, intervalMs: 1000, atOnce };
  const fresh = platformDouble('terminal', guarantee, { platform: rate, workspace: rate, channel: rate });
  platform = fresh;
  worker = await openWorker({
    engine,
    newsroom,
    posters: [fresh],
    now: () => clock,
    onProblem: () => {},
    settings: { pollMs: 20, postTimeoutMs: 100, retryMs: 50, abandonedSeconds: 0, leaseSeconds: 30 },
  });
}

async function tickAt(moment: string): Promise<void> {
  clock = new Date(moment);
  await worker!.tick();
}

const states = () => deliveriesIn(engine.db).countByState();

async function until(condition: () => Promise<boolean>): Promise<void> {
  await expect.poll(condition, { timeout: 50_000, interval: 20 }).toBe(true);
}

/** Has as many new claims as the test says. */
const newsroom: Newsroom = {
  async write() {
    const text = 'A bridge was opened in the north.';
    const news: News = {
      topic: 't',
      coverage: { asOf: '2026-01-05', articles: 1, outlets: 1 },
      fresh: [],
      changed: [],
      unchanged: 4,
      quotes: [],
      sources: [],
    };
    return { news, told: [{ kind: 'claim', text, imprints: [imprintOf(text)] }], size };
  },
  message: async () => composeNotice('A bridge was opened in the north.'),
  made: () => 0,
};
