import { afterAll, beforeAll, describe } from 'vitest';
import type { Engine } from '../src/storage/engine/engine.ts';
import { openPostgres } from '../src/storage/engine/postgres.ts';
import { emptyDatabase } from './empty-database.ts';
import { startPostgres, type TestServer } from './postgres.ts';

/** Runs a suite on the embedded database and on a real server; `open` gives it an engine on an empty database. */
export function onBothEngines(suite: (open: () => Promise<Engine>) => void): void {
  describe('on PGlite', () => suite(emptyDatabase));
  describe('on PostgreSQL', () => {
    let server: TestServer;
    beforeAll(async () => {
      server = await startPostgres();
    });
    afterAll(() => server.stop());
    suite(async () => openPostgres({ url: await server.database(), patience: [] }));
  });
}
