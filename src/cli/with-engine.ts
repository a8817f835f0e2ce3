import type { Command } from 'commander';
import { loadSettings, type Settings } from '../config/settings.ts';
import { configFolder } from '../main.ts';
import type { Engine } from '../storage/engine/engine.ts';

export interface KeepingOptions {
  readonly config?: string;
}

export function withConfig(command: Command): Command {
  return command.option('--config <dir>', 'the folder of configuration (default: ./config, else the project’s own)');
}

/** Opens the database that is configured, for as long as the work takes. Its library is loaded here: answers do without it. */
export async function withEngine<Result>({ config }: KeepingOptions, work: (engine: Engine) => Promise<Result>): Promise<Result> {
  const { openEngine } = await import('../storage/open.ts');
  const engine = await openEngine(storageOf(await settingsIn(config)));
  try {
    return await work(engine);
  } finally {
    await engine.close();
  }
}

export const settingsIn = (config: string | undefined): Promise<Settings> => loadSettings(configFolder(config), process.env);

function storageOf({ dataFolder, databaseUrl }: Settings) {
  return { directory: dataFolder, warn: say, ...(databaseUrl && { databaseUrl: databaseUrl.reveal() }) };
}

/** A line to whoever runs the command, beside what it prints. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
