import { composeHelp } from '../message/compose/help.ts';
import { CommandError, type Verb } from './command.ts';
import { examplesFor } from './examples.ts';
import { nearest } from './nearest.ts';

/** Explains the verbs that are in the table, or one of them. */
export function helpOn(verbs: () => readonly Verb[]): Verb {
  return {
    name: 'help',
    description: 'Show what you can ask, with examples',
    options: [{ name: 'verb', description: 'One of the commands', kind: 'text', required: false }],
    examples: ['help', 'help quotes'],
    managed: false,
    parse: (text) => (text.trim() ? { verb: text.trim() } : {}),
    async run({ topic, options }, desk) {
      const { title, description, actors } = desk.topic(topic);
      const shown = verbs().filter(({ internal }) => !internal);
      const wanted = options['verb']?.toLowerCase();
      const chosen = wanted ? shown.filter(({ name }) => name === wanted) : shown;
      if (chosen.length === 0) {
        const [meant] = nearest(
          wanted ?? '',
          shown.map(({ name }) => name),
        );
        throw new CommandError(
          `There is no command “${wanted}”.`,
          meant ? `Did you mean \`${meant}\`?` : `Type \`/${topic} help\` for all of them.`,
        );
      }
      return composeHelp(
        { slug: topic, title, description },
        chosen.map((verb) => ({ ...verb, examples: examplesFor(verb.examples, actors) })),
      );
    },
  };
}
