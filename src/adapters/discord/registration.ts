/** The slash commands, made from the table of verbs: one command a topic, one subcommand a verb. Sent only when they differ. */
import { isDeepStrictEqual } from 'node:util';
import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  type REST,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';
import type { CommandDesk, OptionSpec, Verb } from '../../commands/command.ts';
import { short } from '../../message/short.ts';
import { LIMITS } from './limits.ts';
import { localized } from './locales.ts';

export type CommandBody = RESTPostAPIChatInputApplicationCommandsJSONBody;

/** Channels that take a digest. */
const CHANNELS = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
] as const;

/** The kinds of options that we complete while they are typed. */
const COMPLETED: ReadonlySet<OptionSpec['kind']> = new Set(['actor', 'subscription', 'duration', 'days', 'time', 'timezone']);

export function commandBodies({ topics, verbs }: Pick<CommandDesk, 'topics' | 'verbs'>): readonly CommandBody[] {
  return topics.map(({ slug, title, description }) => ({
    type: ApplicationCommandType.ChatInput,
    name: slug,
    description: short(description || title, LIMITS.command.description),
    options: verbs.filter((verb) => !verb.internal).map(subcommand),
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
    integration_types: [ApplicationIntegrationType.GuildInstall],
  }));
}

/** Sends the commands if what Discord has is not the same; to one guild at once, or to all within the hour. */
export async function register(
  rest: REST,
  application: string,
  guild: string | undefined,
  bodies: readonly CommandBody[],
): Promise<'same' | 'sent'> {
  const route = guild ? Routes.applicationGuildCommands(application, guild) : Routes.applicationCommands(application);
  const there = (await rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) })) as readonly object[];
  if (sameCommands(bodies, there)) return 'same';
  await rest.put(route, { body: bodies });
  return 'sent';
}

/** Whether Discord has just these commands. Its own additions (ids, versions, defaults) don't count; the order of commands doesn't either. */
export function sameCommands(ours: readonly CommandBody[], theirs: readonly object[]): boolean {
  if (ours.length !== theirs.length) return false;
  return ours.every((body) => theirs.some((other) => 'name' in other && other.name === body.name && covers(other, body)));
}

function subcommand(verb: Verb): APIApplicationCommandSubcommandOption {
  return {
    type: ApplicationCommandOptionType.Subcommand,
    name: verb.name,
    name_localizations: localized(({ verbs }) => verbs[verb.name]?.name),
    description: verb.description,
    description_localizations: localized(({ verbs }) => verbs[verb.name]?.description),
    options: verb.options.toSorted((a, b) => Number(b.required) - Number(a.required)).map(option),
  };
}

function option(spec: OptionSpec): APIApplicationCommandBasicOption {
  const named = {
    name: spec.name,
    name_localizations: localized(({ options }) => options[spec.name]?.name),
    description: spec.description,
    description_localizations: localized(({ options }) => options[spec.name]?.description),
    required: spec.required,
  };
  if (spec.kind === 'channel') return { ...named, type: ApplicationCommandOptionType.Channel, channel_types: [...CHANNELS] };
  const text = { ...named, type: ApplicationCommandOptionType.String } as const;
  if (spec.choices && spec.choices.length <= LIMITS.component.choices) {
    const choices = spec.choices.map((value) => ({
      name: value,
      value,
      name_localizations: localized((words) => words.choices[value]),
    }));
    return { ...text, choices };
  }
  return COMPLETED.has(spec.kind) || spec.choices ? { ...text, autocomplete: true } : text;
}

/** Every field of ours has the same value there; what we leave empty may be absent there. */
function covers(theirs: unknown, ours: unknown): boolean {
  if (Array.isArray(ours)) {
    const other = Array.isArray(theirs) ? theirs : [];
    return ours.length === other.length && ours.every((value, at) => covers(other[at], value));
  }
  if (typeof ours !== 'object' || ours === null) return ours === theirs || (empty(ours) && empty(theirs));
  const other = typeof theirs === 'object' && theirs !== null ? (theirs as Record<string, unknown>) : {};
  const known = Object.entries(ours).every(([key, value]) =>
    key.endsWith('_localizations') ? isDeepStrictEqual(value ?? {}, other[key] ?? {}) : covers(other[key], value),
  );
  return known && STATED.every((key) => key in ours || empty(other[key]));
}

/** What means something even where we leave it out: an option that Discord still completes must be sent again. */
const STATED = [
  ...['autocomplete', 'choices', 'options', 'required', 'channel_types', 'min_length', 'max_length'],
  ...['name_localizations', 'description_localizations', 'default_member_permissions'],
] as const;

const empty = (value: unknown): boolean =>
  value === undefined || value === null || value === false || (typeof value === 'object' && Object.keys(value).length === 0);
