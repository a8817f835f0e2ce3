import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Guarantee } from '../doubles/platform.ts';
import type { ChildSettings, FromChild, FromParent, KilledIn, ReportRow } from './protocol.ts';

export interface Campaign {
  readonly database: ChildSettings['database'];
  readonly guarantee: Guarantee;
  readonly rounds: number;
  readonly seed: number;
  readonly onRound?: (round: number) => void;
}

export interface Outcome {
  readonly rounds: number;
  readonly killedIn: Readonly<Record<KilledIn, number>>;
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
/** One child in five is killed at most so long after it opened the database, the others so long after they planned what is due. */
const lifeMs = { opened: 500, planned: 150 };
/** One post in so many is taken and never answered. */
const hangsOneIn = 12;

/**
 * Runs a worker and kills it (SIGKILL) at a random moment, again and again; each round has one more slot due for every subscription.
 * Then lets one worker finish and compares what the platform took with what the database says.
 */
export async function campaign({ database, guarantee, rounds, seed, onRound }: Campaign): Promise<Outcome> {
  const random = generator(seed);
  const taken = new Map<string, number>();
  const killedIn: Record<KilledIn, number> = { 'nothing open': 0, planned: 0, claimed: 0, sending: 0 };
  let slots = 1;

  const start = (finish: boolean): Life => {
    const settings: ChildSettings = {
      database,
      guarantee,
      subscriptions,
      now: new Date(begin + (slots - 1) * hour + 1000).toISOString(),
      finish,
    };
    return live(settings, taken, random);
  };

  for (let round = 1; round <= rounds; round++) {
    const life = start(false);
    const before = await life.ready;
    if (round > 1) killedIn[before]++;
    if (random() < 0.2) await sleep(random() * lifeMs.opened);
    else await Promise.race([life.planned.then(() => sleep(random() * lifeMs.planned)), life.ended]);
    life.child.kill('SIGKILL');
    await life.ended;
    if (life.hasPlanned()) slots++;
    onRound?.(round);
  }
  const last = start(true);
  killedIn[await last.ready]++;
  const { rows, tellings } = await last.report;
  await last.ended;
  return { rounds, killedIn, ...compare(rows, taken, slots * subscriptions, tellings) };
}

interface Life {
  readonly child: ChildProcess;
  readonly ready: Promise<KilledIn>;
  /** Resolves once what is due is planned. */
  readonly planned: Promise<void>;
  readonly hasPlanned: () => boolean;
  readonly report: Promise<{ readonly rows: readonly ReportRow[]; readonly tellings: number }>;
  readonly ended: Promise<unknown>;
}

/** One life of a worker, over the platform that outlives it. */
function live(settings: ChildSettings, taken: Map<string, number>, random: () => number): Life {
  const child = fork(join(import.meta.dirname, 'child.ts'), [JSON.stringify(settings)], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ready = Promise.withResolvers<KilledIn>();
  const report = Promise.withResolvers<{ rows: readonly ReportRow[]; tellings: number }>();
  const ended = once(child, 'exit');
  ended.then(([code, signal]) => {
    const died = new Error(`the worker ended by itself (${code ?? signal})`);
    ready.reject(died);
    report.reject(died);
  });
  report.promise.catch(() => {});
  const planned = Promise.withResolvers<void>();
  let hasPlanned = false;
  const answer = (message: FromParent) => child.connected && child.send(message, () => {});
  child.on('message', (message: FromChild) => {
    if (message.kind === 'ready') ready.resolve(message.killedIn);
    if (message.kind === 'planned') {
      hasPlanned = true;
      planned.resolve();
    }
    if (message.kind === 'report') report.resolve(message);
    if (message.kind === 'find') answer({ kind: taken.has(message.key) ? 'found' : 'absent', id: message.id });
    if (message.kind === 'post') {
      const before = taken.get(message.key) ?? 0;
      taken.set(message.key, settings.guarantee === 'keys' ? 1 : before + 1);
      if (random() * hangsOneIn >= 1) answer({ kind: 'posted', id: message.id });
    }
  });
  return { child, ready: ready.promise, planned: planned.promise, hasPlanned: () => hasPlanned, report: report.promise, ended };
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
