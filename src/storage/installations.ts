import { and, eq } from 'drizzle-orm';
import type { Installations } from '../memory.ts';
import type { Database } from './engine/engine.ts';
import { installations } from './schema.ts';
import type { Secrets } from './secrets.ts';

/** Tokens of workspaces: sealed before they reach the database, opened when they leave it. */
export function installationsIn(db: Database, secrets: Secrets): Installations {
  return {
    async save(platform, workspace, value) {
      const row = { sealed: secrets.seal(JSON.stringify(value)), saved: new Date() };
      await db
        .insert(installations)
        .values({ platform, workspace, ...row })
        .onConflictDoUpdate({ target: [installations.platform, installations.workspace], set: row });
    },
    async find(platform, workspace) {
      const [row] = await db
        .select({ sealed: installations.sealed })
        .from(installations)
        .where(and(eq(installations.platform, platform), eq(installations.workspace, workspace)));
      return row && JSON.parse(secrets.open(row.sealed));
    },
    async remove(platform, workspace) {
      await db.delete(installations).where(and(eq(installations.platform, platform), eq(installations.workspace, workspace)));
    },
  };
}
