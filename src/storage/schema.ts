/**
 * The tables. One SQL dialect for PGlite and PostgreSQL. After a change, `npm run db:generate` writes the migration.
 * Values that only TypeScript reads stand as JSON, in the shapes that their types give; what SQL selects by stands in columns.
 */
import { bigserial, index, integer, jsonb, pgTable, primaryKey, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core';
import type { Told } from '../core/briefing/imprint.ts';
import type { Correction, Digest, News, Reading } from '../core/model.ts';
import type { Schedule } from '../delivery/schedule.ts';
import type { Platform } from '../message/place.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });

/** Texts as they were received. One text may belong to several topics. */
export const articles = pgTable(
  'articles',
  {
    topic: text('topic').notNull(),
    id: text('id').notNull(),
    text: text('text').notNull(),
    origin: text('origin').notNull(),
    title: text('title'),
    outlet: text('outlet'),
    url: text('url'),
    published: text('published'),
    seen: moment('seen').notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.topic, table.id] }),
    index('articles_by_id').on(table.id),
    index('articles_by_topic_and_age').on(table.topic, table.seen),
  ],
);

/** What one article says, for one version of the reading code. */
export const readings = pgTable(
  'readings',
  {
    article: text('article').notNull(),
    version: integer('version').notNull(),
    reading: jsonb('reading').$type<Reading>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.article, table.version] })],
);

/** What was said, kept so that its evidence resolves for ever. */
export const digests = pgTable('digests', {
  id: text('id').primaryKey(),
  topic: text('topic').notNull(),
  digest: jsonb('digest').$type<Digest>().notNull(),
  made: moment('made').notNull().defaultNow(),
});

export const destinations = pgTable(
  'destinations',
  {
    id: text('id').primaryKey(),
    platform: text('platform').$type<Platform>().notNull(),
    workspace: text('workspace').notNull(),
    channel: text('channel').notNull(),
    /** Empty for the channel itself. */
    thread: text('thread').notNull().default(''),
  },
  (table) => [uniqueIndex('destinations_by_place').on(table.platform, table.workspace, table.channel, table.thread)],
);

export const subscriptions = pgTable(
  'subscriptions',
  {
    id: text('id').primaryKey(),
    topic: text('topic').notNull(),
    destination: text('destination')
      .notNull()
      .references(() => destinations.id),
    schedule: jsonb('schedule').$type<Schedule>().notNull(),
    source: text('source').$type<'command' | 'file'>().notNull(),
    ownerPlatform: text('owner_platform').$type<Platform>(),
    owner: text('owner'),
    state: text('state').$type<'active' | 'paused'>().notNull().default('active'),
    /** Why it is paused. */
    because: text('because'),
    created: moment('created').notNull(),
    /** The first slot that was not yet looked at. */
    nextSlot: moment('next_slot').notNull(),
  },
  (table) => [
    index('subscriptions_due').on(table.state, table.nextSlot),
    index('subscriptions_by_destination').on(table.destination, table.topic),
  ],
);

export type DeliveryState = 'planned' | 'sending' | 'sent' | 'failed' | 'unknown' | 'skipped';

/** One digest to one destination for one slot. A row is final in `sent`, `failed`, `unknown` and `skipped`. */
export const deliveries = pgTable(
  'deliveries',
  {
    key: text('key').primaryKey(),
    /** No foreign key: what was delivered outlives its subscription. */
    subscription: text('subscription').notNull(),
    topic: text('topic').notNull(),
    destination: text('destination')
      .notNull()
      .references(() => destinations.id),
    slot: moment('slot').notNull(),
    state: text('state').$type<DeliveryState>().notNull(),
    attempts: integer('attempts').notNull().default(0),
    /** The worker that holds it, until `leaseUntil` on the database's clock. */
    worker: text('worker'),
    leaseUntil: moment('lease_until'),
    /** Not to be tried before. */
    notBefore: moment('not_before'),
    /** What is posted, written before it is posted, so that a second attempt says the same. */
    news: jsonb('news').$type<News>(),
    told: jsonb('told').$type<readonly Told[]>(),
    digest: text('digest'),
    /** The platform's id of the posted message. */
    message: text('message'),
    because: text('because'),
    planned: moment('planned').notNull().defaultNow(),
    changed: moment('changed').notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex('deliveries_by_slot').on(table.subscription, table.slot),
    index('deliveries_open').on(table.state, table.leaseUntil),
    index('deliveries_by_destination').on(table.destination, table.topic, table.state),
  ],
);

