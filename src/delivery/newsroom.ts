import { createHash } from 'node:crypto';
import { citedArticles } from '../commands/cited.ts';
import { digestActions } from '../commands/latest.ts';
import { brief } from '../core/briefing/brief.ts';
import { concerning } from '../core/briefing/concerning.ts';
import { type Heard, newsOf, telling, unheard } from '../core/briefing/heard.ts';
import type { Digest, News, Story } from '../core/model.ts';
import type { Desk } from '../desk.ts';
import { composeNews } from '../message/compose/news.ts';
import type { Message } from '../message/model.ts';
import type { Destination } from '../message/place.ts';
import type { Saying } from '../storage/deliveries.ts';
import type { Schedule } from './schedule.ts';

/** Makes what is posted. Deliveries know stories and digests by this alone. */
export interface Newsroom {
  /** What a place has not heard of a topic. */
  write(topic: string, place: Destination, wanted: Wanted): Promise<Draft>;
  /** The message for news that were written, now or before a crash. */
  message(topic: string, news: News, digest?: string): Promise<Message>;
  /** How many digests were made so far. */
  readonly made: () => number;
}

/** What of a schedule says what is to be told. */
type Wanted = Pick<Schedule, 'length' | 'about'>;

export interface Draft extends Saying {
  /** New and changed claims in it. */
  readonly size: number;
  /** New and changed claims that it leaves out, as they concern nobody whom it is to be about. */
  readonly others?: number;
}

interface Memory {
  heard(topic: string, place: Destination): Promise<Heard | undefined>;
}

/**
 * A newsroom over the desk. For as long as a story stays the same, places that have heard the same share one draft, and all that
 * lack the same claims share one digest: it is made once for a slot, however many places it goes to.
 */
export function newsroom(desk: Desk, memory: Memory): Newsroom {
  const drafts = new WeakMap<Story, Map<string, Promise<Draft>>>();
  const digests = new WeakMap<Story, Map<string, Digest | undefined>>();
  let made = 0;

  function digestOf(whole: Story, rest: Story, changed: readonly string[]): Digest | undefined {
    const key = hash([
      rest.claims.map((claim) => [claim.id, claim.sentences.length]),
      rest.families.map((family) => family.id),
      changed,
    ]);
    const known = within(digests, whole);
    if (!known.has(key)) {
      made++;
      known.set(key, brief(rest));
    }
    return known.get(key);
  }

  async function draft(topic: string, story: Story, heard: Heard, { length, about }: Wanted): Promise<Draft> {
    const all = unheard(story, heard);
    const rest = about ? concerning(all, about) : all;
    const others = all.story.claims.length - rest.story.claims.length;
    const digest = digestOf(story, rest.story, [...rest.before.keys()]);
    if (!digest) return { news: nothing(story, rest.unchanged, heard), told: [], size: 0, others };
    const whole = newsOf(digest, rest, heard.until);
    const news = length === 'brief' ? { ...whole, quotes: [] } : whole;
    const size = news.fresh.length + news.changed.length;
    return { news, told: telling(news, story), digest: await desk.topic(topic).keep(digest), size, others };
  }

  return {
    async write(topic, place, { length, about }) {
      const story = await desk.topic(topic).story();
      const heard = (await memory.heard(topic, place)) ?? { told: [] };
      const known = within(drafts, story);
      const key = hash([heard.told.map((one) => one.imprints.map((print) => print.same)), heard.until, length, about]);
      const draftOnce = known.get(key) ?? draft(topic, story, heard, { length, ...(about && { about }) });
      known.set(key, draftOnce);
      draftOnce.catch(() => known.delete(key));
      return draftOnce;
    },
    async message(topic, news, digest) {
      const followed = desk.topic(topic);
      return composeNews(news, {
        title: followed.title,
        audience: 'public',
        actions: digest ? digestActions(followed, digest) : [],
        articles: await citedArticles(followed, news),
      });
    },
    made: () => made,
  };
}

function nothing(story: Story, unchanged: number, { until }: Heard): News {
  return {
    topic: story.topic.slug,
    coverage: { articles: story.articles.length, outlets: new Set(story.articles.map((one) => one.origin)).size },
    ...(until && { since: until }),
    fresh: [],
    changed: [],
    unchanged,
    quotes: [],
    sources: [],
  };
}

function within<Made>(all: WeakMap<Story, Map<string, Made>>, story: Story): Map<string, Made> {
  const known = all.get(story) ?? new Map<string, Made>();
  all.set(story, known);
  return known;
}

const hash = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('base64url');
