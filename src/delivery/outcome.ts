import { type ChatAdapter, ChatError, type Receipt } from '../chat.ts';
import { composeNotice } from '../message/compose/notice.ts';
import { type Delivery, deliveriesIn } from '../storage/deliveries.ts';
import type { Database } from '../storage/engine/engine.ts';
import { heardIn } from '../storage/heard.ts';
import { type Subscription, subscriptionsIn } from '../storage/subscriptions.ts';
import type { DeliveryQueue } from './queue.ts';
import { mostAttempts, waitBefore } from './retry.ts';

/** A platform as deliveries need it. */
export type Poster = Pick<ChatAdapter, 'platform' | 'pace' | 'post' | 'find' | 'tell'>;

/** One attempt at one delivery. */
export interface Attempt {
  readonly job: Parameters<DeliveryQueue['done']>[0];
  readonly delivery: Delivery;
  readonly poster: Poster;
}

export interface OutcomeParts {
  readonly db: Database;
  readonly queue: DeliveryQueue;
  /** Names this worker among all that share the database. */
  readonly worker: string;
  /** From 0 to 1: spreads retries. */
  readonly chance: () => number;
  /** How long the first retry waits; each further one twice as long. */
  readonly retryMs: number;
  readonly onProblem: (message: string, error: unknown) => void;
}

/** What may become of an attempt. Each is one transaction that moves the delivery and ends its job. */
export interface Outcomes {
  sent(attempt: Attempt, receipt: Receipt): Promise<void>;
  end(attempt: Attempt, state: 'failed' | 'unknown' | 'skipped', because: string): Promise<void>;
  /** Retries, fails or shuts the place, as the error has it. An error that is no {@link ChatError} leaves open whether it was taken. */
  threw(attempt: Attempt, error: unknown, stage: Stage): Promise<void>;
}

/** What an attempt was at when it threw: deciding what to say, asking what an interrupted one has posted, or posting. */
export type Stage = 'writing' | 'looking' | 'posting';

export function outcomes({ db, queue, worker, chance, retryMs, onProblem }: OutcomeParts): Outcomes {
  async function end({ job, delivery }: Attempt, state: 'failed' | 'unknown' | 'skipped', because: string): Promise<void> {
    await db.transaction(async (tx) => {
      await deliveriesIn(tx).end(delivery.key, worker, state, because);
      await queue.done(job, tx);
    });
    if (state !== 'skipped') onProblem(`Delivery ${delivery.key} ended as ${state}`, new Error(because));
  }

  async function later({ job, delivery }: Attempt, waitMs: number, taken: 'no' | 'perhaps', because: string): Promise<void> {
    await db.transaction(async (tx) => {
      await deliveriesIn(tx).postpone(delivery.key, worker, waitMs, taken, because);
      await queue.done(job, tx);
      await queue.add(tx, [job.data], waitMs);
    });
  }

  /** The place is gone or closed to us: everything that goes there rests, and its owners are told. */
  async function shut(attempt: Attempt, because: string): Promise<void> {
    const { job, delivery } = attempt;
    const resting = await db.transaction(async (tx) => {
      await deliveriesIn(tx).end(delivery.key, worker, 'failed', because);
      await queue.done(job, tx);
      const active = await subscriptionsIn(tx).activeAt([delivery.destination]);
      await subscriptionsIn(tx).pause(
        active.map((one) => one.id),
        because,
      );
      return active;
    });
    await tellOwners(attempt.poster, resting, because, onProblem);
  }

  return {
    end,
    async sent({ job, delivery }, receipt) {
      await db.transaction(async (tx) => {
        if (!(await deliveriesIn(tx).sent(delivery.key, worker, receipt.message))) return;
        if (delivery.told?.length)
          await heardIn(tx).hear(delivery.topic, delivery.destination, delivery.told, delivery.news?.coverage.asOf);
        await queue.done(job, tx);
      });
    },
    async threw(attempt, error, stage) {
      const { delivery } = attempt;
      const because = error instanceof Error ? error.message : String(error);
      const code = error instanceof ChatError ? error.code : 'unknown';
      if (code === 'gone' || code === 'forbidden') return shut(attempt, because);
      if (code === 'refused') return end(attempt, 'failed', because);
      const taken = stage === 'looking' || (stage === 'posting' && code === 'unknown') ? 'perhaps' : 'no';
      if (delivery.attempts >= mostAttempts) return end(attempt, taken === 'perhaps' ? 'unknown' : 'failed', because);
      const asked = error instanceof ChatError ? error.retryAfterMs : undefined;
      return later(attempt, waitBefore(delivery.attempts, asked, chance(), retryMs), taken, because);
    },
  };
}

/** Tells each owner once, best effort: what can't be told is in `status` all the same. */
async function tellOwners(
  poster: Poster,
  resting: readonly Subscription[],
  because: string,
  onProblem: OutcomeParts['onProblem'],
): Promise<void> {
  const owners = new Map(
    resting.flatMap((one) => (one.owner?.platform === poster.platform ? [[one.owner.user, one] as const] : [])),
  );
  for (const [user, { topic, place }] of owners) {
    const notice = composeNotice(
      `I can no longer post the digest of “${topic}” where you subscribed to it: ${because}`,
      `It rests until someone types \`/${topic} resume\` there.`,
    );
    try {
      await poster.tell(user, place.workspace, notice);
    } catch (error) {
      onProblem('An owner could not be told that a subscription rests', error);
    }
  }
}
