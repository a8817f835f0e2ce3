import { composeQuotes } from '../message/compose/quotes.ts';
import { several, unknownActor } from './actor.ts';
import { CommandError, type Verb } from './command.ts';
import { around } from './typed.ts';

/** Verified quotations, of one actor or about something. */
export const quotes: Verb = {
  name: 'quotes',
  description: 'Show verified quotations, newest first',
  options: [
    { name: 'actor', description: 'Whose', kind: 'actor', required: false },
    { name: 'about', description: 'What they speak of', kind: 'text', required: false },
  ],
  examples: ['quotes', 'quotes about security', 'quotes {other} about security', 'quotes {actor}'],
  managed: false,
  parse(text) {
    const [name, about] = around(text, 'about');
    return { ...(name && { actor: name }), ...(about && { about }) };
  },
  async run({ topic, options }, desk) {
    const followed = desk.topic(topic);
    const { about } = options;
    const found = options['actor'] ? await followed.actor(options['actor']) : undefined;
    if (found?.kind === 'none') throw unknownActor(options['actor'] ?? '', found);
    if (found?.kind === 'several') return several(topic, options['actor'] ?? '', found.names, 'quotes', 'actor');
    const speaker = found?.profile.actor.name;
    const given = await followed.quotes({ ...(speaker && { actor: speaker }), ...(about && { about }) });
    const subject = [speaker ? `${speaker} in quotation marks` : 'Quotations', about && `about ${about}`]
      .filter(Boolean)
      .join(' ');
    if (given.length === 0) throw nobodyQuoted(topic, speaker, about);
    return composeQuotes(subject, given, await followed.sources());
  },
};

function nobodyQuoted(topic: string, speaker: string | undefined, about: string | undefined): CommandError {
  const whom = speaker ? `do not quote ${speaker}` : 'quote nobody';
  return new CommandError(
    `These articles ${whom}${about ? ` about ${about}` : ''}.`,
    `Type \`/${topic} quotes\` for all quotations.`,
  );
}
