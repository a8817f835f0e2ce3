import { composeAnswer } from '../message/compose/answer.ts';
import { CommandError, type Verb } from './command.ts';

/** A question, answered in sentences of the articles or not at all. */
export const ask: Verb = {
  name: 'ask',
  description: 'Ask a question: the answer is made of sourced sentences',
  options: [{ name: 'question', description: 'Your question', kind: 'text', required: true }],
  examples: ['ask what did {actor} say?'],
  managed: false,
  parse: (text) => ({ question: questionOf(text.trim().replace(/^["“](.*)["”]$/s, '$1')) }),
  async run({ topic, options }, desk) {
    const question = questionOf(options['question']);
    const followed = desk.topic(topic);
    return composeAnswer(await followed.ask(question), await followed.sources());
  },
};

function questionOf(typed = ''): string {
  const question = typed.trim();
  if (!question) throw new CommandError('What do you want to know?', 'Type a question after it: `ask what was agreed?`');
  return question;
}
