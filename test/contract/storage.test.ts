import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Told } from '../../src/core/briefing/imprint.ts';
import { imprintOf } from '../../src/core/briefing/imprint.ts';
import type { Digest, News } from '../../src/core/model.ts';
import { parseSchedule } from '../../src/delivery/recurrence.ts';
import type { Destination } from '../../src/message/place.ts';
import { articlesIn } from '../../src/storage/articles.ts';
import { correctionsIn } from '../../src/storage/corrections.ts';
import { deliveriesIn } from '../../src/storage/deliveries.ts';
import { destinationsIn } from '../../src/storage/destinations.ts';
import type { Engine } from '../../src/storage/engine/engine.ts';
import { heardIn } from '../../src/storage/heard.ts';
import { storageOn } from '../../src/storage/open.ts';
import { subscriptionId, subscriptionsIn } from '../../src/storage/subscriptions.ts';
import { onBothEngines } from '../engines.ts';

const place: Destination = { platform: 'slack', workspace: 'T1', channel: 'C1' };
const told = (text: string): Told => ({ kind: 'claim', text, imprints: [imprintOf(text)] });
const news: News = {
  topic: 't',
  coverage: { articles: 1, outlets: 1 },
  fresh: [],
  changed: [],
  unchanged: 3,
  quotes: [],
  sources: [],
};

