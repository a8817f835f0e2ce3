/** The verbs that look at the subscriptions of a place and change them. */
import { composeNews } from '../message/compose/news.ts';
import { composeChanged, composeStatus } from '../message/compose/subscriptions.ts';
import { CommandError, type OptionSpec, type Verb } from './command.ts';
import { keeperOf, placeOf } from './place.ts';
import { nothingAfter } from './typed.ts';

export const status: Verb = {
  name: 'status',
  description: 'Show the digests that are scheduled here',
  options: [],
  examples: ['status'],
  managed: false,
  parse: nothingAfter('status'),
  async run({ topic, place }, desk) {
    const { title } = desk.topic(topic);
    return composeStatus(title, topic, await keeperOf(desk).at(topic, placeOf(place)));
  },
};

export const preview: Verb = {
  name: 'preview',
  description: 'Show what the next digest would hold if it came now',
  options: [],
  examples: ['preview'],
  managed: false,
  parse: nothingAfter('preview'),
  async run({ topic, place }, desk) {
    const { title } = desk.topic(topic);
    return composeNews(await keeperOf(desk).preview(topic, placeOf(place)), { title, audience: 'asker', actions: [] });
  },
};

const which: OptionSpec = {
  name: 'subscription',
  description: 'Which one; all of this place when left out',
  kind: 'subscription',
  required: false,
};

export const pause = change('pause', 'Let the digests of this place rest', 'Paused', 'Nothing is running here that could rest.');
export const resume = change('resume', 'Go on with digests that rest', 'Resumed', 'Nothing rests here.');
export const unsubscribe = change(
  'unsubscribe',
  'End the digests of this place',
  'Unsubscribed',
  'Nothing was subscribed to here. What stands in the topic’s file can be paused.',
);

function change(
  name: 'pause' | 'resume' | 'unsubscribe',
  description: string,
  did: Parameters<typeof composeChanged>[0],
  nothing: string,
): Verb {
  return {
    name,
    description,
    options: [which],
    examples: [name],
    managed: true,
    parse: (text) => (text.trim() ? { subscription: text.trim() } : {}),
    async run({ topic, options, place }, desk) {
      const id = options['subscription'];
      const changed = await keeperOf(desk)[name]({ topic, place: placeOf(place), ...(id && { id }) });
      if (changed.length === 0) throw new CommandError(nothing, `\`/${topic} status\` shows what there is.`);
      return composeChanged(did, changed);
    },
  };
}
