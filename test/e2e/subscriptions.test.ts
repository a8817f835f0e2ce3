import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { plainPaint } from '../../src/adapters/terminal/paint.ts';
import { postbox } from '../../src/adapters/terminal/postbox.ts';
import { render } from '../../src/adapters/terminal/render.ts';
import type { CommandDesk } from '../../src/commands/command.ts';
import { commandDesk } from '../../src/commands/dispatch.ts';
import type { Article } from '../../src/core/model.ts';
import { newsroom } from '../../src/delivery/newsroom.ts';
import { subscribing } from '../../src/delivery/subscribing.ts';
import { openWorker, type Worker } from '../../src/delivery/worker.ts';
import { openDesk } from '../../src/desk/open.ts';
import type { Desk } from '../../src/desk.ts';
import type { Message } from '../../src/message/model.ts';
import type { Destination } from '../../src/message/place.ts';
import { type Storage, storageOn } from '../../src/storage/open.ts';
import { unpaced } from '../doubles/platform.ts';
import { emptyDatabase } from '../empty-database.ts';

const place: Destination = { platform: 'terminal', workspace: '', channel: 'screen' };
const asker = { platform: 'terminal', user: 'you', mayManage: true, managers: 'the operator' } as const;
const show = (message: Message) => render(message, { width: 100, paint: plainPaint });

let clock: Date;
let articles: Article[];
let storage: Storage;
let desk: Desk;
let commands: CommandDesk;
let worker: Worker;
let screen: string;

beforeEach(async () => {
  clock = new Date('2026-03-02T07:30Z');
  screen = '';
  articles = [
    article(
      'a',
      '2026-03-01',
      'Pilots at the Rotterdam harbour walked out on Sunday over night pay.\n\nThe walkout at the Rotterdam harbour has idled 12 container vessels since dawn.',
    ),
  ];
  storage = storageOn(await emptyDatabase());
  const subscriptions = subscribing({ db: storage.engine.db, desk: () => desk, now: () => clock });
  const profile = {
    slug: 'harbour',
    title: 'Harbour strike',
    actors: [],
    windowDays: 7,
    timeZone: 'Europe/Amsterdam',
    bullets: 5,
  };
  const source = { gather: async () => ({ version: String(articles.length), articles, leftOut: [], report: [] }) };
  desk = openDesk({
    topics: [{ profile, description: 'A strike', source }],
    memory: storage.memory,
    readings: storage.readings,
    subscriptions,
  });
  commands = commandDesk(desk);
  const box = postbox((text) => {
    screen += text;
  }, show);
  worker = await openWorker({
    engine: storage.engine,
    newsroom: newsroom(desk, storage.memory),
    posters: [{ platform: 'terminal', pace: unpaced, post: box.post, find: box.find, tell: async () => {} }],
    now: () => clock,
    onProblem: (message, error) => {
      throw new Error(message, { cause: error });
    },
    settings: { pollMs: 20 },
  });
});

afterEach(async () => {
  await worker.stop();
  await storage.close();
});

describe('a channel in the terminal', () => {
  it('subscribes, hears what is there as a preview, and gets only news on schedule', async () => {
    expect(await type('subscribe weekdays 09:00')).toMatch(
      /Subscribed\. Weekdays at 09:00 \(Europe\/Amsterdam\)[\s\S]*12 container/,
    );

    clock = new Date('2026-03-02T08:00:10Z');
    await worker.tick();
    await expect.poll(() => type('status'), { timeout: 10_000 }).toMatch(/was silent: There was nothing new/);
    expect(screen).toBe('');

    articles = [
      ...articles,
      article(
        'b',
        '2026-03-02',
        'A court in The Hague ordered both sides of the dispute into mediation.\n\nThe walkout at the Rotterdam harbour has now idled 31 container vessels.',
      ),
    ];
    clock = new Date('2026-03-03T08:00:10Z');
    await worker.tick();
    await expect.poll(() => screen, { timeout: 10_000 }).toMatch(/court in The Hague/);
    expect(screen).toMatch(/31 container[\s\S]*Before:[\s\S]*12 container/);
    expect(screen).not.toMatch(/walked out/);
    expect(await type('status')).toMatch(/was posted/);
    expect(await type('preview')).toMatch(/nothing new/);
  });

  it('gets only what concerns those whom its subscription is about, and is told why it hears nothing', async () => {
    expect(await type('subscribe weekdays 09:00 about Nobody')).toMatch(/These articles name no “Nobody”/);
    expect(await type('subscribe weekdays 09:00 about rotterdam')).toMatch(/Weekdays at 09:00, only about Rotterdam/);
    const court = 'A court in The Hague ordered both sides of the dispute into mediation.';
    articles = [...articles, article('b', '2026-03-02', court)];
    clock = new Date('2026-03-02T08:00:10Z');
    await worker.tick();
    await expect
      .poll(() => type('status'), { timeout: 20_000 })
      .toMatch(/was silent: Of 1 new or changed claims none is about Rotterdam/);
    articles = [...articles, article('c', '2026-03-03', 'Crane drivers in Rotterdam joined the walkout on Tuesday morning.')];
    clock = new Date('2026-03-03T08:00:10Z');
    await worker.tick();
    await expect.poll(() => screen, { timeout: 20_000 }).toMatch(/Crane drivers in Rotterdam/);
    expect(screen).not.toContain('The Hague ordered');
  });

  it('says in the zone of the schedule when the next three come', async () => {
    await type('subscribe mon,thu 18:30 America/New_York');
    expect(await type('status')).toMatch(/Mon,? 2 Mar,? 18:30, Thu,? 5 Mar,? 18:30, Mon,? 9 Mar,? 18:30 \(America\/New_York\)/);
  });

  it('answers a schedule that it can not read with what it understood and examples', async () => {
    expect(await type('subscribe someday 09:00')).toMatch(
      /“someday”[\s\S]*Understood so far: daily at 09:00[\s\S]*subscribe daily 09:00/,
    );
    expect(await type('status')).toMatch(/nothing is scheduled here/);
  });

  it('pauses, resumes and ends', async () => {
    await type('subscribe daily 09:00');
    expect(await type('subscribe daily 09:00')).toMatch(/subscribed like that before/);
    expect(await type('pause')).toMatch(/Paused: daily at 09:00/);
    expect(await type('status')).toMatch(/Paused: It was paused here/);
    clock = new Date('2026-03-02T08:00:10Z');
    await worker.tick();
    expect(await type('resume')).toMatch(/Resumed[\s\S]*Next: Tue/);
    const ended = await type('unsubscribe');
    expect(ended).toMatch(/Unsubscribed: daily at 09:00/);
    expect(ended).not.toContain('Next:');
    expect(await type('unsubscribe')).toMatch(/Nothing was subscribed to here/);
  });

  it('lets only those change it who may', async () => {
    const message = await commands.runText('harbour', 'subscribe daily 09:00', { asker: { ...asker, mayManage: false }, place });
    expect(show(message)).toMatch(/Ask the operator/);
  });
});

async function type(line: string): Promise<string> {
  return show(await commands.runText('harbour', line, { asker, place }));
}

function article(id: string, published: string, text: string): Article {
  return { id, origin: `${id}.md`, title: `Article ${id}`, outlet: `Outlet ${id}`, published, text };
}
