import { expect, describe as group, it } from 'vitest';
import { parseSchedule, ScheduleError } from './recurrence.ts';
import { describe, type Schedule, scheduleShape } from './schedule.ts';

const read = (text: string) => parseSchedule(text, 'Europe/Kyiv');
const words = (text: string) => describe(read(text));

group('a schedule as a person writes it', () => {
  it.each([
    ['daily 09:00', 'daily at 09:00'],
    ['weekdays 09:00', 'weekdays at 09:00'],
    ['mon,thu 18:30', 'Mondays and Thursdays at 18:30'],
    ['hourly', 'every hour'],
    ['every 6h', 'every 6 hours'],
    ['twice daily 08:00 18:00', 'daily at 08:00 and 18:00'],
    ['every day at 9am and 6:30 pm', 'daily at 09:00 and 18:30'],
    ['Every Monday at noon', 'Mondays at 12:00'],
    ['weekends 18h30', 'weekends at 18:30'],
    ['9', 'daily at 09:00'],
    ['12am', 'daily at 00:00'],
  ])('reads “%s”', (text, meaning) => {
    expect(words(text)).toBe(meaning);
  });

  it('takes the zone it names, else the one it is given', () => {
    expect(read('daily 09:00').zone).toBe('Europe/Kyiv');
    expect(read('daily 09:00 america/new_york').zone).toBe('America/New_York');
    expect(read('daily 09:00 UTC').zone).toBe('UTC');
    expect(read('daily 09:00 America/Argentina/Buenos_Aires').zone).toMatch(/Buenos_Aires$/);
  });

  it('reads whom it is to be about, which comes last', () => {
    expect(read('daily 09:00 only about “Steve Witkoff”, Vladimir Putin and Davos').about).toEqual([
      'Steve Witkoff',
      'Vladimir Putin',
      'Davos',
    ]);
    expect(words('weekdays 09:00 about Witkoff and Putin')).toBe('weekdays at 09:00, only about Witkoff and Putin');
    expect(read('daily 09:00').about).toBeUndefined();
    expect(() => read('daily 09:00 about and')).toThrow(/name one to five/);
  });

  it('reads quiet hours, conditions, silence, length and grace', () => {
    expect(read('hourly quiet 22:00-07:00 only if at least 3 new claims if nothing new: heartbeat brief grace 3h')).toEqual({
      recurrence: { kind: 'hours', hours: 1 },
      zone: 'Europe/Kyiv',
      quiet: { from: 1320, to: 420 },
      atLeast: 3,
      whenSilent: 'heartbeat',
      length: 'brief',
      graceMinutes: 180,
    } satisfies Schedule);
    expect(read('daily 09:00 if 2 new').atLeast).toBe(2);
  });

  it('survives storage as it was', () => {
    const schedule = read('mon,thu 18:30 quiet 22:00-07:00');
    expect(scheduleShape.parse(JSON.parse(JSON.stringify(schedule)))).toEqual(schedule);
  });

  it('says the same again when its own words are read back', () => {
    expect(words(words('weekdays 09:00 and 18:30'))).toBe('weekdays at 09:00 and 18:30');
  });
});

group('a text that is no schedule', () => {
  it.each([
    ['', /I need a time of day/],
    ['weekdays', /I need a time of day.*/],
    ['daily 25:00', /“25:00” is no time of day/],
    ['daily 09:60', /“09:60” is no time of day/],
    ['daily 13pm', /“13pm” is no time of day/],
    ['someday 09:00', /what “someday” means.*Understood so far: daily at 09:00/],
    ['mon 09:00 Europe/Atlantis', /no time zone “Europe\/Atlantis”/],
    ['every 5h', /does not divide the day/],
    ['every 6h 09:00', /not both/],
    ['daily 23:00 quiet 22:00-07:00', /Every time you gave lies in the quiet hours/],
    ['every 12h quiet 22:00-13:00', /“every 12h” counts from midnight.*quiet hours from 22:00 to 13:00/],
    ['daily 09:00 quiet 08:00-08:00', /Quiet hours need/],
    ['daily 09:00 only if at least 0 new', /from 1 to 50/],
    ['daily 09:00 grace 30 days', /from a minute to 7 days/],
  ])('“%s” is answered with what was understood', (text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  it('comes with examples that are schedules', () => {
    try {
      read('whenever');
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(ScheduleError);
      for (const example of (error as ScheduleError).examples) expect(() => read(example)).not.toThrow();
    }
  });
});
