import { expect, test } from 'vitest';
import type { TopicProfile } from '../model.ts';
import { read } from '../reading/read.ts';
import { weave } from './weave.ts';

const topic: TopicProfile = { slug: 't', title: 'T', actors: [], windowDays: 7, timeZone: 'UTC', bullets: 5 };

function story(...given: readonly (readonly [published: string | undefined, text: string])[]) {
  const articles = given.map(([published, text], i) => ({
    id: String(i),
    origin: `${i}.md`,
    text,
    ...(published && { published }),
  }));
  return weave(
    articles.map((article) => ({ article, reading: read(article) })),
    topic,
  );
}

const events = (...given: readonly (readonly [string | undefined, string])[]) =>
  story(...given).timeline.map(({ date, basis, text }) => [date, basis, text]);

test('events stand in the order of time, each with the sentence that dates it', () => {
  const text = 'Ministers met in Vienna on Thursday. The treaty was signed in 1994. They will meet again on Monday.';
  expect(events(['2026-01-23', text])).toEqual([
    ['1994', 'stated', 'The treaty was signed in 1994.'],
    ['2026-01-22', 'relative', 'Ministers met in Vienna on Thursday.'],
    ['2026-01-26', 'relative', 'They will meet again on Monday.'],
  ]);
});

test('a lead without a date is of the day of publication', () => {
  expect(events(['2026-01-23', 'Ministers have agreed on a border. Nobody gave details.'])).toEqual([
    ['2026-01-23', 'published', 'Ministers have agreed on a border.'],
  ]);
});

test('a lead whose day the next sentence tells is not of the day of publication', () => {
  const [first, ...others] = events(['2026-01-23', 'Ministers have agreed on a border. They met on Wednesday.']);
  expect(first).toEqual(['2026-01-21', 'relative', 'They met on Wednesday.']);
  expect(others).toEqual([]);
});

test('what several articles tell of one day is one event with all its evidence', () => {
  const { timeline } = story(
    ['2026-01-23', 'Finance ministers of both countries met in Vienna on Thursday.'],
    ['2026-01-24', 'The finance ministers met in Vienna on Thursday, officials said.'],
  );
  expect(timeline).toHaveLength(1);
  expect(timeline[0]!.evidence).toHaveLength(2);
});

test('a name, a place and a day that every sentence has make no event of two', () => {
  const { timeline } = story(
    [
      '2026-01-23',
      'Otto Marsh won in Lindhaven on Thursday. Otto Marsh told supporters in Lindhaven on Thursday that no loser had called him, as any sailor would. Otto Marsh sang to a choir in Lindhaven on Thursday.',
    ],
    ['2026-01-23', 'Otto Marsh thanked a nurse in Lindhaven on Thursday. Otto Marsh slept in a tent in Lindhaven on Thursday.'],
    ['2026-01-23', 'Otto Marsh won in Lindhaven on Thursday, officials said.'],
  );
  const told = timeline.map(({ text, evidence }) => [text, evidence.map(({ article }) => article)]);
  expect(told).toContainEqual(['Otto Marsh thanked a nurse in Lindhaven on Thursday.', ['1']]);
  expect(told).toContainEqual(['Otto Marsh won in Lindhaven on Thursday, officials said.', ['2', '0']]);
});

test('a lead goes to the day that another article states for the same event', () => {
  const { timeline } = story(
    ['2026-01-23', 'Finance minister Alma Brandt has resigned from her post.'],
    ['2026-01-25', 'Finance minister Alma Brandt resigned from her post on January 22.'],
  );
  expect(timeline.map(({ date, evidence }) => [date, evidence.length])).toEqual([['2026-01-22', 2]]);
});

test('how far something reaches is no event', () => {
  expect(events([undefined, 'Emissions are to halve by 2035. The plan runs until 2040.'])).toEqual([]);
});

test('an undated copy takes the day of the text that it copies', () => {
  const wire =
    'Negotiators from both capitals ended two days of closed talks in Geneva without a joint statement, and diplomats spoke of slow progress.';
  const { articles, timeline } = story(
    ['2026-01-23', `${wire} They left on Thursday.`],
    [undefined, `${wire} They left on Thursday.`],
  );
  expect(articles[1]!.published).toMatchObject({ known: 'inferred', date: '2026-01-23' });
  expect(timeline.every(({ evidence }) => evidence.length === 2)).toBe(true);
});

test('an article that names a day without its year is dated by those of the same days', () => {
  const { articles } = story(
    ['2026-01-23', 'Ministers met in Vienna on Thursday.'],
    [undefined, 'The delegation landed in Vienna on January 22. Talks will go on.'],
    [undefined, 'A flood hit Porto on a Tuesday.'],
  );
  expect(articles.map(({ published }) => published.known)).toEqual(['stated', 'inferred', 'no']);
  expect(articles[1]!.published).toMatchObject({ date: '2026-01-22' });
});
