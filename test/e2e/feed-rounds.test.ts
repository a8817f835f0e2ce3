import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newsroom } from '../../src/delivery/newsroom.ts';
import { subscribing } from '../../src/delivery/subscribing.ts';
import { openDesk } from '../../src/desk/open.ts';
import type { Desk } from '../../src/desk.ts';
import { createLog } from '../../src/log.ts';
import { fromStore } from '../../src/main.ts';
import type { Destination } from '../../src/message/place.ts';
import { feedRounds, watchFeeds } from '../../src/start/feeds.ts';
import { openInMemory } from '../../src/storage/engine/pglite.ts';
import { type Storage, storageOn } from '../../src/storage/open.ts';
import { openPress, type Press, rss } from '../doubles/press/press.ts';
import { shelfOf } from '../story/dam.ts';

let press: Press;
let storage: Storage;
let desk: Desk;
beforeEach(async () => {
  press = await openPress();
  storage = storageOn(await openInMemory());
});
afterEach(async () => {
  await press.close();
  await storage.close();
});

const place: Destination = { platform: 'slack', workspace: 'T1', channel: 'C1' };
const owner = { platform: 'slack', user: 'U1' } as const;
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);
const folderArticle = {
  id: 'folder-article-1',
  origin: 'a.md',
  published: daysAgo(1).toISOString().slice(0, 10),
  text: 'The lake behind the Lind dam rose by three metres in two days, the water board said on Monday.',
};

/** A desk over one topic with a folder and a feed, and the rounds that ask it. */
function followed(allowPrivateAddresses = true) {
  const topics = fromStore(
    [
      {
        profile: { slug: 'dam', title: 'The Lind dam', actors: [], windowDays: 7, timeZone: 'UTC', bullets: 5 },
        description: 'What is reported of the dam',
        source: shelfOf([folderArticle]),
        feeds: [{ url: `${press.url}/rss`, match: [], fullText: false }],
      },
    ],
    storage.feeds,
  );
  const subscriptions = subscribing({ db: storage.engine.db, desk: () => desk, now: () => new Date() });
  desk = openDesk({ topics, memory: storage.memory, readings: storage.readings, subscriptions });
  const settings = { everyMinutes: 15, keepDays: 90, allowPrivateAddresses };
  const parts = { settings, topics, storage, desk };
  return { rounds: feedRounds(parts), parts, subscriptions };
}

const old = 'Governor Tomas Berg laid the first stone of the new town hall in Lindhaven in front of a large crowd.';
const undated = 'The bakers of Lindhaven agreed on a price for bread that will hold until the end of the year.';
const fresh = 'Engineers opened the second sluice of the dam in the night because the rain did not stop.';

describe('a feed that is added to a topic which a channel follows', () => {
  it('brings what is new, and takes what it held before as heard', async () => {
    const { rounds, subscriptions } = followed();
    await subscriptions.subscribe({ topic: 'dam', place, schedule: 'daily 09:00 UTC', owner });
    press.put(
      '/rss',
      rss([
        { title: 'Stone laid', link: `${press.url}/1`, published: daysAgo(5).toUTCString(), description: old },
        { title: 'Bread', link: `${press.url}/2`, description: undated },
        { title: 'Sluice', link: `${press.url}/3`, published: daysAgo(0).toUTCString(), description: fresh },
      ]),
    );
    await rounds.go('due');
    expect((await desk.topic('dam').story()).articles).toHaveLength(4);
    const { news } = await newsroom(desk, storage.memory).write('dam', place, { length: 'full' });
    expect(news.fresh.map(({ text }) => text)).toEqual([fresh]);
    // What comes in later is news, whatever day it is of.
    press.put(
      '/rss',
      rss([
        {
          title: 'School',
          link: `${press.url}/4`,
          published: daysAgo(3).toUTCString(),
          description: 'The school of Lindhaven closed its doors for good because too few children came.',
        },
      ]),
    );
    await rounds.go('all');
    const later = await newsroom(desk, storage.memory).write('dam', place, { length: 'full' });
    expect(later.news.fresh.map(({ text }) => text).join()).toContain('The school of Lindhaven');
    await rounds.stop();
  });

  it('is not asked on this machine or in a private network, unless a setting lets it be', async () => {
    press.put('/rss', rss([]));
    const { rounds } = followed(false);
    expect(await rounds.go('due')).toMatchObject([
      {
        outcome: 'failed',
        because: '127.0.0.1 is on this machine or in a private network',
        mend: expect.stringContaining('allowPrivateAddresses'),
      },
    ]);
    expect(press.asked).toEqual([]);
    await rounds.stop();
  });
});

describe('feeds while Rapporteur runs', () => {
  it('are asked at once; what came in is said to who waits for it, what failed to the operator', async () => {
    press.put(
      '/rss',
      rss([{ title: 'Sluice', link: `${press.url}/3`, published: daysAgo(0).toUTCString(), description: fresh }]),
    );
    const { parts } = followed();
    const logged: string[] = [];
    const log = createLog('warn', { write: (line) => void logged.push(line) });
    const arrived = Promise.withResolvers<readonly [string, number]>();
    const watching = watchFeeds({ ...parts, log, onArrivals: (topic, articles) => arrived.resolve([topic, articles]) });
    expect(await arrived.promise).toEqual(['dam', 1]);
    await watching.stop();
    expect(logged).toEqual([]);

    press.put('/rss', 'gibberish');
    await storage.engine.db.execute(sql`update feeds set due = now() - interval '1 hour'`);
    const failed = Promise.withResolvers<string>();
    const again = watchFeeds({ ...parts, log: createLog('warn', { write: failed.resolve }), onArrivals: () => {} });
    expect(JSON.parse(await failed.promise)).toMatchObject({
      level: 'warn',
      topic: 'dam',
      feed: `${press.url}/rss`,
      msg: 'A feed can’t be read: it is neither RSS, Atom, RDF nor a JSON Feed',
    });
    await again.stop();
  });
});
