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

const linesOf = (...given: readonly string[]) => compare(storyOf(...given)).single.map(({ text }) => text);

test('a source whose first sentences can’t be read alone gets its line before another gets its second', () => {
  const { single } = compare(
    storyOf(
      'Engineer Eva Vos will lead the repairs from April. Farmers drove four hundred cattle into Klin. Painter Per Lie gave nine canvases to Bergen. Teacher Ida Dahl keeps bees in Skagen.',
      'They slept there for long hours. He bought several heavy ropes. Pilot Jan Olsen has flown supplies to Tromso since Sunday.',
    ),
  );
  expect(
    single
      .slice(0, 2)
      .map(({ evidence }) => evidence[0].article)
      .sort(),
  ).toEqual(['0', '1']);
});

test('somebody’s words that two sources have are nobody’s alone, whatever stands around them', () => {
  const shown = linesOf(
    'The sluice was opened on Monday. Under an umbrella in pouring rain, Otto Marsh told reporters from Bergen that the gate was a victim of “river politics”. Painter Per Lie gave nine canvases to Klin.',
    'Water stands in the lower town. Marsh, who runs the sluice, called the decision “river politics” and left for Skagen by car. Teacher Ida Dahl keeps bees in Tromso.',
  );
  expect(shown.filter((text) => text.includes('politics'))).toEqual([]);
  expect(shown).toContain('Painter Per Lie gave nine canvases to Klin.');
});

test('what opens two articles of one day is told by both, in words of their own', () => {
  const shown = linesOf(
    'A generous clerk in Bergen has cheered up an elderly keeper with a lamp on Monday. Painter Per Lie gave nine canvases to Klin.',
    'Somebody had stolen the lamp of the keeper of Skagen, so a clerk bought another. Teacher Ida Dahl keeps bees in Tromso.',
  );
  expect(shown).toEqual(['Painter Per Lie gave nine canvases to Klin.', 'Teacher Ida Dahl keeps bees in Tromso.']);
});

test('a fuller form of a name and a day that others don’t give are nothing new', () => {
  const shown = linesOf(
    'Snow fell in the hills at noon. Johan Peter Marsh greeted pilots at the sluice on Thursday. Painter Per Lie gave nine canvases to Klin.',
    'Water stands in the lower town. Marsh is there with Johan. Pilots sleep. A sluice leaks. Everybody was greeted. Teacher Ida Dahl keeps bees in Tromso.',
  );
  expect(shown.filter((text) => text.includes('Marsh'))).toEqual([]);
});

test('one line is told once, however often it stands there', () => {
  const shown = linesOf(
    'The dam holds. “Pride” is one; “haste” is another. Schools stay open in Klin.\n\nRain fell. “Pride” is one; “haste” is another.',
    texts[1]!,
  );
  expect(new Set(shown).size).toBe(shown.length);
});
