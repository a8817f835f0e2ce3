import { type Command, InvalidArgumentError } from 'commander';
import { stringify } from 'yaml';
import { verbs } from '../commands/verbs.ts';
import { followedTopics, type Places } from '../main.ts';
import { type KeepingOptions, withConfig } from './with-engine.ts';

interface ManifestOptions extends KeepingOptions {
  readonly url?: string;
  readonly link?: true;
}

/** Adds `slack manifest`: what makes the app at Slack in one step. */
export function addSlack(program: Command): void {
  const slack = program.command('slack').description('What a person needs to set Slack up');
  const command = slack
    .command('manifest')
    .description('Print the manifest from which Slack makes the app')
    .option('--url <address>', 'for HTTP in place of Socket Mode: where Slack reaches this machine, https://…', addressOf)
    .option('--link', 'print a link instead, which opens Slack with the manifest filled in')
    .addHelpText('after', '\nPaste it at https://api.slack.com/apps under Create New App, From a manifest (docs/slack.md).')
    .action(async ({ url, link, ...places }: ManifestOptions) => {
      process.stdout.write(link ? `${creationLink(await manifestOf(places, url))}\n` : await slackManifest(places, url));
    });
  withConfig(command);
}

/** As YAML, with a command for every topic that is configured there. Throws `ConfigError`. */
export async function slackManifest(places: Places, url?: string): Promise<string> {
  const yaml = stringify(await manifestOf(places, url), { lineWidth: 0 });
  return `# Made by \`npm run manifest\` from the tables of the code; \`rapporteur slack manifest\` prints it for your topics.\n${yaml}`;
}

async function manifestOf(places: Places, url?: string): Promise<object> {
  const { manifest } = await import('../adapters/slack/manifest.ts');
  const topics = (await followedTopics(places)).map(({ profile: { slug, title }, description }) => ({
    slug,
    title,
    description,
  }));
  return manifest({ topics, verbs }, url);
}

/** docs.slack.dev/app-manifests/configuring-apps-with-app-manifests: how manifests are shared. */
function creationLink(manifest: object): string {
  return `https://api.slack.com/apps?new_app=1&manifest_json=${encodeURIComponent(JSON.stringify(manifest))}`;
}

function addressOf(typed: string): string {
  if (!URL.canParse(typed) || new URL(typed).protocol !== 'https:') throw new InvalidArgumentError('Expected https://…');
  return typed;
}
