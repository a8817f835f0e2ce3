import { expect, test } from 'vitest';
import { choose } from './choose.ts';
import type { Concept } from './concepts.ts';

const pair = (worth: number): Concept => ({ pair: true, worth });
const roomy = { bullets: 5, words: 1000 };

test('what is worth most for its length comes first', () => {
  const short = { words: 10, quality: 1, concepts: [pair(0.5)] };
  const long = { words: 40, quality: 1, concepts: [pair(0.6)] };
  expect(choose([long, short], roomy)).toEqual([short, long]);
});

test('a concept counts once: the second sentence that says the same is not chosen', () => {
  const shared = [pair(0.9), pair(0.8)];
  const first = { words: 10, quality: 1, concepts: shared };
  const again = { words: 11, quality: 1, concepts: shared };
  const other = { words: 20, quality: 1, concepts: [pair(0.1)] };
  expect(choose([first, again, other], roomy)).toEqual([first, other]);
});

test('the room is never overdrawn, and is used as far as sentences fit', () => {
  const big = { words: 90, quality: 1, concepts: Array.from({ length: 60 }, () => pair(0.9)) };
  const middle = { words: 30, quality: 1, concepts: Array.from({ length: 9 }, () => pair(0.5)) };
  const small = { words: 10, quality: 1, concepts: [pair(0.1)] };
  expect(choose([middle, small, big], { bullets: 5, words: 100 })).toEqual([big, small]);
  expect(choose([middle, small, big], { bullets: 1, words: 200 })).toEqual([big]);
});

test('of two that are worth the same, the one that reads better is chosen', () => {
  const poor = { words: 10, quality: 0.5, concepts: [pair(0.5)] };
  const good = { words: 10, quality: 1, concepts: [pair(0.5)] };
  expect(choose([poor, good], { bullets: 1, words: 50 })).toEqual([good]);
});
