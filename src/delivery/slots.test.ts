import { describe, expect, it } from 'vitest';
import { parseSchedule } from './recurrence.ts';
import { slotBefore, slotsAfter } from './slots.ts';

const following = (text: string, moment: string, count = 3) =>
  slotsAfter(parseSchedule(text, 'UTC'), new Date(moment), count).map((slot) => slot.toISOString().slice(0, 16));
const newest = (text: string, moment: string) =>
  slotBefore(parseSchedule(text, 'UTC'), new Date(moment))?.toISOString().slice(0, 16);

describe('the slots of a schedule', () => {
  it('keep their time on the clock over a clock change', () => {
    expect(following('daily 09:00 Europe/Kyiv', '2026-03-28T00:00Z')).toEqual([
      '2026-03-28T07:00',
      '2026-03-29T06:00',
      '2026-03-30T06:00',
    ]);
  });

  it('come once when the hour is left out or comes twice', () => {
    expect(following('daily 02:30 Europe/Berlin', '2026-03-28T12:00Z', 2)).toEqual(['2026-03-29T01:30', '2026-03-30T00:30']);
    expect(following('daily 02:30 Europe/Berlin', '2026-10-24T12:00Z', 2)).toEqual(['2026-10-25T00:30', '2026-10-26T01:30']);
  });

  it('are each real hour when hourly, also the one that comes twice', () => {
    expect(following('hourly Europe/Berlin', '2026-10-24T23:30Z', 4)).toEqual([
      '2026-10-25T00:00',
      '2026-10-25T01:00',
      '2026-10-25T02:00',
      '2026-10-25T03:00',
    ]);
  });

  it('leave the quiet hours out', () => {
    expect(following('every 6h quiet 22:00-07:00 UTC', '2026-01-01T00:00Z')).toEqual([
      '2026-01-01T12:00',
      '2026-01-01T18:00',
      '2026-01-02T12:00',
    ]);
  });

  it('know leap days and the end of the year', () => {
    expect(following('daily 12:00', '2028-02-28T12:00Z', 2)).toEqual(['2028-02-29T12:00', '2028-03-01T12:00']);
    expect(following('daily 23:59 Pacific/Auckland', '2026-12-31T10:00Z', 2)).toEqual(['2026-12-31T10:59', '2027-01-01T10:59']);
  });

  it('skip a date that the zone left out', () => {
    expect(following('daily 09:00 Pacific/Apia', '2011-12-29T00:00Z', 2)).toEqual(['2011-12-29T19:00', '2011-12-30T19:00']);
    expect(following('fri 09:00 Pacific/Apia', '2011-12-29T00:00Z', 1)).toEqual(['2012-01-05T19:00']);
  });

  it('are counted backwards to the newest one', () => {
    expect(newest('mon,thu 18:30 Europe/Kyiv', '2026-11-22T12:00Z')).toBe('2026-11-19T16:30');
    expect(newest('daily 09:00', '2026-11-22T09:00Z')).toBe('2026-11-22T09:00');
    expect(newest('daily 09:00', '2026-11-22T08:59:59Z')).toBe('2026-11-21T09:00');
  });
});
