import type { Command } from 'commander';
import { stringify } from 'yaml';
import { verbs } from '../commands/verbs.ts';
import { followedTopics, type Places } from '../main.ts';
import { type AnswerOptions, withPlaces } from './options.ts';

/** Adds `slack manifest`: what makes the app at Slack in one step. */
export function addSlack(program: Command): void {
  const slack = program.command('slack').description('What a person needs to set Slack up');
  const command = slack
    .command('manifest')
    .description('Print the manifest from which Slack makes the app')
    .addHelpText('after', '\nPaste it at https://api.slack.com/apps under Create New App, From a manifest (docs/slack.md).')
    .action(async (options: AnswerOptions) => void process.stdout.write(await slackManifest(options)));
  withPlaces(command);
}

/** As YAML, with a command for every topic that is configured there. Throws `ConfigError`. */
export async function slackManifest(places: Places): Promise<string> {
  const { manifest } = await import('../adapters/slack/manifest.ts');
  const topics = (await followedTopics(places)).map(({ profile: { slug, title }, description }) => ({
    slug,
    title,
    description,
  }));
  return `# Made by \`npm run manifest\` from the tables of the code; \`rapporteur slack manifest\` prints it for your topics.\n${stringify(manifest({ topics, verbs }), { lineWidth: 0 })}`;
}
