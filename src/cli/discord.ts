import { fileURLToPath } from 'node:url';
import { type Command, InvalidArgumentError } from 'commander';
import { loadSettings } from '../config/settings.ts';
import { createLog } from '../log.ts';
import { configFolder } from '../main.ts';
import { UsageError } from './failure.ts';
import { type AnswerOptions, withPlaces } from './options.ts';
import { type KeepingOptions, withConfig } from './with-engine.ts';

/** Adds `discord invite`, the link that puts the bot into a server, and `discord shards`, for a bot in very many. */
export function addDiscord(program: Command): void {
  const discord = program.command('discord').description('What a person needs to set Discord up');
  const command = discord
    .command('invite')
    .description('Print the link that invites the bot into a server')
    .addHelpText('after', '\nIt is made from DISCORD_TOKEN, without asking Discord.')
    .action(invite);
  withConfig(command);
  const shards = discord
    .command('shards')
    .argument('[count]', 'how many processes; as many as Discord advises when left out', countOf)
    .description('Talk on Discord in several processes, for a bot in thousands of servers')
    .addHelpText('after', '\nIt needs DATABASE_URL. Deliveries are made elsewhere: rapporteur start --role worker')
    .action(holdShards);
  withPlaces(shards);
}

/** Until it is told to stop. */
async function holdShards(count: number | undefined, options: AnswerOptions): Promise<void> {
  const { discord, databaseUrl, logLevel } = await loadSettings(configFolder(options.config), process.env);
  if (!discord) throw noToken();
  if (!databaseUrl)
    throw new UsageError('Several processes need a database of their own.', 'Set DATABASE_URL to a PostgreSQL database.');
  const { spawnShards } = await import('../adapters/discord/shards.ts');
  // They inherit this environment, and talk on Discord alone.
  Object.assign(process.env, {
    SLACK_BOT_TOKEN: '',
    SLACK_APP_TOKEN: '',
    SLACK_SIGNING_SECRET: '',
    SLACK_CLIENT_ID: '',
    SLACK_CLIENT_SECRET: '',
  });
  const places = [
    ...(options.topic ? ['--topic', options.topic] : []),
    ...(options.config ? ['--config', options.config] : []),
    ...(options.content ? ['--content', options.content] : []),
  ];
  const shards = await spawnShards(
    {
      token: discord.token.reveal(),
      count: count ?? 'auto',
      script: fileURLToPath(new URL('rapporteur.ts', import.meta.url)),
      args: ['start', '--role', 'chat', ...places],
    },
    createLog(logLevel),
  );
  process.stderr.write(`Discord is connected in ${shards.count} processes.\n`);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => shards.stop());
}

function countOf(typed: string): number {
  const count = Number(typed);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('Expected a whole number from 1.');
  return count;
}

const noToken = () => new UsageError('DISCORD_TOKEN is not set.', 'docs/discord.md shows where to get one.');

async function invite(options: KeepingOptions): Promise<void> {
  const { discord } = await loadSettings(configFolder(options.config), process.env);
  if (!discord) throw noToken();
  const { inviteLink } = await import('../adapters/discord/invite.ts');
  const link = inviteLink(discord.token.reveal());
  if (link === undefined)
    throw new UsageError('DISCORD_TOKEN is no bot token of Discord.', 'Copy it again from Bot, Reset Token (docs/discord.md).');
  process.stdout.write(`${link}\n`);
}
