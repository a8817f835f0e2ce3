import { composeNews } from '../message/compose/news.ts';
import { CommandError, type Verb } from './command.ts';
import { hours } from './typed.ts';

/** What this place has not heard, or what a span of time has brought. */
export const whatsNew: Verb = {
  name: 'new',
  description: 'Show only what this channel has not heard yet',
  options: [
    { name: 'since', description: 'How far back from the newest article: 24h, 3 days', kind: 'duration', required: false },
  ],
  examples: ['new', 'new since 24h'],
  managed: false,
  parse(text) {
    const since = text.trim().replace(/^since\s+/i, '');
    if (since && hours(since) === undefined) throw notASpan(since);
    return since ? { since } : {};
  },
  async run({ topic, options, place }, desk) {
    const since = options['since'];
    const sinceHours = since === undefined ? undefined : hours(since);
    if (since !== undefined && sinceHours === undefined) throw notASpan(since);
    const followed = desk.topic(topic);
    const news = await followed.fresh({ ...(place && { place }), ...(sinceHours !== undefined && { sinceHours }) });
    return composeNews(news, {
      title: followed.title,
      audience: 'asker',
      actions: [{ kind: 'button', label: 'Whole digest', run: { topic, verb: 'latest', options: {} } }],
    });
  },
};

function notASpan(typed: string): CommandError {
  return new CommandError(`“${typed}” is no span of time.`, 'Write it as 24h, 3 days or 2 weeks.');
}
