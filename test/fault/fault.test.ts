import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { campaign } from './campaign.ts';

/** The long form is `npm run test:fault -- --rounds 300`. */
describe('a worker that is killed at random moments', () => {
  it.each([
    ['a platform that takes a key once', 'keys'],
    ['a platform that can be asked what was posted', 'find'],
    ['a platform that can neither', 'none'],
  ] as const)(
    'over %s loses nothing and doubles nothing',
    async (_, guarantee) => {
      const directory = await mkdtemp(join(tmpdir(), 'rapporteur-fault-'));
      try {
        const outcome = await campaign({ database: { directory: join(directory, 'db') }, guarantee, rounds: 3, seed: 7 });
        expect(outcome).toMatchObject({ lost: 0, doubled: 0, misremembered: 0, ...(guarantee !== 'none' && { unknown: 0 }) });
        expect(outcome.due).toBeGreaterThan(0);
      } finally {
        await rm(directory, { recursive: true, force: true });
      }
    },
    240_000,
  );
});
