import type { Desk } from '../desk.ts';
import type { Destination } from '../message/place.ts';
import type { OptionSpec } from './command.ts';
import { folded, nearest } from './nearest.ts';

/** What Discord takes at most, and more than anyone reads. */
const MOST = 25;

const days = [
  'daily',
  'weekdays',
  'weekends',
  'mon,thu',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
];
const times = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`);
const durations = ['24h', '12h', '48h', '3 days', '7 days', '30 days'];

/** At most 25 values of an option that begin or sound like what was typed; those that begin so come first. */
export async function complete(
  desk: Desk,
  topic: string,
  option: OptionSpec,
  typed: string,
  place?: Destination,
): Promise<readonly string[]> {
  const values = await valuesOf(desk, topic, option, place);
  const wanted = folded(typed);
  const beginning = values.filter((value) => folded(value).startsWith(wanted));
  const within = values.filter((value) => folded(value).includes(wanted));
  return [...new Set([...beginning, ...within, ...nearest(typed, values, MOST)])].slice(0, MOST);
}

async function valuesOf(
  desk: Desk,
  topic: string,
  option: OptionSpec,
  place: Destination | undefined,
): Promise<readonly string[]> {
  if (option.choices) return option.choices;
  switch (option.kind) {
    case 'actor': {
      const followed = desk.topics.find(({ slug }) => slug === topic);
      const actors = (await followed?.story())?.actors ?? [];
      return [...actors].sort((a, b) => b.mentions.length - a.mentions.length).map(({ name }) => name);
    }
    case 'duration':
      return durations;
    case 'subscription':
      return place ? ((await desk.subscriptions?.at(topic, place)) ?? []).map(({ id }) => id) : [];
    case 'days':
      return days;
    case 'time':
      return times;
    case 'timezone':
      return Intl.supportedValuesOf('timeZone');
    default:
      return [];
  }
}
