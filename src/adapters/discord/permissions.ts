/** What a person and we ourselves may do where a command was given, and in the channel that it names. */
import {
  type ChatInputCommandInteraction,
  PermissionFlagsBits,
  PermissionsBitField,
  type RepliableInteraction,
} from 'discord.js';
import type { Verb } from '../../commands/command.ts';
import { composeNotice } from '../../message/compose/notice.ts';
import type { Message } from '../../message/model.ts';
import { MANAGERS, missing } from './place.ts';

/** Verbs after which we deliver to the channel; the others must work where we can't. */
const DELIVERING: ReadonlySet<string> = new Set(['subscribe', 'resume']);

/** Whether the person may manage the place; of a direct message everybody is the manager. */
export function mayManage(interaction: RepliableInteraction): boolean {
  if (interaction.guildId === null) return true;
  const here = interaction.memberPermissions?.has(PermissionFlagsBits.ManageChannels) ?? false;
  const named = interaction.isChatInputCommand() ? namedChannel(interaction) : undefined;
  return named === undefined ? here : named.theirs.has(PermissionFlagsBits.ManageChannels);
}

/** Says which permission we lack to do what the verb promises; undefined when we have all. */
export function lacking(interaction: RepliableInteraction, verb: Verb): Message | undefined {
  if (!DELIVERING.has(verb.name) || interaction.guildId === null) return undefined;
  const named = interaction.isChatInputCommand() ? namedChannel(interaction) : undefined;
  const lacks = missing(named?.ours ?? interaction.appPermissions, named?.type ?? interaction.channel?.type);
  if (lacks.length === 0) return undefined;
  const where = named === undefined ? 'this channel' : `#${named.name}`;
  return composeNotice(
    `I can’t deliver to ${where}: I lack ${lacks.join(', ')} there.`,
    `Ask ${MANAGERS} to allow it in the settings of the channel, under Permissions.`,
  );
}

/** The channel that an option names, with what Discord says both of us may do in it. */
function namedChannel(interaction: ChatInputCommandInteraction) {
  const channel = interaction.options.data[0]?.options?.find((option) => option.channel)?.channel;
  if (!channel) return undefined;
  const ours = 'appPermissions' in channel ? channel.appPermissions : channel.app_permissions;
  return {
    name: channel.name ?? 'that channel',
    type: channel.type,
    theirs: permissions('permissions' in channel ? channel.permissions : undefined),
    ours: permissions(ours),
  };
}

function permissions(given: Readonly<PermissionsBitField> | string | null | undefined): Readonly<PermissionsBitField> {
  return typeof given === 'string' ? new PermissionsBitField(BigInt(given)) : (given ?? new PermissionsBitField());
}
