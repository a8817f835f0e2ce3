import { readFile } from 'node:fs/promises';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { nearest } from '../commands/nearest.ts';
import { ConfigError, type Problem, refuse } from './problem.ts';
import { secret } from './secret.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/** A secret whose form is checked; the error says what form, never what was found. */
const secretLike = (form: RegExp, expected: string) => z.string().regex(form, { error: expected }).transform(secret);

/** Another address of a platform's API. */
const api = z
  .url({ protocol: /^https?$/, error: 'an address that begins with https://' })
  .transform((address) => address.replace(/\/+$/, ''))
  .optional();

const variables = z.object({
  SLACK_BOT_TOKEN: secretLike(/^xoxb-[\w-]+$/, 'a bot token, which begins with xoxb- (OAuth & Permissions)').optional(),
  SLACK_APP_TOKEN: secretLike(/^xapp-[\w-]+$/, 'an app-level token, which begins with xapp- (Basic Information)').optional(),
  SLACK_SIGNING_SECRET: secretLike(/^[0-9a-f]{32}$/, '32 digits and letters from a to f (Basic Information)').optional(),
  SLACK_CLIENT_ID: z
    .string()
    .regex(/^\d+\.\d+$/, { error: 'two numbers with a dot between them (Basic Information)' })
    .optional(),
  SLACK_CLIENT_SECRET: secretLike(/^[0-9a-f]{32}$/, '32 digits and letters from a to f (Basic Information)').optional(),
  SLACK_API_URL: api,
  DISCORD_TOKEN: secretLike(
    /^[\w-]+\.[\w-]+\.[\w-]+$/,
    'a bot token: three parts with dots between them (Bot, Reset Token)',
  ).optional(),
  DISCORD_GUILD_ID: z
    .string()
    .regex(/^\d{17,20}$/, { error: 'the id of a server: 17 to 20 digits' })
    .optional(),
  DISCORD_API_URL: api,
  DATABASE_URL: z
    .string()
    .refine(isDatabaseAddress, {
      error: 'the address of a PostgreSQL database: postgres://user:password@host/name, with %23 for # in it and %2F for /',
    })
    .transform(secret)
    .optional(),
  RAPPORTEUR_DATA_DIR: z.string().optional(),
  RAPPORTEUR_SECRET_KEY: z
    .string()
    .refine((key) => Buffer.from(key, 'base64').length === 32, {
      error: '32 bytes in Base64 (openssl rand -base64 32 makes one)',
    })
    .transform(secret)
    .optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).optional(),
  HOST: z.string().optional(),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, { error: 'a port: a number from 0 to 65535' })
    .transform(Number)
    .refine((port) => port <= 65_535, { error: 'a port: a number from 0 to 65535' })
    .optional(),
});

/** Whether a text is the address of a PostgreSQL database. A password may break it, as its # and / end the name of the host. */
export function isDatabaseAddress(text: string): boolean {
  return /^postgres(?:ql)?:\/\/\S+$/.test(text) && URL.canParse(text);
}

/** What the environment says; secrets keep to themselves. */
export type Environment = z.output<typeof variables>;

const hint = 'Variables are set in the environment or in the file .env; .env.example explains each.';

/** The variables of a `.env` file, if there is one, under those of the process. */
export async function readVariables(file: string, own: Variables): Promise<Variables> {
  try {
    return { ...parseEnv(textOf(await readFile(file))), ...own };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return own;
    throw new ConfigError('config-missing', [{ where: file, what: 'it could not be read' }], hint, error);
  }
}

/** Without a byte order mark, which would be taken into the first name. Windows writes UTF-16 with one when a shell's `>>` makes the file. */
function textOf(bytes: Uint8Array): string {
  return new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(bytes);
}

/** Checks our variables and how they go together; an empty one counts as not set. Throws a {@link ConfigError}. Pure. */
export function parseEnvironment(all: Variables): Environment {
  const ours = Object.entries(all).filter(([name, value]) => name in variables.shape && value?.trim());
  const result = variables.safeParse(Object.fromEntries(ours.map(([name, value]) => [name, value?.trim()])));
  const set = new Map(ours);
  const wrong = (result.error?.issues ?? []).map((issue): Problem => {
    const name = String(issue.path[0]);
    const expected = issue.code === 'invalid_value' ? `one of ${issue.values.join(', ')}` : issue.message;
    const swapped = belongsIn(name, set.get(name) ?? '');
    return {
      where: 'environment',
      key: name,
      what: `expected ${expected}`,
      ...(swapped && { hint: `What is set there looks like ${swapped}.` }),
    };
  });
  refuse([...wrong, ...misspelt(all), ...unfinished(new Set(set.keys()))], hint);
  return result.data ?? {};
}

/** The variable that a token was probably meant for. */
function belongsIn(name: string, value: string): string | undefined {
  const owner = value.startsWith('xoxb-') ? 'SLACK_BOT_TOKEN' : value.startsWith('xapp-') ? 'SLACK_APP_TOKEN' : undefined;
  return owner === name ? undefined : owner;
}

function misspelt(all: Variables): Problem[] {
  const known = Object.keys(variables.shape);
  return Object.keys(all)
    .filter((name) => /^(?:SLACK|DISCORD|RAPPORTEUR)_/.test(name) && !known.includes(name) && all[name]?.trim())
    .flatMap((name) => {
      const [meant] = nearest(name, known, 1);
      const isLikely = meant !== undefined && meant.split('_')[0] === name.split('_')[0];
      return isLikely
        ? [{ where: 'environment', key: name, what: 'there is no such variable', hint: `Did you mean ${meant}?` }]
        : [];
    });
}

/** Variables that are of no use without another. */
function unfinished(set: ReadonlySet<string>): Problem[] {
  const problem = (key: string, lacks: string) => ({ where: 'environment', key, what: `it is set, but ${lacks}` });
  const problems: Problem[] = [];
  const socket = set.has('SLACK_APP_TOKEN');
  const http = set.has('SLACK_SIGNING_SECRET');
  if (set.has('SLACK_BOT_TOKEN') && !socket && !http) {
    problems.push(problem('SLACK_BOT_TOKEN', 'neither SLACK_APP_TOKEN (Socket Mode) nor SLACK_SIGNING_SECRET (HTTP) is'));
  }
  if (socket && !set.has('SLACK_BOT_TOKEN')) problems.push(problem('SLACK_APP_TOKEN', 'SLACK_BOT_TOKEN is not'));
  if (set.has('SLACK_CLIENT_ID') || set.has('SLACK_CLIENT_SECRET')) {
    const key = set.has('SLACK_CLIENT_ID') ? 'SLACK_CLIENT_ID' : 'SLACK_CLIENT_SECRET';
    const needed = ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_SIGNING_SECRET', 'RAPPORTEUR_SECRET_KEY'];
    const missing = needed.filter((name) => !set.has(name));
    if (missing.length > 0) problems.push(problem(key, `an app for many workspaces also needs ${missing.join(' and ')}`));
  }
  if (set.has('DISCORD_GUILD_ID') && !set.has('DISCORD_TOKEN'))
    problems.push(problem('DISCORD_GUILD_ID', 'DISCORD_TOKEN is not'));
  return problems;
}
