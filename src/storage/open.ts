import { join } from 'node:path';
import type { ReadingStore } from '../desk/shelf.ts';
import type { InboundIds, Installations, Memory } from '../memory.ts';
import type { FeedStore } from '../sources/feeds/store.ts';
import type { Engine } from './engine/engine.ts';
import { feedsIn } from './feeds.ts';
import { inboundIdsIn } from './inbound-ids.ts';
import { installationsIn } from './installations.ts';
import { memoryIn } from './memory.ts';
import { readingsIn } from './readings.ts';
import { secretsOf } from './secrets.ts';

export interface StorageSettings {
  /** A PostgreSQL server; the embedded database when absent. */
  readonly databaseUrl?: string;
  /** The folder of data: the embedded database stands in it, with its lock and its snapshots beside. */
  readonly directory: string;
  /** What tokens of workspaces are encrypted with. */
  readonly secretKey?: string;
  /** Told what the operator should know: a restored snapshot, a server that does not answer yet. */
  readonly warn?: (message: string) => void;
}

/** Where everything is kept, with the stores that the desk and the adapters use. Deliveries work on its engine. */
export interface Storage {
  readonly engine: Engine;
  readonly memory: Memory;
  readonly readings: ReadingStore;
  readonly feeds: FeedStore;
  readonly installations: Installations;
  readonly inboundIds: InboundIds;
  close(): Promise<void>;
}

/** Opens what is configured; the other engine's library is not loaded. Throws `StorageError`. */
export async function openStorage(settings: StorageSettings): Promise<Storage> {
  return storageOn(await openEngine(settings), settings.secretKey);
}

/** The stores over an engine that is open. */
export function storageOn(engine: Engine, secretKey?: string): Storage {
  const { db } = engine;
  return {
    engine,
    memory: memoryIn(db),
    readings: readingsIn(db),
    feeds: feedsIn(db),
    installations: installationsIn(db, secretsOf(secretKey)),
    inboundIds: inboundIdsIn(db),
    close: () => engine.close(),
  };
}

/** Where the embedded database is in the folder of data. */
export const databaseIn = (folder: string): string => join(folder, 'database');

export async function openEngine({ databaseUrl, directory, warn = () => {} }: StorageSettings): Promise<Engine> {
  if (databaseUrl) {
    const { openPostgres } = await import('./engine/postgres.ts');
    return openPostgres({
      url: databaseUrl,
      onRetry: (waitMs, error) => warn(`The database does not answer (${error.message}); trying again in ${waitMs / 1000} s.`),
    });
  }
  const { openPglite } = await import('./engine/pglite.ts');
  return openPglite({
    directory: databaseIn(directory),
    onRestore: (from, aside) =>
      warn(`The database was damaged and is restored as of ${from.toISOString()}; what was found is kept in ${aside}.`),
  });
}
