import { and, desc, eq, inArray, isNotNull, lt, lte, or, sql } from 'drizzle-orm';
import type { FeedState, Item } from '../sources/feeds/model.ts';
import type { FeedStore } from '../sources/feeds/store.ts';
import { articleId } from '../sources/identity.ts';
import type { Database } from './engine/engine.ts';
import { feeds, itemRevisions, items, readings } from './schema.ts';

/** Feeds and their items, in the database. */
export function feedsIn(db: Database): FeedStore {
  return {
    async take(topic, urls, at, leaseMs, wanted) {
      if (urls.length === 0) return [];
      const rows = urls.map((url) => ({ topic, url, due: at, everyMinutes: 0 }));
      await db.insert(feeds).values(rows).onConflictDoNothing();
      const taken = await db
        .update(feeds)
        .set({ due: new Date(at.getTime() + leaseMs) })
        .where(and(eq(feeds.topic, topic), inArray(feeds.url, [...urls]), wanted === 'due' ? lte(feeds.due, at) : undefined))
        .returning();
      return taken.map(stateOf).sort((a, b) => urls.indexOf(a.url) - urls.indexOf(b.url));
    },

    async states(topic) {
      return (await db.select().from(feeds).where(eq(feeds.topic, topic)).orderBy(feeds.url)).map(stateOf);
    },

    async known(topic, keys, feed, guids) {
      const found = new Map<string, Item>();
      const named = [
        ...(keys.length > 0 ? [inArray(items.key, [...keys])] : []),
        ...(guids.length > 0 ? [and(eq(items.feed, feed), inArray(items.guid, [...guids]))] : []),
      ];
      if (named.length === 0) return [];
      const rows = await db
        .select()
        .from(items)
        .where(and(eq(items.topic, topic), or(...named)));
      for (const row of rows) found.set(row.key, itemOf(row));
      return [...found.values()];
    },

    record: (state, changed, visible) =>
      db.transaction(async (tx) => {
        const { topic, url, due, everyMinutes, failures } = state;
        const row = {
          topic,
          url,
          due,
          everyMinutes,
          failures,
          etag: state.etag ?? null,
          lastModified: state.lastModified ?? null,
          answered: state.answered ?? null,
          failingSince: state.failingSince ?? null,
          because: state.because ?? null,
          mend: state.mend ?? null,
        };
        await tx
          .insert(feeds)
          .values(row)
          .onConflictDoUpdate({ target: [feeds.topic, feeds.url], set: row });
        for (const item of changed) {
          const values = rowOf(topic, item);
          await tx
            .insert(items)
            .values(values)
            .onConflictDoUpdate({ target: [items.topic, items.key], set: values });
        }
        if (visible) await count(tx, topic);
      }),

    prune: (topic, before) =>
      db.transaction(async (tx) => {
        const gone = await tx
          .delete(items)
          .where(and(eq(items.topic, topic), lt(items.moment, before)))
          .returning({ text: items.text });
        if (gone.length === 0) return;
        const articles = gone.flatMap(({ text }) => (text === null ? [] : [articleId(text)]));
        if (articles.length > 0) await tx.delete(readings).where(inArray(readings.article, articles));
        await count(tx, topic);
      }),

    async revision(topic) {
      const [row] = await db.select().from(itemRevisions).where(eq(itemRevisions.topic, topic));
      return row?.revision ?? 0;
    },

    async items(topic, urls, most) {
      if (urls.length === 0) return [];
      const rows = await db
        .select()
        .from(items)
        .where(and(eq(items.topic, topic), inArray(items.feed, [...urls]), isNotNull(items.text)))
        .orderBy(desc(items.moment), items.key)
        .limit(most);
      return rows.flatMap((row) => (row.text === null ? [] : [{ ...itemOf(row), text: row.text }]));
    },
  };
}

/** The row is locked until the transaction ends, so that revisions become visible in the order of their changes. */
async function count(tx: Database, topic: string): Promise<void> {
  await tx
    .insert(itemRevisions)
    .values({ topic, revision: 1 })
    .onConflictDoUpdate({ target: itemRevisions.topic, set: { revision: sql`${itemRevisions.revision} + 1` } });
}

function stateOf(row: typeof feeds.$inferSelect): FeedState {
  return withoutNulls(row);
}

function itemOf({ topic: _, ...row }: typeof items.$inferSelect): Item {
  return withoutNulls(row);
}

function rowOf(topic: string, item: Item): typeof items.$inferInsert {
  return {
    topic,
    ...item,
    guid: item.guid ?? null,
    url: item.url ?? null,
    text: item.text ?? null,
    outlet: item.outlet ?? null,
    site: item.site ?? null,
    published: item.published ?? null,
    because: item.because ?? null,
  };
}

type WithoutNulls<Row> = { [Key in keyof Row as null extends Row[Key] ? never : Key]: Row[Key] } & {
  [Key in keyof Row as null extends Row[Key] ? Key : never]?: NonNullable<Row[Key]>;
};

/** A row as a value: what is not there is absent. */
function withoutNulls<Row extends object>(row: Row): WithoutNulls<Row> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as WithoutNulls<Row>;
}
