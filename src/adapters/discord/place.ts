/** Where something was asked, and whether digests can go there. */
import {
  type BaseInteraction,
  type Channel,
  ChannelType,
  type Message,
  PermissionFlagsBits,
  type PermissionsBitField,
} from 'discord.js';
import type { Destination } from '../../message/place.ts';

/** Who may manage, in words for a refusal. */
export const MANAGERS = 'people with the Manage Channels permission';

export function placeOf(
  at: Pick<BaseInteraction | Message, 'guildId' | 'channelId'> & { readonly channel: Channel | null },
): Destination {
  const channel = at.channelId ?? '';
  const parent = at.channel?.isThread() ? at.channel.parentId : null;
  const place = { platform: 'discord', workspace: at.guildId ?? '', channel: parent ?? channel } as const;
  return parent === null ? place : { ...place, thread: channel };
}

/** What we need to deliver to a channel, as Discord's settings name it. */
const NEEDED = [
  ['View Channel', PermissionFlagsBits.ViewChannel],
  ['Send Messages', PermissionFlagsBits.SendMessages],
  ['Read Message History', PermissionFlagsBits.ReadMessageHistory],
] as const;
const NEEDED_IN_THREADS = [
  ['View Channel', PermissionFlagsBits.ViewChannel],
  ['Send Messages in Threads', PermissionFlagsBits.SendMessagesInThreads],
  ['Read Message History', PermissionFlagsBits.ReadMessageHistory],
] as const;

const THREADS: ReadonlySet<ChannelType | undefined> = new Set([
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
]);

/** The permissions that we lack to deliver to a channel of that type; empty when we may. */
export function missing(ours: Readonly<PermissionsBitField>, type: ChannelType | undefined): readonly string[] {
  return (THREADS.has(type) ? NEEDED_IN_THREADS : NEEDED).filter(([, flag]) => !ours.has(flag)).map(([name]) => name);
}
