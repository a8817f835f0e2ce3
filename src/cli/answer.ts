import type { Command } from 'commander';
import { CommandError, type Options, type Request, type Verb } from '../commands/command.ts';
import { examplesFor } from '../commands/examples.ts';
import { loadSettings } from '../config/settings.ts';
import type { Desk } from '../desk.ts';
import { configFolder, deskOf, type Followed, followedTopics } from '../main.ts';
import { note } from '../message/build.ts';
import { count } from '../message/count.ts';
import type { Message } from '../message/model.ts';
import { dataOf, resolved } from './data.ts';
import { UsageError } from './failure.ts';
import { type AnswerOptions, withFormats, withPlaces } from './options.ts';
import { print } from './output.ts';
import { withProgress } from './progress.ts';
import { withStored } from './stored.ts';
import { topicCalled, usualTopic } from './topics.ts';

/** Whether a verb makes sense without a channel: what is about one is for the chats, and `help` has a meaning of its own here. */
export function answersHere({ name }: Verb): boolean {
  return name in dataOf;
}

/** Adds a verb as a subcommand: what stands after it is read as it is in a chat. */
export function addVerb(program: Command, verb: Verb): void {
  const takes = verb.options.map(({ name, required }) => (required ? `<${name}>` : `[${name}]`)).join(' ');
  const command = program
    .command(verb.name)
    .description(verb.description)
    .usage([takes, '[options]'].filter(Boolean).join(' '))
    .argument('[words...]')
    .addHelpText(
      'after',
      `\nExamples:\n${examplesFor(verb.examples, [])
        .map((example) => `  rapporteur ${example}`)
        .join('\n')}`,
    )
    .action((words: readonly string[], options: AnswerOptions) => answer(verb, words.join(' '), options));
  withFormats(withPlaces(command));
}

async function answer(verb: Verb, typed: string, options: AnswerOptions): Promise<void> {
  const parsed = understood(verb, typed);
  const settings = () => loadSettings(configFolder(options.config), process.env);
  await withStored(await followedTopics(options), settings, (topics) => answerFrom(topics, verb, parsed, options));
}

async function answerFrom(topics: readonly Followed[], verb: Verb, parsed: Options, options: AnswerOptions): Promise<void> {
  const topic = await chosenTopic(topics, options);
  const articles = await tellLeftOut(topic);
  const desk = deskOf(topics);
  await withProgress(`Reading ${count(articles, 'article')} …`, desk.topic(topic.profile.slug).story());
  const asker = { platform: 'terminal', user: 'you', mayManage: true, managers: 'the operator' } as const;
  const request: Request = { topic: topic.profile.slug, options: parsed, asker };
  if (options.json) await printData(verb, request, desk);
  else print(options.markdown ? await verb.run(request, desk) : saysMore(await verb.run(request, desk)), options);
}

/** Where there are no threads and no buttons, a message says how its detail is seen. */
function saysMore(message: Message): Message {
  return message.detail?.length ? { ...message, blocks: [...message.blocks, note('There is more: add --markdown.')] } : message;
}

async function printData(verb: Verb, { topic, options }: Request, desk: Desk): Promise<void> {
  const followed = desk.topic(topic);
  const data = await dataOf[verb.name]?.(followed, options);
  process.stdout.write(`${JSON.stringify((await resolved(data, followed)) ?? null, undefined, 2)}\n`);
}

/** What was typed after the verb. Throws {@link UsageError}. */
function understood(verb: Verb, typed: string): Options {
  try {
    return verb.parse(typed);
  } catch (error) {
    throw error instanceof CommandError ? new UsageError(error.message, error.hint) : error;
  }
}

/** How many articles there are. A folder without any ends the command; files that were left out are a line on stderr. */
async function tellLeftOut({ source, content, feeds }: Followed): Promise<number> {
  const { articles, report } = await source.gather();
  const leftOut = report.flatMap((file) => (file.outcome === 'left out' ? [file] : []));
  const [first] = leftOut;
  if (articles.length === 0 && feeds.length > 0 && !first)
    throw new CommandError(
      'No article has come in yet.',
      '`rapporteur fetch` asks the feeds; `rapporteur check` says how they are.',
    );
  const option = '`rapporteur check` shows what became of each file.';
  if (articles.length === 0)
    throw new CommandError(`No article can be read in ${content}: ${first?.because ?? 'it is empty'}.`, option);
  if (first)
    process.stderr.write(
      `rapporteur: ${count(leftOut.length, 'file')} left out (${first.origin}: ${first.because}). ${option}\n`,
    );
  return articles.length;
}

/** The topic that is meant: the one that is named, the only one, or the usual one of the settings. Throws {@link CommandError} and `ConfigError`. */
async function chosenTopic(topics: readonly Followed[], { topic, config }: AnswerOptions): Promise<Followed> {
  if (topic !== undefined) return topicCalled(topics, topic);
  const [only, ...others] = topics;
  if (only && others.length === 0) return only;
  return usualTopic(topics, (await loadSettings(configFolder(config), process.env)).defaultTopic, config);
}