/** `saying`: about to be said in the thread, so that one which is found so may have been said. */
export type CorrectionState = 'planned' | 'saying' | 'sent' | 'failed' | 'unknown';

/** What changed in a posted digest because a source changed; the digest as it stands now is the delivery's `news`. */
export const corrections = pgTable(
  'corrections',
  {
    key: text('key').primaryKey(),
    delivery: text('delivery')
      .notNull()
      .references(() => deliveries.key),
    state: text('state').$type<CorrectionState>().notNull(),
    lines: jsonb('lines').$type<readonly Correction[]>().notNull(),
    told: jsonb('told').$type<readonly Told[]>().notNull(),
    attempts: integer('attempts').notNull().default(0),
    /** Not to be taken before: until then a worker has it, or it waits for another attempt. */
    notBefore: moment('not_before'),
    because: text('because'),
    planned: moment('planned').notNull().defaultNow(),
  },
  (table) => [index('corrections_open').on(table.state, table.notBefore), index('corrections_by_delivery').on(table.delivery)],
);

/** Statements that some place was told; shared, for many places hear the same. */
export const statements = pgTable('statements', {
  id: text('id').primaryKey(),
  told: jsonb('told').$type<Told>().notNull(),
});

/** One row a telling: which statements, to whom, when. */
export const heard = pgTable(
  'heard',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    topic: text('topic').notNull(),
    destination: text('destination')
      .notNull()
      .references(() => destinations.id),
    statements: text('statements').array().notNull(),
    /** Newest day that the telling covered. */
    until: text('until'),
    at: moment('at').notNull().defaultNow(),
  },
  (table) => [index('heard_by_destination').on(table.destination, table.topic)],
);

/** How it stands with the feeds that topics follow. */
export const feeds = pgTable(
  'feeds',
  {
    topic: text('topic').notNull(),
    url: text('url').notNull(),
    etag: text('etag'),
    lastModified: text('last_modified'),
    /** When it was last read in full or said to be unchanged. */
    answered: moment('fetched'),
    /** When it is asked again; also how a process keeps others from asking while it does. */
    due: moment('due').notNull(),
    everyMinutes: integer('every_minutes').notNull(),
    failures: integer('failures').notNull().default(0),
    failingSince: moment('failing_since'),
    because: text('because'),
    mend: text('mend'),
  },
  (table) => [primaryKey({ columns: [table.topic, table.url] })],
);

/** Items of feeds as they stand now. What a digest cited of an older text is in `articles`. */
export const items = pgTable(
  'items',
  {
    topic: text('topic').notNull(),
    key: text('key').notNull(),
    feed: text('feed').notNull(),
    guid: text('guid'),
    title: text('title').notNull(),
    url: text('url'),
    /** None for one that is left out. */
    text: text('text'),
    outlet: text('outlet'),
    site: text('site'),
    published: text('published'),
    moment: moment('moment').notNull(),
    print: text('print').notNull(),
    tries: integer('tries').notNull(),
    because: text('because'),
  },
  (table) => [
    primaryKey({ columns: [table.topic, table.key] }),
    index('items_by_moment').on(table.topic, table.moment),
    index('items_by_guid').on(table.topic, table.feed, table.guid),
  ],
);

/** Counts the changes of a topic's items: whoever holds the number of before knows by this row alone whether anything changed. */
export const itemRevisions = pgTable('item_revisions', {
  topic: text('topic').primaryKey(),
  revision: integer('revision').notNull(),
});

/** Tokens of workspaces, encrypted. */
export const installations = pgTable(
  'installations',
  {
    platform: text('platform').$type<Platform>().notNull(),
    workspace: text('workspace').notNull(),
    sealed: text('sealed').notNull(),
    saved: moment('saved').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.platform, table.workspace] })],
);

/** Events and triggers that were taken in. */
export const inboundIds = pgTable(
  'inbound_ids',
  {
    platform: text('platform').$type<Platform>().notNull(),
    id: text('id').notNull(),
    seen: moment('seen').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.platform, table.id] }), index('inbound_ids_by_age').on(table.seen)],
);
