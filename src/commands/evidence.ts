import { composeEvidence } from '../message/compose/evidence.ts';
import { composeNothingYet } from '../message/compose/notice.ts';
import { citedArticles } from './cited.ts';
import { CommandError, type Verb } from './command.ts';

/** Where each line of a digest comes from: of the one that a button names, else of the newest. */
export const evidence: Verb = {
  name: 'evidence',
  description: 'Show the source sentences behind each line of a digest',
  options: [{ name: 'digest', description: 'Which digest; the newest when left out', kind: 'text', required: false }],
  examples: ['evidence'],
  managed: false,
  internal: true,
  parse: (text) => (text.trim() ? { digest: text.trim() } : {}),
  async run({ topic, options }, desk) {
    const followed = desk.topic(topic);
    const digest = options['digest'] ? await followed.kept(options['digest']) : await followed.latest();
    if (!digest && !options['digest']) return composeNothingYet(followed.title);
    if (!digest) {
      throw new CommandError(
        'That digest is too old: its sources are no longer kept here.',
        `Type \`/${topic}\` for the newest one.`,
      );
    }
    return composeEvidence(digest, await citedArticles(followed, digest));
  },
};
