import type { Command } from 'commander';
import { CommandError, type Verb } from '../commands/command.ts';
import { nearest } from '../commands/nearest.ts';
import type { Topic } from '../config/topic.ts';
import { deskOf, followedTopics } from '../main.ts';
import { dataOf, resolved } from './data.ts';
import { type AnswerOptions, withFormats, withPlaces } from './options.ts';
import { print } from './output.ts';

/** Adds a verb as a subcommand: what stands after it is read as it is in a chat. */
export function addVerb(program: Command, verb: Verb): void {
  const takes = verb.options.map(({ name, required }) => (required ? `<${name}>` : `[${name}]`)).join(' ');
  const command = program
    .command(verb.name)
    .description(verb.description)
    .usage([takes, '[options]'].filter(Boolean).join(' '))
    .argument('[words...]', verb.options.map(({ description }) => description).join('; '))
    .addHelpText('after', `\nExamples:\n${verb.examples.map((example) => `  rapporteur ${example}`).join('\n')}`)
    .action((words: readonly string[], options: AnswerOptions) => answer(verb, words.join(' '), options));
  withFormats(withPlaces(command));
}

async function answer(verb: Verb, typed: string, options: AnswerOptions): Promise<void> {
  const parsed = verb.parse(typed);
  const topics = await followedTopics(options);
  const desk = deskOf(topics);
  const slug = chosenTopic(topics, options.topic);
  const data = dataOf[verb.name];
  if (options.json && data) {
    const topic = desk.topic(slug);
    process.stdout.write(`${JSON.stringify((await resolved(await data(topic, parsed), topic)) ?? null, undefined, 2)}\n`);
    return;
  }
  const asker = { platform: 'terminal', user: 'you', mayManage: true, managers: 'the operator' } as const;
  print(await verb.run({ topic: slug, options: parsed, asker }, desk), options);
}

/** The topic that is meant. Throws {@link CommandError} where that can't be told. */
export function chosenTopic(topics: readonly Topic[], wanted: string | undefined): string {
  const slugs = topics.map(({ profile }) => profile.slug);
  const [only] = slugs;
  if (wanted === undefined && only !== undefined && slugs.length === 1) return only;
  if (wanted === undefined)
    throw new CommandError(`Which topic? There are ${slugs.length}.`, `Add --topic: ${slugs.join(', ')}.`);
  if (slugs.includes(wanted)) return wanted;
  const [meant] = nearest(wanted, slugs);
  throw new CommandError(
    `There is no topic “${wanted}”.`,
    meant ? `Did you mean --topic ${meant}?` : `Topics: ${slugs.join(', ')}.`,
  );
}
