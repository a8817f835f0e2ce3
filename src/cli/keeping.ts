import { createReadStream, createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { finished } from 'node:stream/promises';
import { type Command, InvalidArgumentError } from 'commander';
import { isDatabaseAddress } from '../config/environment.ts';
import { StorageError } from '../storage/error.ts';
import { showKept } from './kept.ts';
import { type KeepingOptions, say, settingsIn, withConfig, withEngine } from './with-engine.ts';

/**
 * Adds `data`: everything that is kept, to see, save and move. Its `--config` is commander's to give to `data` wherever it is typed, so what
 * stands after it asks for all that was given.
 */
export function addData(program: Command): void {
  const data = withConfig(program.command('data').description('See, save and move everything that is kept'))
    .option('--json', 'print what is kept as JSON')
    .action(showKept);
  const add = (name: string, description: string) => withConfig(data.command(name).description(description));
  add('export [file]', 'Write everything as JSON Lines, to a file or to standard output').action(exportData);
  add('import [file]', 'Add what an export holds, from a file or from standard input').action(importData);
  add('backup <file>', 'Write the embedded database to a file').action(backup);
  add('restore <file>', 'Put a backup in the place of the embedded database; the old one is kept beside it').action(restore);
  add('move', 'Copy everything, pending deliveries too, to a PostgreSQL database')
    .requiredOption('--to <url>', 'an empty database: postgres://user:password@host/name', serverOf)
    .action(move);
}

async function exportData(file: string | undefined, _: KeepingOptions, command: Command): Promise<void> {
  const { exportTo } = await import('../storage/archive.ts');
  await withEngine(command.optsWithGlobals(), async ({ db }) => {
    const output = file === undefined ? process.stdout : createWriteStream(file);
    const rows = await exportTo(db, output);
    if (file !== undefined) await finished(output.end());
    say(`${rows} rows written.`);
  });
}

async function importData(file: string | undefined, _: KeepingOptions, command: Command): Promise<void> {
  const { importFrom } = await import('../storage/archive.ts');
  await withEngine(command.optsWithGlobals(), async ({ db }) => {
    say(`${await importFrom(db, file === undefined ? process.stdin : createReadStream(file))} rows added.`);
  });
}

async function backup(file: string, _: KeepingOptions, command: Command): Promise<void> {
  await withEngine(command.optsWithGlobals(), async (engine) => {
    if (!engine.snapshot) throw onServer('Back it up with pg_dump, or write “rapporteur data export”.');
    say(`Written to ${await engine.snapshot(new Date(), resolve(file))}.`);
  });
}

async function restore(file: string, _: KeepingOptions, command: Command): Promise<void> {
  const settings = await settingsIn(command.optsWithGlobals<KeepingOptions>().config);
  if (settings.databaseUrl) throw onServer('Restore it with pg_restore, or “rapporteur data import”.');
  const [{ restorePglite }, { databaseIn }] = await Promise.all([
    import('../storage/engine/pglite.ts'),
    import('../storage/open.ts'),
  ]);
  const aside = await restorePglite(databaseIn(settings.dataFolder), resolve(file));
  say(`Restored.${aside ? ` What was there before is in ${aside}.` : ''}`);
}

async function move({ to }: { readonly to: string }, command: Command): Promise<void> {
  const [{ openEngine }, { copyAll }, { deliveriesIn }, { openQueue }] = await Promise.all([
    import('../storage/open.ts'),
    import('../storage/archive.ts'),
    import('../storage/deliveries.ts'),
    import('../delivery/queue.ts'),
  ]);
  await withEngine(command.optsWithGlobals(), async (from) => {
    const target = await openEngine({ databaseUrl: to, directory: '', warn: say });
    try {
      const moved = await copyAll(from.db, target.db);
      const pending = await deliveriesIn(target.db).list(['planned', 'sending'], 1_000_000);
      const queue = await openQueue(target, (error) => say(error.message));
      await deliveriesIn(target.db).handBack();
      await queue.add(target.db, pending);
      await queue.stop();
      for (const { table, rows, checksum } of moved)
        if (rows > 0) say(`${table.padEnd(14)} ${String(rows).padStart(8)} rows  ${checksum}`);
      say(`Moved to ${target.name}, ${pending.length} pending deliveries among it. Set DATABASE_URL to it and start again.`);
    } finally {
      await target.close();
    }
  });
}

function serverOf(typed: string): string {
  if (!isDatabaseAddress(typed)) throw new InvalidArgumentError('Expected postgres://user:password@host/name.');
  return typed;
}

function onServer(mend: string): StorageError {
  return new StorageError('mismatch', 'The data are on a PostgreSQL server, not in the embedded database.', mend);
}
