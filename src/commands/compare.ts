import { composeComparison } from '../message/compose/comparison.ts';
import { citedArticles } from './cited.ts';
import type { Verb } from './command.ts';
import { words } from './typed.ts';

/** Where the sources disagree, and what only one of them says. */
export const compare: Verb = {
  name: 'compare',
  description: 'Show where the sources differ, and what only one of them says',
  options: [{ name: 'about', description: 'What it is about', kind: 'text', required: false }],
  examples: ['compare', 'compare about {actor}'],
  managed: false,
  parse(text) {
    const about = words(text)
      .join(' ')
      .replace(/^about(?:\s+|$)/i, '');
    return about ? { about } : {};
  },
  async run({ topic, options }, desk) {
    const followed = desk.topic(topic);
    const comparison = await followed.compare(options['about']);
    const sources = await followed.sources();
    return composeComparison(comparison, sources, await citedArticles(followed, { sources }));
  },
};
