import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksOf } from './blocks.ts';
import { markedRuns } from './marks.ts';

/** Each run as the texts of its parts. */
const runsIn = (text: string) =>
  markedRuns(text, blocksOf({ text })).map(({ parts }) => parts.map((p) => text.slice(p.start, p.end)));

describe('markedRuns', () => {
  test.each([
    ['curly', 'He said “we are ready” and left.', '“we are ready”'],
    ['straight', 'He said "we are ready" and left.', '"we are ready"'],
    ['single curly', 'He said ‘we are ready’ and left.', '‘we are ready’'],
    ['single straight', "He said 'we are ready' and left.", "'we are ready'"],
    ['doubled single', "He said ''we are ready'' and left.", "''we are ready''"],
    ['mixed straight', `He said "we are ready,'' and left.`, `"we are ready,''`],
    ['guillemets', 'He said «we are ready» and left.', '«we are ready»'],
    ['low and high', 'He said „we are ready“ and left.', '„we are ready“'],
  ])('finds %s marks', (_, text, run) => {
    expect(runsIn(text)).toEqual([[run]]);
  });

  test('takes apostrophes for what they are', () => {
    expect(runsIn('The envoys’ plane left Minsk’s airport, and it’s late, in the ’90s style.')).toEqual([]);
    expect(runsIn('‘The envoys’ plane isn’t here,’ the mayor’s aide said.')).toEqual([['‘The envoys’ plane isn’t here,’']]);
    expect(runsIn("'The envoys' plane isn't here,' the mayor's aide said.")).toEqual([["'The envoys' plane isn't here,'"]]);
  });

  test('keeps a quotation inside a quotation with it', () => {
    expect(runsIn('“He told me ‘never’ and left,” she said.')).toEqual([['“He told me ‘never’ and left,”']]);
    expect(runsIn('“The paper wrote “no deal” on Friday,” she said.')).toEqual([['“The paper wrote “no deal” on Friday,”']]);
  });

  test('joins paragraphs that re-open the mark', () => {
    expect(runsIn('She said: “We came.\n\n“We saw.\n\n“We left.” Nobody answered.')).toEqual([
      ['“We came.', '“We saw.', '“We left.”'],
    ]);
  });

  test('joins paragraphs without marks up to the mark that closes', () => {
    expect(runsIn('She said: ‘We came.\n\nWe saw.\n\nWe left.’ Nobody answered.')).toEqual([
      ['‘We came.', 'We saw.', 'We left.’'],
    ]);
  });

  test('ends a quotation that nothing closes with its paragraph', () => {
    expect(runsIn('She said: “We came.\n\nThe talks went on. “Fine,” he said.')).toEqual([['“We came.'], ['“Fine,”']]);
  });

  test('ends a quotation without a closing mark where the next one opens', () => {
    expect(runsIn('“We came, she said. “We left,” he said.')).toEqual([['“We came, she said.'], ['“We left,”']]);
  });

  const paragraphs = (text: string) => runsIn(text.replaceAll('¶', '\n\n'));

  test('a straight mark at each paragraph makes one quotation of them, with the curly marks in it', () => {
    expect(paragraphs('The owner writes: ¶"The town calls it “a gift” for all.¶"Nobody asked us."¶It rained.')).toEqual([
      ['"The town calls it “a gift” for all.', '"Nobody asked us."'],
    ]);
    expect(runsIn('"We came, she said. “We left,” he said.')).toEqual([['"We came, she said.'], ['“We left,”']]);
  });

  test('in an excerpt of a report the quotations are those of the people in it', () => {
    expect(
      paragraphs(
        'The paper reports: ¶"The town waited for days.¶“We knew,” one said. “It was late.”¶"Nobody left the port."¶It rained.',
      ),
    ).toEqual([['“We knew,”'], ['“It was late.”']]);
  });

  test('a line within the marks that names the speaker is no part of the quotation', () => {
    expect(
      paragraphs('“It was late,” he said.¶"It was too late for all of us.¶Anna Weiss, head of the port union."¶It rained.'),
    ).toEqual([['“It was late,”'], ['"It was too late for all of us.']]);
  });

  test('a clipped word opens nothing', () => {
    expect(runsIn('How ‘bout the envoys’ plan: “no way,” she said.')).toEqual([['“no way,”']]);
  });

  test('a mark that ends its paragraph closes, whichever was typed', () => {
    expect(runsIn('“They see it,” he said. “They do. “')).toEqual([['“They see it,”'], ['“They do. “']]);
  });

  test('passes over the attributes of markup', () => {
    expect(runsIn('Then <a href="https://a.example/b" title="a “b” c">the port</a> closed. “Why?” she said.')).toEqual([
      ['“Why?”'],
    ]);
  });

  test('passes over inches and stray marks', () => {
    expect(runsIn('A 6\'2" man and a stray ” mark.')).toEqual([]);
  });

  test('stays in range, in order and without overlap, whatever the marks', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      '‘',
      '’',
      "'",
      '«',
      '»',
      '„',
      ' ',
      ' ',
      'a',
      'as',
      '.',
      ',',
      '\n',
      '\n\n',
      ': ',
      '5',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { parts } of markedRuns(text, blocksOf({ text }))) {
          for (const { start, end } of parts) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            last = end;
          }
        }
      }),
    );
  });

  test.each([
    [
      'in two single ones',
      '“We sailed at noon,’’ said Ida Marsh. ‘‘It was cold.’’',
      ['“We sailed at noon,’’', '‘‘It was cold.’’'],
    ],
    [
      'decoded wrongly',
      '“We sailed at noon,\uFFFD? said Ida Marsh. “It was cold.\uFFFD?',
      ['“We sailed at noon,\uFFFD?', '“It was cold.\uFFFD?'],
    ],
    ['by a single one', 'Ida Marsh was called a "queen of the quay\' on Monday. She slept.', ['"queen of the quay']],
    ['by a single one before the next', '“We sailed.’ Ida Marsh slept. “It was cold.”', ['“We sailed.', '“It was cold.”']],
    [
      'nowhere, with apostrophes',
      '“We took the boys’ boat and went fishin’ out there.',
      ['“We took the boys’ boat and went fishin’ out there.'],
    ],
  ])('a double mark may close %s', (_, text, expected) => {
    const runs = markedRuns(text, blocksOf({ text }));
    expect(runs.map(({ parts: [{ start, end }] }) => text.slice(start, end))).toEqual(expected);
  });

  test('reads a line of a million characters, whatever stands in it', () => {
    for (const unit of ['“a ', '"a" ', '‘a ', 'a’ ', '“a” ', "'a ", ': ‘a“ '])
      expect(markedRuns(unit.repeat(1e6 / unit.length), [{ kind: 'body', span: { start: 0, end: 9e5 } }])).toBeDefined();
  });
});
