import type { Command } from 'commander';
import { ConfigError, type Problem } from '../config/problem.ts';
import { loadSettings } from '../config/settings.ts';
import { configFolder, type Followed, followedTopics } from '../main.ts';
import { heading, inlines, note, paragraph, prose } from '../message/build.ts';
import { count } from '../message/count.ts';
import type { Block } from '../message/model.ts';
import type { SourceReport } from '../sources/source.ts';
import { type AnswerOptions, withFormats, withPlaces } from './options.ts';
import { print } from './output.ts';

interface CheckedTopic {
  readonly topic: string;
  readonly title: string;
  readonly content: string;
  readonly files: readonly SourceReport[];
}

interface Checked {
  readonly problems: readonly Problem[];
  readonly topics: readonly CheckedTopic[];
}

/** Adds `check`: whether configuration and content are sound, and what became of each file. */
export function addCheck(program: Command): void {
  const command = program
    .command('check')
    .description('Check configuration and content: what is read, what is left out, and why')
    .addHelpText(
      'after',
      '\nExamples:\n  rapporteur check\n  rapporteur check --content ~/clippings\n\nEnds with 1 when anything can’t be used.',
    )
    .action(check);
  withFormats(withPlaces(command));
}

async function check(options: AnswerOptions): Promise<void> {
  const checked = await look(options);
  const unusable = checked.problems.length > 0 || checked.topics.some(({ files }) => usable(files).length < files.length);
  if (options.json) process.stdout.write(`${JSON.stringify(checked, undefined, 2)}\n`);
  else print({ blocks: blocksOf(checked), actions: [], summary: 'check', audience: 'asker' }, options);
  if (unusable) process.exitCode = 1;
}

async function look(options: AnswerOptions): Promise<Checked> {
  const settings = await problemsOf(() => loadSettings(configFolder(options.config), process.env));
  const topics = await problemsOf(() => followedTopics(options));
  const wanted = (topics.found ?? []).filter(({ profile }) => !options.topic || profile.slug === options.topic);
  return { problems: [...settings.problems, ...topics.problems], topics: await Promise.all(wanted.map(lookAt)) };
}

async function lookAt({ profile, content, source }: Followed): Promise<CheckedTopic> {
  const { report } = await source.gather();
  return { topic: profile.slug, title: profile.title, content, files: report };
}

async function problemsOf<Found>(load: () => Promise<Found>): Promise<{ found?: Found; problems: readonly Problem[] }> {
  try {
    return { found: await load(), problems: [] };
  } catch (error) {
    if (error instanceof ConfigError) return { problems: error.problems };
    throw error;
  }
}

const usable = (files: readonly SourceReport[]) => files.filter(({ outcome }) => outcome !== 'left out');

function blocksOf({ problems, topics }: Checked): Block[] {
  return [
    ...(problems.length
      ? [heading('Configuration: can’t be used as it is'), ...problems.map(problemBlock)]
      : [heading('Configuration: in order')]),
    ...topics.flatMap(topicBlocks),
  ];
}

function problemBlock({ where, line, column, key, what, hint }: Problem): Block {
  const place = [where, line, column].filter((part) => part !== undefined).join(':');
  return paragraph(`${[place, key, what].filter(Boolean).join(': ')}.`, ...(hint ? [' ', ...prose(hint)] : []));
}

function topicBlocks({ topic, title, content, files }: CheckedTopic): Block[] {
  const read = usable(files).length;
  return [
    heading(`/${topic}: ${title}`),
    note(`${content}: ${count(read, 'article')} read, ${count(files.length - read, 'file')} left out`),
    {
      kind: 'table',
      columns: ['File', 'Outcome', 'Why'],
      rows: files.map((file) => [
        inlines([file.origin]),
        inlines([file.outcome]),
        inlines(['because' in file ? file.because : '']),
      ]),
    },
  ];
}
