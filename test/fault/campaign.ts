import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { databaseIn } from '../../src/storage/open.ts';
import type { Guarantee } from '../doubles/platform.ts';
import { emptyDatabaseIn } from '../empty-database.ts';
import type { ChildSettings, Crash, FromChild, FromParent, KillState, ReportRow } from './protocol.ts';
import { type WarmChild, warmChild } from './start.ts';

export interface Campaign {
  readonly database: ChildSettings['database'];
  readonly guarantee: Guarantee;
  readonly rounds: number;
  readonly seed: number;
  readonly onRound?: (round: number) => void;
}

export interface Outcome {
  readonly rounds: number;
  /** Kills that met a delivery in each state; one kill may meet several. */
  readonly met: Readonly<Record<KillState, number>>;
  /** Slots that fell due, over all subscriptions. */
  readonly due: number;
  readonly posts: number;
  readonly sent: number;
  /** Due slots that are neither posted nor known to be undecided. */
  readonly lost: number;
  /** Posts beyond one for a slot. */
  readonly doubled: number;
  readonly unknown: number;
  /** Deliveries that were sent and whose words are not remembered exactly once. */
  readonly misremembered: number;
}

const subscriptions = 4;
const hour = 3_600_000;
const begin = Date.UTC(2026, 0, 1, 1);
/**
 * A child that is killed from outside is so at most so long after it opened the database, or after it has planned; one that has not come
 * to its step, after the longest.
 */
const lifeMs = { outside: 400, longest: 8000 };
/** First and last step of a life that kills are spread over: from before it plans to when it has delivered one slot of each subscription. */
const steps = {
  pglite: { statement: [250, 1300], write: [1, 36] },
  postgres: { statement: [25, 280], write: [1, 1] },
} as const;
/** One post in so many is taken and never answered. */
const hangsOneIn = 12;

/**
 * Runs a worker and kills it (SIGKILL) at a random moment, again and again; each round has one more slot due for every subscription.
 * Then lets one worker finish and compares what the platform took with what the database says.
 */
export async function campaign({ database, guarantee, rounds, seed, onRound }: Campaign): Promise<Outcome> {
  if ('directory' in database) await emptyDatabaseIn(databaseIn(database.directory));
  const random = generator(seed);
  const taken = new Map<string, number>();
  const met: Record<KillState, number> = { before: 0, planned: 0, claimed: 0, sending: 0, over: 0 };
  let slots = 1;
  let next = warmChild();

  const start = async (finish: boolean, crash?: Crash): Promise<Life> => {
    const now = new Date(begin + (slots - 1) * hour + 1000).toISOString();
    const life = live(
      next,
      { database, guarantee, subscriptions, now, goesOn: true, finish, ...(crash && { crash }) },
      taken,
      random,
    );
    if (!finish) next = warmChild();
    const states = await life.ready;
    if (!states.includes('before')) slots++;
    for (const state of states) met[state]++;
    return life;
  };

  for (let round = 1; round <= rounds; round++) {
    const crash = momentOf(random, 'directory' in database ? 'pglite' : 'postgres');
    const life = await start(false, crash);
    if (!crash && random() < 0.5) await Promise.race([life.planned, life.ended]);
    await Promise.race([life.ended, sleep(crash ? lifeMs.longest : random() * lifeMs.outside)]);
    life.child.kill('SIGKILL');
    await life.ended;
    onRound?.(round);
  }
  const last = await start(true);
  // The first was judged as well, and nobody had been killed before it.
  met.before--;
  const { rows, tellings } = await last.report;
  await last.ended;
  return { rounds, met, ...compare(rows, taken, slots * subscriptions, tellings) };
}

/** When a child dies: mostly at a step, sometimes at a write to its files, sometimes by the clock. */
function momentOf(random: () => number, engine: keyof typeof steps): Crash | undefined {
  const kind = random();
  if (kind < 0.2) return undefined;
  const at = engine === 'pglite' && kind < 0.4 ? 'write' : 'statement';
  const [first, last] = steps[engine][at];
  return { at, nth: first + Math.floor(random() * (last - first + 1)) };
}

interface Life {
  readonly child: WarmChild['child'];
  readonly ready: Promise<readonly KillState[]>;
  readonly planned: Promise<void>;
  readonly report: Promise<{ readonly rows: readonly ReportRow[]; readonly tellings: number }>;
  readonly ended: Promise<unknown>;
}

/** One life of a worker, over the platform that outlives it. */
function live({ child, begin }: WarmChild, settings: ChildSettings, taken: Map<string, number>, random: () => number): Life {
  const ready = Promise.withResolvers<readonly KillState[]>();
  const report = Promise.withResolvers<{ rows: readonly ReportRow[]; tellings: number }>();
  const ended = once(child, 'exit');
  ended.then(([code, signal]) => {
    const died = new Error(`the worker ended by itself (${code ?? signal})`);
    ready.reject(died);
    report.reject(died);
  });
  report.promise.catch(() => {});
  const planned = Promise.withResolvers<void>();
  const answer = (message: FromParent) => child.connected && child.send(message, () => {});
  child.on('message', (message: FromChild) => {
    if (message.kind === 'ready') ready.resolve(message.met);
    if (message.kind === 'planned') planned.resolve();
    if (message.kind === 'report') report.resolve(message);
    if (message.kind === 'find') answer({ kind: taken.has(message.key) ? 'found' : 'absent', id: message.id });
    if (message.kind === 'post') {
      const before = taken.get(message.key) ?? 0;
      taken.set(message.key, settings.guarantee === 'keys' ? 1 : before + 1);
      if (random() * hangsOneIn >= 1) answer({ kind: 'posted', id: message.id });
    }
  });
  begin(settings);
  return {
    child,
    ready: ready.promise,
    planned: planned.promise,
    report: report.promise,
    ended,
  };
}

function compare(rows: readonly ReportRow[], taken: ReadonlyMap<string, number>, due: number, tellings: number) {
  const posts = [...taken.values()].reduce((sum, count) => sum + count, 0);
  const sent = rows.filter((row) => row.state === 'sent');
  const unknown = rows.filter((row) => row.state === 'unknown').length;
  const delivered = sent.filter((row) => taken.has(row.key)).length;
  return {
    due,
    posts,
    sent: sent.length,
    lost: due - delivered - unknown,
    doubled: posts - taken.size,
    unknown,
    misremembered: Math.abs(tellings - sent.length),
  };
}

/** Mulberry32: a small seeded generator, so that a campaign can be run again. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
