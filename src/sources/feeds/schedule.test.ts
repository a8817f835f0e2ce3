import { describe, expect, it } from 'vitest';
import { type Asked, maxAge, nextAsking, retryAfter } from './schedule.ts';

const next = (everyMinutes: number, asked: Asked, failures = 0, chance = 0.5) =>
  nextAsking({ everyMinutes, failures }, asked, 15, chance);

describe('when a feed is asked again', () => {
  it('after the usual time while it brings something new', () => {
    expect(next(60, { kind: 'changed' })).toEqual({ everyMinutes: 15, inMinutes: 15 });
  });

  it('less and less often while it does not, at most about once an hour', () => {
    let every = 15;
    const waits = Array.from({ length: 5 }, () => {
      every = next(every, { kind: 'unchanged' }).everyMinutes;
      return every;
    });
    expect(waits).toEqual([23, 35, 53, 60, 60]);
    expect(nextAsking({ everyMinutes: 240, failures: 0 }, { kind: 'unchanged' }, 240, 0.5).inMinutes).toBe(240);
  });

  it('twice as rarely with each failure, at most every six hours', () => {
    expect([1, 2, 3, 20].map((failures) => next(15, { kind: 'failed' }, failures).inMinutes)).toEqual([30, 60, 120, 360]);
  });

  it('not before a server wants it, though at least once a day', () => {
    expect(next(15, { kind: 'failed', retryAfterSeconds: 7200 }, 1).inMinutes).toBe(120);
    expect(next(15, { kind: 'failed', retryAfterSeconds: 10 ** 9 }, 1).inMinutes).toBe(1440);
    expect(next(15, { kind: 'changed', freshForSeconds: 1800 }).inMinutes).toBe(30);
    expect(next(15, { kind: 'changed', freshForSeconds: 10 ** 9 }).inMinutes).toBe(60);
  });

  it('at once when pages are still to be read', () => {
    expect(next(60, { kind: 'more' }).inMinutes).toBe(0);
  });

  it('spread by a tenth either way', () => {
    expect(next(15, { kind: 'changed' }, 0, 0).inMinutes).toBeCloseTo(13.5);
    expect(next(15, { kind: 'changed' }, 0, 1).inMinutes).toBeCloseTo(16.5);
  });
});

it('Retry-After is seconds or a date', () => {
  const now = new Date('2026-01-23T09:00:00Z');
  expect(
    [undefined, '120', 'Fri, 23 Jan 2026 09:05:00 GMT', 'Fri, 23 Jan 2026 08:00:00 GMT', 'soon'].map((header) =>
      retryAfter(header, now),
    ),
  ).toEqual([undefined, 120, 300, 0, undefined]);
});

it('Cache-Control gives how long an answer stays as it is', () => {
  expect(['public, max-age=300', 's-maxage=60', 'no-cache, max-age=300', undefined].map(maxAge)).toEqual([
    300,
    undefined,
    undefined,
    undefined,
  ]);
});
