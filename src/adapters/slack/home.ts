/** The Home tab: the topics, and the digests that come to this person and to the channels that we share. */
import type { App } from '@slack/bolt';
import type { ActionsBlock, KnownBlock } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import type { Destination } from '../../message/place.ts';
import { short } from '../../message/short.ts';
import { ACTOR } from './choices.ts';
import { failed } from './failed.ts';
import { type House, runFor } from './house.ts';
import { LIMITS } from './limits.ts';
import { escaped } from './mrkdwn.ts';
import { placeOf } from './place.ts';
import { homeOf, plainText, viewBlocks } from './surface.ts';
import { writeValue } from './values.ts';

/** So many channels are looked at for subscriptions. */
const MOST_CHANNELS = 15;

export function listenToHome(app: App, house: House): void {
  app.event('app_home_opened', async ({ event, client, context }) => {
    if (event.tab !== 'home') return;
    try {
      await publish(house, client, placeOf(context, event.channel), event.user);
    } catch (error) {
      await failed(house.log, error, 'home');
    }
  });
}

/** Shows the Home tab anew. `direct` is the direct message between the person and us. */
export async function publish(house: House, client: WebClient, direct: Destination, user: string): Promise<void> {
  const places = [direct, ...(await sharedChannels(house, client, direct, user))];
  const topics = await Promise.all(
    house.commands.topics.map(async (topic) => {
      const scheduled = await Promise.all(places.map((place) => statusAt(house, client, topic.slug, place, user)));
      return [...topicBlocks(topic), ...scheduled.flat(), { type: 'divider' as const }];
    }),
  );
  await client.views.publish({ user_id: user, view: homeOf(topics.flat(), direct.channel) });
}

function topicBlocks({ slug, title, description }: House['commands']['topics'][number]): KnownBlock[] {
  const button = (label: string, verb: string) => ({
    type: 'button' as const,
    action_id: `press.${slug}.${verb}`,
    text: plainText(label),
    value: writeValue({ kind: 'run', run: { topic: slug, verb, options: {} } }, LIMITS.element.value)!,
  });
  return [
    { type: 'header', text: plainText(short(title, LIMITS.block.header)) },
    { type: 'section', text: { type: 'mrkdwn', text: `${escaped(description)}\n\`/${slug}\` in any channel shows the newest.` } },
    {
      type: 'actions',
      block_id: `topic/${slug}`,
      elements: [
        { ...button('Newest digest', 'latest'), style: 'primary' },
        button("What's new", 'new'),
        button('Get it on schedule', 'subscribe'),
        {
          type: 'external_select',
          action_id: `${ACTOR}.${slug}`,
          placeholder: plainText('Look somebody up'),
          min_query_length: 0,
        },
      ],
    },
  ];
}

/** How a place's digests stand, with buttons that know the place; nothing where none is scheduled. */
async function statusAt(
  house: House,
  client: WebClient,
  topic: string,
  place: Destination,
  user: string,
): Promise<readonly KnownBlock[]> {
  const message = await runFor(house, client, { topic, verb: 'status', options: {} }, user, place);
  // Where digests are scheduled, something can be done with them.
  if (message.actions.length === 0) return [];
  const where = place.channel.startsWith('D') ? 'In your direct messages with me' : `In <#${place.channel}>`;
  const [, ...blocks] = viewBlocks(message);
  return [
    { type: 'section', text: { type: 'mrkdwn', text: `*${where}*` } },
    ...blocks.map((block) => (block.type === 'actions' ? placed(block, topic, place) : block)),
  ];
}

/** The id of the block says which place its buttons are about. */
function placed(block: ActionsBlock, topic: string, { channel }: Destination): ActionsBlock {
  const elements = block.elements.map((element) => ({ ...element, action_id: `${element.action_id}.${topic}.${channel}` }));
  return { ...block, block_id: `at/${channel}/${topic}`, elements };
}

/** The channel that the buttons of a block are about, where they are about one. */
export function placeIn(blockId: string): string | undefined {
  return /^at\/(\w+)\//.exec(blockId)?.[1];
}

async function sharedChannels(
  house: House,
  client: WebClient,
  { workspace }: Destination,
  user: string,
): Promise<readonly Destination[]> {
  const types = 'public_channel,private_channel';
  const [theirs, ours] = await Promise.all(
    [{ user }, {}].map((whose) => client.users.conversations({ ...whose, types, exclude_archived: true, limit: 200 })),
  ).catch((error: unknown) => {
    house.log.warn({ err: error }, 'channels could not be listed');
    return [];
  });
  const known = new Set(theirs?.channels?.map(({ id }) => id));
  const shared = (ours?.channels ?? []).flatMap(({ id }) => (id !== undefined && known.has(id) ? id : []));
  return shared.slice(0, MOST_CHANNELS).map((channel) => ({ platform: 'slack', workspace, channel }));
}
