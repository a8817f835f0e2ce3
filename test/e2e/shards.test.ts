import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { spawnShards } from '../../src/adapters/discord/shards.ts';
import { createLog } from '../../src/log.ts';
import { startDiscord } from '../doubles/discord/discord.ts';

it('Discord in two processes: each has its share of the servers, one registers, and one answers', async () => {
  const discord = await startDiscord();
  const script = fileURLToPath(new URL('../doubles/discord/shard.ts', import.meta.url));
  const args = [discord.api, discord.token];
  const shards = await spawnShards({ token: discord.token, count: 2, script, args, delayMs: 0 }, createLog('silent'));
  try {
    expect(shards.count).toBe(2);
    expect(discord.gateway.seen.identified).toBe(2);
    await expect.poll(() => discord.state.registrations, { timeout: 10_000 }).toBe(1);
    const { original, followUps } = await discord.slash('ukraine-talks', 'latest');
    expect(JSON.stringify(original)).toMatch(/Answered by shard [01]\./);
    expect(followUps).toEqual([]);
    expect(discord.state.refusals).toEqual([]);
  } finally {
    shards.stop();
    await discord.stop();
  }
});
