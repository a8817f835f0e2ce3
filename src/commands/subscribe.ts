import { composeSubscribed } from '../message/compose/subscriptions.ts';
import { CommandError, type Verb } from './command.ts';
import { keeperOf, placeOf } from './place.ts';

/** A digest on schedule. */
export const subscribe: Verb = {
  name: 'subscribe',
  description: 'Get a digest here on schedule, with only what is new',
  options: [
    { name: 'days', description: 'daily, weekdays, mon,thu', kind: 'days', required: false },
    { name: 'time', description: 'On the clock of the time zone: 09:00', kind: 'time', required: false },
    { name: 'timezone', description: 'Europe/Kyiv; the topic’s own when left out', kind: 'timezone', required: false },
    {
      name: 'schedule',
      description: 'Or in words: every 6h quiet 22:00-07:00 only if at least 3 new',
      kind: 'text',
      required: false,
    },
    { name: 'about', description: 'Only what is about this one, or these with commas between', kind: 'actor', required: false },
    { name: 'channel', description: 'Where to; here when left out', kind: 'channel', required: false },
  ],
  examples: [
    'subscribe weekdays 09:00 Europe/Kyiv',
    'subscribe daily 18:00 about {actor}',
    'subscribe every 6h quiet 22:00-07:00',
  ],
  managed: true,
  parse: (text) => (text.trim() ? { schedule: text.trim() } : {}),
  async run({ topic, options, asker, place }, desk) {
    const about = options['about'] && `about ${options['about']}`;
    const schedule = [options['days'], options['time'], options['timezone'], options['schedule'], about]
      .filter(Boolean)
      .join(' ');
    const { thread: _, ...here } = placeOf(place);
    const to = options['channel'] ? { ...here, channel: options['channel'] } : placeOf(place);
    const owner = { platform: asker.platform, user: asker.user };
    const result = await keeperOf(desk).subscribe({ topic, place: to, schedule, owner });
    if (result.kind === 'misunderstood') {
      const examples = result.examples.map((example) => `\`/${topic} subscribe ${example}\``);
      throw new CommandError(result.message, `For example: ${examples.join(', ')}.`);
    }
    return composeSubscribed(result.subscription, result.already, result.preview);
  },
};
