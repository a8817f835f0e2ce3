import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import type { Schedule } from '../../src/delivery/schedule.ts';
import { slotBefore, slotsAfter } from '../../src/delivery/slots.ts';

const zones = Intl.supportedValuesOf('timeZone');
const minute = 60_000;
const day = 1440 * minute;

/** A moment within two days of a clock change of the zone, where it has one after `from`; else `from`. */
const nearAChange = fc
  .record({
    zone: fc.constantFrom(...zones),
    from: fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2037, 0, 1) }),
    offset: fc.integer({ min: -2880, max: 2880 }),
  })
  .map(({ zone, from, offset }) => {
    const change = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone).getTimeZoneTransition('next');
    const at = Math.floor((change?.epochMilliseconds ?? from) / minute) * minute;
    return { zone, at: new Date(at + offset * minute) };
  });

const recurrence: fc.Arbitrary<Schedule['recurrence']> = fc.oneof(
  fc.record({
    kind: fc.constant('times' as const),
    days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    times: fc.uniqueArray(fc.integer({ min: 0, max: 1439 }), { minLength: 1, maxLength: 4 }),
  }),
  fc.record({
    kind: fc.constant('hours' as const),
    hours: fc.constantFrom(1 as const, 2 as const, 3 as const, 6 as const, 12 as const),
  }),
);

/** Walks real minutes and reads the clock of the zone at each: no calendar arithmetic in common with the code under test. */
function expected(schedule: Pick<Schedule, 'recurrence' | 'zone'>, from: number, to: number): number[] {
  const { recurrence: rule, zone } = schedule;
  // A clock reading as the epoch milliseconds that it would be in UTC.
  const wanted = (clock: number) => {
    const date = new Date(clock);
    const at = date.getUTCHours() * 60 + date.getUTCMinutes();
    if (rule.kind === 'hours') return at % (rule.hours * 60) === 0;
    return rule.days.includes(date.getUTCDay() || 7) && rule.times.includes(at);
  };
  const slots = new Set<number>();
  const seen = new Set<number>();
  const start = from - 2 * day;
  const offset = offsets(zone);
  let last = start - minute + offset(start - minute);
  for (let at = start; at <= to; at += minute) {
    const clock = at + offset(at);
    // Clock times that were jumped over fall due as much later as the clock jumped; a whole date that was left out has none.
    const jumped = (clock - last) / minute - 1;
    if (jumped > 0 && jumped < 1440)
      for (let passed = 1; passed <= jumped; passed++) if (wanted(last + passed * minute)) slots.add(at + (passed - 1) * minute);
    const again = seen.has(clock) && !(rule.kind === 'hours' && rule.hours === 1);
    seen.add(clock);
    if (wanted(clock) && !again) slots.add(at);
    last = clock;
  }
  return [...slots].filter((slot) => slot > from && slot <= to).sort((a, b) => a - b);
}

/** The offset of a zone at a moment, in milliseconds. Since 1990 clocks have changed at quarters of an hour only. */
function offsets(zone: string): (at: number) => number {
  const known = new Map<number, number>();
  return (at) => {
    const quarter = Math.floor(at / (15 * minute));
    const offset =
      known.get(quarter) ??
      Temporal.Instant.fromEpochMilliseconds(quarter * 15 * minute).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6;
    known.set(quarter, offset);
    return offset;
  };
}

it('slots are those that a walk over every minute finds, around any clock change of any zone', () => {
  fc.assert(
    fc.property(nearAChange, recurrence, ({ zone, at }, rule) => {
      const schedule = { recurrence: rule, zone };
      const until = at.getTime() + 2 * day;
      const walked = expected(schedule, at.getTime(), until);
      const computed = slotsAfter(schedule, at, 60).map((slot) => slot.getTime());
      expect(computed.filter((slot) => slot <= until)).toEqual(walked);
      const newest = walked.at(-1);
      if (newest !== undefined) expect(slotBefore(schedule, new Date(until))?.getTime()).toBe(newest);
    }),
    { numRuns: 60 },
  );
});

it('the next slot is always after, the newest never after, and nothing lies between', () => {
  fc.assert(
    fc.property(nearAChange, recurrence, ({ zone, at }, rule) => {
      const schedule = { recurrence: rule, zone };
      const newest = slotBefore(schedule, at);
      const [next] = slotsAfter(schedule, at, 1);
      if (!newest || !next) return;
      expect(newest.getTime()).toBeLessThanOrEqual(at.getTime());
      expect(next.getTime()).toBeGreaterThan(at.getTime());
      expect(slotsAfter(schedule, newest, 1)[0]).toEqual(next);
    }),
    { numRuns: 300 },
  );
});
