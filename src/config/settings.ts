import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { type Environment, parseEnvironment, readVariables } from './environment.ts';
import { refuse } from './problem.ts';
import type { Secret } from './secret.ts';
import { parseYaml, readYaml } from './yaml.ts';

/** What `config/rapporteur.yaml` may hold: what belongs neither to one topic nor to one machine. */
export const settingsSchema = z
  .strictObject({
    defaultTopic: z
      .string()
      .min(1)
      .describe('The topic that a question without one is about: the name of a file in config/topics/.'),
    dataFolder: z
      .string()
      .min(1)
      .default('data')
      .describe(
        'Where the embedded database is kept, seen from the folder that holds config/. RAPPORTEUR_DATA_DIR overrules it.',
      ),
    web: z
      .strictObject({
        host: z.string().min(1).default('127.0.0.1').describe('The address to listen on. HOST overrules it.'),
        port: z
          .int()
          .min(0)
          .max(65_535)
          .default(8080)
          .describe('The port to listen on; 0 takes any free one. PORT overrules it.'),
      })
      .prefault({})
      .describe('Where Rapporteur serves /health, /metrics and, for Slack over HTTP, /slack/events.'),
    feeds: z
      .strictObject({
        everyMinutes: z
          .int()
          .min(5)
          .max(1440)
          .default(15)
          .describe(
            'How often a feed is asked while it brings something new; one that is quiet is asked less often, at least every hour or so.',
          ),
        keepDays: z.int().min(1).max(3650).default(90).describe('How many days the articles of feeds are kept.'),
        contact: z
          .string()
          .regex(/^(?:https?:\/\/|mailto:)[\w.~:/?#@!$&'*+,=%-]+$/, {
            error: 'an address such as https://example.org/bot or mailto:desk@example.org',
          })
          .optional()
          .describe(
            'Where sites find who asks for their feeds; sent with each request: https://example.org/bot or mailto:desk@example.org.',
          ),
        allowPrivateAddresses: z
          .boolean()
          .default(false)
          .describe('Whether feeds and pages on this machine and in private networks may be read.'),
      })
      .prefault({})
      .describe('How the feeds of all topics are read.'),
  })
  .describe('Settings of Rapporteur that are not a topic’s.');

/** Everything that is set apart from the topics: the file under the environment. */
export interface Settings {
  readonly defaultTopic: string;
  /** Absolute path. */
  readonly dataFolder: string;
  readonly web: { readonly host: string; readonly port: number };
  readonly feeds: FeedSettings;
  readonly logLevel: NonNullable<Environment['LOG_LEVEL']>;
  /** Of PostgreSQL; the embedded database is used without it. */
  readonly databaseUrl?: Secret;
  /** 32 bytes in Base64, under which stored tokens are encrypted. */
  readonly secretKey?: Secret;
  readonly slack?: SlackSettings;
  readonly discord?: { readonly token: Secret; readonly guild?: string; readonly api?: string };
}

export interface FeedSettings {
  readonly everyMinutes: number;
  readonly keepDays: number;
  readonly contact?: string;
  readonly allowPrivateAddresses: boolean;
}

interface SlackSettings {
  readonly botToken?: Secret;
  /** Socket Mode, where it is set. */
  readonly appToken?: Secret;
  readonly signingSecret?: Secret;
  /** An app that many workspaces install. */
  readonly client?: { readonly id: string; readonly secret: Secret };
  /** Another address of the API than Slack's usual one. */
  readonly api?: string;
}

const hint = 'See config/schemas/rapporteur.json for all keys; `rapporteur check` tries the file again.';

/** Reads `rapporteur.yaml`, `.env` beside the configuration folder, and the environment. Throws a `ConfigError`. */
export async function loadSettings(configFolder: string, env: Readonly<Record<string, string | undefined>>): Promise<Settings> {
  const file = join(configFolder, 'rapporteur.yaml');
  const variables = await readVariables(join(dirname(resolve(configFolder)), '.env'), env);
  return readSettings(file, await readYaml(file, hint), parseEnvironment(variables));
}

/** Makes settings of the file's text and the environment. Pure. */
export function readSettings(file: string, text: string, environment: Environment): Settings {
  const parsed = parseYaml(file, text, settingsSchema);
  if ('problems' in parsed) return refuse(parsed.problems, hint);
  const { defaultTopic, dataFolder, web, feeds } = parsed.value;
  const { contact, ...reading } = feeds;
  const slack = slackOf(environment);
  return {
    defaultTopic,
    dataFolder: resolve(dirname(dirname(resolve(file))), environment.RAPPORTEUR_DATA_DIR ?? dataFolder),
    web: { host: environment.HOST ?? web.host, port: environment.PORT ?? web.port },
    feeds: { ...reading, ...(contact && { contact }) },
    logLevel: environment.LOG_LEVEL ?? 'info',
    ...(environment.DATABASE_URL && { databaseUrl: environment.DATABASE_URL }),
    ...(environment.RAPPORTEUR_SECRET_KEY && { secretKey: environment.RAPPORTEUR_SECRET_KEY }),
    ...(slack && { slack }),
    ...(environment.DISCORD_TOKEN && {
      discord: {
        token: environment.DISCORD_TOKEN,
        ...(environment.DISCORD_GUILD_ID && { guild: environment.DISCORD_GUILD_ID }),
        ...(environment.DISCORD_API_URL && { api: environment.DISCORD_API_URL }),
      },
    }),
  };
}

function slackOf(environment: Environment): SlackSettings | undefined {
  const { SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET, SLACK_CLIENT_ID, SLACK_CLIENT_SECRET } = environment;
  if (!SLACK_BOT_TOKEN && !SLACK_CLIENT_ID) return undefined;
  return {
    ...(SLACK_BOT_TOKEN && { botToken: SLACK_BOT_TOKEN }),
    ...(SLACK_APP_TOKEN && { appToken: SLACK_APP_TOKEN }),
    ...(SLACK_SIGNING_SECRET && { signingSecret: SLACK_SIGNING_SECRET }),
    ...(environment.SLACK_API_URL && { api: `${environment.SLACK_API_URL}/` }),
    ...(SLACK_CLIENT_ID && SLACK_CLIENT_SECRET && { client: { id: SLACK_CLIENT_ID, secret: SLACK_CLIENT_SECRET } }),
  };
}
