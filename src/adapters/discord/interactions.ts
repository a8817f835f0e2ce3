/** Slash commands, their completion, and what buttons and selects do. */
import type {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  Interaction,
  RepliableInteraction,
  StringSelectMenuInteraction,
} from 'discord.js';
import type { Options, Request } from '../../commands/command.ts';
import type { Log } from '../../log.ts';
import { composeFailed, composeOutdated } from '../../message/compose/notice.ts';
import type { Invocation } from '../../message/model.ts';
import { readPress } from '../../message/press.ts';
import { inTime } from '../in-time.ts';
import type { Turns } from '../turns.ts';
import { answer, tellAsker } from './answer.ts';
import { LIMITS } from './limits.ts';
import { lacking, mayManage } from './permissions.ts';
import { MANAGERS, placeOf } from './place.ts';
import { share } from './share.ts';

/** Answers one interaction; what goes wrong is logged and said politely. Never throws. */
export async function handle(interaction: Interaction, commands: Turns, log: Log): Promise<void> {
  const started = performance.now();
  try {
    const done = await dispatch(interaction, commands);
    if (done)
      log.info(
        { topic: done.topic, verb: done.verb, ms: Math.round(performance.now() - started), guild: interaction.guildId },
        'command',
      );
  } catch (error) {
    log.error({ err: error, interaction: interaction.id, ms: Math.round(performance.now() - started) }, 'command failed');
    if (interaction.isRepliable())
      await tellAsker(interaction, composeFailed(interaction.id)).catch((again) => log.warn({ err: again }, 'no answer'));
  }
}

/** What was run, for the log. */
interface Done {
  readonly topic: string;
  readonly verb: string;
}

async function dispatch(interaction: Interaction, commands: Turns): Promise<Done | undefined> {
  if (interaction.isAutocomplete()) {
    await complete(interaction, commands);
    return undefined;
  }
  if (interaction.isChatInputCommand()) {
    const run = invocation(interaction);
    await runFor(interaction, commands, run, 0);
    return run;
  }
  if (interaction.isButton() || interaction.isStringSelectMenu()) return pressed(interaction, commands);
  return undefined;
}

function invocation(interaction: ChatInputCommandInteraction): Invocation {
  const [subcommand] = interaction.options.data;
  const given = (subcommand?.options ?? []).map(({ name, value }) => [name, String(value ?? '')] as const);
  return { topic: interaction.commandName, verb: subcommand?.name ?? 'latest', options: Object.fromEntries(given) };
}

async function pressed(interaction: ButtonInteraction | StringSelectMenuInteraction, commands: Turns): Promise<Done | undefined> {
  const press = readPress(interaction.isButton() ? interaction.customId : (interaction.values[0] ?? ''));
  if (press === undefined || !commands.verbs.some((verb) => verb.name === press.run.verb)) {
    await tellAsker(interaction, composeOutdated(commands.topics[0]?.slug ?? 'help'));
    return undefined;
  }
  if (press.kind === 'share') await share(interaction);
  else await runFor(interaction, commands, press.run, press.kind === 'page' ? press.page : 0);
  return press.kind === 'share' ? { ...press.run, verb: 'share' } : press.run;
}

async function runFor(interaction: RepliableInteraction, commands: Turns, run: Invocation, page: number): Promise<void> {
  const verb = commands.verbs.find((one) => one.name === run.verb);
  const request = requestOf(interaction, run.topic, run.options);
  const refused = verb?.managed && request.asker.mayManage ? lacking(interaction, verb) : undefined;
  await answer(interaction, { run, page }, refused ? Promise.resolve(refused) : commands.run(run.verb, request), commands);
}

function requestOf(interaction: RepliableInteraction, topic: string, options: Options): Request {
  return {
    topic,
    options,
    asker: {
      platform: 'discord',
      user: interaction.user.id,
      mayManage: mayManage(interaction),
      managers: MANAGERS,
      locale: interaction.locale,
    },
    place: placeOf(interaction),
  };
}

/** Too late is worse than nothing: Discord shows an error then. */
const COMPLETION_MS = 2000;

async function complete(interaction: AutocompleteInteraction, commands: Turns): Promise<void> {
  const typed = interaction.options.getFocused(true);
  const verb = commands.verbs.find((one) => one.name === interaction.options.getSubcommand(false));
  const option = verb?.options.find((one) => one.name === typed.name);
  const found = option && commands.complete(interaction.commandName, option, typed.value, placeOf(interaction));
  const values = (found && (await inTime(found, COMPLETION_MS))) ?? [];
  const fitting = [...new Set(values)].filter((value) => value !== '' && value.length <= LIMITS.autocomplete.choice);
  await interaction.respond(fitting.slice(0, LIMITS.autocomplete.choices).map((value) => ({ name: value, value })));
}
