import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ConfigError } from './problem.ts';
import { loadTopics, readTopic } from './topic.ts';

const good = `title: Harbour talks
description: What is said about the harbour
actors:
  - name: Ilze Berga
    aliases: [Berga, the harbour master]
    kind: person
    note: Runs the harbour
`;

/** What is wrong with a topic's text, without the file's name. */
function wrong(text: string, file = '/app/config/topics/harbour.yaml'): string[] {
  const read = readTopic(file, text);
  if (!('problems' in read)) return [];
  return read.problems.map(({ line, column, key, what, hint }) =>
    [line && `${line}:${column}`, key, what, hint].filter(Boolean).join(' | '),
  );
}

it('a topic takes its slug from the file, its folder from the slug, and has sensible defaults', () => {
  expect(readTopic('/app/config/topics/harbour.yaml', good)).toEqual({
    topic: {
      profile: {
        slug: 'harbour',
        title: 'Harbour talks',
        actors: [{ name: 'Ilze Berga', aliases: ['Berga', 'the harbour master'], kind: 'person', note: 'Runs the harbour' }],
        windowDays: 7,
        timeZone: 'UTC',
        bullets: 5,
      },
      description: 'What is said about the harbour',
      content: '/app/content/harbour',
      contentOptional: false,
      feeds: [],
      managers: { slack: [], discord: [] },
      schedules: [],
    },
  });
});

it('feeds may stand in the file, each as its address or with more about it; then there need be no folder', () => {
  const feeds = `feeds:
  - https://post.example/rss
  - url: https://courier.example/atom
    outlet: Lind Courier
    match: [harbour, dam*]
    fullText: false
`;
  const read = readTopic('/app/config/topics/harbour.yaml', `${good}${feeds}`);
  expect('topic' in read && read.topic).toMatchObject({
    contentOptional: true,
    feeds: [
      { url: 'https://post.example/rss', match: [] },
      { url: 'https://courier.example/atom', outlet: 'Lind Courier', match: ['harbour', 'dam*'], fullText: false },
    ],
  });
  const named = readTopic('/app/config/topics/harbour.yaml', `${good}content: clippings\n${feeds}`);
  expect('topic' in named && named.topic.contentOptional).toBe(false);
});

it.each([
  ['  - ftp://post.example/rss', /^9:5 \| feeds\[0\] \| expected an address that begins with http:.* found "ftp:/],
  ['  - https://user:word@post.example/', /feeds\[0\] \| expected an address .*without a user and a password/],
  ['  - 7', /feeds\[0\] \| expected the address of a feed, or a block with its url, found 7/],
  ['  - outlet: The Post', /feeds\[0\]\.url \| expected text, found nothing/],
  [
    '  - url: https://post.example/rss\n    outlt: The Post',
    /^10:\d+ \| feeds\[0\]\.outlt \| there is no such key \| Did you mean “outlet”/,
  ],
  ['  - url: https://post.example/rss\n    match: []', /feeds\[0\]\.match \| expected at least 1 entry/],
  ['  - https://post.example/rss\n  - url: https://post.example/rss', /^10:\d+ \| feeds\[1\] \| expected each feed once/],
])('a feed that can’t be meant is said where it stands: %s', (feeds, said) => {
  expect(wrong(`${good}feeds:\n${feeds}\n`)).toEqual([expect.stringMatching(said)]);
});

it('digests on schedule may stand in the file, and are read as they are typed', () => {
  const read = readTopic(
    '/app/config/topics/harbour.yaml',
    `${good}schedules:\n  - to: slack:T1/C1\n    when: weekdays 09:00 Europe/Riga\n`,
  );
  expect('topic' in read && read.topic.schedules).toMatchObject([
    { topic: 'harbour', place: { platform: 'slack', workspace: 'T1', channel: 'C1' }, schedule: { zone: 'Europe/Riga' } },
  ]);
  expect(wrong(`${good}schedules:\n  - to: slack:T1/C1\n    when: someday 09:00\n`)).toEqual([
    expect.stringMatching(/schedules\[0\]\.when \| .*“someday”.*For example: daily 09:00/),
  ]);
  expect(wrong(`${good}schedules:\n  - to: '#general'\n    when: daily 09:00\n`)).toEqual([
    expect.stringMatching(/slack:WORKSPACE/),
  ]);
});

it('a content folder is seen from the folder that holds config', () => {
  const read = readTopic('/app/config/topics/harbour.yaml', `${good}content: ../news\n`);
  expect('topic' in read && read.topic.content).toBe('/news');
});

it.each([
  ['a missing key', good.replace(/^title.*\n/, ''), ['1:1 | title | expected text, found nothing']],
  ['a number out of range', `${good}bullets: 9\n`, ['8:10 | bullets | expected at most 6, found 9']],
  ['a number that is none', `${good}windowDays: a week\n`, ['8:13 | windowDays | expected a number, found "a week"']],
  [
    'a kind that is none',
    good.replace('kind: person', 'kind: human'),
    ['6:11 | actors[0].kind | expected one of person, org, place, other, found "human"'],
  ],
  ['text where a list should be', good.replace(/\[.*\]/, 'Berga'), ['5:14 | actors[0].aliases | expected a list, found "Berga"']],
  [
    'a time zone that is none',
    `${good}timeZone: Europe/Atlantis\n`,
    ['8:11 | timeZone | expected a time zone of the IANA database, such as Europe/Kyiv, found "Europe/Atlantis"'],
  ],
  ['a misspelt key', `${good}timezone: UTC\n`, ['8:11 | timezone | there is no such key | Did you mean “timeZone”?']],
  [
    'an unknown key within a list',
    `${good}    colour: red\n`,
    ['8:13 | actors[0].colour | there is no such key | The keys here are name, aliases, kind, note.'],
  ],
  [
    'a description too long for Discord',
    good.replace(/description: .*/, `description: ${'x'.repeat(101)}`),
    ['2:14 | description | expected at most 100 characters, found text of 101 characters'],
  ],
  [
    'an alias of two actors',
    `${good}  - name: Berga\n    kind: place\n`,
    ['8:11 | actors[1].name | expected a name of its own, found "Berga", which Ilze Berga has too'],
  ],
  ['a list as the whole file', '- a\n- b\n', ['1:1 | expected a block of keys, found a list of 2']],
  ['an empty file', '', ['1:1 | expected a block of keys, found nothing']],
  [
    'a file that is not YAML',
    'title: [a\nb: c\n',
    ['2:1 | it is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]'],
  ],
  ['a key given twice', `${good}title: Again\n`, ['8:1 | it is not YAML: Map keys must be unique']],
  [
    'an alias of nothing',
    'title: *gone\n',
    ['it is not YAML that can be used: Unresolved alias (the anchor must be set before the alias): gone'],
  ],
])('%s is told with its place, what was expected and what was found', (_, text, problems) => {
  expect(wrong(text)).toEqual(problems);
});

it('everything wrong is told at once', () => {
  expect(wrong('description: 5\nbullets: 2\ncontents: x\n')).toHaveLength(4);
});

it('a file name that makes no slash command is refused', () => {
  expect(wrong(good, '/app/config/topics/Harbour Talks.yaml')).toEqual([
    'the name of the file becomes a slash command: expected small letters, digits and hyphens, at most 32, found "Harbour Talks"',
  ]);
});

it('any text is a topic or has problems with a place in it', () => {
  const scrap = fc.constantFrom(
    ...good.split(/(?<=[\n:,])/),
    '- ',
    '*a',
    '&a ',
    '[',
    '{',
    '"',
    '\t',
    '? ',
    '!!int ',
    '<<: ',
    '%',
    '---\n',
    '|\n',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(scrap).map((scraps) => scraps.join('')),
        fc.string({ unit: 'binary' }),
      ),
      (text) => {
        const read = readTopic('/app/config/topics/harbour.yaml', text);
        if ('topic' in read) return;
        expect(read.problems.length).toBeGreaterThan(0);
        for (const { line } of read.problems) expect(line ?? 1).toBeLessThanOrEqual(text.split('\n').length);
      },
    ),
    { numRuns: 500 },
  );
});

