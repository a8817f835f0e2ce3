import { expect, test } from 'vitest';
import type { Article } from '../model.ts';
import { read } from '../reading/read.ts';
import { weave } from '../story/weave.ts';
import { encountersOf } from './encounters.ts';

function metBy(name: string, text: string): string[] {
  return encountersIn(name, text).map((one) => one.name);
}

function encountersIn(name: string, text: string) {
  const article: Article = { id: 'a', text, origin: 'a.md', published: '2026-03-04' };
  const topic = { slug: 't', title: 'T', actors: [], windowDays: 7, timeZone: 'UTC', bullets: 5 };
  const story = weave([{ article, reading: read(article) }], topic);
  const actor = story.actors.find((one) => one.name.includes(name));
  return actor ? encountersOf(story, actor) : [];
}

test('who met whom is told by a sentence that names both', () => {
  expect(metBy('Marsh', 'Prime Minister Helena Marsh met Lars Odegaard in Bergen on Monday.')).toEqual(['Lars Odegaard']);
});

test('those on one side of the table did not meet each other, nor did whoever is only named as a relation', () => {
  const text = 'Lars Odegaard shook hands with Helena Marsh, Ingrid Voll’s sister Karin Voll and Peter Brandt.';
  expect(metBy('Marsh', text)).toEqual(['Lars Odegaard']);
  expect(metBy('Odegaard', text)).not.toContain('Ingrid Voll');
});

test('neither a call that is only arranged nor a matter called by a name is a meeting', () => {
  expect(metBy('Marsh', 'Helena Marsh was arranging calls with Lars Odegaard in Bergen.')).toEqual([]);
  expect(metBy('Marsh', 'Helena Marsh pressed the mayor on what he saw in meetings with Lars Odegaard.')).toEqual([]);
  expect(metBy('Marsh', 'Helena Marsh met the board about the Odegaard decision.\n\nLars Odegaard left Bergen.')).toEqual([]);
});

test('talks between two people are a meeting of the two', () => {
  expect(metBy('Marsh', 'The talks between Helena Marsh and Lars Odegaard took four hours.')).toEqual(['Lars Odegaard']);
});

test('a day of another clause is not that of the meeting', () => {
  const text = 'Helena Marsh, who spoke in Oslo on Monday, called her meeting there with Lars Odegaard “useful”.';
  expect(encountersIn('Marsh', text).map(({ on }) => on)).toEqual([undefined]);
});

test('an earlier meeting has not the day of the last one', () => {
  const text = 'Helena Marsh met Lars Odegaard on Monday. Peter Brandt has met Lars Odegaard several times.';
  expect(encountersIn('Brandt', text).map(({ on }) => on)).toEqual([undefined]);
});

test.each([
  ['Odegaard', 'Three ministers, Helena Marsh among them, sat down with Lars Odegaard on Monday.', ['Helena Marsh']],
  [
    'Odegaard',
    'Pictures showed Lars Odegaard as he greeted Helena Marsh, envoy Peter Brandt and Karin Voll.',
    ['Helena Marsh', 'Peter Brandt', 'Karin Voll'],
  ],
  ['Brandt', 'Lars Odegaard and two envoys, Karin Voll and Peter Brandt, talked in Bergen until Tuesday.', ['Lars Odegaard']],
  ['Marsh', 'Helena Marsh and Lars Odegaard met on Monday.', ['Lars Odegaard']],
  ['Marsh', 'After meeting Lars Odegaard in Bergen, Helena Marsh said the cable was safe.', ['Lars Odegaard']],
  ['Marsh', 'In Bergen, where she and Lars Odegaard met, Helena Marsh praised the harbour.', ['Lars Odegaard']],
  ['Marsh', 'Helena Marsh discussed the cable with Lars Odegaard on Monday.', ['Lars Odegaard']],
  ['Marsh', 'In a telephone call to Lars Odegaard, Helena Marsh asked for calm.', ['Lars Odegaard']],
  ['Marsh', 'Helena Marsh spoke twice with Lars Odegaard over the weekend.', ['Lars Odegaard']],
  ['Marsh', 'Helena Marsh said she earlier spoke with Lars Odegaard.', ['Lars Odegaard']],
  ['Brandt', 'Peter Brandt said he got the call from Lars Odegaard at noon.', ['Lars Odegaard']],
  ['Marsh', 'Helena Marsh called her meeting there with Lars Odegaard “useful”.', ['Lars Odegaard']],
])('%s by “%s”', (name, text, others) => {
  expect(metBy(name, text)).toEqual(others);
});

test('a meeting has its day, and those on the same side', () => {
  const text = 'Helena Marsh and Karin Voll met Lars Odegaard on Monday. Lars Odegaard greeted Helena Marsh and Karin Voll.';
  expect(encountersIn('Marsh', text)).toMatchObject([{ name: 'Lars Odegaard', on: '2026-03-02', with: ['Karin Voll'] }]);
});

test.each([
  'Helena Marsh refused to meet Lars Odegaard in Bergen.',
  'Helena Marsh could meet Lars Odegaard next week.',
  'Helena Marsh has not discussed the cable with Lars Odegaard.',
  'Helena Marsh discussed what went wrong with Lars Odegaard.',
  'Helena Marsh has no plans for talks with Lars Odegaard.',
  'Helena Marsh will meet Lars Odegaard if the ferry sails.',
  'Helena Marsh flew home before meeting Lars Odegaard.',
  'Helena Marsh arrived in Bergen for talks with Lars Odegaard.',
  'Helena Marsh said Karin Voll met Lars Odegaard in Bergen.',
  'Karin Voll, who thanked Helena Marsh, met Lars Odegaard in Bergen.',
  'Helena Marsh said before her meeting with Lars Odegaard that she hoped for peace.',
  'Helena Marsh postponed her meeting with Lars Odegaard.',
  'Helena Marsh thanked Karin Voll and met reporters in Bergen.',
  'Helena Marsh and Karin Voll met reporters on Monday, Lars Odegaard said.',
  'Karin Voll met Lars Odegaard, the son-in-law of Prime Minister Helena Marsh.',
  'Helena Marsh criticised Lars Odegaard in parliament.',
])('%s is no meeting', (text) => {
  expect(metBy('Marsh', text)).toEqual([]);
});
