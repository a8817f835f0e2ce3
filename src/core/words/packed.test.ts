import { expect, test } from 'vitest';
import { listEnd, packed, packedAt, packedLimit, unpacked, unpackedAll } from './packed.ts';

test('numbers come back as they went in, through JSON as well', () => {
  const numbers = [0, 1, 35, 1000, packedLimit - 1];
  const list = JSON.parse(JSON.stringify(packed(numbers))) as string;
  expect(numbers.map((_, i) => packedAt(list, i))).toEqual(numbers);
  expect(list.isWellFormed()).toBe(true);
});

test('of several lists each comes back by its place, empty ones too', () => {
  const lists = packed([7, 0, listEnd, listEnd, 1000, listEnd]);
  expect([0, 1, 2, 3].map((index) => unpacked(lists, index))).toEqual([[7, 0], [], [1000], []]);
  expect(unpackedAll(lists)).toEqual([[7, 0], [], [1000]]);
});

test('a list of small numbers takes no more bytes than it has numbers', () => {
  const numbers = Array.from({ length: 30 }, (_, i) => i);
  expect(Buffer.byteLength(JSON.stringify(packed(numbers)))).toBe(32);
});

test('a list may be longer than a function has arguments', () => {
  const numbers = Array.from({ length: 300_000 }, (_, i) => i % packedLimit);
  expect(unpacked(packed(numbers), 0)).toEqual(numbers);
});
