import { describe, expect, test } from 'vitest';
import { contradict, figuresOf } from './figures.ts';

const only = (sentence: string) => {
  const figures = figuresOf(sentence);
  expect(figures).toHaveLength(1);
  return figures[0]!;
};

describe('figures', () => {
  test.each([
    ['The session lasted three hours.', 3, 'hour', 'three hours'],
    ['The talks stretched past the three-hour mark.', 3, 'hour', 'past the three-hour'],
    ['They hold 20% of the coast.', 20, 'percent', '20%'],
    ['They hold around 20 percent of the coast.', 20, 'percent', 'around 20 percent'],
    ['The fire destroyed 4,000 wooden homes.', 4000, 'home', '4,000 wooden homes'],
    ['Repairs will cost $1.5 billion.', 1.5e9, '$', '$1.5 billion'],
    ['At least twenty-five sailors drowned.', 25, 'sailor', 'At least twenty-five sailors'],
  ])('%s', (sentence, value, unit, text) => {
    expect(only(sentence)).toMatchObject({ value, unit, text });
  });

  test.each([
    'It began in 2022.',
    'They met on January 22.',
    'Ruiz, 48, resigned.',
    'Doors open at 9 pm.',
    'The 2014 law was repealed.',
  ])('none in: %s', (sentence) => {
    expect(figuresOf(sentence)).toEqual([]);
  });
});

describe('two figures', () => {
  test.each([
    ['The strike lasted nine days.', 'The strike lasted twelve days.'],
    ['Flood waters killed 15 people.', 'Flood waters killed 21 people.'],
    ['About 100 homes burnt.', 'About 300 homes burnt.'],
  ])('contradict: %s / %s', (a, b) => {
    expect(contradict(only(a), only(b))).toBe(true);
  });
  test.each([
    ['The session lasted three hours.', 'It was a three-hour session.'],
    ['They hold 20%.', 'They hold around 20 percent.'],
    ['The session lasted about three hours.', 'The session lasted more than three hours.'],
    ['At least 15 people died.', 'The flood killed 18 people.'],
    ['About 100 homes burnt.', 'The fire took 110 homes.'],
    ['The session lasted three hours.', 'The session took two days.'],
  ])('agree: %s / %s', (a, b) => {
    expect(contradict(only(a), only(b))).toBe(false);
  });
});
