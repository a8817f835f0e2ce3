/**
 * 10,000 subscriptions of 50 topics that are due at once. First their posts at the pace of the platforms, in simulated time, beside the
 * least time that the limits allow; then the whole way from planned slots to recorded posts on the embedded database, in real time.
 */

import { mock } from 'node:test';
import { setImmediate as breathe, setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import type { Pace, Rate } from '../../src/chat.ts';
import { newsroom } from '../../src/delivery/newsroom.ts';
import { pacer } from '../../src/delivery/pacer.ts';
import { parseSchedule } from '../../src/delivery/recurrence.ts';
import { openWorker } from '../../src/delivery/worker.ts';
import { openDesk } from '../../src/desk/open.ts';
import type { Destination } from '../../src/message/place.ts';
import { deliveriesIn } from '../../src/storage/deliveries.ts';
import { storageOn } from '../../src/storage/open.ts';
import { platformDouble } from '../doubles/platform.ts';
import { emptyDatabase } from '../empty-database.ts';
import { articles } from './articles.ts';
import { heap, table } from './timing.ts';

const posts = 5_000;
/** Slack: chat.postMessage takes one message a second in a channel; a workspace several hundred a minute, taken as 5 a second. */
const slack: Pace = {
  platform: { cap: Number.POSITIVE_INFINITY, intervalMs: 1000, atOnce: 500 },
  workspace: { cap: 5, intervalMs: 1000, atOnce: 50 },
  channel: { cap: 1, intervalMs: 1000, atOnce: 1 },
};
/** Discord: 50 requests a second for a bot; its SDK keeps to that by itself, so only what is under way is bounded. */
const free: Rate = { cap: Number.POSITIVE_INFINITY, intervalMs: 1000, atOnce: 20 };
const discord: Pace = { platform: free, workspace: { ...free, atOnce: 5 }, channel: { ...free, atOnce: 1 } };
const latencyMs = 120;

const place = (platform: 'slack' | 'discord', workspaces: number, index: number): Destination => ({
  platform,
  workspace: `w${index % workspaces}`,
  channel: `c${index}`,
});

console.log(
  table(
    ['subscriptions', 'topics', 'digests made', 'planned s', 'posted s', 'a second', 'heap MB before', 'half way', 'after'],
    [await whole()],
  ),
);
console.log();
// After the real time, for the simulated one takes the timers of the process.
console.log(
  table(
    ['platform', 'posts', 'refused', 'simulated s', 'least s', 'times'],
    [await paced('slack', slack, 5, slackDouble()), await paced('discord', discord, 500, discordDouble())],
  ),
);

interface Double {
  post(to: Destination): Promise<void>;
  readonly refused: () => number;
  /** The least seconds that the limits allow. */
  readonly least: number;
}

async function paced(platform: 'slack' | 'discord', pace: Pace, workspaces: number, double: Double) {
  mock.timers.enable({ apis: ['setTimeout', 'setInterval', 'Date'], now: 0 });
  const { run } = pacer(pace);
  const { signal } = new AbortController();
  let left = posts;
  for (let index = 0; index < posts; index++) {
    const to = place(platform, workspaces, index);
    run(to, () => double.post(to), signal).then(() => left--);
  }
  while (left > 0) {
    await breathe();
    mock.timers.tick(10);
  }
  const took = Date.now() / 1000;
  mock.timers.reset();
  return [platform, String(posts), String(double.refused()), took, double.least, took / double.least];
}

/** Refuses what comes faster than a second in a channel, or than five in a second of a workspace. */
function slackDouble(): Double {
  const times = new Map<string, number[]>();
  let refused = 0;
  const within = (name: string, cap: number) => {
    const recent = (times.get(name) ?? []).filter((at) => at > Date.now() - 1000);
    times.set(name, [...recent, Date.now()]);
    return recent.length < cap;
  };
  return {
    async post({ workspace, channel }) {
      if (!within(workspace, 5) || !within(`${workspace}/${channel}`, 1)) refused++;
      await new Promise((done) => setTimeout(done, latencyMs));
    },
    refused: () => refused,
    least: Math.ceil(posts / 5 / 5) - 1 + latencyMs / 1000,
  };
}

/** Lets 50 requests go in a second, as discord.js does, and keeps the others waiting. */
function discordDouble(): Double {
  let second = 0;
  let gone = 0;
  return {
    async post() {
      for (;;) {
        const now = Math.floor(Date.now() / 1000);
        if (now !== second) [second, gone] = [now, 0];
        if (gone < 50) break;
        await new Promise((done) => setTimeout(done, (second + 1) * 1000 - Date.now()));
      }
      gone++;
      await new Promise((done) => setTimeout(done, latencyMs));
    },
    refused: () => 0,
    least: posts / 50 - 1 + latencyMs / 1000,
  };
}

async function whole() {
  const [subscriptions, topics] = process.argv.includes('--small') ? [500, 50] : [10_000, 50];
  const storage = storageOn(await emptyDatabase());
  const set = articles(4);
  const desk = openDesk({
    topics: Array.from({ length: topics }, (_, index) => ({
      profile: { slug: `t${index}`, title: `Topic ${index}`, actors: [], windowDays: 60, timeZone: 'UTC', bullets: 5 },
      description: 'A topic',
      source: { gather: async () => ({ version: '1', articles: set, leftOut: [], report: [] }) },
    })),
    memory: storage.memory,
    readings: storage.readings,
  });
  const schedule = parseSchedule('daily 09:00', 'UTC');
  const due = '2026-01-05T09:00:00Z';
  const { db } = storage.engine;
  await db.execute(sql`insert into destinations (id, platform, workspace, channel)
    select 'd' || n, 'terminal', 'w', 'c' || n from generate_series(1, ${subscriptions}::int) n`);
  await db.execute(sql`insert into subscriptions (id, topic, destination, schedule, source, created, next_slot)
    select 's' || n, 't' || n % ${topics}::int, 'd' || n, ${JSON.stringify(schedule)}::jsonb, 'file', ${due}::timestamptz, ${due}::timestamptz
    from generate_series(1, ${subscriptions}::int) n`);
  const room = newsroom(desk, storage.memory);
  const platform = platformDouble('terminal', 'find');
  const worker = await openWorker({
    engine: storage.engine,
    newsroom: room,
    posters: [{ ...platform, post: async (to, _message, key) => ({ to, message: key }) }],
    now: () => new Date('2026-01-05T09:00:30Z'),
    onProblem: (message, error) => console.error(message, error),
    settings: { pollMs: 20, leaseSeconds: 600 },
  });
  const before = heap();
  const begun = performance.now();
  await worker.tick();
  const planned = performance.now();
  const sent = async () => (await deliveriesIn(db).countByState()).sent ?? 0;
  while ((await sent()) < subscriptions / 2) await sleep(250);
  const halfWay = heap();
  while ((await sent()) < subscriptions) await sleep(250);
  const posted = performance.now();
  const after = heap();
  await worker.stop();
  await storage.close();
  const seconds = (posted - planned) / 1000;
  return [
    String(subscriptions),
    String(topics),
    String(room.made()),
    (planned - begun) / 1000,
    seconds,
    subscriptions / seconds,
    before,
    halfWay,
    after,
  ];
}
