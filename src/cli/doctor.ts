import { constants, existsSync } from 'node:fs';
import { access } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Command } from 'commander';
import pc from 'picocolors';
import type { Finding } from '../chat.ts';
import { ConfigError } from '../config/problem.ts';
import { loadSettings, type Settings } from '../config/settings.ts';
import { configFolder, followedTopics } from '../main.ts';
import { count } from '../message/count.ts';
import { discordSettings } from '../start/discord.ts';
import { slackSettings } from '../start/slack.ts';
import { diskError, StorageError } from '../storage/error.ts';
import { type AnswerOptions, withPlaces } from './options.ts';
import { feedStandings, heldElsewhere } from './stored.ts';
import { topicsWanted, usualTopic } from './topics.ts';

/** Adds `doctor`: looks at everything that a running Rapporteur needs, and says how to mend what is not in order. */
export function addDoctor(program: Command): void {
  const command = program
    .command('doctor')
    .description('Look at tokens, rights, clock, database, content and feeds, and say how to mend what is wrong')
    .addHelpText('after', '\nIt posts nothing. Ends with 1 when anything is broken.')
    .action(doctor);
  withPlaces(command);
}

async function doctor(options: AnswerOptions): Promise<void> {
  const findings = await examine(options);
  process.stdout.write(`${findings.map(line).join('\n')}\n`);
  if (findings.some(({ state }) => state === 'broken')) process.exitCode = 1;
}

/** Everything in turn; what stands in the way of one look does not stop the others. */
export async function examine(options: AnswerOptions): Promise<readonly Finding[]> {
  const { settings, found } = await settingsOf(options);
  return [
    found,
    ...(settings ? await usualOf(options, settings) : []),
    ...(await contentOf(options)),
    ...(settings ? [await databaseOf(settings), ...(await feedsOf(options, settings))] : []),
    ...(settings ? await slackOf(settings) : []),
    ...(settings ? await discordOf(settings) : []),
  ];
}

/** One line, and under it, set in, what more there is and how to mend it. */
export function line({ subject, state, says, mend }: Finding): string {
  const mark = { ok: pc.green('ok     '), warning: pc.yellow('warning'), broken: pc.red('broken ') }[state];
  return [`${mark}  ${pc.bold(subject)}: ${says}`, ...(mend ? [mend] : [])].join('\n').replaceAll('\n', '\n         ');
}

async function settingsOf(options: AnswerOptions): Promise<{ readonly settings?: Settings; readonly found: Finding }> {
  const subject = 'Settings';
  try {
    const settings = await loadSettings(configFolder(options.config), process.env);
    return { settings, found: { subject, state: 'ok', says: 'They can be read.' } };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return { found: { subject, state: 'broken', says: error.message, mend: error.hint } };
  }
}

/** Whether the topic is there that is meant where none is named; what is wrong with the topics themselves is said below. */
async function usualOf({ config }: AnswerOptions, { defaultTopic }: Settings): Promise<readonly Finding[]> {
  const topics = await followedTopics({ ...(config && { config }) }).catch(() => []);
  if (topics.length === 0) return [];
  try {
    usualTopic(topics, defaultTopic, config);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return [{ subject: 'Usual topic', state: 'broken', says: error.message, mend: error.hint }];
  }
}

async function contentOf(options: AnswerOptions): Promise<readonly Finding[]> {
  try {
    const topics = topicsWanted(await followedTopics(options), options.topic);
    return await Promise.all(
      topics.map(async ({ profile, source, contentOptional }): Promise<Finding> => {
        const { articles, report } = await source.gather();
        const left = report.filter(({ outcome }) => outcome === 'left out').length;
        const says = `${articles.length === 0 ? 'No article' : count(articles.length, 'article')} can be used${left > 0 ? `, ${count(left, 'file')} can’t` : ''}.`;
        const mend = '`rapporteur check` says why.';
        const subject = `Content of /${profile.slug}`;
        if (contentOptional && report.length === 0) return { subject, state: 'ok', says: 'It comes from feeds alone.' };
        if (articles.length === 0) return { subject, state: 'broken', says, mend };
        return left > 0 ? { subject, state: 'warning', says, mend } : { subject, state: 'ok', says };
      }),
    );
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return [{ subject: 'Topics', state: 'broken', says: error.message, mend: error.hint }];
  }
}

async function databaseOf({ databaseUrl, dataFolder }: Settings): Promise<Finding> {
  const subject = databaseUrl ? 'Database (PostgreSQL)' : 'Database (embedded)';
  if (!databaseUrl && !existsSync(dataFolder)) {
    const unwritable = await whyNotMade(dataFolder);
    if (unwritable) return { subject, state: 'broken', says: unwritable.message, mend: unwritable.mend };
    return { subject, state: 'ok', says: `It is not there yet; the first start makes it in ${dataFolder}.` };
  }
  try {
    const { openStorage } = await import('../storage/open.ts');
    const storage = await openStorage({ directory: dataFolder, ...(databaseUrl && { databaseUrl: databaseUrl.reveal() }) });
    await storage.close();
    return { subject, state: 'ok', says: 'It opens, and its tables are up to date.' };
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    // Another process of ours has it open: then it works.
    if (error.code === 'inUse') return { subject, state: 'ok', says: 'A running Rapporteur has it open.' };
    return { subject, state: 'broken', says: error.message, mend: error.mend };
  }
}

/** Why a folder that is not there can't be made; undefined when it can. */
async function whyNotMade(folder: string): Promise<StorageError | undefined> {
  let above = dirname(folder);
  while (!existsSync(above)) above = dirname(above);
  // With the slash at its end, it is asked as the folder that it has to be.
  return access(`${above}/`, constants.W_OK).then(
    () => undefined,
    (error) => diskError(folder, error),
  );
}

/** How the feeds are that topics follow; what keeps topics or the database from being read is said above. */
async function feedsOf(options: AnswerOptions, settings: Settings): Promise<readonly Finding[]> {
  try {
    const topics = topicsWanted(await followedTopics(options), options.topic);
    const standings = await feedStandings(topics, settings);
    if (!standings) return [{ subject: 'Feeds', state: 'ok', says: heldElsewhere }];
    return [...standings].flatMap(([topic, feeds]) =>
      feeds.map(({ url, state, says, mend }): Finding => {
        const subject = `Feed ${url} of /${topic}`;
        const sentence = `${says[0]?.toUpperCase()}${says.slice(1)}.`;
        return { subject, state: state === 'read' && !mend ? 'ok' : 'warning', says: sentence, ...(mend && { mend }) };
      }),
    );
  } catch (error) {
    if (error instanceof ConfigError || error instanceof StorageError) return [];
    throw error;
  }
}

async function slackOf({ slack, web }: Settings): Promise<readonly Finding[]> {
  if (!slack) {
    const says = 'SLACK_BOT_TOKEN is not set.';
    return [{ subject: 'Slack', state: 'warning', says, mend: 'docs/slack.md shows how, if you want it.' }];
  }
  const { diagnose } = await import('../adapters/slack/diagnose.ts');
  return diagnose(slackSettings(slack), web);
}

async function discordOf({ discord }: Settings): Promise<readonly Finding[]> {
  if (!discord)
    return [
      {
        subject: 'Discord',
        state: 'warning',
        says: 'DISCORD_TOKEN is not set.',
        mend: 'docs/discord.md shows how, if you want it.',
      },
    ];
  const { diagnose } = await import('../adapters/discord/diagnose.ts');
  return diagnose(discordSettings(discord));
}