it('all topics of a folder are read, and one error tells what is wrong in any of them', async () => {
  const config = await mkdtemp(join(tmpdir(), 'config-'));
  const error = (): Promise<ConfigError> =>
    loadTopics(config).then(
      () => expect.fail('was not refused'),
      (refusal) => refusal,
    );
  try {
    expect(await error()).toMatchObject({
      code: 'config-missing',
      message: `${join(config, 'topics')}: there is no such folder.`,
    });
    await writeFile(join(config, 'topics'), 'no folder');
    expect((await error()).message).toBe(`${join(config, 'topics')}: it could not be read (ENOTDIR).`);
    await rm(join(config, 'topics'));
    await mkdir(join(config, 'topics'));
    expect(await error()).toMatchObject({ code: 'config-missing', message: `${join(config, 'topics')}: it holds no topic.` });
    await writeFile(join(config, 'topics/harbour.yaml'), good);
    await writeFile(join(config, 'topics/ice.yml'), good);
    expect((await loadTopics(config)).map(({ profile }) => profile.slug)).toEqual(['harbour', 'ice']);
    await writeFile(join(config, 'topics/harbour.yml'), good);
    expect((await error()).message).toBe(
      `${join(config, 'topics/harbour.yml')}: there is a topic “harbour” already, in a file that ends otherwise.`,
    );
    await rm(join(config, 'topics/harbour.yml'));
    await writeFile(join(config, 'topics/ice.yml'), `${good}schedules: [{ to: 'terminal:log', when: daily 25:00 }]\n`);
    expect((await error()).message).toContain('“25:00” is no time of day. For example');
    await writeFile(join(config, 'topics/ice.yml'), `${good}bullets: 1\n`);
    await writeFile(join(config, 'topics/tides.yaml'), `${good}bullets: 7\n`);
    expect(await error()).toMatchObject({
      code: 'config-wrong',
      message: [
        `${join(config, 'topics/ice.yml')}:8:10: bullets: expected at least 3, found 1.`,
        `${join(config, 'topics/tides.yaml')}:8:10: bullets: expected at most 6, found 7.`,
      ].join('\n'),
    });
  } finally {
    await rm(config, { recursive: true });
  }
});

it('our own topics are sound', async () => {
  const topics = await loadTopics(new URL('../../config', import.meta.url).pathname);
  expect(topics.map(({ profile }) => profile.slug)).toContain('ukraine-talks');
});
