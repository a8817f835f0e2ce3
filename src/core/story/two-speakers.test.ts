import { expect, test } from 'vitest';
import type { Article } from '../model.ts';
import { read } from '../reading/read.ts';
import { weave } from './weave.ts';

const topic = { slug: 'ring', title: 'Ring', actors: [], windowDays: 7, timeZone: 'UTC', bullets: 5 };

function disputesAmong(...texts: readonly string[]) {
  const articles = texts.map((text, i): Article => ({ id: `a${i}`, origin: `${i}.txt`, published: '2026-05-04', text }));
  return weave(
    articles.map((article) => ({ article, reading: read(article) })),
    topic,
  ).disputes;
}

const marsh =
  'Otto Marsh keeps the lighthouse of Skagen. “A lamp that burns for sixty years is worth a lot,” Marsh said on Monday.';
const dahl =
  'Ida Dahl, a clerk from Oslo, bought the old man a new lamp. “A lamp that burns for sixty years is worth a lot,” said Dahl.';

test('one quotation given to two people is a dispute, each side with the sentence that names the speaker', () => {
  const [dispute] = disputesAmong(marsh, dahl);
  expect(dispute).toMatchObject({
    about: 'attribution',
    question: 'who said “A lamp that burns for sixty years is worth a lot”',
  });
  expect(dispute?.sides.map(({ value }) => value).sort()).toEqual(['Ida Dahl', 'Otto Marsh']);
});

test.each([
  ['words that are a slogan', '“Keep the lamp burning,” Otto Marsh said.', '“Keep the lamp burning,” Ida Dahl said.'],
  ['words that are not quite the same', marsh, dahl.replace('worth a lot', 'worth something')],
  ['a speaker whom only a pronoun names', marsh, dahl.replace('said Dahl', 'she said')],
  ['a speaker whom only a word describes', marsh, dahl.replace('said Dahl', 'said a clerk')],
  ['two who both say it in one article', `${marsh} “A lamp that burns for sixty years is worth a lot,” said Ida Dahl.`, dahl],
  ['two forms of one name', marsh, dahl.replace('said Dahl', 'said Mr. O. Marsh')],
])('no dispute: %s', (_, one, other) => {
  expect(disputesAmong(one, other)).toEqual([]);
});
