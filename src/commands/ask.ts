import { composeAnswer } from '../message/compose/answer.ts';
import { CommandError, type Verb } from './command.ts';
import { wishesForDigest } from './digest-wish.ts';
import { latest } from './latest.ts';

/** A question, answered in sentences of the articles or not at all; "what’s the latest?" by the digest. */
export const ask: Verb = {
  name: 'ask',
  description: 'Ask a question: the answer is made of sourced sentences',
  options: [{ name: 'question', description: 'Your question', kind: 'text', required: true }],
  examples: ['ask what did {actor} say?'],
  managed: false,
  parse: (text) => ({ question: questionOf(text.trim().replace(/^["“](.*)["”]$/s, '$1')) }),
  async run(request, desk) {
    const question = questionOf(request.options['question']);
    if (wishesForDigest(question)) return latest.run({ ...request, options: {} }, desk);
    const followed = desk.topic(request.topic);
    return composeAnswer(await followed.ask(question), await followed.sources());
  },
};

function questionOf(typed = ''): string {
  const question = typed.trim();
  if (!question) throw new CommandError('What do you want to know?', 'Type a question after it: `ask what was agreed?`');
  return question;
}
