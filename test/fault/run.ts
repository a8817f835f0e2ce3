/** `npm run test:fault -- --rounds 300`: the long form of the fault campaigns, with a table of what came of them. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Guarantee } from '../doubles/platform.ts';
import { startPostgres } from '../postgres.ts';
import { campaign, type Outcome } from './campaign.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    engine: { type: 'string', multiple: true, default: ['pglite', 'postgres'] },
    guarantee: { type: 'string', multiple: true, default: ['keys', 'find', 'none'] },
  },
});
const rounds = Number(values.rounds);
const guarantees = values.guarantee as Guarantee[];
const portion = Math.ceil(rounds / guarantees.length);
let failed = false;

console.log(`${rounds} rounds on each engine, seed ${values.seed}`);
console.log(
  '| engine | platform | rounds | killed with: nothing open | planned | claimed | sending | slots due | posts | lost | doubled | unknown | misremembered |',
);
console.log('|---|---|---|---|---|---|---|---|---|---|---|---|---|');
for (const engine of values.engine) {
  const server = engine === 'postgres' ? await startPostgres() : undefined;
  for (const guarantee of guarantees) {
    const directory = await mkdtemp(join(tmpdir(), 'rapporteur-fault-'));
    const database = server ? { url: await server.database() } : { directory: join(directory, 'db') };
    const outcome = await campaign({ database, guarantee, rounds: portion, seed: Number(values.seed) });
    print(engine, guarantee, outcome);
    await rm(directory, { recursive: true, force: true });
  }
  await server?.stop();
}
process.exit(failed ? 1 : 0);

function print(engine: string, guarantee: Guarantee, outcome: Outcome): void {
  const { killedIn, due, posts, lost, doubled, unknown, misremembered } = outcome;
  const words = { keys: 'takes a key once', find: 'can be asked', none: 'neither' }[guarantee];
  const kills = [killedIn['nothing open'], killedIn.planned, killedIn.claimed, killedIn.sending];
  console.log(`| ${[engine, words, outcome.rounds, ...kills, due, posts, lost, doubled, unknown, misremembered].join(' | ')} |`);
  if (lost !== 0 || doubled !== 0 || misremembered !== 0 || (guarantee !== 'none' && unknown !== 0)) failed = true;
}
