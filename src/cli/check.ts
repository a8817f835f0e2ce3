import type { Command } from 'commander';
import { ConfigError, type Problem } from '../config/problem.ts';
import { loadSettings } from '../config/settings.ts';
import { configFolder, type Followed, followedTopics } from '../main.ts';
import { heading, inlines, note, paragraph, prose } from '../message/build.ts';
import { count } from '../message/count.ts';
import type { Block } from '../message/model.ts';
import type { FeedStanding } from '../sources/feeds/standing.ts';
import type { SourceReport } from '../sources/source.ts';
import { type AnswerOptions, withFormats, withPlaces } from './options.ts';
import { print } from './output.ts';
import { feedStandings, heldElsewhere } from './stored.ts';
import { topicsWanted, usualTopic } from './topics.ts';

interface CheckedTopic {
  readonly topic: string;
  readonly title: string;
  readonly content: string;
  readonly files: readonly SourceReport[];
  /** None where the topic follows none, or where they can’t be looked up now. */
  readonly feeds: readonly FeedStanding[];
  /** Why how its feeds are is not known. */
  readonly because?: string;
}

interface Checked {
  readonly problems: readonly Problem[];
  readonly topics: readonly CheckedTopic[];
}

/** Adds `check`: whether configuration and content are sound, and what became of each file and feed. */
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
  const unusable =
    checked.problems.length > 0 ||
    checked.topics.some(
      ({ files, feeds }) => usable(files).length < files.length || feeds.some(({ state }) => state === 'failing'),
    );
  if (options.json) process.stdout.write(`${JSON.stringify(checked, undefined, 2)}\n`);
  else print({ blocks: blocksOf(checked), actions: [], summary: 'check', audience: 'asker' }, options);
  if (unusable) process.exitCode = 1;
}

async function look(options: AnswerOptions): Promise<Checked> {
  const settings = await problemsOf(() => loadSettings(configFolder(options.config), process.env));
  const topics = await problemsOf(() => followedTopics(options));
  const wanted = topics.found ? topicsWanted(topics.found, options.topic) : [];
  const { problems } = await problemsOf(async () => {
    if (settings.found && topics.found) usualTopic(topics.found, settings.found.defaultTopic, options.config);
  });
  const feeds = settings.found && (await feedStandings(wanted, settings.found));
  return {
    problems: [...settings.problems, ...topics.problems, ...problems],
    topics: await Promise.all(wanted.map((topic) => lookAt(topic, feeds))),
  };
}

async function lookAt(
  { profile, content, source, feeds: followed }: Followed,
  standings: Awaited<ReturnType<typeof feedStandings>>,
): Promise<CheckedTopic> {
  const { report } = await source.gather();
  const unknown = followed.length > 0 && !standings && { because: heldElsewhere };
  return {
    topic: profile.slug,
    title: profile.title,
    content,
    files: report,
    feeds: standings?.get(profile.slug) ?? [],
    ...unknown,
  };
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

function topicBlocks({ topic, title, content, files, feeds, because }: CheckedTopic): Block[] {
  const read = usable(files).length;
  return [
    heading(`/${topic}: ${title}`),
    note(`${content}: ${count(read, 'article')} read, ${count(files.length - read, 'file')} left out`),
    ...(files.length > 0
      ? [
          {
            kind: 'table',
            columns: ['File', 'Outcome', 'Why'],
            rows: files.map((file) => [
              inlines([file.origin]),
              inlines([file.outcome]),
              inlines(['because' in file ? file.because : '']),
            ]),
          } as const,
        ]
      : []),
    ...(feeds.length > 0
      ? [
          {
            kind: 'table',
            columns: ['Feed', 'How it is', 'What to do'],
            rows: feeds.map(({ url, says, mend = '' }) => [inlines([url]), inlines([says]), prose(mend)]),
          } as const,
        ]
      : []),
    ...(because ? [note(because)] : []),
  ];
}
