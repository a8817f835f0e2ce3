import { expect, test } from 'vitest';
import { type Choosable, choose as chooseAmong, type Room } from './choose.ts';
import type { Concept } from './concepts.ts';

const pair = (worth: number): Concept => ({ pair: true, content: false, worth });
const saying = (words: number, concepts: readonly Concept[], quality = 1, reports?: readonly string[]) => ({
  words,
  quality,
  concepts,
  ...(reports && { reports }),
});
const choose = <Item extends Choosable>(items: readonly Item[], room: Room) =>
  chooseAmong(
    items.map((item) => ({ ...item, look: () => item })),
    room,
  );
const roomy = { bullets: 5, words: 1000 };

test('what is worth most for its length comes first', () => {
  const short = saying(10, [pair(0.5)]);
  const long = saying(40, [pair(0.6)]);
  expect(choose([long, short], roomy)).toEqual([short, long]);
});

test('a concept counts once: the second sentence that says the same is not chosen', () => {
  const shared = [pair(0.9), pair(0.8)];
  const first = saying(10, shared);
  const again = saying(11, shared);
  const other = saying(20, [pair(0.1)]);
  expect(choose([first, again, other], roomy)).toEqual([first, other]);
});

test('the room is never overdrawn, and is used as far as sentences fit', () => {
  const big = saying(
    90,
    Array.from({ length: 60 }, () => pair(0.9)),
  );
  const middle = saying(
    30,
    Array.from({ length: 9 }, () => pair(0.5)),
  );
  const small = saying(10, [pair(0.1)]);
  expect(choose([middle, small, big], { bullets: 5, words: 100 })).toEqual([big, small]);
  expect(choose([middle, small, big], { bullets: 1, words: 200 })).toEqual([big]);
});

test('of two that are worth the same, the one that reads better is chosen', () => {
  const poor = saying(10, [pair(0.5)], 0.5);
  const good = saying(10, [pair(0.5)]);
  expect(choose([poor, good], { bullets: 1, words: 50 })).toEqual([good]);
});

test('of two sentences of one claim only one is chosen', () => {
  const one = saying(10, [pair(0.9)], 1, ['strike']);
  const other = saying(10, [pair(0.8)], 1, ['strike']);
  expect(choose([one, other], roomy)).toEqual([one]);
});

test('of two claims told with the same content words only one is chosen', () => {
  const word = (): Concept => ({ pair: false, content: true, worth: 0.4 });
  const shared = [word(), word(), word()];
  const one = saying(10, [...shared, pair(0.9)], 1, ['strike']);
  const other = saying(10, [...shared, pair(0.8)], 1, ['walkout']);
  expect(choose([one, other], roomy)).toEqual([one]);
});

test('of sentences that share one thing they report only one is chosen', () => {
  const meeting = saying(10, [pair(0.9)], 1, ['talks', 'Berg', 'Maas']);
  const again = saying(10, [pair(0.8)], 1, ['handshake', 'Maas']);
  const other = saying(10, [pair(0.1)], 1, ['strike']);
  expect(choose([meeting, again, other], roomy)).toEqual([meeting, other]);
});

test('length costs more where words are counted than where sentences are', () => {
  const long = saying(40, [pair(0.5), pair(0.5), pair(0.5)]);
  const short = saying(10, [pair(0.6)]);
  expect(choose([long, short], { bullets: 1, words: Number.POSITIVE_INFINITY })).toEqual([long]);
  expect(choose([long, short], { bullets: 1, words: 100 })).toEqual([short]);
});

test('a text goes on with the words it has begun with: only another that repeats them tells the same again', () => {
  const word = (): Concept => ({ pair: false, content: true, worth: 0.4 });
  const shared = [word(), word(), word()];
  const lead = { ...saying(10, [...shared, word(), pair(0.9)], 1, ['walkout']), source: 'a' };
  const next = { ...saying(10, [...shared, word(), word(), pair(0.5)], 1, ['idle ships']), source: 'a' };
  const other = { ...saying(10, [...shared, word(), word(), pair(0.5)], 1, ['ships idle']), source: 'b' };
  expect(choose([lead, next], roomy)).toEqual([lead, next]);
  expect(choose([lead, other], roomy)).toEqual([lead]);
});

test('only what may be the best is looked at closely, and what cannot be said is left out', () => {
  const looked: string[] = [];
  const prospect = (name: string, atMost: number, quality: number | undefined) => {
    const concepts = [pair(0.5)];
    const look = () => {
      looked.push(name);
      return quality === undefined ? undefined : { name, concepts, words: 10, quality };
    };
    return { concepts, words: 10, quality: atMost, look };
  };
  const prospects = [
    prospect('poor', 0.4, 0.4),
    prospect('unfit', 1, undefined),
    prospect('good', 0.9, 0.5),
    prospect('best', 0.8, 0.7),
  ];
  expect(chooseAmong(prospects, { bullets: 1, words: 100 }).map(({ name }) => name)).toEqual(['best']);
  expect(looked).toEqual(['unfit', 'good', 'best']);
});

test('nothing is chosen that is worth little beside the first, and of what is worth a little less only enough for three', () => {
  const items = (worths: readonly number[]) => worths.map((worth) => saying(10, [pair(worth)]));
  const worths = (given: readonly number[]) =>
    choose(items(given), { ...roomy, least: 0.5 }).map(({ concepts }) => concepts[0]!.worth);
  expect(worths([1, 0.6, 0.55, 0.52, 0.49])).toEqual([1, 0.6, 0.55, 0.52]);
  expect(worths([1, 0.45, 0.44, 0.43])).toEqual([1, 0.45, 0.44]);
  expect(worths([1, 0.39])).toEqual([1]);
});
