/** The worker of a fault campaign: the real one, over a platform that answers from the parent. It may be killed at any moment. */
import { setTimeout as sleep } from 'node:timers/promises';
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
import type { ChildSettings, FromChild, FromParent, KilledIn } from './protocol.ts';

const settings = JSON.parse(process.argv[2] ?? '') as ChildSettings;
const tell = (message: FromChild) => process.send!(message);

const engine = await openEngine(
  'url' in settings.database ? { databaseUrl: settings.database.url, directory: '' } : { directory: settings.database.directory },
);
await subscribeAll(engine);
tell({ kind: 'ready', killedIn: await killedIn(engine) });
const worker = await openWorker({
  engine,
  newsroom: newsroom(),
  posters: [platform()],
  now: () => new Date(settings.now),
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
  const schedule = parseSchedule('hourly grace 7 days', 'UTC');
  const created = new Date('2026-01-01T00:30Z');
  const [nextSlot] = slotsAfter(schedule, created, 1);
  for (let index = 0; index < settings.subscriptions; index++) {
    const place = { platform: 'terminal' as const, workspace: 'w', channel: `c${index}` };
    await subscriptionsIn(db).add({ topic: 't', place, schedule, source: 'file', created, nextSlot: nextSlot! });
  }
}

async function killedIn({ db }: Engine): Promise<KilledIn> {
  const { rows } = await db.execute<{ state: string; worker: string | null }>(
    "select state, worker from deliveries where state in ('planned', 'sending')",
  );
  if (rows.some((row) => row.state === 'sending')) return 'sending';
  if (rows.some((row) => row.worker !== null)) return 'claimed';
  return rows.length > 0 ? 'planned' : 'nothing open';
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
  process.on('message', (answer: FromParent) => waiting.get(answer.id)?.(answer));
  let asked = 0;
  const ask = (kind: 'post' | 'find', to: Destination, key: string) =>
    new Promise<FromParent>((resolve) => {
      const id = ++asked;
      waiting.set(id, resolve);
      tell({ kind, id, to, key });
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
