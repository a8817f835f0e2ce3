import { homedir } from 'node:os';
import { join } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { connectTerminal } from '../adapters/terminal/connect.ts';
import type { ChatAdapter } from '../chat.ts';
import type { CommandDesk } from '../commands/command.ts';
import { commandDesk } from '../commands/dispatch.ts';
import { loadSettings, type Settings } from '../config/settings.ts';
import { configFolder, deskOf, type Followed, followedTopics } from '../main.ts';
import { howToConnect } from '../start/chats.ts';
import type { House, HouseParts } from '../start/house.ts';
import { type Role, roles } from '../start/roles.ts';
import { type AnswerOptions, withPlaces } from './options.ts';
import { paintFor, print, widthOf } from './output.ts';
import { withStored } from './stored.ts';
import { topicCalled, usualTopic } from './topics.ts';

interface StartOptions extends AnswerOptions {
  readonly role: readonly Role[];
}

/** Adds `start`: the chats that are configured, else a prompt here. */
export function addStart(program: Command): void {
  const command = program
    .command('start')
    .description('Start in Slack and Discord where their tokens are set, else at a prompt here')
    .addOption(
      new Option('--role <roles>', `what this process does: ${roles.join(', ')}`).argParser(rolesOf).default(roles, 'all'),
    )
    .addHelpText('after', '\nWithout a token, a role and a terminal it prints the newest digest and ends.')
    .action(start);
  withPlaces(command);
}

async function start(options: StartOptions): Promise<void> {
  const settings = await loadSettings(configFolder(options.config), process.env);
  const topics = await followedTopics(options);
  const { profile } = options.topic
    ? topicCalled(topics, options.topic)
    : usualTopic(topics, settings.defaultTopic, options.config);
  const topic = profile.slug;
  if (settings.slack || settings.discord || options.role !== roles) return serve(settings, topics, topic, options.role);
  await withStored(
    topics,
    async () => settings,
    (stored) => greet(commandDesk(deskOf(stored)), topic),
    { asksNext: process.stdin.isTTY },
  );
  if (process.stdin.isTTY) await talk(settings, topics, topic);
}

/** Works for the chats until it is told to stop. */
async function serve(settings: Settings, topics: readonly Followed[], topic: string, wanted: readonly Role[]): Promise<void> {
  const house = await open(settings.logLevel, { settings, topics, roles: wanted, terminal: terminalChat(topic), prompt: false });
  for (const { says } of house.chats) process.stderr.write(`${says}\n`);
  if (house.chats.length > 0 && house.chats.every(({ state }) => state !== 'connected')) {
    await house.stop();
    process.exitCode = 1;
    return;
  }
  if (!wanted.includes('chat')) process.stderr.write(`Running as ${wanted.join(' and ')}; Ctrl-C stops it.\n`);
  await untilStopped();
  await ended(house);
}

/** The newest digest, then a line for each chat that could be connected. */
async function greet(commands: CommandDesk, topic: string): Promise<void> {
  const asker = { platform: 'terminal', user: 'you', mayManage: true, managers: 'the person at this terminal' } as const;
  print(await commands.runText(topic, '', { asker }), {});
  process.stderr.write(`\n${howToConnect.join('\n')}\n`);
}

/** A conversation at this terminal, until the person leaves. */
async function talk(settings: Settings, topics: readonly Followed[], topic: string): Promise<void> {
  process.stderr.write('Ask a question, or type help. Tab completes; Ctrl-D leaves.\n\n');
  let leave = () => {};
  const left = new Promise<void>((resolve) => {
    leave = resolve;
  });
  const terminal = terminalChat(topic, () => leave());
  const house = await open('warn', { settings, topics, roles: ['chat', 'worker'], terminal, prompt: true });
  await Promise.race([left, untilStopped()]);
  await ended(house);
  process.stdin.unref();
}

/** Storage and deliveries are loaded here, so that a single answer need not wait for them. */
async function open(level: Settings['logLevel'], parts: Omit<HouseParts, 'log'>): Promise<House> {
  const [{ openHouse }, { createLog }] = await Promise.all([import('../start/house.ts'), import('../log.ts')]);
  return openHouse({ ...parts, log: createLog(level) });
}

function terminalChat(topic: string, onLeave = () => {}): ChatAdapter {
  const state = process.env['XDG_STATE_HOME'] ?? join(homedir(), '.local', 'state');
  return connectTerminal({
    input: process.stdin,
    output: process.stdout,
    paint: paintFor(process.stdout),
    width: () => widthOf(process.stdout),
    topic,
    historyFile: join(state, 'rapporteur', 'history'),
    onLeave,
  });
}

/** A first signal asks for an orderly end, a second one ends at once. */
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(1));
        resolve();
      });
    }
  });
}

/** What is asked of an orderly end, in milliseconds. */
const patience = 10_000;

async function ended(house: House): Promise<void> {
  const late = setTimeout(() => {
    process.stderr.write('Some work did not finish in time; it is taken up again at the next start.\n');
    process.exit(1);
  }, patience);
  await house.stop();
  clearTimeout(late);
}

function rolesOf(typed: string): readonly Role[] {
  const wanted = typed.split(',').map((name) => name.trim());
  const known = roles.filter((role) => wanted.includes(role));
  if (known.length !== new Set(wanted).size) throw new InvalidArgumentError(`Expected some of ${roles.join(', ')}.`);
  return known;
}
