import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { connectSlack } from '../../src/adapters/slack/connect.ts';
import { SCOPES } from '../../src/adapters/slack/scopes.ts';
import type { ChatAdapter, ChatEvents } from '../../src/chat.ts';
import { createLog } from '../../src/log.ts';
import { type KeepingHouse, keepingHouse } from '../doubles/slack/house.ts';
import { slackPorts } from '../doubles/slack/ports.ts';
import { type SlackDouble, startSlack } from '../doubles/slack/slack.ts';
import { shown } from '../doubles/slack/stage.ts';
import type { Interaction, Piece, Posted, View } from '../doubles/slack/state.ts';
import { ADMIN, APP_TOKEN, BOT_TOKEN, CHANNEL, DM, MANAGER, OTHER_CHANNEL, PERSON, TEAM } from '../doubles/slack/workspace.ts';

const TOPIC = 'ukraine-talks';

describe('Rapporteur on Slack', () => {
  let slack: SlackDouble;
  let house: KeepingHouse;
  let adapter: ChatAdapter;
  const ports = slackPorts({ [TOPIC]: [MANAGER] });
  const gone: Parameters<ChatEvents['gone']>[] = [];
  const logged: string[] = [];

  beforeAll(async () => {
    slack = await startSlack(new Set(Object.keys(SCOPES)));
    house = await keepingHouse();
    const log = createLog('debug', { write: (line) => void logged.push(line) });
    const entrance = { kind: 'socket', appToken: APP_TOKEN } as const;
    adapter = connectSlack({ botToken: BOT_TOKEN, entrance, api: slack.api, timeoutMs: 2000 }, ports, log);
    await adapter.start(house.commands, { gone: (...told) => void gone.push(told) });
  });
  afterAll(async () => {
    await adapter.stop();
    await slack.stop();
    await house.close();
  });
  afterEach(() => expect(slack.state.refusals.splice(0)).toEqual([]));

  const text = ({ answers }: Interaction) => answers.map((one) => shown(one).text).join('\n');
  const words = (blocks: readonly Piece[]) => shown({ blocks, ephemeral: true } as unknown as Posted).text;
  const until = async <T>(look: () => T | undefined): Promise<T> => {
    for (let waited = 0; waited < 5000; waited += 10) {
      const found = look();
      if (found !== undefined) return found;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error('It never came.');
  };

  describe('commands', () => {
    it('show the newest digest to the asker alone when nothing is typed after them', async () => {
      const { answers, ack } = await slack.slash(TOPIC, '');
      // On a busy machine, where the articles are still unread, one is told first that the answer follows.
      expect(answers.every(({ ephemeral }) => ephemeral)).toBe(true);
      expect(answers.at(-1)!.blocks[0]).toMatchObject({ type: 'header' });
      expect(ack!.ms).toBeLessThan(3000);
    });

    it('are read with their quotation marks and mistakes', async () => {
      expect(text(await slack.slash(TOPIC, 'actor “Steve Witkoff”'))).toContain('Witkoff');
      expect(text(await slack.slash(TOPIC, 'qoutes Witkoff'))).toMatch(/Did you mean.*quotes/s);
      expect(text(await slack.slash(TOPIC, 'ask what about R&D <here>?'))).not.toContain('&amp;');
    });

    it('that are too long to be asked again are refused politely', async () => {
      expect(text(await slack.slash(TOPIC, `ask ${'why '.repeat(600)}?`))).toMatch(/too long/);
    });

    it('work where we are no member, and in direct messages', async () => {
      expect(text(await slack.slash(TOPIC, 'help', { channel: OTHER_CHANNEL }))).toContain('latest');
      expect(text(await slack.slash(TOPIC, 'help', { channel: DM }))).toContain('latest');
    });
  });

  describe('questions', () => {
    it('where it is mentioned are answered in a thread', async () => {
      const [answer] = await slack.say('what did Witkoff say?');
      const asked = slack.state.messages[slack.state.messages.indexOf(answer!) - 1]!;
      expect(answer).toMatchObject({ channel: CHANNEL, thread_ts: asked.ts, ephemeral: false });
      expect(answer?.text).not.toMatch(/U0/);
    });

    it('in direct messages have prompts, a status, and their answer in a thread of their own', async () => {
      await slack.event({ type: 'app_home_opened', user: PERSON, channel: DM, tab: 'messages', event_ts: '1.1' });
      const prompts = (await until(() => slack.state.prompts[0])) as { readonly message: string }[];
      expect(prompts[0]?.message).toMatch(/\?$/);
      const [answer] = await slack.say('who met in Abu Dhabi?', { direct: true });
      const asked = slack.state.messages[slack.state.messages.indexOf(answer!) - 1]!;
      expect(answer).toMatchObject({ channel: DM, thread_ts: asked.ts });
      expect(slack.state.statuses).toHaveLength(1);
      const [more] = await slack.say('sources', { direct: true, thread: asked.ts });
      expect(more).toMatchObject({ channel: DM, thread_ts: asked.ts });
      expect(more?.blocks.some(({ type }) => type === 'table')).toBe(true);
    });

    it('in direct messages are answered below them, where the plan has no agents', async () => {
      slack.state.hasAgents = false;
      const [answer] = await slack.say('help', { direct: true });
      slack.state.hasAgents = true;
      expect(answer).toMatchObject({ channel: DM });
      expect(answer?.thread_ts).toBeUndefined();
    });

    it('by the shortcut of a message are answered to the asker alone', async () => {
      const { url, interaction } = slack.answers(CHANNEL);
      await slack.interact({
        ...{ type: 'message_action', callback_id: 'ask_articles', trigger_id: slack.trigger(), response_url: url },
        ...{ channel: { id: CHANNEL, name: 'news' }, message_ts: '1.2', action_ts: '1.2' },
        message: { type: 'message', user: PERSON, ts: '1.2', text: 'Did Witkoff meet Putin in Moscow?' },
      });
      await slack.settled(interaction);
      expect(interaction.answers.map(({ ephemeral }) => ephemeral)).toEqual([true]);
    });

    it('of robots, and edits, are left alone', async () => {
      const before = slack.state.messages.length;
      const common = { type: 'message', channel_type: 'im', channel: DM, ts: '1.3', event_ts: '1.3', text: 'what?' };
      await slack.event({ ...common, user: 'U0ROBOT01', bot_id: 'B0OTHER01' });
      await slack.event({ ...common, subtype: 'message_changed' });
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(slack.state.messages).toHaveLength(before);
    });
  });

  describe('what Slack sends twice', () => {
    it('is answered once', async () => {
      const event = {
        type: 'app_mention',
        user: PERSON,
        text: '<@U0RAPPBOT> help',
        ts: '5.1',
        channel: CHANNEL,
        event_ts: '5.1',
      };
      const before = slack.state.messages.length;
      await slack.event(event, 'EvTwice');
      await until(() => slack.state.messages[before]);
      await slack.event(event, 'EvTwice');
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(slack.state.messages).toHaveLength(before + 1);
    });
  });

  describe('managing', () => {
    it('is for administrators and for those whom the topic names; others are told whom to ask', async () => {
      const line = 'subscribe weekdays 09:00 Europe/Kyiv';
      const refused = text(await slack.slash(TOPIC, line));
      expect(refused).toContain('an administrator of this workspace or Iryna Bondar');
      expect(text(await slack.slash(TOPIC, line, { user: MANAGER }))).toMatch(/Subscribed/);
      expect(text(await slack.slash(TOPIC, 'unsubscribe', { user: ADMIN }))).toMatch(/Unsubscribed/);
    });

    it('of a channel where we are not begins with an invitation', async () => {
      const here = await slack.slash(TOPIC, 'subscribe daily 09:00', { user: ADMIN, channel: OTHER_CHANNEL });
      expect(text(here)).toMatch(/\/invite/);
      const named = await slack.slash(TOPIC, `subscribe daily 09:00 in <#${OTHER_CHANNEL}|random>`, { user: ADMIN });
      expect(text(named)).toMatch(/\/invite/);
    });

    it('of one’s own direct messages is everybody’s', async () => {
      expect(text(await slack.slash(TOPIC, 'subscribe daily 08:00', { channel: DM }))).toMatch(/Subscribed/);
      expect(text(await slack.slash(TOPIC, 'unsubscribe', { channel: DM }))).toMatch(/Unsubscribed/);
    });
  });

  describe('the Home tab', () => {
    const open = async () => {
      slack.state.homes.clear();
      await slack.event({ type: 'app_home_opened', user: PERSON, channel: DM, tab: 'home', event_ts: '1.1' });
      return until(() => slack.state.homes.get(PERSON));
    };
    /** Presses in a view, which has no response URL. */
    const press = async (view: View, label: string, user = PERSON) => {
      const block = view.blocks.find((one) => (one.elements ?? []).some((piece) => labelOf(piece) === label));
      const piece = block?.elements?.find((one) => labelOf(one) === label);
      await slack.interact({
        ...{ type: 'block_actions', trigger_id: slack.trigger(), user: { id: user, username: 'x', team_id: TEAM } },
        ...{ container: { type: 'view', view_id: view.id }, view },
        actions: [
          { type: 'button', action_id: piece?.action_id, block_id: block?.block_id, value: piece?.value, action_ts: '1' },
        ],
      });
    };
    const labelOf = ({ text: label }: Piece) => (typeof label === 'object' ? label.text : label);
    const settled = (is: (view: View) => boolean) => until(() => slack.state.modals.find(is));

    it('shows the topics, and answers in a window', async () => {
      const home = await open();
      expect(words(home.blocks)).toContain('/ukraine-talks');
      await press(home, 'Newest digest');
      const answer = await settled((view) => !words(view.blocks).includes('Reading') && words(view.blocks).length > 200);
      expect(answer.type).toBe('modal');
    });

    it('subscribes by a form, shows what is scheduled, and lets one pause it', async () => {
      await press(await open(), 'Get it on schedule');
      const form = await settled(({ callback_id }) => callback_id === 'subscribe');
      const ack = await slack.interact({
        ...{ type: 'view_submission', trigger_id: slack.trigger(), response_urls: [] },
        view: {
          ...form,
          state: {
            values: {
              channel: { channel: { type: 'conversations_select', selected_conversation: null } },
              days: { days: { type: 'static_select', selected_option: { value: 'weekdays' } } },
              time: { time: { type: 'timepicker', selected_time: '08:30' } },
              timezone: { timezone: { type: 'external_select', selected_option: { value: 'Europe/Kyiv' } } },
              about: { [`about.${TOPIC}`]: { type: 'multi_external_select', selected_options: [{ value: 'Steve Witkoff' }] } },
            },
          },
        },
      });
      expect(ack).toMatchObject({ response_action: 'update' });
      await settled((view) => /Subscribed/.test(words(view.blocks)));
      const home = await open();
      expect(words(home.blocks)).toMatch(/direct messages.*08:30, only about Steve Witkoff/s);
      await press(home, 'Pause');
      await settled((view) => /Paused/.test(words(view.blocks)));
      expect(words((await open()).blocks)).toMatch(/Paused/);
    });

    it('offers the actors of a topic while one types', async () => {
      const payload = await slack.interact({
        ...{ type: 'block_suggestion', action_id: `actor.${TOPIC}`, block_id: `topic/${TOPIC}`, value: 'witk' },
        ...{ container: { type: 'view' }, view: await open() },
      });
      const [first] = payload['options'] as { readonly text: { readonly text: string }; readonly value: string }[];
      expect(first?.text.text).toContain('Witkoff');
      expect(first?.value).toContain('actor~name~');
      const inForm = await slack.interact({
        ...{ type: 'block_suggestion', action_id: `about.${TOPIC}`, block_id: 'about', value: 'putin' },
        ...{ container: { type: 'view' } },
      });
      expect(inForm['options']).toContainEqual({
        text: { type: 'plain_text', text: 'Vladimir Putin', emoji: false },
        value: 'Vladimir Putin',
      });
    });
  });

  describe('departures', () => {
    it('from a channel are told', async () => {
      await slack.event({ type: 'channel_archive', channel: CHANNEL, user: ADMIN, event_ts: '1.1' });
      const [place, why] = await until(() => gone.find(([told]) => told.channel === CHANNEL));
      expect(place).toEqual({ platform: 'slack', workspace: TEAM, channel: CHANNEL });
      expect(why).toMatch(/archived/);
    });

    it.each([{ type: 'app_uninstalled' }, { type: 'tokens_revoked', tokens: { bot: ['B1'], oauth: [] } }])(
      'from the workspace clear its token: $type',
      async (event) => {
        gone.length = 0;
        await ports.installations.save('slack', TEAM, { bot: {} });
        await slack.event({ ...event, event_ts: '1.1' });
        await until(() => gone.find(([told]) => told.workspace === TEAM && told.channel === undefined));
        await until(() => (ports.installations.kept.has(TEAM) ? undefined : true));
      },
    );
  });

  it('knows whether it is connected, and connects again', async () => {
    expect(adapter.isConnected()).toBe(true);
    // It takes a moment until Slack lets us in again.
    slack.fail(/apps\.connections\.open/, 'error');
    const cut = slack.socket.disconnect();
    await expect.poll(() => adapter.isConnected()).toBe(false);
    await cut;
    await expect.poll(() => adapter.isConnected(), { timeout: 10_000 }).toBe(true);
  });

  it('tells one person directly, and says when there is none', async () => {
    const message = { blocks: [], actions: [], summary: 'Your digest rests.', audience: 'asker' } as const;
    await adapter.tell(PERSON, TEAM, message);
    expect(slack.state.messages.at(-1)).toMatchObject({ channel: PERSON });
    await expect(adapter.tell('U0NOBODY1', TEAM, message)).rejects.toMatchObject({ name: 'ChatError', code: 'gone' });
  });

  it('says which token Slack does not take, without showing it', async () => {
    const entrance = { kind: 'socket', appToken: APP_TOKEN } as const;
    const other = connectSlack({ botToken: 'xoxb-wrong', entrance, api: slack.api }, ports, createLog('silent'));
    const failure = await other.start(house.commands, { gone: () => undefined }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'ChatError', code: 'forbidden', message: expect.stringContaining('SLACK_BOT_TOKEN') });
    expect(String(failure)).not.toContain('xoxb-wrong');
    await other.stop();
  });

  it('writes one line a command, and no secret ever', () => {
    const all = logged.join('');
    expect(all).toContain('"msg":"command"');
    for (const secret of [BOT_TOKEN, APP_TOKEN, '/respond/', '.trigger']) expect(all).not.toContain(secret);
  });
});
