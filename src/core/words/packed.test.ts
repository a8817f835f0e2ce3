import { expect, test } from 'vitest';
import { packed, packedAt, packedLimit } from './packed.ts';

test('numbers come back as they went in, through JSON as well', () => {
  const numbers = [0, 1, 35, 1000, packedLimit - 1];
  const list = JSON.parse(JSON.stringify(packed(numbers))) as string;
  expect(numbers.map((_, i) => packedAt(list, i))).toEqual(numbers);
  expect(list.isWellFormed()).toBe(true);
});

test('a list of small numbers takes no more bytes than it has numbers', () => {
  const numbers = Array.from({ length: 30 }, (_, i) => i);
  expect(Buffer.byteLength(JSON.stringify(packed(numbers)))).toBe(32);
});
