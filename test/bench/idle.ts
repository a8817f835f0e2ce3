/** Connects to the double of the platform that is named, waits a second, and writes its own resident memory in megabytes. */
import { setTimeout as sleep } from 'node:timers/promises';
import { watchedCommands } from '../contract/commands.ts';

const platform = process.argv[2] ?? 'discord';
const stages = (await import(`../doubles/${platform}/stage.ts`)) as Record<string, import('../contract/stage.ts').StageMaker>;
const { commands } = await watchedCommands();
await stages[`${platform}Stage`]?.(commands);
await sleep(1000);
globalThis.gc?.();
process.stdout.write(String(Math.round(process.memoryUsage().rss / 1e6)));
process.exit();
