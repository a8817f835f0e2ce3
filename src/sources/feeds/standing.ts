import type { FeedState, FollowedFeed } from './model.ts';

/** How it stands with a feed, for the operator. */
export interface FeedStanding {
  readonly url: string;
  readonly state: 'read' | 'failing' | 'not asked yet';
  /** In words: "read 12 minutes ago". */
  readonly says: string;
  readonly mend?: string;
  /** ISO 8601, when it was last read. */
  readonly answered?: string;
  /** Askings that failed since. */
  readonly failures: number;
}

/** How it stands with each feed of a topic, in the order of its file. */
export function standingsOf(feeds: readonly FollowedFeed[], states: readonly FeedState[], now: Date): readonly FeedStanding[] {
  return feeds.map(({ url }) => {
    const state = states.find((one) => one.url === url);
    return state ? standingOf(state, now) : { url, failures: 0, ...notAsked };
  });
}

const notAsked = { state: 'not asked yet', says: 'not asked yet', mend: '`rapporteur fetch` asks it now.' } as const;

function standingOf({ url, answered, failures, failingSince, because, mend }: FeedState, now: Date): FeedStanding {
  const known = { url, failures, ...(answered && { answered: answered.toISOString() }) };
  if (because && failingSince) {
    const since = failures > 1 ? `, ${failures} times since ${atMinute(failingSince)}` : '';
    const last = answered ? `; last read ${ago(answered, now)}` : '; never read so far';
    return { ...known, state: 'failing', says: `${because}${since}${last}`, ...(mend && { mend }) };
  }
  if (!answered) return { ...known, ...notAsked };
  return { ...known, state: 'read', says: `read ${ago(answered, now)}`, ...(mend && { mend }) };
}

/** "2026-01-23 09:10 UTC" */
const atMinute = (moment: Date) => `${moment.toISOString().slice(0, 16).replace('T', ' ')} UTC`;

function ago(moment: Date, now: Date): string {
  const minutes = Math.max(0, Math.round((now.getTime() - moment.getTime()) / 60_000));
  if (minutes < 2) return 'just now';
  if (minutes < 120) return `${minutes} minutes ago`;
  if (minutes < 48 * 60) return `${Math.round(minutes / 60)} hours ago`;
  return `${Math.round(minutes / 1440)} days ago`;
}
