import type { ActorSearch } from '../desk.ts';
import { composeActor } from '../message/compose/actor.ts';
import { composeNotice } from '../message/compose/notice.ts';
import { count } from '../message/count.ts';
import type { Message } from '../message/model.ts';
import { CommandError, type Verb } from './command.ts';
import { words } from './typed.ts';

/** One actor: by any name, title or near spelling. */
export const actor: Verb = {
  name: 'actor',
  description: 'Show who someone is, what they said and what is reported of them',
  options: [{ name: 'name', description: 'A person, an organisation or a place', kind: 'actor', required: true }],
  examples: ['actor {other}', 'actor {actor}'],
  managed: false,
  parse: (text) => ({ name: nameOf(words(text).join(' ').replace(/\?$/, '')) }),
  async run({ topic, options }, desk) {
    const name = nameOf(options['name']);
    const followed = desk.topic(topic);
    const found = await followed.actor(name);
    if (found.kind === 'several') return several(topic, name, found.names);
    if (found.kind === 'none') throw unknownActor(name, found);
    return composeActor(found.profile, await followed.sources(), [
      { kind: 'button', label: 'Quotes', run: { topic, verb: 'quotes', options: { actor: found.profile.actor.name } } },
      { kind: 'button', label: 'Timeline', run: { topic, verb: 'timeline', options: { actor: found.profile.actor.name } } },
    ]);
  },
};

type NoActor = Extract<ActorSearch, { kind: 'none' }>;

function nameOf(typed = ''): string {
  const name = typed.trim();
  if (!name) throw new CommandError('Whom do you mean?', 'Type a name after it: `actor NAME`.');
  return name;
}

/** Asks which of several actors is meant. */
export function several(topic: string, name: string, names: readonly string[], verb = 'actor', option = 'name'): Message {
  const shown = names.slice(0, 25);
  return composeNotice(`“${name}” fits ${names.length} names: ${shown.join(', ')}.`, 'Choose one, or type more of the name.', [
    {
      kind: 'select',
      label: 'Choose one',
      choices: shown.map((one) => ({ label: one, run: { topic, verb, options: { [option]: one } } })),
    },
  ]);
}

/** A word to whoever asks for a name that nobody has; the words may be there all the same. */
export function unknownActor(name: string, { nearest, articles }: NoActor): CommandError {
  return new CommandError(
    unknownName(name, articles),
    nearest.length ? `Did you mean ${nearest.join(', ')}?` : 'Check the spelling, or ask a question about it.',
  );
}

export function unknownName(name: string, articles: number): string {
  return articles > 0
    ? `“${name}” stands in ${count(articles, 'article')}, but is not read as anyone’s name there.`
    : `These articles name no “${name}”.`;
}
