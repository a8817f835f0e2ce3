import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPress, type Press, page, rss, type SetEntry } from '../../../test/doubles/press/press.ts';
import { feedStore } from '../../../test/doubles/press/store.ts';
import { folderSource } from '../files.ts';
import { readFeed } from './feed.ts';
import { type FeedTopic, fetchFeed } from './fetch.ts';
import { getter } from './get.ts';
import type { FollowedFeed } from './model.ts';
import { readPage } from './page.ts';
import { robotsOf } from './robots.ts';
import { withFeeds } from './source.ts';
import { turnsByHost } from './turns.ts';

let press: Press;
let store: ReturnType<typeof feedStore>;
let at: Date;
beforeEach(async () => {
  press = await openPress();
  store = feedStore();
  at = new Date('2026-01-23T09:00:00Z');
});
afterEach(() => press.close());

const sentences = [
  'Ministers from nine countries met in Riga on Monday, and agreed to keep the harbour open through the winter.',
  '“We have opened everything that can be opened,” the harbour master told reporters after the meeting in the town hall.',
  'Some 400 people had left their homes in the lower town by then, the city council said in a statement.',
];
const long = Array.from({ length: 4 }, () => `<p>${sentences.join(' ')}</p>`).join('');

/** Asks the feed at /rss once, with the parsing done here instead of in a thread. */
async function ask(over: Partial<FollowedFeed> = {}, more: readonly FollowedFeed[] = []) {
  const feed: FollowedFeed = { url: `${press.url}/rss`, match: [], ...over };
  const topic: FeedTopic = { slug: 'harbour', timeZone: 'Europe/Riga', feeds: [feed, ...more] };
  const now = () => at;
  const get = getter({ agent: 'Rapporteur/0', allowPrivate: true });
  const [state] = await store.take('harbour', [feed.url], at, 60_000, 'all');
  const report = await fetchFeed({
    topic,
    feed,
    state: state!,
    signal: new AbortController().signal,
    parts: {
      get,
      parser: {
        feed: async (bytes, from) => readFeed(bytes, from),
        page: async (bytes, from) => readPage(bytes, from),
        close: async () => {},
      },
      robots: robotsOf(get, now),
      turns: turnsByHost(0),
      store,
      now,
      chance: () => 0.5,
      everyMinutes: 15,
      keepDays: 90,
    },
  });
  return { report, state: (await store.states('harbour')).find(({ url }) => url === feed.url)!, topic };
}

const put = (...entries: readonly SetEntry[]) => press.put('/rss', rss(entries));
const lines = ({ report }: Awaited<ReturnType<typeof ask>>) =>
  report.items.map(({ title, outcome, because }) => [title, outcome, because].filter(Boolean).join(' | '));
const articles = async (topic: FeedTopic) =>
  (await withFeeds(folderSource('nowhere', { mayBeMissing: true }), topic.slug, topic.feeds, store).gather()).articles;
const entry = (over: SetEntry = {}): SetEntry => ({
  title: 'Harbour stays open',
  link: `${press.url}/a`,
  published: 'Thu, 22 Jan 2026 23:30:00 GMT',
  description: 'Ministers met in Riga.',
  ...over,
});

