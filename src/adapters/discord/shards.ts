/** Holds the gateway in several processes, as Discord wants it beyond 2,500 servers. Each runs the whole chat over its share of them. */
import { ShardingManager } from 'discord.js';
import type { Log } from '../../log.ts';

export interface ShardSettings {
  readonly token: string;
  /** How many; `auto` asks Discord. */
  readonly count: number | 'auto';
  /** What each process runs: a script of ours, which connects as it does alone. discord.js tells it its share by the environment. */
  readonly script: string;
  readonly args: readonly string[];
  /** Between one start and the next, in milliseconds; Discord takes one in five seconds. */
  readonly delayMs?: number;
}

/** Starts all, and starts anew what ends by itself. Settles when every one is connected. */
export async function spawnShards(settings: ShardSettings, log: Log): Promise<{ readonly count: number; stop(): void }> {
  const manager = new ShardingManager(settings.script, {
    token: settings.token,
    totalShards: settings.count,
    shardArgs: [...settings.args],
  });
  manager.on('shardCreate', (shard) => {
    shard.on('ready', () => log.info({ shard: shard.id }, 'shard is connected'));
    shard.on('death', () => log.warn({ shard: shard.id }, 'shard has ended'));
  });
  const shards = await manager.spawn({ amount: settings.count, delay: settings.delayMs ?? 5500 });
  return {
    count: shards.size,
    stop() {
      manager.respawn = false;
      for (const shard of shards.values()) shard.kill();
    },
  };
}
