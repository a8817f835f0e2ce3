/** What is pressed on the Home tab and in windows: the answer comes in a window. */
import type { App, BlockAction } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { composeOutdated } from '../../message/compose/notice.ts';
import type { Message } from '../../message/model.ts';
import { PRESS } from './actions.ts';
import { ACTOR } from './choices.ts';
import { failed } from './failed.ts';
import { openForm } from './form.ts';
import { placeIn, publish } from './home.ts';
import { type House, runFor } from './house.ts';
import { placeOf, type Whereabouts } from './place.ts';
import { pressedValue } from './presses.ts';
import { WAITING, windowOf } from './surface.ts';
import { isKnown } from './typed.ts';
import { readValue } from './values.ts';

export function listenToWindows(app: App, house: House): void {
  app.action<BlockAction>(new RegExp(`^(?:${PRESS}|${ACTOR})`), async ({ action, body, client, context }) => {
    // Presses under messages have a listener of their own.
    if (body.view === undefined) return;
    try {
      await pressed(house, client, context, action, body, body.view);
    } catch (error) {
      await failed(house.log, error, 'press in a window');
    }
  });
}

async function pressed(
  house: House,
  client: WebClient,
  where: Whereabouts,
  action: BlockAction['actions'][number],
  body: BlockAction,
  view: NonNullable<BlockAction['view']>,
): Promise<void> {
  const started = performance.now();
  const press = readValue(pressedValue(action));
  const isHome = view.type === 'home';
  // Both say which direct message or channel they are about.
  const place = placeOf(where, placeIn(action.block_id) ?? view.private_metadata);
  if (press?.run.verb === 'subscribe' && isHome) return openForm(house, client, body.trigger_id, press.run.topic, place);
  const topic = house.commands.topics.find(({ slug }) => slug === press?.run.topic) ?? house.commands.topics[0];
  const show = (message: Message) => windowOf(topic?.title ?? '', message, place.channel);
  // A trigger opens nothing after three seconds, so the window comes first and its content after.
  const id = isHome ? (await client.views.open({ trigger_id: body.trigger_id, view: show(WAITING) })).view?.id : view.id;
  const message =
    press === undefined || !isKnown(press.run, house.commands)
      ? composeOutdated(topic?.slug ?? 'help')
      : await runFor(house, client, press.run, body.user.id, place);
  await client.views.update({ view_id: id ?? '', view: show(message) });
  if (isHome) await publish(house, client, placeOf(where, view.private_metadata), body.user.id);
  house.log.info({ topic: topic?.slug, verb: press?.run.verb, ms: Math.round(performance.now() - started) }, 'command');
}