describe('where the text of an article is taken from', () => {
  it('the feed, where it holds enough', async () => {
    put(entry({ content: long }));
    const { topic } = await ask();
    expect((await articles(topic))[0]?.text).toContain(sentences[0]);
    expect(press.asked.map(({ path }) => path)).toEqual(['/rss']);
  });

  it('its page, where the feed holds little, with the days of the topic’s zone', async () => {
    put(entry());
    press.put('/a', page(sentences));
    const asked = await ask();
    expect(lines(asked)).toEqual(['Harbour stays open | new']);
    expect(await articles(asked.topic)).toMatchObject([
      {
        text: sentences.join('\n\n'),
        title: 'Harbour stays open',
        outlet: 'The Harbour Post',
        url: `${press.url}/a`,
        origin: `${press.url}/a`,
        // 01:30 in Riga.
        published: '2026-01-23',
      },
    ]);
    expect(press.asked.map(({ path }) => path)).toEqual(['/rss', '/robots.txt', '/a']);
  });

  it('its page, where the feed breaks off, however much it holds', async () => {
    put(entry({ content: `${long}<p>The council then […]</p>` }));
    press.put('/a', page([...sentences, ...sentences.map((one) => `Later, ${one}`), long, long]));
    await ask();
    expect(press.asked.map(({ path }) => path)).toContain('/a');
  });

  it('as the topic’s file wants it', async () => {
    put(entry({ content: long }));
    press.put('/a', page([...sentences, ...sentences.map((one) => `Later, ${one}`), long]));
    await ask({ fullText: true });
    expect(press.asked.map(({ path }) => path)).toContain('/a');
    put(entry({ link: `${press.url}/b` }));
    const asked = await ask({ fullText: false });
    expect(press.asked.map(({ path }) => path)).not.toContain('/b');
    expect(lines(asked)).toEqual(['Harbour stays open | new']);
  });

  it('the date of the page, where the feed gives none', async () => {
    const { published: _, ...undated } = entry();
    put(undated);
    press.put('/a', page(sentences, { head: '<meta property="article:published_time" content="2026-01-20T10:00:00Z">' }));
    expect((await articles((await ask()).topic))[0]?.published).toBe('2026-01-20');
  });

  it('robots.txt keeps us from a page, and the summary stays, with a note', async () => {
    put(entry());
    press.put('/robots.txt', 'User-agent: *\nDisallow: /a');
    press.put('/a', page(sentences));
    const asked = await ask();
    expect(lines(asked)).toEqual([
      'Harbour stays open | new | its page can’t be read (the site’s robots.txt does not let programs read it), so this is what the feed holds of it',
    ]);
    expect((await articles(asked.topic))[0]?.text).toBe('Ministers met in Riga.');
    expect(press.asked.map(({ path }) => path)).not.toContain('/a');
  });

  it('a page that fails for now is tried again, and what it gives then is an update', async () => {
    put(entry());
    press.put('/a', { status: 503 });
    const first = await ask();
    expect(lines(first)).toEqual([expect.stringContaining('new | its page can’t be read (the site is in trouble (HTTP 503))')]);
    expect(first.state.etag).toBeUndefined();
    press.put('/a', page(sentences));
    expect(lines(await ask())).toEqual(['Harbour stays open | updated']);
    expect(lines(await ask())).toEqual(['Harbour stays open | unchanged']);
  });

  it('what is no page is not read', async () => {
    put(entry());
    press.put('/a', { headers: { 'content-type': 'application/pdf' }, body: '%PDF' });
    expect(lines(await ask())[0]).toContain('its page can’t be read (it is of the kind application/pdf)');
  });
});

describe('an article that changes', () => {
  it('takes the place of what it was, and keeps its day and its place', async () => {
    put(entry({ guid: 'g1', content: long }));
    const { topic } = await ask();
    const [before] = await articles(topic);
    put(entry({ guid: 'g1', content: long.replaceAll('400', '900'), published: 'Fri, 23 Jan 2026 08:00:00 GMT' }));
    expect(lines(await ask())).toEqual(['Harbour stays open | updated']);
    const after = await articles(topic);
    expect(after).toHaveLength(1);
    expect(after[0]).toMatchObject({ origin: before?.origin, published: before?.published });
    expect(after[0]?.id).not.toBe(before?.id);
    expect(after[0]?.text).toContain('900');
  });

  it('is known by what the feed calls it when its address changes', async () => {
    put(entry({ guid: 'g1', content: long }));
    await ask();
    put(entry({ guid: 'g1', content: long, link: `${press.url}/moved`, title: 'Harbour is open' }));
    const { topic } = await ask();
    expect(await articles(topic)).toMatchObject([{ title: 'Harbour is open' }]);
  });

  it('keeps its text when its page can’t be read just then', async () => {
    put(entry());
    press.put('/a', page(sentences));
    await ask();
    put(entry({ description: 'Changed.' }));
    press.put('/a', { status: 500 });
    const asked = await ask();
    expect(lines(asked)[0]).toContain('unchanged | its page can’t be read');
    expect((await articles(asked.topic))[0]?.text).toBe(sentences.join('\n\n'));
  });
});

