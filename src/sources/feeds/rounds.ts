import PQueue from 'p-queue';
import { type FeedTopic, type FetchParts, fetchFeed } from './fetch.ts';
import type { FeedReport, FeedState } from './model.ts';

export interface RoundParts extends FetchParts {
  readonly topics: readonly FeedTopic[];
  /** Told of each feed when it was asked; `first` when it had never answered before. */
  readonly onReport: (report: FeedReport, first: boolean) => Promise<void>;
}

/** Asks the feeds of all topics, a few at once. */
export interface Rounds {
  /** Those that are due, or all. @returns what became of each */
  go(wanted: 'due' | 'all', only?: string): Promise<readonly FeedReport[]>;
  /** Lets nothing more be asked, and ends what is under way. */
  stop(): Promise<void>;
}

const feedsAtOnce = 4;
/** Longer than any asking takes: what a process took that is no more is taken by another after this. */
const leaseMs = 20 * 60_000;
const dayMs = 86_400_000;

export function openRounds(parts: RoundParts): Rounds {
  const { topics, store, now, keepDays, parser, onReport } = parts;
  const stopping = new AbortController();
  const queue = new PQueue({ concurrency: feedsAtOnce });

  async function ask(topic: FeedTopic, state: FeedState): Promise<FeedReport | undefined> {
    const feed = topic.feeds.find(({ url }) => url === state.url);
    if (!feed || stopping.signal.aborted) return undefined;
    try {
      const report = await fetchFeed({ topic, feed, state, parts, signal: stopping.signal });
      await onReport(report, state.answered === undefined);
      return report;
    } catch (error) {
      if (!stopping.signal.aborted) throw error;
      // Given back, so that the next process that starts asks it.
      await store.record({ ...state, due: now() }, [], false);
      return undefined;
    }
  }

  return {
    async go(wanted, only) {
      const followed = topics.filter(({ slug, feeds }) => feeds.length > 0 && (only === undefined || slug === only));
      const taken = await Promise.all(
        followed.map(async (topic) => {
          const urls = topic.feeds.map(({ url }) => url);
          const states = await store.take(topic.slug, urls, now(), leaseMs, wanted);
          return states.map((state) => () => ask(topic, state));
        }),
      );
      const reports = await queue.addAll(taken.flat());
      for (const { slug } of followed) await store.prune(slug, new Date(now().getTime() - keepDays * dayMs));
      return reports.filter((report) => report !== undefined);
    },
    async stop() {
      stopping.abort();
      await queue.onIdle();
      await parser.close();
    },
  };
}
