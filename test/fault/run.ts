/** `npm run test:fault -- --rounds 300`: the long form of the fault campaigns, with a table of what came of them. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Guarantee } from '../doubles/platform.ts';
import { startPostgres } from '../postgres.ts';
import { campaign, type Outcome } from './campaign.ts';
import { killStates } from './protocol.ts';

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
  '| engine | platform | rounds | kills that met one: not planned yet | planned | claimed | sending | over | slots due | posts | lost | doubled | unknown | misremembered |',
);
console.log(`|${'---|'.repeat(14)}`);
for (const engine of values.engine) {
  const server = engine === 'postgres' ? await startPostgres() : undefined;
  for (const guarantee of guarantees) {
    const directory = await mkdtemp(join(tmpdir(), 'rapporteur-fault-'));
    const database = server ? { url: await server.database() } : { directory: join(directory, 'db') };
    const outcome = await campaign({
      database,
      guarantee,
      rounds: portion,
      seed: Number(values.seed) + guarantees.indexOf(guarantee),
      onRound: (round) => progress(`${engine}, ${guarantee}: round ${round} of ${portion}`, round === portion),
    });
    print(engine, guarantee, outcome);
    await rm(directory, { recursive: true, force: true });
  }
  await server?.stop();
}
process.exit(failed ? 1 : 0);

function print(engine: string, guarantee: Guarantee, outcome: Outcome): void {
  const { met, due, posts, lost, doubled, unknown, misremembered } = outcome;
  const words = { keys: 'takes a key once', find: 'can be asked', none: 'neither' }[guarantee];
  const kills = killStates.map((state) => met[state]);
  console.log(`| ${[engine, words, outcome.rounds, ...kills, due, posts, lost, doubled, unknown, misremembered].join(' | ')} |`);
  if (lost !== 0 || doubled !== 0 || misremembered !== 0 || (guarantee !== 'none' && unknown !== 0)) failed = true;
}

/** One line that is written over, or a line now and then where that can't be. */
function progress(says: string, last: boolean): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${says} ${last ? '\n' : ''}`);
  else if (last || /0 of/.test(says)) process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${says}\n`);
}
