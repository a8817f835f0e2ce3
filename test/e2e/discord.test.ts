import { PermissionFlagsBits } from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { connectDiscord, discordPoster } from '../../src/adapters/discord/connect.ts';
import type { ChatAdapter, ChatEvents } from '../../src/chat.ts';
import type { CommandDesk, Request } from '../../src/commands/command.ts';
import { createLog } from '../../src/log.ts';
import { heading, item, list, paragraph } from '../../src/message/build.ts';
import { composeNotice } from '../../src/message/compose/notice.ts';
import type { Message } from '../../src/message/model.ts';
import { type DiscordDouble, startDiscord } from '../doubles/discord/discord.ts';
import { ALL, CHANNEL, DM, GUILD, OTHER_CHANNEL } from '../doubles/discord/guild.ts';

const asked: (Request & { readonly verb: string })[] = [];
const verb = (name: string, managed = false) => ({
  name,
  description: `Do ${name}`,
  options: name === 'actor' ? [{ name: 'name', description: 'Whom', kind: 'actor' as const, required: true }] : [],
  examples: [name],
  managed,
  parse: () => ({}),
  run: async () => composeNotice(name),
});
/** As the core does: without a pause. */
function think(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}
const CHANNEL_OPTION = { name: 'channel', description: 'Where', kind: 'channel' as const, required: false };
const commands: CommandDesk = {
  topics: [
    { slug: 'ukraine-talks', title: 'Ukraine peace talks', description: 'The talks' },
    { slug: 'budget', title: 'The budget', description: 'The budget' },
  ],
  verbs: [verb('latest'), verb('actor'), { ...verb('subscribe', true), options: [CHANNEL_OPTION] }, verb('unsubscribe', true)],
  async run(name, request) {
    asked.push({ ...request, verb: name });
    if (request.topic === 'budget') think(40);
    const refused = (name === 'subscribe' || name === 'unsubscribe') && !request.asker.mayManage;
    return composeNotice(refused ? `Ask ${request.asker.managers}.` : `Done: ${name}.`);
  },
  async runText(topic, text, request) {
    asked.push({ ...request, topic, options: {}, verb: text });
    return { ...composeNotice(`Heard: ${text}.`), audience: 'public' };
  },
  complete: async (_topic, _option, typed) => {
    if (typed === 'slow') await new Promise((resolve) => setTimeout(resolve, 2500));
    return ['Steve Witkoff', 'x'.repeat(101), ...Array.from({ length: 40 }, (_, at) => `${typed}${at}`)];
  },
};

const digest: Message = {
  blocks: [heading('Envoys meet'), list([item(['One thing'])])],
  actions: [],
  summary: 'Envoys meet',
  audience: 'public',
  detail: [paragraph('More of it')],
};

