/** The shortcut of a message: what the articles say about what somebody wrote. */
import type { App, MessageShortcut } from '@slack/bolt';
import { namedTopic } from '../../commands/named-topic.ts';
import { short } from '../../message/short.ts';
import { answer } from './answer.ts';
import { said } from './commands.ts';
import { failed } from './failed.ts';
import { type House, runFor } from './house.ts';
import { placeOf } from './place.ts';

export const SHORTCUT = 'ask_articles';

/** A question is no longer than that. */
const LONGEST_QUESTION = 500;

export function listenToShortcut(app: App, house: House): void {
  app.shortcut<MessageShortcut>(
    { callback_id: SHORTCUT, type: 'message_action' },
    async ({ shortcut, client, context, respond }) => {
      const started = performance.now();
      const [topic] = namedTopic('', house.commands);
      const run = { topic, verb: 'ask', options: { question: short(said(shortcut.message.text ?? ''), LONGEST_QUESTION) } };
      try {
        const place = placeOf(context, shortcut.channel.id);
        await answer(respond, { run, page: 0 }, runFor(house, client, run, shortcut.user.id, place));
        house.log.info({ topic, verb: 'shortcut', ms: Math.round(performance.now() - started) }, 'command');
      } catch (error) {
        await failed(house.log, error, 'shortcut', respond);
      }
    },
  );
}
