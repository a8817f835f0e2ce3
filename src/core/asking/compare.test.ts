import { expect, test } from 'vitest';
import type { Article } from '../model.ts';
import { read } from '../reading/read.ts';
import { weave } from '../story/weave.ts';
import { compare } from './compare.ts';

const texts = [
  'The lake behind the dam rose by three metres. The council closed both bridges on Thursday. Schools in the lower town stay shut until Monday.',
  'Farmers drove four hundred cattle into the hills. “Nobody warned us in time. We lost the whole harvest in one night,” Jan Olsen said.',
];

function storyOf(...given: readonly string[]) {
  const articles = given.map((text, i): Article => ({ id: String(i), text, origin: `${i}.txt`, published: '2026-03-12' }));
  return weave(
    articles.map((article) => ({ article, reading: read(article) })),
    { slug: 'dam', title: 'Dam', actors: [], windowDays: 7, timeZone: 'UTC', bullets: 4 },
  );
}

test('what only one source says is taken from all of them in turn', () => {
  const { single } = compare(storyOf(...texts));
  expect(single.slice(0, 2).map(({ evidence }) => evidence[0].article)).toEqual(['0', '1']);
});

test('a piece of a longer quotation is not shown as a report', () => {
  const shown = compare(storyOf(...texts)).single.map(({ text }) => text);
  expect(shown).toContain('Farmers drove four hundred cattle into the hills.');
  expect(shown.filter((text) => text.includes('Nobody warned us'))).toEqual([]);
});

test('what another source tells in other words is nobody’s alone', () => {
  const { single } = compare(
    storyOf(
      'Mayor Ana Ruiz met harbour master Peter Maas in Lindhaven on Thursday for talks about the northern quay. Engineer Eva Vos will lead the repairs from April.',
      'Ana Ruiz sat down with Peter Maas, who runs the port, in Lindhaven to discuss how the quay can be saved. Fishing boats were moved to Klin.',
    ),
  );
  const shown = single.map(({ text }) => text);
  expect(shown).toEqual(
    expect.arrayContaining(['Engineer Eva Vos will lead the repairs from April.', 'Fishing boats were moved to Klin.']),
  );
  expect(shown.filter((text) => text.includes('Ruiz'))).toEqual([]);
});

test('a few words are no report', () => {
  const { single } = compare(
    storyOf(`${texts[0]} There is some context here.`, `${texts[1]} Invalid email address. Olsen has left.`),
  );
  const shown = single.map(({ text }) => text);
  expect(shown).toContain('Farmers drove four hundred cattle into the hills.');
  expect(shown.filter((text) => /context|email|has left/.test(text))).toEqual([]);
});
