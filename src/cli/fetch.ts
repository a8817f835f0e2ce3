import type { Command } from 'commander';
import { CommandError } from '../commands/command.ts';
import { loadSettings } from '../config/settings.ts';
import { openDesk } from '../desk/open.ts';
import { configFolder, followedTopics, fromStore } from '../main.ts';
import { heading, inlines, item, link, list, note } from '../message/build.ts';
import { count } from '../message/count.ts';
import type { Block } from '../message/model.ts';
import type { FeedReport, ItemReport } from '../sources/feeds/model.ts';
import { type AnswerOptions, withFormats } from './options.ts';
import { print } from './output.ts';
import { topicsWanted } from './topics.ts';

/** Adds `fetch`: asks all feeds now. */
export function addFetch(program: Command): void {
  const command = program
    .command('fetch')
    .description('Ask the feeds of the topics now, and say what came in')
    .option('--topic <slug>', 'the feeds of one topic')
    .option('--config <dir>', 'the folder of configuration (default: ./config, else the project’s own)')
    .addHelpText(
      'after',
      '\nExamples:\n  rapporteur fetch\n  rapporteur fetch --topic ukraine-talks --json\n\nEnds with 1 when a feed can’t be read. While `start` runs, it asks them by itself.',
    )
    .action(fetchAll);
  withFormats(command);
}

async function fetchAll(options: AnswerOptions): Promise<void> {
  const settings = await loadSettings(configFolder(options.config), process.env);
  const configured = await followedTopics(options);
  const feeds = topicsWanted(configured, options.topic).flatMap((topic) => topic.feeds).length;
  const toAdd = 'Add `feeds:` with an address to its file in config/topics/; docs/feeds.md shows how.';
  if (feeds === 0 && options.topic !== undefined) throw new CommandError(`The topic “${options.topic}” names no feed.`, toAdd);
  if (feeds === 0) throw new CommandError('No topic names a feed.', toAdd);
  const reports = await ask(options.topic, feeds, settings, configured);
  if (options.json) process.stdout.write(`${JSON.stringify(reports, undefined, 2)}\n`);
  else print({ blocks: blocksOf(reports), actions: [], summary: 'fetch', audience: 'asker' }, options);
  if (reports.some(({ outcome }) => outcome === 'failed')) process.exitCode = 1;
}

async function ask(
  only: string | undefined,
  feeds: number,
  settings: Awaited<ReturnType<typeof loadSettings>>,
  configured: Awaited<ReturnType<typeof followedTopics>>,
): Promise<readonly FeedReport[]> {
  const [{ openStorage }, { feedRounds }] = await Promise.all([import('../storage/open.ts'), import('../start/feeds.ts')]);
  const storage = await openStorage({
    directory: settings.dataFolder,
    warn: (message) => process.stderr.write(`rapporteur: ${message}\n`),
    ...(settings.databaseUrl && { databaseUrl: settings.databaseUrl.reveal() }),
  });
  const topics = fromStore(configured, storage.feeds);
  const desk = openDesk({ topics, memory: storage.memory, readings: storage.readings });
  let answered = 0;
  const rounds = feedRounds({ settings: settings.feeds, topics, storage, desk, onReport: () => tell(++answered, feeds) });
  try {
    tell(0, feeds);
    let reports = await rounds.go('all', only);
    // Pages that one asking leaves for the next are read at once.
    while (reports.some(({ later }) => later > 0)) {
      const more = await rounds.go('due', only);
      if (more.length === 0) break;
      reports = reports.map((report) => joined(report, more));
    }
    return reports;
  } finally {
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
    await rounds.stop();
    await storage.close();
  }
}

function tell(answered: number, feeds: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${answered} of ${count(feeds, 'feed')} asked …`);
}

/** One report of a feed that was asked twice. */
function joined(first: FeedReport, more: readonly FeedReport[]): FeedReport {
  const second = more.find(({ topic, url }) => topic === first.topic && url === first.url);
  if (!second) return first;
  const known = first.items.filter(({ outcome }) => outcome === 'new' || outcome === 'updated');
  const rest = second.items.filter((one) => !known.some(({ title, url }) => title === one.title && url === one.url));
  return { ...second, items: [...known, ...rest] };
}

const outcomes = ['new', 'updated', 'unchanged', 'left out'] as const;

function blocksOf(reports: readonly FeedReport[]): Block[] {
  return [...Map.groupBy(reports, ({ topic }) => topic)].flatMap(([topic, own]) => [
    heading(`/${topic}`),
    {
      kind: 'table',
      columns: ['Feed', 'New', 'Updated', 'Unchanged', 'Left out', 'Remarks'],
      rows: own.map((report) => [
        inlines([report.url]),
        ...(report.outcome === 'read'
          ? outcomes.map((outcome) => inlines([String(report.items.filter((one) => one.outcome === outcome).length)]))
          : outcomes.map(() => inlines(['–']))),
        inlines([remarksOf(report)]),
      ]),
    } as const,
    ...came(own.flatMap(({ items }) => items)),
    ...leftOut(own.flatMap(({ items }) => items)),
  ]);
}

function remarksOf({ outcome, because, mend, unmatched, passedOver, later }: FeedReport): string {
  const remarks = [
    outcome === 'unchanged' ? 'nothing has changed since it was asked last' : because && `can’t be read: ${because}`,
    mend,
    unmatched > 0 ? `${unmatched} hold none of its words` : undefined,
    passedOver > 0 ? `${passedOver} older ones passed over` : undefined,
    later > 0 ? `${later} are read the next time` : undefined,
  ].filter((remark) => remark !== undefined);
  return remarks.map((remark) => remark.replace(/\.$/, '')).join('. ');
}

/** Titles shown of one kind; the table has their number. */
const mostShown = 20;

function came(items: readonly ItemReport[]): Block[] {
  const changed = items.filter(({ outcome }) => outcome === 'new' || outcome === 'updated');
  return listed(changed, ({ outcome, because }) => [outcome, because].filter(Boolean).join('; '));
}

function leftOut(items: readonly ItemReport[]): Block[] {
  const left = items.filter(({ outcome }) => outcome === 'left out');
  return left.length > 0 ? [note('Left out:'), ...listed(left, ({ because }) => because ?? '')] : [];
}

function listed(items: readonly ItemReport[], remark: (one: ItemReport) => string): Block[] {
  if (items.length === 0) return [];
  const shown = items.slice(0, mostShown).map((one) => item([link(one.url, one.title)], [remark(one)]));
  return [list(shown), ...(items.length > mostShown ? [note(`… and ${items.length - mostShown} more (--json has all)`)] : [])];
}
