import { composeTimeline } from '../message/compose/timeline.ts';
import { several, unknownActor } from './actor.ts';
import { CommandError, type Verb } from './command.ts';
import { examplesFor } from './examples.ts';
import { words } from './typed.ts';

/** Dated events, of the whole story or of one actor. */
export const timeline: Verb = {
  name: 'timeline',
  description: 'Show what happened when, newest first',
  options: [{ name: 'actor', description: 'Only what names this one', kind: 'actor', required: false }],
  examples: ['timeline', 'timeline {actor}'],
  managed: false,
  parse(text) {
    const name = words(text).join(' ');
    return name ? { actor: name } : {};
  },
  async run({ topic, options }, desk) {
    const followed = desk.topic(topic);
    const found = options['actor'] ? await followed.actor(options['actor']) : undefined;
    if (found?.kind === 'none') throw unknownActor(options['actor'] ?? '', found);
    if (found?.kind === 'several') return several(topic, options['actor'] ?? '', found.names, 'timeline', 'actor');
    const who = found?.profile.actor;
    const events = await followed.timeline(who?.id);
    const title = who ? `Timeline: ${who.name}` : `Timeline: ${followed.title}`;
    if (events.length === 0)
      throw new CommandError(
        `These articles date nothing${who ? ` about ${who.name}` : ''}.`,
        `Type \`/${topic} sources\` to see them.`,
      );
    const [example] = who ? [] : examplesFor(['timeline {actor}'], followed.actors);
    return composeTimeline(title, events, await followed.sources(), example);
  },
};
