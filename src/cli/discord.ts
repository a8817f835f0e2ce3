import type { Command } from 'commander';
import { loadSettings } from '../config/settings.ts';
import { configFolder } from '../main.ts';
import { UsageError } from './failure.ts';
import { type AnswerOptions, withPlaces } from './options.ts';

/** Adds `discord invite`: the link that puts the bot into a server. */
export function addDiscord(program: Command): void {
  const discord = program.command('discord').description('What a person needs to set Discord up');
  const command = discord
    .command('invite')
    .description('Print the link that invites the bot into a server')
    .addHelpText('after', '\nIt is made from DISCORD_TOKEN, without asking Discord.')
    .action(invite);
  withPlaces(command);
}

async function invite(options: AnswerOptions): Promise<void> {
  const { discord } = await loadSettings(configFolder(options.config), process.env);
  if (!discord) throw new UsageError('DISCORD_TOKEN is not set.', 'docs/discord.md shows where to get one.');
  const { inviteLink } = await import('../adapters/discord/invite.ts');
  process.stdout.write(`${inviteLink(discord.token.reveal())}\n`);
}
