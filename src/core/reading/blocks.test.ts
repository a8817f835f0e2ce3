import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksOf } from './blocks.ts';

/** The blocks as "kind: text". */
const blocksIn = (text: string, title?: string) =>
  blocksOf({ text, ...(title !== undefined && { title }) }).map(
    ({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`,
  );

const body =
  'The port of Gdynia opened again on Friday after a week of storms.\n\nThe harbour master said ships would leave at noon.';

describe('blocksOf', () => {
  test('marks front matter', () => {
    expect(blocksIn(`---\ntitle: Port opens\n---\n${body}`)[0]).toBe('frontMatter: ---\ntitle: Port opens\n---\n');
  });

  test('knows the title that is given, and takes a first line without a stop for one', () => {
    expect(blocksIn(`Port of Gdynia opens.\n\n${body}`, 'Port of Gdynia opens')[0]).toBe('title: Port of Gdynia opens.');
    expect(blocksIn(`Port of Gdynia opens after a week\n\n${body}`)[0]).toBe('title: Port of Gdynia opens after a week');
  });

  test('parts a title that is glued to the first sentence', () => {
    expect(blocksIn(`Port of Gdynia opens The harbour was quiet on Friday. ${body}`, 'Port of Gdynia opens')[0]).toBe(
      'title: Port of Gdynia opens',
    );
  });

  test.each([
    ['OSLO: Ships left at noon.', 'OSLO:'],
    ['GDYNIA, MARCH 3: Ships left at noon.', 'GDYNIA, MARCH 3:'],
    ['GDYNIA, Poland (AP) — Ships left at noon.', 'GDYNIA, Poland (AP) —'],
    ['SANT’ANNA, Italy — Ships left at noon.', 'SANT’ANNA, Italy —'],
    ['Port Said (AFP) — Ships left at noon.', 'Port Said (AFP) —'],
    ['Port Said, Egypt — Ships left at noon.', 'Port Said, Egypt —'],
    ['Hartford, Conn. — Ships left at noon.', 'Hartford, Conn. —'],
    ['OSLO ― Ships left at noon.', 'OSLO ―'],
    ['Oslo, 21 March: Ships left at noon.', 'Oslo, 21 March:'],
    ['Oslo, March 21 — Ships left at noon.', 'Oslo, March 21 —'],
    ['OSLO ‒ Ships left at noon.', 'OSLO ‒'],
    ['Port Said (CNN) Ships left at noon.', 'Port Said (CNN)'],
    ['LINDHAVEN, Fla. (WLIN) -- Ships left at noon.', 'LINDHAVEN, Fla. (WLIN) --'],
    ['LINDHAVEN (LINTV.com) — Ships left at noon.', 'LINDHAVEN (LINTV.com) —'],
    ['Lindhaven, Ore. (KLIN/LIND) – Ships left at noon.', 'Lindhaven, Ore. (KLIN/LIND) –'],
    ['FRIDAY, Jan. 23, 2026 (Lind Health News) -- Ships left at noon.', 'FRIDAY, Jan. 23, 2026 (Lind Health News) --'],
    ['LINDHAVEN, N.Y. − Ships left at noon.', 'LINDHAVEN, N.Y. −'],
    ['LINDHAVEN >> Ships left at noon.', 'LINDHAVEN >>'],
    ['OSLO -- Ships left at noon.', 'OSLO --'],
    ['OSLO—Ships left at noon.', 'OSLO—'],
    ['NEW YORK, Dec. 11 (UPI) — Ships left at noon.', 'NEW YORK, Dec. 11 (UPI) —'],
    [' date 2026-03-03 GDYNIA, MARCH 3: Ships left at noon.', 'date 2026-03-03 GDYNIA, MARCH 3:'],
  ])('parts the dateline of %j', (text, dateline) => {
    expect(blocksIn(text)).toEqual([`dateline: ${dateline}`, 'body: Ships left at noon.']);
  });

  test.each(['OSLO, Norway |', 'LINDHAVEN, Calif.', 'LINDHAVEN, Fla. -', 'WLIN – Lindhaven, Fla.', 'CNN —', 'Oslo CNN —'])(
    'knows %j on a line of its own',
    (line) => {
      expect(blocksIn(`${line}\n\n${body}`)[0]).toBe(`dateline: ${line}`);
    },
  );

  test('takes no speaker of a transcript for a dateline', () => {
    expect(blocksIn('WEISS: Will you sign?\n\nFALK: Not today.')).toEqual([
      'body: WEISS: Will you sign?',
      'body: FALK: Not today.',
    ]);
    for (const label of ['WEISS (LNB): ', 'WEISS—', 'NDB (Northern Dam Board) – '])
      expect(blocksIn(`${label}The ships left at noon.`)).toEqual([`body: ${label}The ships left at noon.`]);
    expect(blocksIn('Thursday, 21 March: Ships left at noon.')).toEqual(['body: Thursday, 21 March: Ships left at noon.']);
  });

  test.each([
    ['heading', '## What comes next'],
    ['heading', 'What the Harbour Needs Most'],
    ['heading', '– A week of storms –'],
    ['related', 'Finland buys two more icebreakers for the winter of its ports'],
    ['caption', 'The harbour master of Gdynia, pictured on the pier on Friday morning with two of her pilots'],
    ['caption', 'CLOSE The harbour master explains why the port stays shut.'],
    ['byline', 'By Anna Weiss and Jonas Falk'],
    ['byline', 'Reporting by Anna Weiss; editing by Jonas Falk'],
    ['boilerplate', 'Scroll to Top'],
    ['boilerplate', 'Share Tweet Email'],
    ['boilerplate', 'Read the rest here.'],
    ['boilerplate', 'She is also a painter who went to school in Lindhaven. After four years in Oslo... → Learn More'],
    ['boilerplate', 'Follow Anna Weiss on Twitter @example.'],
    ['boilerplate', '___.'],
    ['boilerplate', 'These web captures were made for a public library and are kept at the Internet Archive.'],
    ['body', 'The Internet Archive said thieves had broken into its Wayback Machine on Friday.'],
  ])('marks a %s in the middle of an article', (kind, line) => {
    expect(blocksIn(`${body}\n\n${line}\n\n${body.replaceAll('Gdynia', 'Gdansk').replace('noon', 'night')}`)).toContain(
      `${kind}: ${line}`,
    );
  });

  test('cuts a caption from the end of the paragraph that repeats it', () => {
    const caption = 'Two ships wait outside the harbour of Gdynia during the storm of Tuesday night';
    const text = `${body}\n\n${caption}\n\nNobody was hurt. ${caption}.\n\nThe pilots went home.`;
    expect(blocksIn(text)).toContain('body: Nobody was hurt.');
    expect(blocksIn(text)).toContain(`caption: ${caption}.`);
  });

  test('marks a paragraph that comes again', () => {
    expect(blocksIn(`${body}\n\n${body}`).map((block) => block.split(':')[0])).toEqual([
      'body',
      'body',
      'boilerplate',
      'boilerplate',
    ]);
  });

  test('joins a paragraph that breaks off in an abbreviation', () => {
    expect(blocksIn('They met the former U.S.\n\nPresident on Friday. He left.')).toEqual([
      'body: They met the former U.S.\n\nPresident on Friday. He left.',
    ]);
  });

  test('joins a line that is broken within its sentence', () => {
    const wrapped = 'The harbour master and the owners of two icebreakers\nleft for the outer gate at noon.';
    expect(blocksIn(`${body}\n\n${wrapped}`).at(-1)).toBe(`body: ${wrapped}`);
  });

  test('reads what ends in a closing mark typed wrong, or in its source in brackets', () => {
    for (const line of [
      '“We waited,” he said to those who had come to see the ships go out. “We left. “',
      'The sea was calm, an owner of two of the ships in the port said on Friday. [Port Times]',
    ])
      expect(blocksIn(`${body}\n\n${line}`).at(-1)).toBe(`body: ${line}`);
  });

  test('knows page furniture in the marks of an excerpt', () => {
    expect(blocksIn(`${body}\n\n"Follow Anna Weiss on Twitter @weiss."`).at(-1)).toMatch(/^boilerplate/);
  });

  test('leaves lists and speech without stops in the body', () => {
    expect(blocksIn(`${body}\n\n• two icebreakers\n\nShe said: “We waited.\n\n“Then we left.”`).slice(2)).toEqual([
      'body: • two icebreakers',
      'body: She said: “We waited.',
      'body: “Then we left.”',
    ]);
  });

  test('covers every character that is not white space, in order, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        '\n',
        '\n\n',
        '---\n',
        'OSLO: ',
        'By Anna Weiss',
        'Scroll to Top',
        'A Title Without Stop',
        'the former U.S.',
        '. ',
        '# ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        let from = 0;
        for (const { span } of blocksOf({ text })) {
          expect(text.slice(from, span.start).trim()).toBe('');
          expect(span.end).toBeGreaterThan(span.start);
          from = span.end;
        }
        expect(text.slice(from).trim()).toBe('');
      }),
    );
  });

  test('reads a line of a million characters', () => {
    for (const unit of ['by Anna ', 'share ', 'A.', 'OSLO, ', '— '])
      expect(blocksOf({ text: unit.repeat(1e6 / unit.length) }).length).toBeGreaterThan(0);
  });
});
