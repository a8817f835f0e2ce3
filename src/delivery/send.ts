import { ChatError, type Receipt } from '../chat.ts';
import type { Platform } from '../message/place.ts';
import { type Delivery, deliveriesIn } from '../storage/deliveries.ts';
import { subscriptionsIn } from '../storage/subscriptions.ts';
import { inTime } from './in-time.ts';
import type { Newsroom } from './newsroom.ts';
import { type Attempt, type OutcomeParts, outcomes, type Poster } from './outcome.ts';
import type { Pacer } from './pacer.ts';
import { silence } from './silence.ts';

export interface SenderParts extends OutcomeParts {
  readonly newsroom: Newsroom;
  readonly posters: ReadonlyMap<Platform, { readonly poster: Poster; readonly pacer: Pacer }>;
  readonly leaseSeconds: number;
  /** A post that has not answered by then may or may not have been taken. */
  readonly postTimeoutMs: number;
}

/** How long a delivery waits that can't be claimed, because another one is under way to its place. */
const turnMs = 2_000;

/**
 * Makes one attempt at a delivery: claims it, writes what will be said, posts it, records it. What will be said is recorded before it
 * is posted; so one that is found in `sending` was interrupted, and the platform is asked before anything is posted again.
 */
export function sender(parts: SenderParts): (job: Attempt['job'], signal: AbortSignal) => Promise<void> {
  const { db, queue, newsroom, posters, worker, leaseSeconds, postTimeoutMs } = parts;
  const { sent, end, threw } = outcomes(parts);

  return async function attempt(job, signal) {
    const delivery = await deliveriesIn(db).claim(job.data.key, worker, leaseSeconds);
    if (!delivery) return leave(job);
    const { poster, pacer } = posters.get(delivery.place.platform)!;
    const given: Attempt = { job, delivery, poster };
    const wasInterrupted = delivery.state === 'sending';
    let ready: Attempt | undefined;
    try {
      ready = wasInterrupted ? await lookedFor(given) : await written(given);
    } catch (error) {
      return threw(given, error, wasInterrupted ? 'looking' : 'writing');
    }
    if (ready) await turn(pacer, ready, signal);
  };

  /** Posts when it is the place's turn. A stop before that gives it back, with all that this worker holds. */
  async function turn(pacer: Pacer, ready: Attempt, signal: AbortSignal): Promise<void> {
    try {
      await pacer.run(ready.delivery.place, () => post(ready), signal);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  /** One that was interrupted: undefined when it needs no post, because it was posted or because nobody can tell. */
  async function lookedFor(attempt: Attempt): Promise<Attempt | undefined> {
    const { poster, delivery } = attempt;
    let found: Receipt | undefined;
    try {
      found = await inTime(poster.find(delivery.place, delivery.key), postTimeoutMs, 'unavailable');
    } catch (error) {
      if (!(error instanceof ChatError) || error.code !== 'unknown') throw error;
      await end(attempt, 'unknown', error.message);
      return undefined;
    }
    if (!found) return attempt;
    await sent(attempt, found);
    return undefined;
  }

  /** With what will be said; undefined when that is nothing. */
  async function written(attempt: Attempt): Promise<Attempt | undefined> {
    const { delivery } = attempt;
    const subscription = await subscriptionsIn(db).find(delivery.subscription);
    const draft = subscription && (await newsroom.write(delivery.topic, delivery.place, subscription.schedule));
    const silent = await silence(db, subscription, draft);
    if (silent) {
      await end(attempt, 'skipped', silent);
      return undefined;
    }
    const { news, told, digest } = draft!;
    return { ...attempt, delivery: { ...delivery, news, told, digest: digest ?? null } };
  }

  async function post(attempt: Attempt): Promise<void> {
    const { poster, delivery } = attempt;
    const { key, place, topic, news, told, digest } = delivery;
    if (delivery.state === 'planned') {
      const saying = { news: news!, told: told ?? [], ...(digest && { digest }) };
      if (!(await deliveriesIn(db).begin(key, worker, saying))) return;
    }
    const sending: Attempt = { ...attempt, delivery: { ...delivery, state: 'sending' } };
    let receipt: Receipt;
    try {
      const message = await newsroom.message(topic, news!, digest ?? undefined);
      receipt = await inTime(poster.post(place, message, key), postTimeoutMs, 'unknown');
    } catch (error) {
      return threw(sending, error, 'posting');
    }
    await sent(sending, receipt);
  }

  /** A job whose delivery can't be claimed: it is over, another worker has it, or another one to the same place comes first. */
  async function leave(job: Attempt['job']): Promise<void> {
    const delivery = await deliveriesIn(db).find(job.data.key);
    const over = !delivery || !isOpen(delivery);
    await db.transaction(async (tx) => {
      await queue.done(job, tx);
      if (!over) await queue.add(tx, [job.data], turnMs);
    });
  }
}

function isOpen({ state }: Delivery): boolean {
  return state === 'planned' || state === 'sending';
}
