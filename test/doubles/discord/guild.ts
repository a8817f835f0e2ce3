/** The one server of the double: its ids, its channels, its people, as Discord words them. */
import { ChannelType, PermissionFlagsBits } from 'discord.js';

export const APPLICATION = '1100000000000000001';

export const GUILD = '1100000000000000010';
export const CHANNEL = '1100000000000000020';
export const OTHER_CHANNEL = '1100000000000000021';
export const DM = '1100000000000000022';
export const PERSON = '1100000000000000030';

/** Of the right shape, and nobody's. */
export const TOKEN = ['MTEwMDAwMDAwMDAwMDAwMDAwMQ', 'AAAAAA', 'not-a-real-token-of-anybody'].join('.');

export const ALL =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.CreatePublicThreads |
  PermissionFlagsBits.ManageChannels;

export const botUser = {
  id: APPLICATION,
  username: 'rapporteur',
  discriminator: '0',
  global_name: null,
  avatar: null,
  bot: true,
};
export const person = { id: PERSON, username: 'olena', discriminator: '0', global_name: 'Olena', avatar: null };

export const channels = [
  {
    id: CHANNEL,
    type: ChannelType.GuildText,
    guild_id: GUILD,
    name: 'news',
    position: 0,
    permission_overwrites: [],
    last_message_id: null,
  },
  {
    id: OTHER_CHANNEL,
    type: ChannelType.GuildText,
    guild_id: GUILD,
    name: 'desk',
    position: 1,
    permission_overwrites: [],
    last_message_id: null,
  },
];

export const member = (user: object) => ({
  user,
  roles: [],
  joined_at: '2026-01-01T00:00:00Z',
  deaf: false,
  mute: false,
  flags: 0,
});

export const guild = {
  id: GUILD,
  name: 'A newsroom',
  owner_id: '1100000000000000031',
  roles: [
    {
      id: GUILD,
      name: '@everyone',
      permissions: String(ALL),
      position: 0,
      color: 0,
      hoist: false,
      managed: false,
      mentionable: false,
      flags: 0,
    },
  ],
  emojis: [],
  features: [],
  channels,
  threads: [],
  members: [member(botUser)],
  member_count: 2,
  presences: [],
  voice_states: [],
  stage_instances: [],
  guild_scheduled_events: [],
  soundboard_sounds: [],
  joined_at: '2026-01-01T00:00:00Z',
  large: false,
  unavailable: false,
  premium_tier: 0,
  preferred_locale: 'en-US',
};
