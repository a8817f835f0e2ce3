import { code, heading, item, list, note, paragraph } from '../build.ts';
import type { Inline, Message } from '../model.ts';

/** A verb as the help shows it. */
interface Explained {
  readonly name: string;
  readonly description: string;
  readonly examples: readonly string[];
}

/** What can be asked of a topic, each with an example to copy. */
export function composeHelp(
  topic: { readonly slug: string; readonly title: string; readonly description: string },
  verbs: readonly Explained[],
): Message {
  return {
    blocks: [
      heading(topic.title),
      paragraph(topic.description),
      list(verbs.map((verb) => item(typed(topic.slug, verb, verbs.length === 1), [verb.description]))),
      note('A question needs no command: end it with a question mark. Every line I give comes with the articles that carry it.'),
    ],
    actions: [],
    summary: `What you can ask about ${topic.title}: ${verbs.map(({ name }) => name).join(', ')}`,
    audience: 'asker',
  };
}

/** The last example of a verb; all of them where it is explained alone. */
function typed(slug: string, { name, examples }: Explained, all: boolean): (Inline | string)[] {
  const shown = all && examples.length ? examples : [examples.at(-1) ?? name];
  return shown.flatMap((example, index) => [...(index ? [', '] : []), code(`/${slug} ${example}`)]);
}
