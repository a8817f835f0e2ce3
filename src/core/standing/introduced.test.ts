import { expect, test } from 'vitest';
import { stands } from '../evidence.ts';
import type { Article, SomeEvidence, StoryArticle } from '../model.ts';
import { read } from '../reading/read.ts';
import { introduced } from './introduced.ts';
import { knownAdditions } from './known.ts';

const dam =
  'The dam at Lindhaven is safe, port director Ida Dahl told reporters on Monday.\n\n' +
  'Engineer Tor Berg disagreed with her in a letter to the council. Berg wants the lake to be drained before the winter. ' +
  'Dahl said the second sluice would open in May. Mr. Olsen was asked for a comment.\n\n' +
  '“Ask Dahl, not me,” said a clerk. The brothers Lars Holm and Nils Holm own the mill. Holm has not been seen since.';

function lined(texts: readonly (readonly [text: string, article: string])[], set: readonly Article[]) {
  const articles = new Map(
    set.map((article): [string, StoryArticle] => {
      const reading = read(article);
      return [article.id, { article, reading, published: reading.published, origin: 0 }];
    }),
  );
  const lines = texts.map(([text, id]) => {
    const start = articles.get(id)!.article.text.indexOf(text);
    const evidence: SomeEvidence = [{ article: id, span: { start, end: start + text.length } }];
    return { text, evidence };
  });
  return { lines, articles };
}

function told(texts: readonly string[], question?: string): string[] {
  const { lines, articles } = lined(
    texts.map((text) => [text, 'dam'] as const),
    [{ id: 'dam', text: dam, origin: 'dam.txt' }],
  );
  const known = knownAdditions([...articles.values()]);
  const result = introduced(lines, articles, question);
  for (const { text, evidence } of result)
    expect(
      stands(text, evidence, () => dam, known),
      text,
    ).toBe(true);
  return result.map(({ text }) => text);
}

const berg = 'Berg wants the lake to be drained before the winter.';
const dahl = 'Dahl said the second sluice would open in May.';

test('a family name alone gets the role and the given name that the article gives, once', () => {
  expect(told([dahl, berg, dahl])).toEqual([`[Port director Ida] ${dahl}`, `[Engineer Tor] ${berg}`, dahl]);
});

test('nobody is introduced whom a line before or the question has named', () => {
  expect(told(['The dam at Lindhaven is safe, port director Ida Dahl told reporters on Monday.', dahl])[1]).toBe(dahl);
  expect(told([dahl], 'what did Dahl say?')).toEqual([dahl]);
});

test.each([
  'Mr. Olsen was asked for a comment.',
  '“Ask Dahl, not me,” said a clerk.',
  'Holm has not been seen since.',
  'Engineer Tor Berg disagreed with her in a letter to the council.',
])('left as it is: %s', (line) => {
  expect(told([line])).toEqual([line]);
});

test('a long line takes no introduction', () => {
  const long = `Berg wants ${Array.from({ length: 34 }, () => 'more').join(' ')} water.`;
  const set: Article[] = [{ id: 'dam', text: `Engineer Tor Berg wrote a letter to the council. ${long}`, origin: 'dam.txt' }];
  const written = lined([[long, 'dam']], set);
  expect(introduced(written.lines, written.articles)[0]?.text).toBe(long);
});

/** One line of a text, introduced. */
function introducedIn(text: string, line: string): string | undefined {
  const written = lined([[line, 'a']], [{ id: 'a', text, origin: 'a.txt' }]);
  return introduced(written.lines, written.articles)[0]?.text;
}

test('a name behind somebody’s words is introduced too', () => {
  const line = '“The dam will hold,” Berg said.';
  expect(introducedIn(`Engineer Tor Berg wrote to the council. ${line}`, line)).toBe(
    '“The dam will hold,” [engineer Tor] Berg said.',
  );
});

test('“Jr.” is no part of what somebody is called by, and two of one family name stay apart', () => {
  const line = 'Dahl has paid for the dam.';
  expect(introducedIn(`Captain Lars Dahl Jr. came to Lindhaven. ${line}`, line)).toBe(`[Captain Lars] ${line}`);
  expect(introducedIn(`The law was signed by Prime Minister Ole Dahl. Lars Dahl Jr. came to Lindhaven. ${line}`, line)).toBe(
    line,
  );
});

