import { expect, test } from 'vitest';
import { forgetStems, noteStems, stemCount, stemIds, stemOf } from './stems.ts';

test('one stem has one id, whether it was noted with its reading or is looked up', () => {
  const read = ['harbour', 'storm'];
  noteStems(
    read,
    Int32Array.from(read, (text) => stemOf(text).id),
  );
  const stored = ['storm', 'crane', 'harbour'];
  const ids = stemIds(stored);
  expect([ids[2], ids[0]]).toEqual([...stemIds(read)]);
  expect(new Set(ids).size).toBe(3);
  expect(Math.max(...ids)).toBeLessThan(stemCount());
});

test('readings from before stems were forgotten are looked up again', () => {
  const early = ['harbour', 'storm'];
  const late = ['storm', 'crane'];
  noteStems(
    early,
    Int32Array.from(early, (text) => stemOf(text).id),
  );
  forgetStems();
  noteStems(
    late,
    Int32Array.from(late, (text) => stemOf(text).id),
  );
  expect(stemIds(early)[1]).toBe(stemIds(late)[0]);
  expect(stemIds(early)[0]).not.toBe(stemIds(late)[1]);
});
