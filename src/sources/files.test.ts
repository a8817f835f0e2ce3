import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { articleFrom } from './articleFile.ts';
import { folderSource } from './files.ts';

const text = 'Ministers from nine countries met in Riga on Monday.\n\nThey agreed to keep the harbour open through the winter.\n';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'articles-'));
  await chmod(folder, 0o755);
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const readFolder = (path: string) => folderSource(path).gather();

async function put(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  return path;
}

/** What the report says of one file, as a line. */
async function lineFor(name: string): Promise<string> {
  const { report } = await readFolder(folder);
  const line = report.find(({ origin }) => origin === name);
  if (!line) return 'not in the report';
  return 'because' in line ? `${line.outcome}: ${line.because}` : line.outcome;
}

describe('reading a folder of articles', () => {
  it('reads Markdown and plain text, also in subfolders, in the order of their names', async () => {
    await put('b.txt', `Second. ${text}`);
    await put('a.md', `---\ntitle: Harbour stays open\n---\n\n${text}`);
    await put('more/c.markdown', `Third. ${text}`);
    const { articles, report } = await readFolder(folder);
    expect(articles.map(({ origin }) => origin)).toEqual(['a.md', 'b.txt', 'more/c.markdown']);
    expect(report.every(({ outcome }) => outcome === 'read')).toBe(true);
  });

  it('keeps the text as it was received, with Windows line ends', async () => {
    await put('a.txt', text.replaceAll('\n', '\r\n'));
    const { articles } = await readFolder(folder);
    expect(articles[0]?.text).toBe(text.replaceAll('\n', '\r\n'));
  });

  it('gives an article the first 16 hex digits of the SHA-256 of its text', async () => {
    await put('a.txt', text);
    // As sha256sum prints it for this file.
    expect((await readFolder(folder)).articles[0]?.id).toBe('d0f7baf1cb7b2ffe');
  });

  it('takes front matter that holds nothing for none, and no line of it for text', async () => {
    for (const empty of ['---\n---\n', '---\r\n---\r\n', '---\n\n---\n']) {
      const outcome = articleFrom('empty.md', Buffer.from(`${empty}${text}`));
      expect(outcome).toMatchObject({ notes: [], body: text.replace(/\s+/g, ' ').trim() });
    }
  });

  it('reads a file with a byte order mark, and finds its front matter', async () => {
    await put('a.md', `\u{feff}---\ntitle: Harbour stays open\n---\n${text}`);
    expect((await readFolder(folder)).articles[0]?.title).toBe('Harbour stays open');
  });

  it('reads UTF-16 with a mark, and says so', async () => {
    await put('a.txt', Buffer.from(`\u{feff}${text}`, 'utf16le'));
    expect(await lineFor('a.txt')).toBe('read with a note: it is encoded in UTF-16LE, read as such');
    expect((await readFolder(folder)).articles[0]?.text).toBe(text);
  });

  it('takes no UTF-16 for text that holds what no text does', async () => {
    await put('a.txt', Buffer.from(`\u{feff}${text}\0`, 'utf16le'));
    expect(await lineFor('a.txt')).toBe(`left out: it is not text: character ${text.length + 1} is 0x00`);
    await put(
      'a.txt',
      Buffer.from([...`\u{feff}${text}`].flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8, 0, 0])),
    );
    expect(await lineFor('a.txt')).toBe('left out: it is not text: character 1 is 0x00');
  });

  it('passes over hidden files', async () => {
    await put('.DS_Store', 'x');
    await put('a.txt', text);
    expect((await readFolder(folder)).report).toHaveLength(1);
  });
});

