import { NoFeedError } from './feed.ts';
import { GetError } from './get.ts';
import { isTooOld, isVisible, itemOf, keysOf, mostTries, printOf, wantsPage } from './item.ts';
import { matcher } from './match.ts';
import type { Entry, FeedReport, FeedState, FollowedFeed, Item, ItemReport, SentFeed } from './model.ts';
import { type PageParts, pageAt } from './pages.ts';
import { retryAfter } from './schedule.ts';
import { answered, type Failure, failed, statusInWords, type Timing } from './states.ts';
import type { FeedStore } from './store.ts';

export interface FetchParts extends PageParts, Timing {
  readonly store: FeedStore;
  /** How long items are kept. */
  readonly keepDays: number;
}

/** A topic as far as its feeds need it. */
export interface FeedTopic {
  readonly slug: string;
  /** IANA zone in which days are counted. */
  readonly timeZone: string;
  readonly feeds: readonly FollowedFeed[];
}

const limits = {
  maxBytes: 10_000_000,
  timeoutMs: 30_000,
  accept: 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5',
} as const;
/** Pages read for one asking of one feed; the rest is read with the next, which comes with the next round. */
const mostPages = 20;

/** One asking of one feed. */
interface Asking {
  readonly topic: FeedTopic;
  readonly feed: FollowedFeed;
  readonly state: FeedState;
  readonly parts: FetchParts;
  readonly signal: AbortSignal;
}

/** Asks a feed, reads what is new in it, and keeps it. What feeds and pages do is told in the report; throws only when it is stopped. */
export async function fetchFeed(asking: Asking): Promise<FeedReport> {
  const { topic, feed, state, parts, signal } = asking;
  const report = { topic: topic.slug, url: feed.url, items: [], unmatched: 0, passedOver: 0, later: 0 };
  const fail = async (failure: Failure): Promise<FeedReport> => {
    await parts.store.record(failed(state, failure, parts), [], false);
    const { because, mend } = failure;
    return { ...report, outcome: 'failed', because, ...(mend && { mend }) };
  };
  try {
    const { etag, lastModified } = state;
    const got = await parts.turns(feed.url, () => parts.get({ ...limits, url: feed.url, etag, lastModified, signal }), signal);
    if (got.status === 304) {
      const now = answered(state, got, 'unchanged', true, parts);
      await parts.store.record(now, [], false);
      return { ...report, outcome: 'unchanged', ...(now.mend && { mend: now.mend }) };
    }
    if (got.status !== 200)
      return fail({
        ...statusInWords(got.status),
        retryAfterSeconds: retryAfter(got.headers['retry-after'], parts.now()),
      });
    const sent = await parts.parser.feed(got.bytes, { url: got.url, contentType: got.headers['content-type'] });
    const taken = await take(sent, asking);
    const changed = taken.reports.some(({ outcome }) => outcome === 'new' || outcome === 'updated');
    const brought = taken.later > 0 ? 'more' : changed ? 'changed' : 'unchanged';
    const retries = taken.items.some(({ tries }) => tries > 0 && tries < mostTries);
    const now = answered(state, got, brought, brought !== 'more' && !retries, parts);
    await parts.store.record(now, taken.items, taken.visible);
    return {
      ...report,
      outcome: 'read',
      ...(now.mend && { mend: now.mend }),
      items: taken.reports,
      unmatched: taken.unmatched,
      passedOver: sent.passedOver,
      later: taken.later,
    };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof NoFeedError) return fail({ because: error.message, mend: error.mend });
    if (error instanceof GetError) return fail({ because: error.message, mend: mends[error.code] });
    throw error;
  }
}

const mends: Partial<Record<GetError['code'], string>> = {
  private: 'If you mean it, set “allowPrivateAddresses: true” under “feeds” in rapporteur.yaml.',
  address: 'Open the address in a browser to see what it gives.',
  redirects: 'Open the address in a browser to see what it gives.',
  garbled: 'Open the address in a browser to see what it gives.',
};

interface Taken {
  /** Those to be written. */
  readonly items: readonly Item[];
  readonly reports: readonly ItemReport[];
  readonly visible: boolean;
  readonly unmatched: number;
  readonly later: number;
}

/** Makes items of a feed's entries; reads the pages of those that are new or were changed. */
async function take({ entries }: SentFeed, { topic, feed, parts, signal }: Asking): Promise<Taken> {
  const fits = matcher(feed.match);
  const wanted = entries.filter(({ title, text }) => fits(`${title}\n${text}`));
  const keys = keysOf(feed.url, wanted);
  const known = await parts.store.known(
    topic.slug,
    keys.map(({ key }) => key),
    feed.url,
    keys.flatMap(({ guid }) => guid ?? []),
  );
  const others = new Set(topic.feeds.map(({ url }) => url).filter((url) => url !== feed.url));
  const items: Item[] = [];
  const reports: ItemReport[] = [];
  let visible = false;
  let pages = 0;
  let later = 0;
  for (const [index, entry] of wanted.entries()) {
    const own = keys[index]!;
    const before =
      known.find(({ key }) => key === own.key) ??
      known.find((item) => own.guid !== undefined && item.feed === feed.url && item.guid === own.guid);
    const standing = before && unchanged(entry, before, others);
    if (standing) {
      reports.push(standing);
      continue;
    }
    const context = { feed, timeZone: topic.timeZone, now: parts.now(), keepDays: parts.keepDays };
    const reads = wantsPage(feed, entry) && !isTooOld(entry.published, context);
    if (reads && pages === mostPages) {
      later++;
      continue;
    }
    if (reads) pages++;
    const page = reads ? await pageAt(entry.link!, parts, signal) : undefined;
    const { item, report } = itemOf(entry, own, before, page, context);
    reports.push(report);
    if (!item) continue;
    items.push(item);
    visible ||= isVisible(item, before);
  }
  return { items, reports, visible, unmatched: entries.length - wanted.length, later };
}

/** What is said of an entry that needs no other look: it is as it was, or it is another feed's. */
function unchanged(entry: Entry, before: Item, others: ReadonlySet<string>): ItemReport | undefined {
  const told = { title: entry.title || before.title, ...(before.url && { url: before.url }) };
  if (others.has(before.feed)) return { ...told, outcome: 'unchanged', because: `it came in from ${before.feed}` };
  const isDone = before.tries === 0 || before.tries >= mostTries;
  if (before.print !== printOf(entry) || !isDone) return undefined;
  const outcome = before.text === undefined ? 'left out' : 'unchanged';
  return { ...told, outcome, ...(before.because && { because: before.because }) };
}
