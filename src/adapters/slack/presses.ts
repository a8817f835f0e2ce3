/** What buttons and selects under our messages do. */
import type { App, BlockAction, RespondFn } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { composeOutdated } from '../../message/compose/notice.ts';
import type { Invocation } from '../../message/model.ts';
import type { Destination } from '../../message/place.ts';
import type { Press } from '../../message/press.ts';
import { PRESS } from './actions.ts';
import { answer, say, tellAsker } from './answer.ts';
import { failed } from './failed.ts';
import { type House, runFor } from './house.ts';
import { placeOf } from './place.ts';
import { renderPage } from './render.ts';
import { isKnown } from './typed.ts';
import { readValue } from './values.ts';

export function listenToPresses(app: App, house: House): void {
  app.action<BlockAction>(new RegExp(`^${PRESS}`), async ({ action, body, client, context, respond }) => {
    if (respond === undefined || body.channel === undefined) return;
    const started = performance.now();
    try {
      const press = readValue(pressedValue(action));
      if (press === undefined || !isKnown(press.run, house.commands)) {
        return await tellAsker(respond, composeOutdated(house.commands.topics[0]?.slug ?? 'help'));
      }
      const place = placeOf(context, body.channel.id);
      if (press.kind === 'share') await share(house, client, respond, press, body.user.id, place);
      else await show(house, client, respond, press, body.user.id, place);
      const ms = Math.round(performance.now() - started);
      house.log.info({ topic: press.run.topic, verb: press.kind === 'share' ? 'share' : press.run.verb, ms }, 'command');
    } catch (error) {
      await failed(house.log, error, 'press', respond);
    }
  });
}

/** What was pressed or chosen carries its press in its value. */
export function pressedValue(action: BlockAction['actions'][number]): string {
  if ('selected_option' in action) return action.selected_option?.value ?? '';
  return 'value' in action && typeof action.value === 'string' ? action.value : '';
}

async function show(
  house: House,
  client: WebClient,
  respond: RespondFn,
  press: Press,
  user: string,
  place: Destination,
): Promise<void> {
  const { run } = press;
  await answer(respond, { run, page: press.kind === 'page' ? press.page : 0 }, runFor(house, client, run, user, place));
}

/**
 * What only the asker saw is shown to the channel, and taken away from the asker's own view. Slack doesn't give back what an
 * ephemeral message says, so it is asked for again, with the asker's rights.
 */
async function share(
  house: House,
  client: WebClient,
  respond: RespondFn,
  { run, page }: { readonly run: Invocation; readonly page?: number },
  user: string,
  place: Destination,
): Promise<void> {
  const message = await runFor(house, client, run, user, place);
  const { blocks, text } = renderPage({ ...message, audience: 'public' }, run, page ?? 0);
  const by = { type: 'context', elements: [{ type: 'mrkdwn', text: `Shared by <@${user}>` }] } as const;
  await say(respond, { blocks: [...blocks, { ...by, elements: [...by.elements] }], text }, false);
  await respond({ delete_original: true });
}
