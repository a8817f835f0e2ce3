/** Mentions and direct messages, in the pane of agents too: a question, or a command as it would be typed after the slash. */
import type { App } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { namedTopic } from '../../commands/named-topic.ts';
import { composeFailed } from '../../message/compose/notice.ts';
import type { Destination } from '../../message/place.ts';
import { said } from './commands.ts';
import { type House, runFor } from './house.ts';
import { LIMITS } from './limits.ts';
import { placeOf, type Whereabouts } from './place.ts';
import { QUIET } from './post.ts';
import { render } from './render.ts';
import { typedLine } from './typed.ts';

/** Something that was said to us. */
interface Heard {
  readonly text: string;
  readonly user: string;
  readonly channel: string;
  readonly ts: string;
  readonly thread: string | undefined;
}

export function listenToQuestions(app: App, house: House): void {
  app.event('app_mention', async ({ event, client, context }) => {
    if (event.user === undefined || event.bot_id !== undefined) return;
    // The answer goes to a thread, where it disturbs nobody who didn't ask.
    const heard = {
      text: event.text.replaceAll(`<@${context.botUserId}>`, ' '),
      user: event.user,
      channel: event.channel,
      ts: event.ts,
      thread: event.thread_ts ?? event.ts,
    };
    await reply(house, client, context, heard);
  });
  app.message(async ({ message, client, context }) => {
    if (message.channel_type !== 'im' || message.subtype !== undefined || message.bot_id !== undefined) return;
    const { text = '', user, channel, ts, thread_ts: thread } = message;
    await reply(house, client, context, { text, user, channel, ts, thread });
  });
  app.event('app_home_opened', async ({ event, client }) => {
    if (event.tab !== 'messages') return;
    const [topic] = house.commands.topics;
    const questions = house.commands.verbs.flatMap(({ internal, managed, examples }) => (internal || managed ? [] : examples));
    await client.assistant.threads
      .setSuggestedPrompts({
        channel_id: event.channel,
        title: topic?.title ?? '',
        prompts: suggested(questions).map((message) => ({ title: message, message })),
      })
      // Where agents are not part of the plan, there is no place for prompts.
      .catch((error: unknown) => house.log.debug({ err: error }, 'no prompts'));
  });
}

/** The shortest example of a few verbs that look something up; questions first. */
function suggested(examples: readonly string[]): [string, ...string[]] {
  const [first = 'latest', ...rest] = [
    ...examples.filter((one) => one.endsWith('?')),
    ...examples.filter((one) => !one.endsWith('?')),
  ];
  return [first, ...rest.slice(0, LIMITS.prompts - 1)];
}

async function reply(house: House, client: WebClient, where: Whereabouts, heard: Heard): Promise<void> {
  const started = performance.now();
  const [topic, line] = namedTopic(said(heard.text), house.commands);
  // Subscriptions belong to the channel, not to the thread in which somebody mentioned us.
  const place: Destination = placeOf(where, heard.channel);
  const isDirect = heard.channel.startsWith('D');
  const root = heard.thread ?? heard.ts;
  const hasStatus = isDirect ? setStatus(house, client, heard.channel, root) : Promise.resolve(false);
  const message = await runFor(house, client, typedLine(topic, line), heard.user, place).catch((error: unknown) => {
    house.log.error({ err: error, reference: heard.ts }, 'question failed');
    return composeFailed(heard.ts);
  });
  try {
    // A conversation with an agent is a thread under each question; other direct messages are one line of talk.
    const thread = heard.thread !== undefined || (await hasStatus) ? { thread_ts: root } : {};
    for (const body of render(message)) {
      await client.chat.postMessage({ channel: heard.channel, ...thread, ...body, ...QUIET });
    }
    house.log.info({ topic, verb: 'question', ms: Math.round(performance.now() - started) }, 'command');
  } catch (error) {
    house.log.warn({ err: error, reference: heard.ts }, 'question could not be answered');
  }
}

/** Shown until the answer comes; false where Slack shows none, as outside conversations with agents. */
async function setStatus({ log }: House, client: WebClient, channel_id: string, thread_ts: string): Promise<boolean> {
  try {
    await client.assistant.threads.setStatus({ channel_id, thread_ts, status: 'is reading the articles…' });
    return true;
  } catch (error) {
    log.debug({ err: error }, 'no status');
    return false;
  }
}
