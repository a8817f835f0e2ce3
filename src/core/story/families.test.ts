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
