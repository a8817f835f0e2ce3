import { DigitalDiscord } from 'discord-digital-twin';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectDiscord } from '../../src/adapters/discord/connect.ts';
import type { ChatAdapter } from '../../src/chat.ts';
import { createLog } from '../../src/log.ts';
import { type Watched, watchedCommands } from '../contract/commands.ts';

/** Somebody else's picture of Discord, beside our own stricter one: what both agree on is no misunderstanding of ours alone. */
describe('Rapporteur on the digital twin of Discord', () => {
  let twin: DigitalDiscord;
  let adapter: ChatAdapter;
  let watched: Watched;
  let channelId: string;
  let userId: string;

  beforeAll(async () => {
    twin = new DigitalDiscord({
      guild: { name: 'Newsroom' },
      channels: [{ name: 'news', type: 0 }],
      users: [{ username: 'olena' }],
    });
    await twin.start();
    channelId = (await twin.prisma.channel.findMany())[0]?.id ?? '';
    userId = (await twin.getFirstNonBotUserId()) ?? '';
    watched = await watchedCommands();
    adapter = connectDiscord({ token: twin.botToken, api: twin.restUrl }, createLog('silent'));
    await adapter.start(watched.commands, { gone: () => undefined });
  });
  afterAll(async () => {
    await adapter.stop();
    await twin.stop();
  });

  it('answers a slash command in time', async () => {
    const { id } = await twin
      .channel(channelId)
      .user(userId)
      .runSlashCommand({ name: 'ukraine-talks', options: [{ name: 'latest', type: 1, options: [] }] });
    const ack = await twin.channel(channelId).waitForInteractionAck({ interactionId: id });
    expect(ack.acknowledged).toBe(true);
    const reply = await twin.channel(channelId).waitForBotReply();
    expect(JSON.stringify(reply.components)).toContain(JSON.stringify(watched.last().summary).slice(1, 30));
  });

  it('delivers a digest and finds it again', async () => {
    const guild = (await twin.prisma.guild.findMany())[0]?.id ?? '';
    const to = { platform: 'discord', workspace: guild, channel: channelId } as const;
    const receipt = await adapter.post(to, { ...watched.last(), audience: 'public' }, 'twin1');
    expect(await adapter.find(to, 'twin1')).toEqual(receipt);
  });
});
