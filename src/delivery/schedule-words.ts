/** The words in which people say when. Days are ISO weekdays, 1 is Monday. */
export const dayWords: ReadonlyMap<string, readonly number[]> = new Map(
  Object.entries({
    daily: [1, 2, 3, 4, 5, 6, 7],
    day: [1, 2, 3, 4, 5, 6, 7],
    weekdays: [1, 2, 3, 4, 5],
    weekday: [1, 2, 3, 4, 5],
    workdays: [1, 2, 3, 4, 5],
    weekends: [6, 7],
    weekend: [6, 7],
    ...named('monday', 1),
    ...named('tuesday', 2),
    ...named('wednesday', 3),
    ...named('thursday', 4),
    ...named('friday', 5),
    ...named('saturday', 6),
    ...named('sunday', 7),
    tues: [2],
    thur: [4],
    thurs: [4],
  }),
);

/** Words that may stand anywhere and add nothing. */
export const fillers: ReadonlySet<string> = new Set(['at', 'and', 'on', 'every', 'each', 'in', 'the', 'twice', 'once', 'time']);

export const examples = [
  'daily 09:00 Europe/Kyiv',
  'weekdays 09:00',
  'mon,thu 18:30 America/New_York',
  'twice daily 08:00 18:00',
  'hourly quiet 22:00-07:00',
  'every 6h only if at least 3 new',
  'daily 09:00 about NAME',
] as const;

function named(name: string, day: number): Record<string, number[]> {
  return { [name]: [day], [`${name}s`]: [day], [name.slice(0, 3)]: [day] };
}
