/** The form by which a person subscribes: where to, on which days, at what time. */
import type { App, ViewSubmitAction } from '@slack/bolt';
import type { KnownBlock, ModalView, PlainTextOption } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import type { Options } from '../../commands/command.ts';
import { composeFailed } from '../../message/compose/notice.ts';
import type { Destination } from '../../message/place.ts';
import { ABOUT, ZONE } from './choices.ts';
import { failed } from './failed.ts';
import { publish } from './home.ts';
import { type House, runFor } from './house.ts';
import { placeOf } from './place.ts';
import { plainText, WAITING, windowOf } from './surface.ts';

const FORM = 'subscribe';

/** As the schedule reads them, and as a person does. */
const DAYS = [
  ['weekdays', 'Monday to Friday'],
  ['daily', 'Every day'],
  ['mon', 'Mondays'],
  ['tue', 'Tuesdays'],
  ['wed', 'Wednesdays'],
  ['thu', 'Thursdays'],
  ['fri', 'Fridays'],
  ['sat', 'Saturdays'],
  ['sun', 'Sundays'],
] as const;

export async function openForm(
  house: House,
  client: WebClient,
  trigger: string,
  topic: string,
  direct: Destination,
): Promise<void> {
  const title = house.commands.topics.find(({ slug }) => slug === topic)?.title ?? topic;
  await client.views.open({ trigger_id: trigger, view: form(topic, title, direct) });
}

export function listenToForm(app: App, house: House): void {
  app.view<ViewSubmitAction>(FORM, async ({ ack, body, view, client, context }) => {
    const { topic, direct } = JSON.parse(view.private_metadata) as { readonly topic: string; readonly direct: string };
    const [title, home] = ['On schedule', placeOf(context, direct)];
    await ack({ response_action: 'update', view: windowOf(title, WAITING, direct) });
    const { options, channel } = filledIn(view.state.values);
    const place = channel === undefined ? home : { ...home, channel };
    try {
      const message = await runFor(house, client, { topic, verb: 'subscribe', options }, body.user.id, place);
      await client.views.update({ view_id: view.id, view: windowOf(title, message, place.channel) });
      await publish(house, client, home, body.user.id);
    } catch (error) {
      await failed(house.log, error, 'form');
      await client.views.update({ view_id: view.id, view: windowOf(title, composeFailed(view.id), direct) });
    }
  });
}

function form(topic: string, title: string, { channel }: Destination): ModalView {
  const days: PlainTextOption[] = DAYS.map(([value, label]) => ({ text: plainText(label), value }));
  const inputs: KnownBlock[] = [
    {
      type: 'input',
      block_id: 'channel',
      optional: true,
      label: plainText('Where to'),
      hint: plainText('Left empty, it comes to your direct messages with me. I must be a member of the channel.'),
      element: {
        type: 'conversations_select',
        action_id: 'channel',
        placeholder: plainText('A channel'),
        filter: { include: ['public', 'private'], exclude_bot_users: true },
      },
    },
    {
      type: 'input',
      block_id: 'days',
      label: plainText('On'),
      element: { type: 'static_select', action_id: 'days', options: days, initial_option: days[0]! },
    },
    {
      type: 'input',
      block_id: 'time',
      label: plainText('At'),
      element: { type: 'timepicker', action_id: 'time', initial_time: '09:00' },
    },
    {
      type: 'input',
      block_id: 'timezone',
      optional: true,
      label: plainText('Time zone'),
      hint: plainText('Left empty, it is the topic’s own.'),
      element: { type: 'external_select', action_id: ZONE, placeholder: plainText('Europe/Kyiv'), min_query_length: 2 },
    },
    {
      type: 'input',
      block_id: 'about',
      optional: true,
      label: plainText('Only about'),
      hint: plainText('Left empty, it brings everything that is new.'),
      element: {
        type: 'multi_external_select',
        action_id: `${ABOUT}.${topic}`,
        placeholder: plainText('People, organisations, places'),
        min_query_length: 0,
        max_selected_items: 5,
      },
    },
  ];
  return {
    type: 'modal',
    callback_id: FORM,
    private_metadata: JSON.stringify({ topic, direct: channel }),
    title: plainText('On schedule'),
    submit: plainText('Subscribe'),
    close: plainText('Cancel'),
    blocks: [{ type: 'header', text: plainText(title) }, ...inputs],
  };
}

type Values = ViewSubmitAction['view']['state']['values'];

function filledIn(values: Values): { readonly options: Options; readonly channel: string | undefined } {
  const channel = values['channel']?.['channel']?.selected_conversation ?? undefined;
  const days = values['days']?.['days']?.selected_option?.value;
  const time = values['time']?.['time']?.selected_time;
  const timezone = values['timezone']?.[ZONE]?.selected_option?.value;
  const [chosen] = Object.values(values['about'] ?? {});
  const about = (chosen?.selected_options ?? []).map(({ value }) => value).join(', ');
  return {
    options: { ...(days && { days }), ...(time && { time }), ...(timezone && { timezone }), ...(about && { about }) },
    channel,
  };
}
