import manifest from '../../package.json' with { type: 'json' };
import type { FeedSettings } from '../config/settings.ts';
import { takeAsHeard } from '../delivery/baseline.ts';
import type { FollowedTopic } from '../desk/open.ts';
import type { Desk } from '../desk.ts';
import type { Log } from '../log.ts';
import { getter } from '../sources/feeds/get.ts';
import type { FeedReport, FollowedFeed } from '../sources/feeds/model.ts';
import { openParser } from '../sources/feeds/parser.ts';
import { robotName, robotsOf } from '../sources/feeds/robots.ts';
import { openRounds, type Rounds } from '../sources/feeds/rounds.ts';
import { turnsByHost } from '../sources/feeds/turns.ts';
import type { Storage } from '../storage/open.ts';

export interface FeedParts {
  readonly settings: FeedSettings;
  readonly topics: readonly (Pick<FollowedTopic, 'profile'> & { readonly feeds: readonly FollowedFeed[] })[];
  readonly storage: Storage;
  /** A desk over the same store. */
  readonly desk: Desk;
  readonly onReport?: (report: FeedReport) => void;
}

/** One request at a time goes to a host, and this long is waited before the next. */
const pauseMs = 1000;
/** How often it is looked which feeds are due. */
const everyMs = 60_000;
const dayMs = 86_400_000;

/** What asks the feeds of all topics. What a feed that is asked for the first time holds of earlier days is no news to anyone. */
export function feedRounds({ settings, topics, storage, desk, onReport }: FeedParts): Rounds {
  const now = () => new Date();
  const { contact, allowPrivateAddresses, everyMinutes, keepDays } = settings;
  const agent = `${robotName}/${manifest.version}${contact ? ` (+${contact})` : ''}`;
  const get = getter({ agent, allowPrivate: allowPrivateAddresses });
  return openRounds({
    topics: topics.map(({ profile, feeds }) => ({ slug: profile.slug, timeZone: profile.timeZone, feeds })),
    get,
    parser: openParser(),
    robots: robotsOf(get, now),
    turns: turnsByHost(pauseMs),
    store: storage.feeds,
    now,
    chance: Math.random,
    everyMinutes,
    keepDays,
    async onReport(report, first) {
      const old = first ? earlier(report, now()) : new Set<string>();
      if (old.size > 0) await takeAsHeard(storage.engine.db, await desk.topic(report.topic).story(), old);
      onReport?.(report);
    },
  });
}

/** The articles of more than a day ago, and those of which no one can tell. */
function earlier({ items }: FeedReport, now: Date): ReadonlySet<string> {
  return new Set(
    items.flatMap(({ article, published }) =>
      article && (!published || now.getTime() - Date.parse(published) > dayMs) ? [article] : [],
    ),
  );
}

/** Asks each minute what is due, the first time at once. */
export interface FeedWatch {
  stop(): Promise<void>;
}

export interface WatchParts extends Omit<FeedParts, 'onReport'> {
  readonly log: Log;
  /** Told after a round how many articles are new in a topic. */
  readonly onArrivals: (topic: string, articles: number) => void;
}

export function watchFeeds({ log, onArrivals, ...parts }: WatchParts): FeedWatch {
  const rounds = feedRounds({ ...parts, onReport: (report) => note(report, log) });
  let going: Promise<void> | undefined;
  const go = async () => {
    try {
      const reports = await rounds.go('due');
      for (const [topic, own] of Map.groupBy(reports, (report) => report.topic)) {
        const arrived = own.flatMap(({ items }) => items.filter(({ outcome }) => outcome === 'new')).length;
        if (arrived > 0) onArrivals(topic, arrived);
      }
    } catch (error) {
      log.error({ err: error }, 'Feeds could not be asked; the next minute makes up for it');
    }
    going = undefined;
  };
  const tick = () => {
    going ??= go();
  };
  tick();
  const ticking = setInterval(tick, everyMs);
  return {
    async stop() {
      clearInterval(ticking);
      await rounds.stop();
      await going;
    },
  };
}

function note({ topic, url, outcome, because, mend, items }: FeedReport, log: Log): void {
  if (outcome === 'failed') log.warn({ topic, feed: url, ...(mend && { mend }) }, `A feed can’t be read: ${because}`);
  else if (outcome === 'read') {
    if (mend) log.warn({ topic, feed: url }, mend);
    const changed = items.filter((item) => item.outcome === 'new' || item.outcome === 'updated').length;
    if (changed > 0) log.info({ topic, feed: url, articles: changed }, 'A feed brought something new');
  }
}