describe('a file that can not be read leaves the others alone', () => {
  beforeEach(async () => {
    await put('good.txt', text);
  });
  afterEach(async () => {
    expect((await readFolder(folder)).articles.some(({ origin }) => origin === 'good.txt')).toBe(true);
  });

  it.each([
    ['an empty file', '', 'left out: it is empty'],
    ['only white space', ' \n\n', 'left out: it has no text'],
    ['one line again and again', 'Who has met the pilots?\n\nWho has met the pilots?\n', 'left out: it only repeats one line'],
    ['nothing after the front matter', '---\ntitle: Harbour\n---\n', 'left out: it has no text after its front matter'],
    ['a copy with other line ends', text.replaceAll('\n', '\r\n'), 'left out: it has the same text as good.txt'],
    ['a copy under front matter', `---\ntitle: Harbour\n---\n${text}`, 'left out: it has the same text as good.txt'],
    [
      'another language',
      'Die Außenminister von neun Staaten haben sich am Montag in Riga getroffen und beschlossen, den Hafen den ganzen Winter über offen zu halten.',
      'left out: it seems to be in German, and only English is read',
    ],
    [
      'a line of a million characters',
      'word '.repeat(200_000),
      'left out: it has a line of 1,000,000 characters, and a paragraph may have at most 100,000',
    ],
    [
      'front matter without an end',
      `---\ntitle: Harbour\n\nLonger. ${text}`,
      'read with a note: its front matter has no closing line of ---',
    ],
  ])('%s', async (_, content, line) => {
    await put('other.md', content);
    expect(await lineFor('other.md')).toBe(line);
  });

  it('a binary file', async () => {
    await put('picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00]));
    expect(await lineFor('picture.txt')).toBe('left out: it is not text: byte 7 is 0x1a');
  });

  it('invalid UTF-8, with the place of the first wrong byte', async () => {
    await put('latin.txt', Buffer.concat([Buffer.from('The caf'), Buffer.from([0xe9]), Buffer.from(' opened.')]));
    expect(await lineFor('latin.txt')).toBe('left out: it is not valid UTF-8 (byte 8 is 0xe9); save it again as UTF-8');
  });

  it('50 MB of text, without reading it', async () => {
    await put('dump.txt', Buffer.alloc(50_000_000, 'word '));
    expect(await lineFor('dump.txt')).toBe('left out: it has 50.0 MB, and a file may have at most 2.0 MB');
  });

  it('another kind of file', async () => {
    await put('paper.pdf', '%PDF');
    expect(await lineFor('paper.pdf')).toBe('left out: it is not one of .md, .markdown, .txt');
  });

  it('a socket, which is no file', async () => {
    const server = createServer().listen(join(folder, 'socket.txt'));
    await once(server, 'listening');
    expect(await lineFor('socket.txt')).toBe('left out: it is not a file but a device, a pipe or a socket');
    server.close();
  });

  it('a link that leads nowhere, to itself, or back up', async () => {
    await symlink(join(folder, 'gone'), join(folder, 'dangling.txt'));
    await symlink('loop.txt', join(folder, 'loop.txt'));
    await symlink('.', join(folder, 'up'));
    expect(await lineFor('dangling.txt')).toContain('a link that leads nowhere');
    expect(await lineFor('loop.txt')).toBe('left out: it is a link that leads back to itself');
    expect(await lineFor('up')).toBe('left out: it is a link to a folder that was read already');
  });

  it('a name with line breaks and terminal codes in it is shown without them', async () => {
    await put('evil\n\u001b[31mred.txt', `Other. ${text}`);
    expect(await lineFor('evil\u{fffd}\u{fffd}[31mred.txt')).toBe('read');
  });

  it('a file and a folder without permission', async () => {
    await chmod(await put('secret.txt', 'Nothing to see.'), 0o000);
    await put('closed/in.txt', `Other. ${text}`);
    await chmod(join(folder, 'closed'), 0o000);
    await asOrdinaryUser(async () => {
      expect(await lineFor('secret.txt')).toBe('left out: there is no permission to read it');
      expect(await lineFor('closed')).toBe('left out: there is no permission to read it');
    });
    await chmod(join(folder, 'closed'), 0o700);
  });
});

describe('gathering again', () => {
  it('gives another version as soon as a file is added, changed or removed, and the same one otherwise', async () => {
    await put('a.txt', text);
    const source = folderSource(folder);
    const versions = [(await source.gather()).version, (await source.gather()).version];
    await put('b.txt', `Another. ${text}`);
    versions.push((await source.gather()).version);
    await put('b.txt', `Changed. ${text}`);
    versions.push((await source.gather()).version);
    await rm(join(folder, 'b.txt'));
    versions.push((await source.gather()).version);
    const [first, again, added, changed, removed] = versions;
    expect(again).toBe(first);
    expect(new Set([first, added, changed]).size).toBe(3);
    expect(removed).toBe(first);
  });

  it('gives the very articles that it read before', async () => {
    await put('a.txt', text);
    const source = folderSource(folder);
    const [before] = (await source.gather()).articles;
    await put('b.txt', `Another. ${text}`);
    expect((await source.gather()).articles[0]).toBe(before);
  });

  it('gives none when the folder has gone, and all of them when it is back', async () => {
    const source = folderSource(join(folder, 'later'));
    expect((await source.gather()).articles).toEqual([]);
    await put('later/a.txt', text);
    expect((await source.gather()).articles).toHaveLength(1);
  });
});

it('a date that is still to come is noted, for all else is old beside it', async () => {
  await put('typo.md', `---\npublished: 2062-03-02\n---\n${text}`);
  await put('today.md', `---\npublished: 2026-03-03\n---\n${text} Snow fell.`);
  const { report } = await folderSource(folder, { now: () => new Date('2026-03-02T12:00:00Z') }).gather();
  expect(report).toMatchObject([
    { origin: 'today.md', outcome: 'read' },
    { origin: 'typo.md', outcome: 'read with a note', because: 'its date, 2062-03-02, is still to come' },
  ]);
});

describe('front matter', () => {
  it('gives title, outlet, address and date; the title also comes from the text', async () => {
    await put(
      'a.md',
      `---\ntitle: Harbour stays open\noutlet: Baltic Wire\nurl: https://example.org/1\npublished: 2026-03-02\n---\n${text}`,
    );
    await put('b.md', `# Harbour open all winter\n\nNine countries. ${text}`);
    await put('c.txt', `Harbour open all winter\n\nTen countries. ${text}`);
    const { articles } = await readFolder(folder);
    expect(articles[0]).toMatchObject({
      title: 'Harbour stays open',
      outlet: 'Baltic Wire',
      url: 'https://example.org/1',
      published: '2026-03-02',
    });
    expect(articles.slice(1).map(({ title }) => title)).toEqual(['Harbour open all winter', 'Harbour open all winter']);
  });

  it.each([
    'Story highlights The harbour of Lindhaven stays open all winter',
    'Media playback is unsupported on your device Media caption Ida Dahl: "The ice is thin"',
    'LINDHAVEN, Norway |',
    'Image copyright Harbour Post Image caption The old quay',
  ])('takes no line of the page for a title: %s', async (line) => {
    await put('a.txt', `${line}\n\n${text}`);
    expect((await readFolder(folder)).articles[0]?.title).toBeUndefined();
  });

  it('takes no sentence for a title', async () => {
    await put('a.txt', text);
    expect((await readFolder(folder)).articles[0]?.title).toBeUndefined();
  });

  it.each([
    ['published: soon', 'its date "soon" is not a day of the calendar (such as 2026-01-22), so it counts as undated'],
    ['published: 2026-02-30', 'its date "2026-02-30" is not a day of the calendar (such as 2026-01-22), so it counts as undated'],
    ['url: the paper', 'its url "the paper" is not an http address, so it was not used'],
    ['url: javascript:alert(1)', 'its url "javascript:alert(1)" is not an http address, so it was not used'],
    ['title: [a, b]', 'its title is not a line of text, so it was not used'],
    ['title: &t Talks\noutlet: *t', 'its front matter uses YAML aliases (*name), so nothing of it was used'],
    ['- a\n- b', 'its front matter is not a list of "key: value" lines, so nothing of it was used'],
    [
      'title: Talks: day two',
      'its front matter is not YAML (line 2: Nested mappings are not allowed in compact mappings), so nothing of it was used',
    ],
  ])('that is wrong (%s) is noted, and the text is read', async (yaml, note) => {
    await put('a.md', `---\n${yaml}\n---\n${text}`);
    expect(await lineFor('a.md')).toBe(`read with a note: ${note}`);
  });

  it('dates may be a year, a month, a day or a moment', () => {
    const published = (date: string) => {
      const outcome = articleFrom('a.md', Buffer.from(`---\npublished: ${date}\n---\n${text}`));
      return 'article' in outcome ? outcome.article.published : outcome.because;
    };
    expect(['2026', '2026-01', '2026-01-22', '2026-01-22T08:30:00Z'].map(published)).toEqual([
      '2026',
      '2026-01',
      '2026-01-22',
      '2026-01-22',
    ]);
  });
});

describe('a folder that gives nothing', () => {
  it('because it is empty', async () => {
    expect((await readFolder(folder)).report).toEqual([
      { origin: folder, outcome: 'left out', because: 'the folder is empty: put one .md or .txt file an article into it' },
    ]);
  });

  it('because it is not there, or is a file', async () => {
    const file = await put('a.txt', text);
    expect((await readFolder(join(folder, 'gone'))).report[0]).toMatchObject({
      because: expect.stringMatching(/^the folder could not be read: there is no such file or folder/),
    });
    expect((await readFolder(file)).report[0]).toMatchObject({ because: 'the folder could not be read: it is not a folder' });
  });

  it('because it may not be read', async () => {
    await chmod(folder, 0o000);
    await asOrdinaryUser(async () => {
      expect((await readFolder(folder)).report[0]).toMatchObject({
        because: 'the folder could not be read: there is no permission to read it',
      });
    });
    await chmod(folder, 0o700);
  });
});

describe('whatever the bytes are', () => {
  it('a file gives an article with that very text, or a reason', () => {
    const opening = fc.constantFrom('', '---\n', '---\ntitle: x\n---\n', '\u{feff}', '---\n&a [*a]\n---\n', '# Title\n');
    fc.assert(
      fc.property(
        opening,
        fc.oneof(fc.uint8Array({ maxLength: 400 }), fc.string({ unit: 'binary' }).map(toBytes)),
        (head, tail) => {
          const outcome = articleFrom('any.md', Buffer.concat([Buffer.from(head), tail]));
          if ('because' in outcome) expect(outcome.because).not.toBe('');
          else expect(outcome.article.text.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

function toBytes(value: string): Uint8Array {
  return new TextEncoder().encode(value);
}

/** Permissions don't hold for root, so a test that runs as root steps down for the time being. */
async function asOrdinaryUser(run: () => Promise<void>): Promise<void> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65_534);
  try {
    await run();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}