onBothEngines((open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
  });
  afterAll(() => engine.close());

  describe('memory', () => {
    it('keeps a digest with its articles, once, under the id of its content', async () => {
      const { memory } = storageOn(engine);
      const article = {
        id: 'a1',
        text: 'Quoted “text”',
        origin: 'a.md',
        title: 'A',
        published: '2026-01-22',
      };
      const digest: Digest = {
        topic: 't',
        headline: { text: 'H', evidence: [{ article: 'a1', span: { start: 0, end: 1 } }] },
        coverage: { articles: 1, outlets: 1 },
        bullets: [],
        quotes: [],
        disputes: [],
        sources: [],
        leftOut: [],
      };
      const id = await memory.keep(digest, [article]);
      expect(await memory.keep(digest, [article])).toBe(id);
      expect(await memory.kept(id)).toEqual(digest);
      expect(await memory.article('a1')).toEqual(article);
      expect(await memory.kept('none')).toBeUndefined();
    });

    it('adds up what a place was told, and tells it from one that was told nothing', async () => {
      const destination = await destinationsIn(engine.db).keep(place);
      const heard = heardIn(engine.db);
      expect(await heard.of('t', destination)).toBeUndefined();
      await heard.hear('t', destination, [told('One thing was reported.')], '2026-01-22');
      await heard.hear('t', destination, [told('Another thing.'), told('One thing was reported.')], '2026-01-23');
      const all = await heard.of('t', destination);
      expect(all?.until).toBe('2026-01-23');
      expect(all?.told.map((one) => one.text).sort()).toEqual(['Another thing.', 'One thing was reported.']);
      expect(await heard.of('other', destination)).toBeUndefined();
    });

    it('gives readings back for the version that made them', async () => {
      const { readings } = storageOn(engine);
      const reading = {
        article: 'r1',
        published: { known: 'no' as const },
        blocks: [],
        sentences: [],
        quotes: [],
        mentions: [],
        dates: [],
        lexis: { stems: ['dam'], stops: 'c', words: '^ ', spoken: '] ', terms: '] ' },
      };
      await readings.save([reading], 1);
      await readings.save([reading], 1);
      expect([...(await readings.load(['r1', 'r2'], 1)).values()]).toEqual([reading]);
      expect((await readings.load(['r1'], 2)).size).toBe(0);
    });

    it('finds the articles of a topic that came in since a moment', async () => {
      const articles = articlesIn(engine.db);
      await articles.keep(
        'many',
        Array.from({ length: 250 }, (_, index) => ({ id: `m${index}`, text: 'x', origin: 'o' })),
      );
      expect(await articles.since('many', new Date(0))).toHaveLength(250);
      expect(await articles.since('many', new Date(Date.now() + 60_000))).toHaveLength(0);
    });
  });

  describe('installations', () => {
    it('keep tokens unreadable without the key', async () => {
      const { installations } = storageOn(engine, Buffer.alloc(32, 1).toString('base64'));
      await installations.save('slack', 'T1', { bot: { token: 'xoxb-1' } });
      await installations.save('slack', 'T1', { bot: { token: 'xoxb-2' } });
      expect(await installations.find('slack', 'T1')).toEqual({ bot: { token: 'xoxb-2' } });
      const { rows } = await engine.db.execute('select sealed from installations');
      expect(JSON.stringify(rows)).not.toContain('xoxb');
      await expect(
        storageOn(engine, Buffer.alloc(32, 2).toString('base64')).installations.find('slack', 'T1'),
      ).rejects.toMatchObject({ code: 'wrongSecret' });
      await expect(storageOn(engine).installations.save('slack', 'T2', {})).rejects.toMatchObject({ code: 'noSecret' });
      await installations.remove('slack', 'T1');
      expect(await installations.find('slack', 'T1')).toBeUndefined();
    });
  });

  describe('inbound ids', () => {
    it('are new once, however many take them in at a time', async () => {
      const { inboundIds } = storageOn(engine);
      const firsts = await Promise.all(Array.from({ length: 10 }, () => inboundIds.first('slack', 'Ev1')));
      expect(firsts.filter(Boolean)).toHaveLength(1);
      expect(await inboundIds.first('discord', 'Ev1')).toBe(true);
    });
  });

  describe('subscriptions', () => {
    const wanted = {
      topic: 't',
      place,
      schedule: parseSchedule('daily 09:00', 'Europe/Kyiv'),
      source: 'command' as const,
      owner: { platform: 'slack' as const, user: 'U1' },
      created: new Date('2026-01-01T00:00Z'),
      nextSlot: new Date('2026-01-01T07:00Z'),
    };

    it('are kept once, found when due, and move on once', async () => {
      const subscriptions = subscriptionsIn(engine.db);
      expect(await subscriptions.add(wanted)).toBe(true);
      expect(await subscriptions.add(wanted)).toBe(false);
      expect(await subscriptions.due(new Date('2026-01-01T06:59Z'), 10)).toEqual([]);
      const [due] = await subscriptions.due(new Date('2026-01-01T07:00Z'), 10);
      expect(due).toMatchObject({ ...wanted, id: subscriptionId(wanted), state: 'active' });
      const next = new Date('2026-01-02T07:00Z');
      const move = { id: due!.id, from: due!.nextSlot, to: next };
      expect(await subscriptions.advance([move])).toEqual([due!.id]);
      expect(await subscriptions.advance([move])).toEqual([]);
    });

    it('rest while paused and say why', async () => {
      const subscriptions = subscriptionsIn(engine.db);
      const id = subscriptionId(wanted);
      await subscriptions.pause([id], 'the channel is gone');
      expect(await subscriptions.due(new Date('2027-01-01'), 10)).toEqual([]);
      expect(await subscriptions.find(id)).toMatchObject({ state: 'paused', because: 'the channel is gone' });
      await subscriptions.resume(id, new Date('2026-02-01T07:00Z'));
      expect(await subscriptions.find(id)).toMatchObject({ state: 'active', nextSlot: new Date('2026-02-01T07:00Z') });
      expect((await subscriptions.find(id))?.because).toBeUndefined();
      await subscriptions.remove([id]);
      expect(await subscriptions.at('t', place)).toEqual([]);
    });
  });

  describe('corrections', () => {
    const source = { article: 'old', label: 'The Harbour Post', published: { known: 'no' as const }, origin: 1 };
    const cites = (article: string): News => ({ ...news, topic: 'corrected', sources: [{ ...source, article }] });
    const corrected = {
      news: cites('new'),
      corrections: [{ source: { label: source.label }, was: 'It was open.', now: 'It was shut.' }],
      told: [told('It was shut.')],
    };
    const since = new Date('2026-01-01T00:00Z');
    const posted = async (key: string) => {
      const destination = await destinationsIn(engine.db).keep({ ...place, channel: key });
      const deliveries = deliveriesIn(engine.db);
      await deliveries.plan({ key, subscription: key, topic: 'corrected', destination, slot: new Date('2026-01-01T09:00Z') });
      await deliveries.claim(key, 'w', 60);
      await deliveries.begin(key, 'w', { news: cites('old'), told: [] });
      await deliveries.sent(key, 'w', `m-${key}`);
    };
    const taken = async (key: string) => (await correctionsIn(engine.db).due(100)).find(({ delivery }) => delivery === key)!.key;

    it('find what cites a text that its source has replaced', async () => {
      const corrections = correctionsIn(engine.db);
      await posted('p1');
      await articlesIn(engine.db).keep('corrected', [{ id: 'old', text: 'It was open.', origin: 'gate.md' }]);
      expect(await corrections.topics(since)).toContain('corrected');
      expect(await corrections.outdated('corrected', [{ id: 'old', origin: 'gate.md' }], since)).toEqual([]);
      expect(await corrections.outdated('corrected', [{ id: 'new', origin: 'other.md' }], since)).toEqual([]);
      expect(await corrections.outdated('corrected', [{ id: 'new', origin: 'gate.md' }], since)).toEqual(['p1']);
      expect(await corrections.outdated('corrected', [{ id: 'new', origin: 'gate.md' }], new Date('2026-01-02'))).toEqual([]);
    });

    it('are planned once for what was said, however many plan them', async () => {
      await posted('p2');
      const plan = () => correctionsIn(engine.db).plan('p2', cites('old'), corrected);
      expect((await Promise.all([plan(), plan(), plan()])).filter(Boolean)).toHaveLength(1);
      expect((await deliveriesIn(engine.db).find('p2'))?.news).toEqual(corrected.news);
    });

    it('belong to one worker, and go through their states once', async () => {
      await posted('p3');
      const corrections = correctionsIn(engine.db);
      await corrections.plan('p3', cites('old'), corrected);
      const key = await taken('p3');
      // Milliseconds: over already, though the clock of a busy machine may be set back a little.
      const over = -1000;
      expect(key).toMatch(/^[a-z0-9]{24}$/);
      const claims = await Promise.all([1, 2, 3].map(() => corrections.claim(key, 60_000)));
      expect(claims.filter(Boolean)).toMatchObject([{ lines: corrected.corrections, told: corrected.told, wasSaying: false }]);
      expect(await corrections.sent(key)).toBe(false);
      expect(await corrections.begin(key)).toBe(true);
      await corrections.postpone(key, over, 'slow down');
      expect(await corrections.claim(key, over)).toMatchObject({ attempts: 2, wasSaying: false });
      await corrections.begin(key);
      expect(await corrections.claim(key, over)).toMatchObject({ attempts: 3, wasSaying: true });
      expect(await corrections.sent(key)).toBe(true);
      await corrections.end(key, 'failed', 'late');
      expect(await corrections.claim(key, over)).toBeUndefined();
      // A source that changes again has a correction of its own.
      expect(await corrections.plan('p3', cites('new'), { ...corrected, news: cites('newest') })).toBe(true);
      expect(await taken('p3')).not.toBe(key);
    });
  });

  describe('deliveries', () => {
    const planned = async (key: string, channel: string) => {
      const destination = await destinationsIn(engine.db).keep({ ...place, channel });
      const delivery = { key, subscription: `s-${key}`, topic: 't', destination, slot: new Date('2026-01-01T09:00Z') };
      return { delivery, isNew: await deliveriesIn(engine.db).plan(delivery) };
    };

    it('are planned once a slot', async () => {
      expect((await planned('k1', 'C1')).isNew).toBe(true);
      expect((await planned('k1', 'C1')).isNew).toBe(false);
    });

    it('belong to one worker at a time, until its lease ends', async () => {
      await planned('k2', 'C2');
      const deliveries = deliveriesIn(engine.db);
      const claims = await Promise.all(['w1', 'w2', 'w3'].map((worker) => deliveries.claim('k2', worker, 60)));
      expect(claims.filter(Boolean)).toHaveLength(1);
      const holder = `w${claims.findIndex(Boolean) + 1}`;
      expect(await deliveries.begin('k2', 'nobody', { news, told: [] })).toBe(false);
      expect(await deliveries.begin('k2', holder, { news, told: [] })).toBe(true);
      await deliveries.renew(holder, -1);
      expect(await deliveries.claim('k2', 'w9', 60)).toMatchObject({ state: 'sending', attempts: 2, news });
    });

    it('go through their states once', async () => {
      await planned('k3', 'C3');
      const deliveries = deliveriesIn(engine.db);
      await deliveries.claim('k3', 'w', 60);
      expect(await deliveries.sent('k3', 'w', 'm1')).toBe(false);
      expect(await deliveries.begin('k3', 'w', { news, told: [] })).toBe(true);
      expect(await deliveries.sent('k3', 'w', 'm1')).toBe(true);
      expect(await deliveries.end('k3', 'w', 'failed', 'late')).toBe(false);
      expect(await deliveries.claim('k3', 'w', 60)).toBeUndefined();
      expect(await deliveries.find('k3')).toMatchObject({ state: 'sent', message: 'm1' });
    });

    it('wait for their turn after a postponement, and look first when the post may have been taken', async () => {
      await planned('k4', 'C4');
      const deliveries = deliveriesIn(engine.db);
      await deliveries.claim('k4', 'w', 60);
      await deliveries.begin('k4', 'w', { news, told: [] });
      await deliveries.postpone('k4', 'w', 60_000, 'perhaps', 'timed out');
      expect(await deliveries.claim('k4', 'w', 60)).toBeUndefined();
      await deliveries.find('k4').then((row) => expect(row?.state).toBe('sending'));
    });

    it('of one topic to one place are under way one at a time', async () => {
      await planned('k5', 'C5');
      await planned('k6', 'C5');
      const deliveries = deliveriesIn(engine.db);
      const both = await Promise.all([deliveries.claim('k5', 'w1', 60), deliveries.claim('k6', 'w2', 60)]);
      expect(both.filter(Boolean)).toHaveLength(1);
    });

    it('are found when abandoned, and revived on a word', async () => {
      await planned('k7', 'C7');
      const deliveries = deliveriesIn(engine.db);
      expect((await deliveries.abandoned(-1, 100)).map((row) => row.key)).toContain('k7');
      expect((await deliveries.abandoned(60, 100)).map((row) => row.key)).not.toContain('k7');
      await deliveries.claim('k7', 'w', 60);
      await deliveries.end('k7', 'w', 'failed', 'refused');
      expect((await deliveries.list(['failed'], 10)).map((row) => row.key)).toEqual(['k7']);
      expect(await deliveries.revive(['k7', 'k3'])).toEqual(['k7']);
    });
  });
});