describe('Rapporteur on Discord', () => {
  let discord: DiscordDouble;
  let adapter: ChatAdapter;
  const gone: Parameters<ChatEvents['gone']>[] = [];
  const logged: string[] = [];

  beforeAll(async () => {
    discord = await startDiscord();
    adapter = connectDiscord(
      { token: discord.token, api: discord.api, timeoutMs: 2500 },
      createLog('info', { write: (line) => void logged.push(line) }),
    );
    await adapter.start(commands, { gone: (...args) => void gone.push(args) });
  });
  afterAll(async () => {
    await adapter.stop();
    await discord.stop();
  });
  afterEach(() => expect(discord.state.refusals.splice(0)).toEqual([]));

  const textOf = (message: unknown) => JSON.stringify(message);

  it('registers its commands once, and not again when nothing changed', async () => {
    expect(discord.state.registrations).toBe(1);
    const again = connectDiscord({ token: discord.token, api: discord.api }, createLog('silent'));
    await again.start(commands, { gone: () => undefined });
    expect(again.isConnected()).toBe(true);
    await again.stop();
    expect(again.isConnected()).toBe(false);
    expect(discord.state.registrations).toBe(1);
  });

  it('talks on when its commands could not be registered, and says so in the log', async () => {
    discord.fail(/^GET .*commands$/, 'error', 4);
    const lines: string[] = [];
    const other = connectDiscord(
      { token: discord.token, api: discord.api },
      createLog('error', { write: (line) => void lines.push(line) }),
    );
    await other.start(commands, { gone: () => undefined });
    await other.stop();
    expect(lines.join('')).toContain('could not be registered');
  });

  it('completes what is typed with at most 25 names, none too long', async () => {
    const offered = await discord.typing('ukraine-talks', 'actor', 'name', 'wit');
    expect(offered[0]).toBe('Steve Witkoff');
    expect(offered).toHaveLength(25);
    expect(offered.every((name) => name.length <= 100)).toBe(true);
  });

  it('offers nothing rather than too late', async () => {
    expect(await discord.typing('ukraine-talks', 'actor', 'name', 'slow')).toEqual([]);
  });

  it('says who asks and where', async () => {
    await discord.slash('ukraine-talks', 'latest');
    expect(asked.at(-1)).toMatchObject({
      topic: 'ukraine-talks',
      asker: { platform: 'discord', mayManage: true, locale: 'en-US' },
      place: { platform: 'discord', workspace: GUILD, channel: CHANNEL },
    });
  });

  it('says who can, where the person may not manage channels', async () => {
    const { original } = await discord.slash('ukraine-talks', 'subscribe', {}, { permissions: PermissionFlagsBits.SendMessages });
    expect(textOf(original)).toContain('people with the Manage Channels permission');
  });

  it('looks at the permissions in the channel that was named, not in the one where it was asked', async () => {
    await discord.slash(
      'ukraine-talks',
      'subscribe',
      { channel: OTHER_CHANNEL },
      { permissions: ALL & ~PermissionFlagsBits.ManageChannels },
    );
    expect(asked.at(-1)).toMatchObject({ options: { channel: OTHER_CHANNEL }, asker: { mayManage: false } });
  });

  it('says which permission it lacks before it promises a delivery', async () => {
    const before = asked.length;
    const { original } = await discord.slash(
      'ukraine-talks',
      'subscribe',
      { channel: OTHER_CHANNEL },
      { ours: ALL & ~PermissionFlagsBits.SendMessages },
    );
    expect(textOf(original)).toContain('I lack Send Messages there');
    expect(textOf(original)).toContain('#desk');
    expect(asked).toHaveLength(before);
  });

  it('still lets one unsubscribe where it can’t post', async () => {
    await discord.slash('ukraine-talks', 'unsubscribe', {}, { ours: 0n });
    expect(asked.at(-1)?.verb).toBe('unsubscribe');
  });

  it('lets everybody manage their own direct messages', async () => {
    await discord.slash('ukraine-talks', 'subscribe', {}, { channel: DM });
    expect(asked.at(-1)).toMatchObject({ asker: { mayManage: true }, place: { workspace: '', channel: DM } });
  });

  it('answers a hundred at once, each in time though the core thinks longer than that in all', async () => {
    const crowd = await Promise.all(Array.from({ length: 100 }, () => discord.slash('budget', 'latest')));
    expect(crowd.filter(({ original }) => textOf(original)?.includes('Done: latest.'))).toHaveLength(100);
  }, 30_000);

  it('is content when Discord took the answer though it did not say so', async () => {
    logged.push('{}');
    discord.fail(/callback$/, 'hang');
    const { original } = await discord.slash('ukraine-talks', 'latest');
    expect(textOf(original)).toContain('Done: latest.');
    await expect.poll(() => logged.at(-1), { timeout: 5000 }).toContain('"verb":"latest"');
    expect(logged.join('')).not.toContain('command failed');
  });

  it('answers a mention in a reply, once, and pings nobody', async () => {
    const [answer, ...others] = await discord.say('What did Ushakov say?');
    expect(asked.at(-1)).toMatchObject({ topic: 'ukraine-talks', verb: 'What did Ushakov say?' });
    expect(textOf(answer)).toContain('Heard: What did Ushakov say?');
    expect(answer).toHaveProperty('message_reference');
    expect(others).toEqual([]);
  });

  it('answers a direct message without being named, and takes a topic as the first word', async () => {
    await discord.say('budget what is new?', { direct: true });
    expect(asked.at(-1)).toMatchObject({ topic: 'budget', verb: 'what is new?', place: { workspace: '', channel: DM } });
  });

  it('leaves what others say to each other alone', async () => {
    const before = asked.length;
    await expect(discord.say('What did Ushakov say?', { mention: false })).resolves.toEqual([]);
    expect(asked).toHaveLength(before);
  }, 10_000);

  it('tells the outbox when it is put out of a server or a channel goes', async () => {
    discord.gateway.send('CHANNEL_DELETE', { id: OTHER_CHANNEL, type: 0, guild_id: GUILD, name: 'desk' });
    discord.gateway.send('GUILD_DELETE', { id: GUILD });
    await expect
      .poll(() => gone.map(([place]) => place))
      .toEqual([
        { platform: 'discord', workspace: GUILD, channel: OTHER_CHANNEL },
        { platform: 'discord', workspace: GUILD },
      ]);
  });

  it('delivers without a gateway connection too, with the detail in a thread', async () => {
    const poster = discordPoster({ token: discord.token, api: discord.api, timeoutMs: 500 });
    const to = { platform: 'discord', workspace: GUILD, channel: CHANNEL } as const;
    const receipt = await poster.post(to, digest, 'worker1');
    const inThread = discord.state.messages.filter(({ channel_id }) => channel_id === receipt.message);
    expect(discord.state.threads.get(receipt.message)).toMatchObject({ name: 'Envoys meet' });
    expect(inThread.map(textOf).join()).toContain('More of it');
    expect(await poster.post(to, digest, 'worker1')).toEqual(receipt);
    expect(discord.state.messages.filter(({ channel_id }) => channel_id === receipt.message)).toEqual(inThread);
  });

  it('corrects what stands in a thread that was archived since', async () => {
    const to = { platform: 'discord', workspace: GUILD, channel: CHANNEL } as const;
    const receipt = await adapter.post(to, digest, 'archived1');
    const inThread = () => discord.state.messages.filter(({ channel_id }) => channel_id === receipt.message).map(textOf);
    discord.state.archived.add(receipt.message);
    await adapter.edit(receipt, { ...digest, detail: [paragraph('Less of it')] }, 'archived1');
    expect(inThread()).toHaveLength(1);
    expect(inThread()[0]).toContain('Less of it');
    discord.state.archived.add(receipt.message);
    await adapter.edit(receipt, { ...digest, detail: [] }, 'archived1');
    expect(inThread()).toEqual([]);
  });

  it('corrects further pages where they stand in the channel, for want of a thread', async () => {
    const to = { platform: 'discord', workspace: '', channel: DM } as const;
    const long = (word: string, items: number): Message => ({
      ...digest,
      blocks: [list(Array.from({ length: items }, (_, at) => item([`${word} ${at}, ${'and so on '.repeat(20)}`])))],
    });
    const receipt = await adapter.post(to, long('Misprint', 50), 'direct2');
    await adapter.edit(receipt, long('Correction', 70), 'direct2');
    const told = await adapter.reply(receipt, { ...digest, summary: 'What changed' }, 'direct2b');
    const after = discord.state.messages.slice(discord.state.messages.findIndex(({ id }) => id === receipt.message));
    expect(after.map(textOf).join()).not.toContain('Misprint');
    for (let at = 0; at < 70; at++) expect(after.map(textOf).join()).toContain(`Correction ${at},`);
    expect(after.at(-1)).toMatchObject({ id: told.message, message_reference: { message_id: receipt.message } });
  });

  it('says that a message which it is to correct is no more', async () => {
    const to = { platform: 'discord', workspace: GUILD, channel: CHANNEL } as const;
    await expect(adapter.edit({ to, message: '1100000000000000098' }, digest, 'lost1')).rejects.toMatchObject({ code: 'gone' });
  });

  it('delivers to a direct message without a thread', async () => {
    const to = { platform: 'discord', workspace: '', channel: DM } as const;
    const receipt = await adapter.post(to, digest, 'direct1');
    expect(discord.state.threads.has(receipt.message)).toBe(false);
  });

  it('can’t tell what was posted where it may not read the history', async () => {
    const read = discord.state.messages.splice(0);
    discord.state.messages.push({ ...read.at(-1)!, channel_id: OTHER_CHANNEL, flags: 64 });
    const to = { platform: 'discord', workspace: GUILD, channel: OTHER_CHANNEL } as const;
    await expect(adapter.find(to, 'anything')).rejects.toMatchObject({
      code: 'unknown',
      message: expect.stringContaining('Read Message History'),
    });
    discord.state.messages.splice(0, 1, ...read);
  });

  it('tells one person directly', async () => {
    await adapter.tell('1100000000000000030', GUILD, composeNotice('Your subscription is paused.'));
    expect(textOf(discord.state.messages.at(-1))).toContain('Your subscription is paused.');
    expect(discord.state.messages.at(-1)).toMatchObject({ channel_id: DM });
  });

  it('says what is wrong with a token, and not the token', async () => {
    const wrong = connectDiscord({ token: 'MTEw.wrong.token', api: discord.api }, createLog('silent'));
    const error = await wrong.start(commands, { gone: () => undefined }).then(
      () => undefined,
      (thrown: unknown) => thrown as Error,
    );
    expect(error).toMatchObject({ code: 'forbidden', message: expect.stringContaining('DISCORD_TOKEN') });
    expect(`${error?.message} ${error?.stack}`).not.toContain('MTEw.wrong.token');
  });

  it('says that Discord could not be reached, where it can’t', async () => {
    const lost = connectDiscord({ token: discord.token, api: 'http://127.0.0.1:9/api' }, createLog('silent'));
    await expect(lost.start(commands, { gone: () => undefined })).rejects.toMatchObject({
      name: 'ChatError',
      code: 'unavailable',
    });
  });

  it('writes one line a command, with its time and without what was asked', () => {
    const lines = logged.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'command');
    expect(lines[0]).toMatchObject({ verb: 'latest', ms: expect.any(Number) });
    expect(logged.join('')).not.toContain('What did Ushakov say?');
    expect(logged.join('')).not.toContain(discord.token);
    expect(logged.join('')).not.toMatch(/interaction-\d/);
  });
});
