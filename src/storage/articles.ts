import { and, desc, eq, gte } from 'drizzle-orm';
import type { Article } from '../core/model.ts';
import type { Database } from './engine/engine.ts';
import { articles } from './schema.ts';

/** Texts of topics, as they were received. */
export const articlesIn = (db: Database) => ({
  /** Keeps articles; one that is there already stays as it was. In portions, so that no statement blocks for long. */
  async keep(topic: string, given: readonly Article[]): Promise<void> {
    for (let start = 0; start < given.length; start += 100) {
      const rows = given.slice(start, start + 100).map((article) => ({ topic, ...article }));
      await db.insert(articles).values(rows).onConflictDoNothing();
    }
  },

  /** By its id, in whichever topic. */
  async find(id: string): Promise<Article | undefined> {
    const [row] = await db.select().from(articles).where(eq(articles.id, id)).limit(1);
    return row && articleOf(row);
  },

  /** Those of a topic that came in since a moment, newest first. */
  async since(topic: string, moment: Date): Promise<Article[]> {
    const rows = await db
      .select()
      .from(articles)
      .where(and(eq(articles.topic, topic), gte(articles.seen, moment)))
      .orderBy(desc(articles.seen));
    return rows.map(articleOf);
  },
});

function articleOf(row: typeof articles.$inferSelect): Article {
  const { id, text, origin, title, outlet, url, published } = row;
  return {
    id,
    text,
    origin,
    ...(title !== null && { title }),
    ...(outlet !== null && { outlet }),
    ...(url !== null && { url }),
    ...(published !== null && { published }),
  };
}
