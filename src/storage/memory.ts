import type { Memory } from '../memory.ts';
import { articlesIn } from './articles.ts';
import { destinationId } from './destinations.ts';
import { digestsIn } from './digests.ts';
import type { Database } from './engine/engine.ts';
import { heardIn } from './heard.ts';

/** The desk's memory, kept in the database. */
export function memoryIn(db: Database): Memory {
  return {
    heard: (topic, place) => heardIn(db).of(topic, destinationId(place)),
    keep: (digest, articles) =>
      db.transaction(async (tx) => {
        await articlesIn(tx).keep(digest.topic, articles);
        return digestsIn(tx).keep(digest);
      }),
    kept: (id) => digestsIn(db).find(id),
    article: (id) => articlesIn(db).find(id),
  };
}
