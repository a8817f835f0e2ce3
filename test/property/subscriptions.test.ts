import fc from 'fast-check';
import { expect, it } from 'vitest';
import { imprintOf } from '../../src/core/briefing/imprint.ts';
import type { News } from '../../src/core/model.ts';
import type { Newsroom } from '../../src/delivery/newsroom.ts';
import { parseSchedule } from '../../src/delivery/recurrence.ts';
import { slotsAfter } from '../../src/delivery/slots.ts';
import { openWorker, type Worker } from '../../src/delivery/worker.ts';
import { composeNotice } from '../../src/message/compose/notice.ts';
import { deliveriesIn } from '../../src/storage/deliveries.ts';
import type { Engine } from '../../src/storage/engine/engine.ts';
import { subscriptionId, subscriptionsIn } from '../../src/storage/subscriptions.ts';
import { type PlatformDouble, platformDouble } from '../doubles/platform.ts';
import { emptyDatabase } from '../empty-database.ts';

/** What should be so: when each channel is subscribed, and the slots that fell due while it was. */
interface Model {
  minutes: number;
  readonly active: Map<number, boolean>;
  readonly due: Set<string>;
}

interface Real {
  readonly engine: Engine;
  readonly platform: PlatformDouble;
  worker: Worker;
}

type Command = fc.AsyncCommand<Model, Real>;

const begin = Date.UTC(2026, 0, 5, 8, 30);
const schedule = parseSchedule('hourly grace 7 days', 'UTC');
const at = (model: Model) => new Date(begin + model.minutes * 60_000);
const place = (channel: number) => ({ platform: 'terminal' as const, workspace: 'w', channel: `c${channel}` });
const idOf = (channel: number) => subscriptionId({ topic: 't', place: place(channel), schedule });
const next = (model: Model) => slotsAfter(schedule, at(model), 1)[0]!;

const subscribe = (channel: number): Command => ({
  check: () => true,
  async run(model, { engine }) {
    await subscriptionsIn(engine.db).add({
      topic: 't',
      place: place(channel),
      schedule,
      source: 'command',
      created: at(model),
      nextSlot: next(model),
    });
    if (!model.active.has(channel)) model.active.set(channel, true);
  },
  toString: () => `subscribe ${channel}`,
});

const pause = (channel: number): Command => ({
  check: (model) => model.active.get(channel) === true,
  async run(model, { engine }) {
    await subscriptionsIn(engine.db).pause([idOf(channel)], 'paused');
    model.active.set(channel, false);
  },
  toString: () => `pause ${channel}`,
});

const resume = (channel: number): Command => ({
  check: (model) => model.active.get(channel) === false,
  async run(model, { engine }) {
    await subscriptionsIn(engine.db).resume(idOf(channel), next(model));
    model.active.set(channel, true);
  },
  toString: () => `resume ${channel}`,
});

const unsubscribe = (channel: number): Command => ({
  check: (model) => model.active.has(channel),
  async run(model, { engine }) {
    await subscriptionsIn(engine.db).remove([idOf(channel)]);
    model.active.delete(channel);
  },
  toString: () => `unsubscribe ${channel}`,
});

/** Time goes on by some minutes, and what is due is posted: the newest slot of each hour that came. */
const tick = (minutes: number): Command => ({
  check: () => true,
  async run(model, real) {
    const before = Math.floor((begin + model.minutes * 60_000) / 3_600_000);
    model.minutes += minutes;
    const hour = Math.floor(at(model).getTime() / 3_600_000);
    if (hour > before)
      for (const [channel, isActive] of model.active)
        if (isActive) model.due.add(`c${channel} ${new Date(hour * 3_600_000).toISOString()}`);
    await settle(real);
  },
  toString: () => `tick ${minutes}`,
});

/** The worker is gone after a post was taken that it never heard of; another begins. */
const crash = (): Command => ({
  check: () => true,
  async run(model, real) {
    real.platform.mishaps.push('hangs');
    await real.worker.tick();
    await real.worker.stop();
    real.platform.mishaps.length = 0;
    real.worker = await start(real.engine, real.platform, model);
    await settle(real);
  },
  toString: () => 'crash',
});

it('any order of commands, time and crashes posts each slot of an active subscription once, and no other', async () => {
  const channel = fc.integer({ min: 0, max: 2 });
  const commands = [
    channel.map(subscribe),
    channel.map(pause),
    channel.map(resume),
    channel.map(unsubscribe),
    fc.integer({ min: 1, max: 150 }).map(tick),
    fc.constant(null).map(crash),
  ];
  await fc.assert(
    fc.asyncProperty(fc.commands(commands, { maxCommands: 12 }), async (sequence) => {
      const model: Model = { minutes: 0, active: new Map(), due: new Set() };
      const engine = await emptyDatabase();
      const platform = platformDouble('terminal', 'find');
      const real: Real = { engine, platform, worker: await start(engine, platform, model) };
      try {
        await fc.asyncModelRun(() => ({ model, real }), sequence);
        await settle(real);
        const sent = await deliveriesIn(engine.db).list(['sent'], 1000);
        expect(new Set(sent.map((one) => `${one.place.channel} ${one.slot.toISOString()}`))).toEqual(model.due);
        expect(platform.posts.map((post) => post.key).sort()).toEqual(sent.map((one) => one.key).sort());
        const { rows } = await engine.db.execute<{ count: number }>('select count(*)::int as count from heard');
        expect(rows[0]?.count).toBe(sent.length);
      } finally {
        await real.worker.stop();
        await engine.close();
      }
    }),
    { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 6), endOnFailure: true },
  );
}, 240_000);

function start(engine: Engine, platform: PlatformDouble, model: Model): Promise<Worker> {
  return openWorker({
    engine,
    newsroom,
    posters: [platform],
    now: () => at(model),
    onProblem: () => {},
    settings: { pollMs: 10, postTimeoutMs: 150, retryMs: 10, abandonedSeconds: 0, drainMs: 20 },
  });
}

/** Lets the worker do what there is to do. */
async function settle({ engine, worker }: Real): Promise<void> {
  await worker.tick();
  await expect
    .poll(
      async () => {
        const { planned = 0, sending = 0 } = await deliveriesIn(engine.db).countByState();
        if (planned + sending > 0) await worker.tick();
        return planned + sending;
      },
      { timeout: 30_000, interval: 15 },
    )
    .toBe(0);
}

const text = 'A bridge was opened in the north.';
const news: News = {
  topic: 't',
  coverage: { articles: 1, outlets: 1 },
  fresh: [],
  changed: [],
  unchanged: 0,
  quotes: [],
  sources: [],
};
const newsroom: Newsroom = {
  write: async () => ({ news, told: [{ kind: 'claim', text, imprints: [imprintOf(text)] }], size: 1 }),
  message: async () => composeNotice(text),
  made: () => 0,
};
