import { readdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import type { KnownActor, TopicProfile } from '../core/model.ts';
import { parseSchedule, ScheduleError } from '../delivery/recurrence.ts';
import type { FileSchedule } from '../delivery/schedule.ts';
import type { Destination } from '../message/place.ts';
import type { FollowedFeed } from '../sources/feeds/model.ts';
import { ConfigError, type Problem, refuse } from './problem.ts';
import { parseYaml, readYaml } from './yaml.ts';

const line = (most: number) => z.string().trim().min(1).max(most);

const zone = z.string().refine(isTimeZone, { error: 'a time zone of the IANA database, such as Europe/Kyiv' });

const actor = z
  .strictObject({
    name: line(80).describe('The name to show, whichever spelling an article uses.'),
    aliases: z.array(line(80)).default([]).describe('Other spellings and names: Zelenskiy, the Ukrainian president.'),
    kind: z.enum(['person', 'org', 'place', 'other']).describe('What it is.'),
    note: line(200)
      .optional()
      .describe('A few words for readers who do not know it. Not taken from the articles, and shown as ours.'),
  })
  .describe('An actor that the articles are known to speak of.');

const schedule = z
  .strictObject({
    to: z
      .string()
      .regex(/^(?:slack:[A-Z0-9]+\/[A-Z0-9]+|discord:\d{17,20}\/\d{17,20}|terminal:.+)$/, {
        error: 'slack:WORKSPACE/CHANNEL, discord:SERVER/CHANNEL or terminal:FILE, by their ids',
      })
      .describe('Where to: slack:T012AB3CD/C012AB3CD, discord:SERVER/CHANNEL by their ids, or terminal: and the path of a file.'),
    when: line(200).describe('As one types it after “subscribe”: weekdays 09:00 Europe/Kyiv only if at least 2 new.'),
  })
  .describe('A digest on schedule.');

const feedAddress = z
  .string()
  .trim()
  .max(2000)
  .refine(isFeedAddress, { error: 'an address that begins with http:// or https://, without a user and a password' });

const feed = z
  .union(
    [
      feedAddress,
      z.strictObject({
        url: feedAddress.describe('The address of the feed.'),
        outlet: line(80)
          .optional()
          .describe('Whose articles they are: The Guardian. Default: the name that its pages give, else the name of the site.'),
        match: z
          .array(line(80))
          .min(1)
          .optional()
          .describe(
            'Only items with one of these words or phrases in their title or text; a star ends the beginning of a word: ukrain*.',
          ),
        fullText: z
          .boolean()
          .optional()
          .describe(
            'true: read the page of each item; false: never. Default: where the feed itself holds less than 150 words of it, or breaks off.',
          ),
      }),
    ],
    { error: 'the address of a feed, or a block with its url' },
  )
  .describe('A feed in RSS, Atom or JSON: its address, or a block with more about it.');

/** What a file in `config/topics/` may hold. */
export const topicSchema = z
  .strictObject({
    title: line(80).describe('What the story is called.'),
    // Discord shows it beside the command and takes no more.
    description: line(100).describe('One line that says what the topic follows.'),
    content: line(500)
      .optional()
      .describe('The folder of articles, seen from the folder that holds config/. Default: content/ and the name of this file.'),
    feeds: z
      .array(feed)
      .max(50)
      .default([])
      .describe('Feeds whose items are articles of the topic, besides those in the folder.'),
    timeZone: zone.default('UTC').describe('The IANA time zone in which days are counted.'),
    windowDays: z.int().min(1).max(90).default(7).describe('How many days before the newest article still count as its news.'),
    bullets: z.int().min(3).max(6).default(5).describe('The most bullets in a digest.'),
    managers: z
      .strictObject({
        slack: z
          .array(z.string().regex(/^[UW][A-Z0-9]{5,}$/, { error: 'a Slack member id, such as U012AB3CD' }))
          .default([])
          .describe('Slack member ids.'),
        discord: z
          .array(z.string().regex(/^\d{17,20}$/, { error: 'a Discord user id in quotation marks: 17 to 20 digits' }))
          .default([])
          .describe('Discord user ids, in quotation marks.'),
      })
      .optional()
      .describe('Who may manage subscriptions without being an administrator.'),
    schedules: z
      .array(schedule)
      .default([])
      .describe('Digests on schedule, besides those that people subscribe to in their channels.'),
    actors: z.array(actor).default([]).describe('Actors to recognise under all their names.'),
  })
  .describe('A story that Rapporteur follows. The name of the file is the slash command.');

/** A topic as it is configured. */
export interface Topic {
  readonly profile: TopicProfile;
  readonly description: string;
  /** Absolute path of its folder of articles. */
  readonly content: string;
  /** Whether there may be no such folder, or nothing in it: the articles come from feeds, and no folder is named. */
  readonly contentOptional: boolean;
  readonly feeds: readonly FollowedFeed[];
  /** People who may manage its subscriptions, by platform. */
  readonly managers: { readonly slack: readonly string[]; readonly discord: readonly string[] };
  /** Digests on schedule that stand in its file. */
  readonly schedules: readonly FileSchedule[];
}

// A slash command on Discord has at most 32 of these.
const slugForm = /^[a-z][a-z0-9-]{0,31}$/;
const hint = 'See config/schemas/topic.json for all keys; `rapporteur check` tries the file again.';

/** Reads every topic of a configuration folder, by slug. Throws a {@link ConfigError} with all that is wrong in any of them. */
export async function loadTopics(configFolder: string): Promise<readonly Topic[]> {
  const folder = join(configFolder, 'topics');
  const problems: Problem[] = [];
  const topics: Topic[] = [];
  for (const name of await topicFiles(folder)) {
    const file = join(folder, name);
    const read = readTopic(file, await readYaml(file, hint));
    if ('problems' in read) problems.push(...read.problems);
    else if (topics.some(({ profile }) => profile.slug === read.topic.profile.slug))
      problems.push({
        where: file,
        what: `there is a topic “${read.topic.profile.slug}” already, in a file that ends otherwise`,
      });
    else topics.push(read.topic);
  }
  refuse(problems, hint);
  return topics;
}

async function topicFiles(folder: string): Promise<readonly string[]> {
  const missing = 'A topic is one file, config/topics/SLUG.yaml; start from config/topics/ukraine-talks.yaml.';
  let names: readonly string[];
  try {
    names = (await readdir(folder)).filter((name) => /\.ya?ml$/.test(name)).sort();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    const what = code === 'ENOENT' ? 'there is no such folder' : `it could not be read (${code})`;
    throw new ConfigError('config-missing', [{ where: folder, what }], missing, error);
  }
  if (names.length === 0) throw new ConfigError('config-missing', [{ where: folder, what: 'it holds no topic' }], missing);
  return names;
}

/** Makes a topic of its file's text. Pure. */
export function readTopic(file: string, text: string): { readonly topic: Topic } | { readonly problems: readonly Problem[] } {
  const slug = basename(file).replace(/\.ya?ml$/, '');
  const parsed = parseYaml(file, text, topicSchema);
  const problems: Problem[] = [];
  if (!slugForm.test(slug)) {
    const what = `the name of the file becomes a slash command: expected small letters, digits and hyphens, at most 32, found "${slug}"`;
    problems.push({ where: file, what });
  }
  if ('problems' in parsed) return { problems: [...problems, ...parsed.problems] };
  const { title, description, content, timeZone, windowDays, bullets, actors, managers, schedules, feeds } = parsed.value;
  const known = actors.map(({ note, ...rest }): KnownActor => ({ ...rest, ...(note && { note }) }));
  problems.push(...clashes(known, parsed.problemAt));
  const onSchedule = schedules.map(({ to, when }, index): FileSchedule | Problem => {
    try {
      return { topic: slug, place: placeNamed(to), schedule: parseSchedule(when, timeZone) };
    } catch (error) {
      if (!(error instanceof ScheduleError)) throw error;
      const what = error.message.replace(/\.$/, '');
      return parsed.problemAt(['schedules', index, 'when'], what, `For example: ${error.examples.join('; ')}.`);
    }
  });
  problems.push(...onSchedule.filter((one) => 'what' in one));
  const followed = feeds.map(followedFeed);
  problems.push(...twice(followed, parsed.problemAt));
  if (problems.length > 0) return { problems };
  const root = dirname(dirname(dirname(resolve(file))));
  return {
    topic: {
      profile: { slug, title, actors: known, windowDays, timeZone, bullets },
      description,
      content: resolve(root, content ?? join('content', slug)),
      contentOptional: content === undefined && followed.length > 0,
      feeds: followed,
      managers: managers ?? { slack: [], discord: [] },
      schedules: onSchedule.filter((one) => 'schedule' in one),
    },
  };
}

/** "slack:T1/C1" as a place; everything after "terminal:" is the path of a file. */
function placeNamed(to: string): Destination {
  const [, platform = '', rest = ''] = /^(\w+):(.*)$/s.exec(to) ?? [];
  if (platform === 'terminal') return { platform, workspace: '', channel: rest };
  const [workspace = '', channel = ''] = rest.split('/');
  return { platform: platform === 'slack' ? 'slack' : 'discord', workspace, channel };
}

/** A name may stand for one actor only. */
function clashes(actors: readonly KnownActor[], problemAt: (path: PropertyKey[], what: string) => Problem): Problem[] {
  const owners = new Map<string, number>();
  return actors.flatMap((one, i) =>
    [one.name, ...one.aliases].flatMap((name, j) => {
      const owner = owners.get(name.toLowerCase());
      if (owner === undefined) owners.set(name.toLowerCase(), i);
      if (owner === undefined || owner === i) return [];
      const path = j === 0 ? ['actors', i, 'name'] : ['actors', i, 'aliases', j - 1];
      return [problemAt(path, `expected a name of its own, found "${name}", which ${actors[owner]?.name} has too`)];
    }),
  );
}

function followedFeed(given: z.output<typeof feed>): FollowedFeed {
  if (typeof given === 'string') return { url: given, match: [] };
  const { url, outlet, match, fullText } = given;
  return { url, match: match ?? [], ...(outlet && { outlet }), ...(fullText !== undefined && { fullText }) };
}

/** A feed stands in a topic once. */
function twice(feeds: readonly FollowedFeed[], problemAt: (path: PropertyKey[], what: string) => Problem): Problem[] {
  return feeds.flatMap(({ url }, i) => {
    const first = feeds.findIndex((other) => other.url === url);
    return first === i ? [] : [problemAt(['feeds', i], `expected each feed once, found the address of feeds[${first}] again`)];
  });
}

function isFeedAddress(address: string): boolean {
  const url = URL.parse(address);
  return /^https?:$/.test(url?.protocol ?? '') && !url?.username && !url?.password;
}

function isTimeZone(name: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '' && !/^[+-]\d/.test(name);
  } catch {
    return false;
  }
}