describe('what is left out', () => {
  it('items without any of the words that a feed is to match', async () => {
    put(
      entry({ content: long }),
      entry({ title: 'Football', link: `${press.url}/b`, content: long.replace(/harbour/g, 'ball') }),
    );
    const { report } = await ask({ match: ['harbour'] });
    expect(report).toMatchObject({ unmatched: 1, items: [{ title: 'Harbour stays open' }] });
  });

  it('items in another language, without text, or of long ago', async () => {
    const french =
      'Les ministres de neuf pays se sont réunis lundi à Riga et ont décidé de garder le port ouvert pendant tout l’hiver, a déclaré le maire de la ville aux journalistes.';
    put(
      { title: 'Port', published: 'Fri, 23 Jan 2026 08:00:00 GMT', description: french },
      { title: 'Nothing', published: 'Fri, 23 Jan 2026 07:00:00 GMT' },
      entry({ title: 'Old', published: 'Mon, 01 Sep 2025 07:00:00 GMT' }),
    );
    const asked = await ask();
    expect(lines(asked)).toEqual([
      'Port | left out | it seems to be in French, and only English is read',
      'Nothing | left out | it has no text',
      'Old | left out | it is of 2025-09-01, and items are kept for 90 days',
    ]);
    expect(press.asked.map(({ path }) => path)).toEqual(['/rss']);
    expect(lines(await ask())).toEqual(lines(asked));
  });

  it('text whose characters can’t be told', async () => {
    press.put('/rss', {
      headers: { 'content-type': 'text/xml; charset=utf-8' },
      body: Buffer.from(rss([{ title: 'T', content: `${long} caf\xe9` }]), 'latin1'),
    });
    expect(lines(await ask())).toEqual(['T | left out | characters of it can’t be told']);
  });
});

describe('dates that can’t be', () => {
  it('are not used, and said to be so', async () => {
    put(
      entry({ published: 'Fri, 23 Jan 2032 08:00:00 GMT', content: long }),
      entry({ link: `${press.url}/b`, published: 'Thu, 01 Jan 1970 00:00:00 GMT', content: `Again. ${long}` }),
    );
    const asked = await ask();
    expect(lines(asked)).toEqual([
      'Harbour stays open | new | its date, 2032-01-23, is still to come, so it counts as undated',
      'Harbour stays open | new | its date, 1970-01-01, can’t be right, so it counts as undated',
    ]);
    expect((await articles(asked.topic)).map(({ published }) => published)).toEqual([undefined, undefined]);
  });

  it('a clock that is a little ahead means now', async () => {
    put(entry({ published: 'Fri, 23 Jan 2026 20:00:00 GMT', content: long }));
    expect((await articles((await ask()).topic))[0]?.published).toBe('2026-01-23');
  });
});

describe('entries that are hard to tell apart', () => {
  it('all with the link to the front page are articles of their own', async () => {
    put(
      ...['one', 'two'].map((name) =>
        entry({ title: `About ${name}`, link: `${press.url}/`, guid: name, content: `${long}<p>${name}</p>` }),
      ),
    );
    expect(await articles((await ask()).topic)).toHaveLength(2);
  });

  it('all with one guid are, too', async () => {
    put(...['one', 'two'].map((name) => entry({ link: `${press.url}/${name}`, guid: 'same', content: `${long}<p>${name}</p>` })));
    const { topic } = await ask();
    expect(await articles(topic)).toHaveLength(2);
    expect(lines(await ask())).toEqual(['Harbour stays open | unchanged', 'Harbour stays open | unchanged']);
  });

  it('of two feeds with the same article it is the first one’s, and does not change to and fro', async () => {
    const other: FollowedFeed = { url: `${press.url}/other`, match: [] };
    put(entry({ content: long }));
    press.put('/other', rss([entry({ content: `${long}<p>More of it.</p>`, link: `${press.url}/a?utm_source=other` })]));
    const { topic } = await ask({}, [other]);
    const rest = await ask(other, [topic.feeds[0]!]);
    expect(lines(rest)).toEqual([`Harbour stays open | unchanged | it came in from ${press.url}/rss`]);
    expect(await articles(topic)).toHaveLength(1);
  });

  it('copies under two addresses are one article', async () => {
    put(entry({ content: long }), entry({ content: long, link: `${press.url}/copy` }));
    expect(await articles((await ask()).topic)).toHaveLength(1);
  });
});

