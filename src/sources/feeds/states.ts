import type { Got } from './get.ts';
import type { FeedState } from './model.ts';
import { type Asked, maxAge, nextAsking } from './schedule.ts';

/** What the next asking depends on, besides the feed itself. */
export interface Timing {
  readonly now: () => Date;
  /** From 0 to 1: spreads the askings. */
  readonly chance: () => number;
  readonly everyMinutes: number;
}

/** What a feed's answer brought: something, nothing, or more than is read at a time. */
export type Brought = 'changed' | 'unchanged' | 'more';

/**
 * A feed that answered. `whole`: all that it sent is dealt with, so that next time only what is newer need be sent.
 */
export function answered(state: FeedState, got: Got, brought: Brought, whole: boolean, timing: Timing): FeedState {
  const freshForSeconds = maxAge(got.headers['cache-control']);
  const asked: Asked = brought === 'more' ? { kind: 'more' } : { kind: brought, freshForSeconds };
  const next = nextAsking({ ...state, failures: 0 }, asked, timing.everyMinutes, timing.chance());
  const now = timing.now();
  const before = got.status === 304 ? state : undefined;
  const etag = whole && (got.headers.etag ?? before?.etag);
  const lastModified = whole && (got.headers['last-modified'] ?? before?.lastModified);
  const read = brought === 'more' ? state.answered : now;
  return {
    topic: state.topic,
    url: state.url,
    ...(etag && { etag }),
    ...(lastModified && { lastModified }),
    ...(read && { answered: read }),
    due: inMinutes(now, next.inMinutes),
    everyMinutes: next.everyMinutes,
    failures: 0,
    ...(got.moved && { mend: `It has moved for good: put ${got.moved} in its place.` }),
  };
}

export interface Failure {
  readonly because: string;
  readonly mend?: string | undefined;
  readonly retryAfterSeconds?: number | undefined;
}

/** A feed that could not be read: what is known of it stays. */
export function failed(
  { mend: _, ...state }: FeedState,
  { because, mend, retryAfterSeconds }: Failure,
  timing: Timing,
): FeedState {
  const failures = state.failures + 1;
  const now = timing.now();
  const next = nextAsking({ ...state, failures }, { kind: 'failed', retryAfterSeconds }, timing.everyMinutes, timing.chance());
  return {
    ...state,
    due: inMinutes(now, next.inMinutes),
    everyMinutes: next.everyMinutes,
    failures,
    failingSince: state.failingSince ?? now,
    because,
    ...(mend && { mend }),
  };
}

const inMinutes = (from: Date, minutes: number) => new Date(from.getTime() + minutes * 60_000);

const statuses: Readonly<Record<number, readonly [because: string, mend?: string]>> = {
  401: ['it wants a password', 'Name a feed that is open to all.'],
  403: [
    'it does not let us in',
    'Some sites turn programs away: set “contact” under “feeds” in rapporteur.yaml, or ask the site.',
  ],
  404: ['there is nothing at this address', 'Look on the site for the address of its feed.'],
  410: ['it is gone for good', 'Take it out of the topic’s file.'],
  429: ['it was asked too often'],
};

/** An HTTP status that is no success, in words. */
export function statusInWords(status: number): { readonly because: string; readonly mend?: string } {
  const [because, mend] = statuses[status] ?? [status >= 500 ? 'the site is in trouble' : 'it does not give what was asked for'];
  return { because: `${because} (HTTP ${status})`, ...(mend && { mend }) };
}
