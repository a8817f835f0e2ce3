import type { FeedState } from './model.ts';

/** How an asking ended, as far as the next one depends on it. */
export type Asked =
  | { readonly kind: 'changed' | 'unchanged'; readonly freshForSeconds?: number | undefined }
  /** Some pages are still to be read. */
  | { readonly kind: 'more' }
  | { readonly kind: 'failed'; readonly retryAfterSeconds?: number | undefined };

const slowest = { quietMinutes: 60, failingMinutes: 6 * 60, askedMinutes: 24 * 60 } as const;

/**
 * When a feed is asked again. One that brings nothing is asked half as often again each time, at most about once an hour; one that fails
 * twice as rarely each time; what a server asks for (Retry-After, max-age) is kept to. Spread by a tenth, so that feeds drift apart.
 * @param chance from 0 to 1
 */
export function nextAsking(
  { everyMinutes, failures }: Pick<FeedState, 'everyMinutes' | 'failures'>,
  asked: Asked,
  usualMinutes: number,
  chance: number,
): { readonly everyMinutes: number; readonly inMinutes: number } {
  if (asked.kind === 'more') return { everyMinutes: usualMinutes, inMinutes: 0 };
  const spread = 0.9 + 0.2 * chance;
  if (asked.kind === 'failed') {
    const wait = Math.min(usualMinutes * 2 ** Math.min(failures, 10), Math.max(slowest.failingMinutes, usualMinutes));
    const wanted = Math.min((asked.retryAfterSeconds ?? 0) / 60, slowest.askedMinutes);
    return { everyMinutes: usualMinutes, inMinutes: Math.max(wait * spread, wanted) };
  }
  const quiet = Math.max(slowest.quietMinutes, usualMinutes);
  const every = asked.kind === 'changed' ? usualMinutes : Math.min(Math.max(everyMinutes, usualMinutes) * 1.5, quiet);
  const fresh = Math.min((asked.freshForSeconds ?? 0) / 60, quiet);
  return { everyMinutes: Math.round(every), inMinutes: Math.max(every * spread, fresh) };
}

/** Seconds of a Retry-After header, which gives them or a date. */
export function retryAfter(header: string | undefined, now: Date): number | undefined {
  if (!header) return undefined;
  if (/^\d+$/.test(header.trim())) return Number(header);
  const until = Date.parse(header);
  return Number.isNaN(until) ? undefined : Math.max(0, (until - now.getTime()) / 1000);
}

/** Seconds for which a Cache-Control header says that an answer stays as it is. */
export function maxAge(header: string | undefined): number | undefined {
  const seconds = /(?:^|[\s,])max-age=(\d+)/i.exec(header ?? '')?.[1];
  return seconds && !/no-(?:cache|store)/i.test(header ?? '') ? Number(seconds) : undefined;
}
