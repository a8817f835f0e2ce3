import { code, heading, item, list, note, paragraph } from '../build.ts';
import type { Message } from '../model.ts';

/** A verb as the help shows it. */
interface Explained {
  readonly name: string;
  readonly description: string;
  readonly examples: readonly string[];
}

/** What can be asked of a topic, each with an example to copy. */
export function composeHelp(topic: { slug: string; title: string; description: string }, verbs: readonly Explained[]): Message {
  const one = verbs.length === 1;
  return {
    blocks: [
      heading(topic.title),
      paragraph(topic.description),
      list(
        verbs.map(({ description, examples, name }) => {
          const shown = one ? examples : examples.slice(-1);
          const typed = shown.flatMap((example, index) => [...(index ? [', '] : []), code(`/${topic.slug} ${example}`)]);
          return item([`${description}: `, ...(typed.length ? typed : [code(`/${topic.slug} ${name}`)])]);
        }),
      ),
      note(
        'A question can also be asked in a direct message or by mentioning me. Every line I give can be traced to the sentence of an article.',
      ),
    ],
    actions: [],
    summary: `What you can ask about ${topic.title}: ${verbs.map(({ name }) => name).join(', ')}`,
    audience: 'asker',
  };
}
