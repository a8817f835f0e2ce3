import type { TopicDesk } from '../desk.ts';
import { composeDigest, type DigestLength } from '../message/compose/digest.ts';
import { composeNothingYet } from '../message/compose/notice.ts';
import type { Action, Message } from '../message/model.ts';
import { citedArticles } from './cited.ts';
import { CommandError, type Verb } from './command.ts';

const lengths: readonly DigestLength[] = ['brief', 'standard', 'full'];

/** The digest of the newest coverage. */
export const latest: Verb = {
  name: 'latest',
  description: 'Show the digest of the newest coverage',
  options: [{ name: 'length', description: 'How much of it', kind: 'choice', required: false, choices: lengths }],
  examples: ['latest', 'latest brief', 'latest full'],
  managed: false,
  parse(text) {
    return text.trim() ? { length: lengthOf(text.trim()) } : {};
  },
  async run({ topic, options }, desk): Promise<Message> {
    const length = lengthOf(options['length']);
    const followed = desk.topic(topic);
    const digest = await followed.latest();
    if (!digest) return composeNothingYet(followed.title);
    const id = await followed.keep(digest);
    return composeDigest(digest, {
      length,
      audience: 'asker',
      actions: digestActions(followed, id),
      articles: await citedArticles(followed, digest),
    });
  },
};

/** What can be asked next of a digest that was kept under an id. */
export function digestActions({ slug: topic }: Pick<TopicDesk, 'slug'>, id: string): readonly Action[] {
  return [
    { kind: 'button', label: 'Evidence', run: { topic, verb: 'evidence', options: { digest: id } }, primary: true },
    { kind: 'button', label: 'Quotes', run: { topic, verb: 'quotes', options: {} } },
    { kind: 'button', label: "What's new", run: { topic, verb: 'new', options: {} } },
  ];
}

function lengthOf(typed = 'standard'): DigestLength {
  const length = lengths.find((one) => one === typed.toLowerCase());
  if (!length) throw new CommandError(`“${typed}” is no length of a digest.`, `Use one of: ${lengths.join(', ')}.`);
  return length;
}