test('a company that bears somebody’s name has no given name', () => {
  const line = 'Dahl said the ferry would be sold.';
  expect(introducedIn(`The ferry of O.L. Dahl Shipping Inc. was sold to O.L. Dahl. ${line}`, line)).toBe(line);
});

test('behind an age stands no role', () => {
  const line = 'The 63-year-old Berg has paid for the dam.';
  expect(introducedIn(`Engineer Tor Berg wrote to the council. ${line}`, line)).toBe(line);
});

test('the word for a party or a people is no family name', () => {
  const line = 'Dahl is close to another Republican nomination.';
  const before = 'Days are left before the South Carolina Republican primary.';
  expect(introducedIn(`${before} ${line}`, line)).not.toContain('[Carolina]');
});

test('a word that has run into a role is none of it', () => {
  const line = 'Holm has paid for the dam.';
  expect(introducedIn(`In it was READOslo Gov. Nils Holm. ${line}`, line)).toBe(`[Nils] ${line}`);
});

test('“under former mayor” is no role', () => {
  const line = 'Holm has paid for the dam.';
  expect(introducedIn(`Engineers worked under former mayor Nils Holm. ${line}`, line)).toBe(`[Nils] ${line}`);
});

test('behind “Mr.” stands the given name, and whom an editor has named is named in full', () => {
  const line = 'Mr. Berg has paid for the dam.';
  expect(introducedIn(`Engineer Tor Berg wrote to the council. ${line}`, line)).toBe('Mr. [Tor] Berg has paid for the dam.');
  const text = 'Engineer Tor Berg wrote to the council. He left.';
  const { lines, articles } = lined([['He left.', 'a']], [{ id: 'a', text, origin: 'a.txt' }]);
  expect(introduced([{ ...lines[0]!, text: '[Berg] left.' }], articles)[0]?.text).toBe('[Tor Berg] left.');
  expect(introduced([{ ...lines[0]!, text: '[Berg’s] boat left.' }], articles, 'Berg?')[0]?.text).toBe('[Berg’s] boat left.');
});

test('whom a role behind the name tells of gets the given name alone', () => {
  const line = 'Mr. Berg, an engineer, has paid for the dam.';
  expect(introducedIn(`Mayor Tor Berg wrote to the council. ${line}`, line)).toBe(
    'Mr. [Tor] Berg, an engineer, has paid for the dam.',
  );
  const plain = 'Berg, an engineer, has paid for the dam.';
  expect(introducedIn(`Mayor Tor Berg wrote to the council. ${plain}`, plain)).toBe(`[Tor] ${plain}`);
});

test('a role has the capital of its sentence’s opening only where it opens the line; an office keeps its own', () => {
  const line = 'The storm has revived Berg’s plan.';
  expect(introducedIn(`Port director Tor Berg wrote to the council. ${line}`, line)).toBe(
    'The storm has revived [port director Tor] Berg’s plan.',
  );
  expect(introducedIn(`Astrophysicist Tor Berg wrote to the council. ${line}`, line)).toContain('[astrophysicist Tor] Berg');
  for (const role of ['Mayor', 'Oslo engineer', 'Norwegian geologist', 'Deputy Mayor'])
    expect(introducedIn(`${role} Tor Berg wrote to the council. ${line}`, line)).toContain(`[${role} Tor] Berg`);
});

test('the given name alone goes within the role of another, behind a word that describes, and where a role says nothing by itself', () => {
  const before = 'Pop star Tor Berg came to Lindhaven.';
  const line = 'The show was fine, said Berg manager Ida Falk.';
  expect(introducedIn(`${before} ${line}`, line)).toBe('The show was fine, said [Tor] Berg manager Ida Falk.');
  const angry = 'An angry Berg has left the show.';
  expect(introducedIn(`${before} ${angry}`, angry)).toBe('An angry [Tor] Berg has left the show.');
  const plain = 'Berg has left the show.';
  expect(introducedIn(`Rival Tor Berg came to Lindhaven. ${plain}`, plain)).toBe(`[Tor] ${plain}`);
});
