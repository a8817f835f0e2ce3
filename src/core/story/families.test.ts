import { expect, test } from 'vitest';
import { articles } from '../../../test/bench/articles.ts';
import type { QuoteFamily } from '../model.ts';
import { read } from '../reading/read.ts';
import { finderOf } from './finder.ts';
import { weave } from './weave.ts';

const topic = { slug: 'port', title: 'Port', actors: [], windowDays: 7, timeZone: 'UTC', bullets: 5 };

function familiesIn(...texts: readonly string[]): readonly QuoteFamily[] {
  return weave(
    texts.map((text, i) => {
      const article = { id: `a${i}`, text, origin: `${i}.txt` };
      return { article, reading: read(article) };
    }),
    topic,
  ).families;
}

test('one utterance whole and cut is one family, the whole first', () => {
  const families = familiesIn(
    'Harbour master Ana Ruiz said the port was “ready for the storm”. Crews tied down the cranes.',
    '“We have checked every crane and the port is ready for the storm,” Ana Ruiz said on the quay.',
  );
  expect(families).toHaveLength(1);
  expect(families[0]?.quotes[0]).toEqual({ article: 'a1', quote: 0 });
  expect(families[0]).toMatchObject({ wordingsDiffer: false, speaker: { name: 'Ana Ruiz' } });
});

test('one utterance in two translations is one family whose wordings differ', () => {
  const families = familiesIn(
    '“The talks were useful in all respects and they will go on,” Viktor Orlov said.',
    '“The talks were useful in every respect and will go on,” Viktor Orlov told reporters.',
  );
  expect(families).toHaveLength(1);
  expect(families[0]?.wordingsDiffer).toBe(true);
});

test('like words of two people are two families', () => {
  expect(
    familiesIn(
      '“The port will stay open for the winter,” Ana Ruiz said.',
      '“The port will not stay open for a winter like that one,” Viktor Orlov said.',
    ),
  ).toHaveLength(2);
});

test('a few words that stand in a long speech too, but far apart, are another utterance', () => {
  expect(
    familiesIn(
      '“The guy was there with his coat off. I just went at him, since it was my port and a storm was near, and a big crane fell,” Ana Ruiz said.',
      '“I was a big guy,” Ana Ruiz said on Monday.',
    ),
  ).toHaveLength(2);
});

test('a few words in common tie no two speeches together', () => {
  const families = familiesIn(
    'Ana Ruiz spoke of a “clean harbour”. It was her first term.',
    '“We promised a clean harbour and we have delivered it to every town,” Ana Ruiz said.',
    '“Nobody can write a book on a clean harbour without the fishermen in it,” Ana Ruiz said.',
  );
  expect(families.map(({ quotes }) => quotes.map(({ article }) => article))).toEqual([['a1', 'a0'], ['a2']]);
});

test('one article seldom quotes a thing twice in other words', () => {
  const [first, second] = [
    '“We lost a future leader of this port,” Ana Ruiz said.',
    '“We lost a future captain of this port,” Ana Ruiz said.',
  ];
  expect(familiesIn(`${first}\n\n${second}`)).toHaveLength(2);
  expect(familiesIn(first!, second!)).toHaveLength(1);
});

test.each([
  ['It said the rules were “disregarded”, Ana Ruiz told them.', '“There was a disregard for the port,” Ana Ruiz said.'],
  ['“She just steps up,” Ana Ruiz said.', '“She just stepped up, as she did before,” Ana Ruiz said.'],
])('few words are the same letter for letter, or another utterance', (one, other) => {
  expect(familiesIn(one, other)).toHaveLength(2);
});

test('a name in marks that nobody said is in no family', () => {
  expect(familiesIn('The tanker is part of the “shadow fleet” and was seized off Malta.')).toEqual([]);
});

test('a family that is asked for alone is the one that stands among all, and several come in the same order', () => {
  const readings = articles(60).map((article) => ({ article, reading: read(article) }));
  const all = weave(readings, topic).families;
  const shared = all.filter(({ quotes }) => quotes.length > 2);
  expect(shared.length).toBeGreaterThan(5);
  for (const family of shared)
    for (const quote of family.quotes) {
      const [found, ...others] = finderOf(weave(readings, topic)).families([quote]);
      expect(others).toEqual([]);
      expect(found).toMatchObject({ quotes: [quote] });
      expect(found?.family()).toEqual(family);
    }
  const last = shared.flatMap(({ quotes }) => quotes.slice(-1)).reverse();
  const found = finderOf(weave(readings, topic)).families(last);
  expect(found.map(({ family }) => family())).toEqual(shared);
});
