import { expect, test } from 'vitest';
import type { StoryArticle } from '../model.ts';
import { read } from '../reading/read.ts';
import { edited } from './edited.ts';

/** The text, or what of it stands from some words on. */
function shown(text: string, from = ''): string {
  const article = { id: 'a', text, origin: 'a.txt', published: '2026-01-23' };
  const reading = read(article);
  const whole: StoryArticle = { article, reading, published: reading.published, origin: 0 };
  return edited(whole, { start: text.indexOf(from), end: text.length });
}

/** The last sentence of a text. */
function lastOf(text: string): string {
  const article = { id: 'a', text, origin: 'a.txt' };
  const reading = read(article);
  const whole: StoryArticle = { article, reading, published: reading.published, origin: 0 };
  return edited(whole, reading.sentences.at(-1)!.span);
}

test('a day carries its date', () => {
  expect(shown('Ministers met in Vienna on Thursday.')).toBe('Ministers met in Vienna on Thursday [22 Jan].');
  expect(shown('Late on Thursday evening ministers met in Vienna.')).toBe(
    'Late on Thursday evening [22 Jan] ministers met in Vienna.',
  );
});

test('a day of the past after one to come is none that is sure', () => {
  expect(shown('There will be no hearing on Monday, but the jurors were asked to come to Vienna on Wednesday.')).toBe(
    'There will be no hearing on Monday [26 Jan], but the jurors were asked to come to Vienna on Wednesday.',
  );
});

test('a stretch of days goes forward', () => {
  expect(shown('The strike went on from Thursday into Monday.')).toBe('The strike went on from Thursday [22 Jan] into Monday.');
});

test('a sentence that speaks of the past alone tells which day is meant', () => {
  expect(shown('Ana Ruiz praised the paper at a reception in Lind Harbour, Norway on Monday.')).toContain('Monday [19 Jan].');
  expect(shown('Ana Ruiz, he’s joining the talks in Lind Harbour, Norway on Monday.')).not.toContain('[19 Jan]');
});

test('what somebody is taking part in is to come', () => {
  expect(shown('Ana Ruiz was not there, as she is taking part in the vote on Monday.')).toContain('Monday [26 Jan]');
});

test.each([
  ['Norway’s mayors said Wednesday’s vote was fair.', 'Wednesday’s [21 Jan] vote'],
  ['In a Wednesday interview, Norway’s mayor said no.', 'a Wednesday [21 Jan] interview'],
  ['Norway on Sunday delivered the last ship.', 'on Sunday [18 Jan] delivered'],
  ['Ships were sunk in Wednesday night’s storm.', 'Wednesday night’s [21 Jan] storm'],
])('the day of a thing that is over has its date: %s', (line, told) => {
  expect(shown(line)).toContain(told);
});

test.each([
  'Ana Ruiz said she was ready for Wednesday’s vote.',
  'Much in Norway hinted at Ana Ruiz buying the great crane of Lindhaven on Saturday.',
  'The plan of Ana Ruiz is still debated in Norway today.',
  'Norway on Saturday delivered the last ship.',
])('none that may as well be ahead: %s', (line) => {
  expect(shown(line)).toBe(line);
});

test('nobody is named for a pronoun beside whom the name stands', () => {
  expect(lastOf('Ida Dahl leads the port. When he asked Dahl if the “old quay” would close, nobody knew.')).not.toContain('[');
});

test('initials are nobody’s name', () => {
  expect(shown('HBC bought the port. He was made its director in May.')).not.toContain('[HBC]');
});

test('a pronoun is named only where nobody else could be meant', () => {
  expect(lastOf('Ida Dahl said the suspect ran away. He ran into the store.')).toBe('He ran into the store.');
});

test.each([
  ['Texas Sen. Ida Dahl said the port was shut.', 'She has called the Texas senator a friend of the port.', false],
  ['Texas Sen. Ida Dahl said the port was shut.', 'She has called the senator’s plan “a gift for the port.”', false],
  ['Texas Sen. Ida Dahl said the port was shut.', 'She has called the Maine senator a friend of the port.', true],
  ['Texas Sen. Ida Dahl said the port was shut.', 'She became the senator in May.', true],
  ['Ida Marsh and Otto Marsh ran the port. Marsh said the port was shut.', 'She left it in May.', false],
  ['Otto Marsh said the port was shut.', 'She left it in May.', false],
  ['Ole Marsh was born in Bergen. Otto Marsh, his father, ran the port. The younger Mr. Marsh left.', 'He flew to Oslo.', false],
])('nobody whom a sentence describes, and no namesake, is its pronoun: %s %s', (before, line, isNamed) => {
  expect(lastOf(`${before} ${line}`).startsWith('[')).toBe(isNamed);
});

test('whom a pronoun tells from another of that name is named in full', () => {
  const text = 'Otto Marsh ran the port. Ida Marsh stayed at home. She left for Oslo in May.';
  expect(lastOf(text)).toBe('[Ida Marsh] left for Oslo in May.');
});

test.each([
  'The council of Lindhaven said that coach Jeff Saturday would lead the team.',
  'The final will take place in Lindhaven on Saturday May 13.',
  'Ministers spoke of Thursday’s vote in Vienna.',
  'Every Monday and Thursday, the ministers met in Vienna.',
  'Dahl won three ports on Super Tuesday.',
  'The ship used more oil than others used today.',
  'The beginning of Thursday night’s debate in Vienna was awkward.',
  'The choir of Lindhaven sang there every Sunday.',
  'The choir of Lindhaven was seen on the Thursday morning shows.',
  'Norway said the choir was good for today’s youth.',
  'The choir of Lindhaven sang there on Thursdays and was paid.',
  'The choir of Lindhaven sang on Thursday nights and was paid.',
  'The choir was heard on Norway Today and was paid.',
  'The port was closed on the first Monday in March.',
  'Ruby Friday said the port was open, and Friday asked the mayor for help.',
  'Polls in the province on Sunday: what voters in Lindhaven need.',
])('none where it is a name, has its date, has no place for one or may be ahead or gone: %s', (line) => {
  expect(shown(line)).toBe(line);
});

test('who says what a sentence tells is named where the one before names nobody else', () => {
  const said = (ferry: string) =>
    shown(`Ana Ruiz runs the port of Lindhaven. Ruiz said the crane was old. ${ferry} will be sold in May, she said.`, ferry);
  expect(said('The ferry')).toBe('The ferry will be sold in May, [Ana Ruiz] said.');
  expect(said('Ida Dahl’s ferry')).toBe('Ida Dahl’s ferry will be sold in May, she said.');
});

test('a part of a day whose date follows needs none', () => {
  expect(shown('The storm will pass the sound on Friday night, Jan. 30.')).not.toContain('[');
});

test('whoever speaks is named also where the words name somebody', () => {
  const text =
    'Otto Marsh founded the yard. The mayor, Tomas Berg, spoke of it. “Otto Marsh was a quiet man, and a good one,” he said.';
  expect(lastOf(text)).toBe('“Otto Marsh was a quiet man, and a good one,” [Tomas Berg] said.');
});

test('a description is put for no pronoun', () => {
  const text =
    '“Norway needs more ships than ever before,” said the senator. “The port of Lindhaven must stay open for ever,” he said.';
  expect(lastOf(text)).toBe('“The port of Lindhaven must stay open for ever,” he said.');
});

test('but it is for an “it” that speaks', () => {
  const text = 'The letter begins: “Norway needs more ships than ever.” At the end it reads, “The port must stay open for ever.”';
  expect(lastOf(text)).toBe('At the end [the letter] reads, “The port must stay open for ever.”');
});
