import { expect, test } from 'vitest';
import type { Article, Dispute } from '../model.ts';
import { read } from '../reading/read.ts';
import { weave } from './weave.ts';

const topic = { slug: 'flood', title: 'Flood', actors: [], windowDays: 7, timeZone: 'UTC', bullets: 5 };

function disputesAmong(...texts: readonly (string | Partial<Article>)[]): readonly Dispute[] {
  const articles = texts.map(
    (given, i): Article => ({
      id: `a${i}`,
      origin: `${i}.txt`,
      published: '2026-05-04',
      text: '',
      ...(typeof given === 'string' ? { text: given } : given),
    }),
  );
  return weave(
    articles.map((article) => ({ article, reading: read(article) })),
    topic,
  ).disputes;
}

const herald = 'The flood in the Drava valley destroyed 120 homes and cut the railway to Osijek, the rescue service said.';
const courier = 'The flood in the Drava valley has destroyed 180 homes, cutting the railway to Osijek, rescue services said.';

test('two numbers for one thing are a dispute, each side in its own words', () => {
  const [dispute] = disputesAmong(herald, courier);
  expect(dispute).toMatchObject({ about: 'figure', question: 'how many homes' });
  expect(dispute?.sides.map(({ value }) => value).sort()).toEqual(['120 homes', '180 homes']);
});

test('parts of a number are no dispute with the whole of it', () => {
  expect(
    disputesAmong(
      'The flood in the Drava valley killed nine people, the rescue service of Osijek said on Monday.',
      'The flood in the Drava valley killed three people in Croatia and six in Hungary, rescue services of Osijek said on Monday.',
    ),
  ).toEqual([]);
});

test('an assertion and its denial are a dispute', () => {
  const [dispute] = disputesAmong(
    'The mayor of Osijek will attend the meeting of the river commission in Budapest. Her car left the town hall at noon. Two engineers travel with her. The dykes near the sugar works held through the night.',
    'The mayor of Osijek will not attend the meeting of the river commission in Budapest. Schools stay closed. A helicopter looked for a missing farmer. Volunteers filled sandbags on the market square.',
  );
  expect(dispute?.about).toBe('negation');
});

test('two tolls of one event are a dispute', () => {
  const [dispute] = disputesAmong(
    'The explosion in the sugar works of Osijek killed 12 people and hurt dozens on Monday, the rescue service said.',
    'Monday’s explosion in the sugar works of Osijek killed 15 people and hurt dozens, doctors said.',
  );
  expect(dispute?.sides.map(({ value }) => value).sort()).toEqual(['12 people', '15 people']);
});

test('what one side says and the other denies is a dispute', () => {
  const [dispute] = disputesAmong(
    'The owners of the sugar works in Osijek said that they had let waste into the Drava on Monday night. Schools stay closed.',
    'The owners of the sugar works in Osijek denied that they had let waste into the Drava on Monday night. A farmer is missing.',
  );
  expect(dispute?.about).toBe('negation');
});

test('tolls of two events are none', () => {
  expect(
    disputesAmong(
      'The explosion in the sugar works of Osijek killed 12 people on Monday, the rescue service said.',
      'A crash on the road to Vukovar killed 15 people on Monday, the rescue service said.',
    ),
  ).toEqual([]);
});

test.each([
  ['the same number written otherwise', courier.replace('180 homes', 'some 120 homes')],
  ['a number in place of a vague word', courier.replace('180 homes', 'scores of homes')],
  ['a bound that the number keeps to', courier.replace('180 homes', 'at least 100 homes')],
])('no dispute: %s', (_, other) => {
  expect(disputesAmong(herald, other)).toEqual([]);
});

test('a later count is news, not a dispute', () => {
  expect(disputesAmong(herald, { text: courier, published: '2026-05-06' })).toEqual([]);
});

test('two versions of one text do not dispute with each other', () => {
  const rest =
    'Boats brought families from the lower town to the school. The bridge at Belišće was closed to lorries. Engineers expect the water to fall by Friday. The last flood of this height was measured in 1972. Farmers lost most of the early potatoes.';
  expect(disputesAmong(`${herald} ${rest}`, `${courier} ${rest}`)).toEqual([]);
});