describe('how it stands with a feed', () => {
  it('names what it has, and is asked less often while nothing changes', async () => {
    press.put('/rss', {
      headers: { etag: '"1"', 'last-modified': 'Thu, 22 Jan 2026 10:00:00 GMT' },
      body: rss([entry({ content: long })]),
    });
    const first = await ask();
    expect(first.state).toMatchObject({ etag: '"1"', everyMinutes: 15, failures: 0, answered: at });
    const second = await ask();
    expect(second.report.outcome).toBe('unchanged');
    expect(second.state).toMatchObject({ etag: '"1"', lastModified: 'Thu, 22 Jan 2026 10:00:00 GMT', everyMinutes: 23 });
    expect(press.asked.at(-1)?.headers['if-none-match']).toBe('"1"');
  });

  it('that fails is let alone for longer each time, and as long as it asks for', async () => {
    press.put('/rss', { status: 503, headers: { 'retry-after': '7200' } });
    const first = await ask();
    expect(first.report).toMatchObject({ outcome: 'failed', because: 'the site is in trouble (HTTP 503)' });
    expect(first.state).toMatchObject({ failures: 1, failingSince: at, due: new Date('2026-01-23T11:00:00Z') });
    press.put('/rss', 'gibberish');
    const second = await ask();
    expect(second.state).toMatchObject({
      failures: 2,
      because: 'it is neither RSS, Atom, RDF nor a JSON Feed',
      due: new Date('2026-01-23T10:00:00Z'),
    });
    put(entry({ content: long }));
    const third = await ask();
    expect(third.state).toMatchObject({ failures: 0, answered: at });
    expect(third.state.because).toBeUndefined();
  });

  it('that has moved for good is read, and said to have moved', async () => {
    press.put('/new', rss([entry({ content: long })]));
    press.put('/rss', { status: 301, headers: { location: '/new' } });
    expect((await ask()).report).toMatchObject({
      outcome: 'read',
      mend: `It has moved for good: put ${press.url}/new in its place.`,
    });
  });

  it('that leads on to a file is not said to need private addresses', async () => {
    press.put('/rss', { status: 302, headers: { location: 'file:///etc/hosts' } });
    const { mend } = (await ask()).report;
    expect(mend).toMatch(/in a browser/);
    expect(mend).not.toContain('allowPrivateAddresses');
  });

  it('with more pages than are read at a time is asked again at once, and read to its end', async () => {
    const all = Array.from({ length: 25 }, (_, n) => entry({ title: `No. ${n}`, link: `${press.url}/${n}` }));
    for (const { link = '' } of all) press.put(new URL(link).pathname, page(sentences.map((one) => `${link}: ${one}`)));
    press.put('/rss', { headers: { etag: '"1"' }, body: rss(all) });
    const first = await ask();
    expect(first.report).toMatchObject({ later: 5 });
    expect(first.state.due).toEqual(at);
    expect(first.state.etag).toBeUndefined();
    expect(first.state.answered).toBeUndefined();
    const second = await ask();
    expect(second.report.later).toBe(0);
    expect(second.state.etag).toBe('"1"');
    expect(await articles(second.topic)).toHaveLength(25);
  });
});
