/** The worker of a fault campaign: the real one, over a platform that answers from the parent. It may be killed at any moment. */
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { ChatError, type Receipt } from '../../src/chat.ts';
import { imprintOf } from '../../src/core/briefing/imprint.ts';
import type { News } from '../../src/core/model.ts';
import type { Newsroom } from '../../src/delivery/newsroom.ts';
import type { Poster } from '../../src/delivery/outcome.ts';
import { parseSchedule } from '../../src/delivery/recurrence.ts';
import { slotsAfter } from '../../src/delivery/slots.ts';
import { openWorker } from '../../src/delivery/worker.ts';
import { composeNotice } from '../../src/message/compose/notice.ts';
import type { Destination } from '../../src/message/place.ts';
import { deliveriesIn } from '../../src/storage/deliveries.ts';
import type { Engine } from '../../src/storage/engine/engine.ts';
import { openEngine } from '../../src/storage/open.ts';
import { subscriptionsIn } from '../../src/storage/subscriptions.ts';
import { unpaced } from '../doubles/platform.ts';
import { crashAt } from './crash.ts';
import type { FromChild, FromParent, KillState } from './protocol.ts';

const tell = (message: FromChild) => process.send!(message);
tell({ kind: 'warm' });
const [begin] = (await once(process, 'message')) as [FromParent];
if (begin.kind !== 'begin') throw new TypeError('a child is told to begin first');
const { settings } = begin;

const engine = await openEngine(
  'url' in settings.database ? { databaseUrl: settings.database.url, directory: '' } : { directory: settings.database.directory },
);
await subscribeAll(engine);
const met = await metByTheKill(engine);
const now = new Date(Date.parse(settings.now) + (settings.goesOn && !met.includes('before') ? 3_600_000 : 0));
tell({ kind: 'ready', met });
const { step } = settings.crash ? crashAt(settings.crash) : { step: () => {} };
const worker = await openWorker({
  engine,
  newsroom: newsroom(),
  posters: [platform()],
  now: () => now,
  onProblem: () => {},
  settings: { pollMs: 20, leaseSeconds: 1, abandonedSeconds: 1, postTimeoutMs: 200, retryMs: 20, drainMs: 500 },
});
await worker.tick();
tell({ kind: 'planned' });
for (;;) {
  await sleep(settings.finish ? 300 : 60_000);
  await worker.tick();
  const { planned = 0, sending = 0 } = await deliveriesIn(engine.db).countByState();
  if (settings.finish && planned + sending === 0) break;
}
await report(engine);
await worker.stop();
await engine.close();
process.exit(0);

async function subscribeAll({ db }: Engine): Promise<void> {
  const { rows } = await db.execute<{ count: number }>('select count(*)::int as count from subscriptions');
  if (rows[0]!.count === settings.subscriptions) return;
  const schedule = parseSchedule('hourly grace 7 days', 'UTC');
  const created = new Date('2026-01-01T00:30Z');
  const [nextSlot] = slotsAfter(schedule, created, 1);
  for (let index = 0; index < settings.subscriptions; index++) {
    const place = { platform: 'terminal' as const, workspace: 'w', channel: `c${index}` };
    await subscriptionsIn(db).add({ topic: 't', place, schedule, source: 'file', created, nextSlot: nextSlot! });
  }
}

/** The states in which the last child left the deliveries of the slot that it was at. */
async function metByTheKill({ db }: Engine): Promise<KillState[]> {
  const { rows } = await db.execute<{ state: string; worker: string | null }>(
    sql`select state, worker from deliveries where slot = date_trunc('hour', ${settings.now}::timestamptz)`,
  );
  if (rows.length === 0) return ['before'];
  const states = rows.map(({ state, worker }): KillState => {
    if (state === 'planned') return worker === null ? 'planned' : 'claimed';
    return state === 'sending' ? 'sending' : 'over';
  });
  return [...new Set(states)];
}

async function report({ db }: Engine): Promise<void> {
  const { rows } = await db.execute<{ key: string; subscription: string; slot: Date; state: string }>(
    'select key, subscription, slot, state from deliveries',
  );
  const tellings = await db.execute<{ count: number }>('select count(*)::int as count from heard');
  const plain = rows.map(({ key, subscription, slot, state }) => ({
    key,
    subscription,
    slot: new Date(slot).toISOString(),
    state,
  }));
  await new Promise((done) =>
    process.send!({ kind: 'report', rows: plain, tellings: tellings.rows[0]!.count } satisfies FromChild, done),
  );
}

function platform(): Poster {
  const waiting = new Map<number, (answer: FromParent) => void>();
  process.on('message', (answer: FromParent) => {
    step();
    if (answer.kind !== 'begin') waiting.get(answer.id)?.(answer);
  });
  let asked = 0;
  const ask = (kind: 'post' | 'find', to: Destination, key: string) =>
    new Promise<FromParent>((resolve) => {
      const id = ++asked;
      waiting.set(id, resolve);
      step();
      process.send!({ kind, id, to, key } satisfies FromChild, step);
    });
  const receipt = (to: Destination, key: string): Receipt => ({ to, message: `message-${key}` });
  return {
    platform: 'terminal',
    pace: unpaced,
    async post(to, _message, key) {
      await ask('post', to, key);
      return receipt(to, key);
    },
    async find(to, key) {
      if (settings.guarantee === 'none') throw new ChatError('unknown', 'This platform can not be asked what was posted.');
      return (await ask('find', to, key)).kind === 'found' ? receipt(to, key) : undefined;
    },
    async tell() {},
  };
}

function newsroom(): Newsroom {
  const text = 'A bridge was opened in the north.';
  const coverage = { asOf: '2026-01-05', articles: 1, outlets: 1 };
  const news: News = { topic: 't', coverage, fresh: [], changed: [], unchanged: 0, quotes: [], sources: [] };
  return {
    write: async () => ({ news, told: [{ kind: 'claim', text, imprints: [imprintOf(text)] }], size: 1 }),
    message: async () => composeNotice(text),
    made: () => 0,
  };
}
