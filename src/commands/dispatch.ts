import { type Desk, UnknownTopicError } from '../desk.ts';
import { composeNotice } from '../message/compose/notice.ts';
import type { Message } from '../message/model.ts';
import { type CommandDesk, CommandError, type Request, type Verb } from './command.ts';
import { complete } from './complete.ts';
import { wishesForDigest } from './digest-wish.ts';
import { examplesFor } from './examples.ts';
import { nearest } from './nearest.ts';
import { verbs as allVerbs } from './verbs.ts';

/** Runs verbs over a desk. Never throws for what a person may do wrong: the message says what to do instead. */
export function commandDesk(desk: Desk, verbs: readonly Verb[] = allVerbs): CommandDesk {
  const slugs = desk.topics.map(({ slug }) => slug);
  const verbNames = verbs.filter(({ internal }) => !internal).map(({ name }) => name);

  async function run(name: string, request: Request): Promise<Message> {
    const verb = verbs.find((one) => one.name === name);
    if (!verb) return unknownVerb(name, '', request.topic);
    if (verb.managed && !request.asker.mayManage) return notAllowed(verb, request);
    try {
      return await verb.run(request, desk);
    } catch (error) {
      if (error instanceof UnknownTopicError) return unknownTopic(request.topic);
      if (error instanceof CommandError) return composeNotice(error.message, error.hint);
      throw error;
    }
  }

  async function runText(topic: string, text: string, given: Omit<Request, 'topic' | 'options'>): Promise<Message> {
    const line = text.trim();
    const request = { ...given, topic };
    if (!slugs.includes(topic)) return unknownTopic(topic);
    if (!line) return run('latest', { ...request, options: {} });
    const [first = '', rest = ''] = splitFirst(line);
    const verb = verbs.find(({ name }) => name === first.toLowerCase());
    if (verb) {
      try {
        return await run(verb.name, { ...request, options: verb.parse(rest) });
      } catch (error) {
        if (!(error instanceof CommandError)) throw error;
        if (!isQuestion(line)) return composeNotice(error.message, error.hint);
      }
    }
    if (isQuestion(line) || wishesForDigest(line)) return run('ask', { ...request, options: { question: line } });
    const actor = await desk.topic(topic).actor(line);
    if (actor.kind !== 'none') return run('actor', { ...request, options: { name: line } });
    return unknownVerb(first, rest, topic);
  }

  function unknownVerb(typed: string, rest: string, topic: string): Message {
    const [meant, ...others] = nearest(typed, verbNames);
    if (!meant) {
      return composeNotice(
        `“${typed}” is none of the things I can do.`,
        `I can: ${verbNames.join(', ')}. A question ends with “?”. Type \`/${topic} help\` for examples.`,
      );
    }
    const lines = [meant, ...others].map((name) => `/${topic} ${[name, rest].filter(Boolean).join(' ')}`);
    const verb = verbs.find(({ name }) => name === meant);
    return composeNotice(
      `“${typed}” is none of the things I can do. Did you mean ${lines.map((one) => `\`${one}\``).join(' or ')}?`,
      undefined,
      verb ? [{ kind: 'button', label: meant, run: { topic, verb: meant, options: optionsOf(verb, rest) }, primary: true }] : [],
    );
  }

  function unknownTopic(typed: string): Message {
    const [meant] = nearest(typed, slugs);
    return composeNotice(
      `I follow no topic “${typed}”.`,
      meant ? `Did you mean \`/${meant}\`?` : `I follow: ${slugs.map((slug) => `\`/${slug}\``).join(', ')}.`,
    );
  }

  return {
    topics: desk.topics.map(({ slug, title, description }) => ({ slug, title, description })),
    verbs: verbs.map((verb) => ({ ...verb, examples: examplesFor(verb.examples, desk.topics[0]?.actors ?? []) })),
    run,
    runText,
    complete: (topic, option, typed, place) => complete(desk, topic, option, typed, place),
  };
}

function notAllowed(verb: Verb, { asker }: Request): Message {
  return composeNotice(`\`${verb.name}\` changes what this place gets.`, `Ask ${asker.managers} to do it.`);
}

/** What a verb makes of the rest of a line, or nothing where it can't. */
function optionsOf(verb: Verb, rest: string): Request['options'] {
  try {
    return verb.parse(rest);
  } catch (error) {
    if (error instanceof CommandError) return {};
    throw error;
  }
}

function splitFirst(line: string): readonly [string, string] {
  const match = /^(\S+)\s*([\s\S]*)$/.exec(line);
  return [match?.[1] ?? '', match?.[2] ?? ''];
}

/** Ends with a question mark, or begins as questions do and goes on. */
export function isQuestion(line: string): boolean {
  return (
    /\?["”’)\s]*$/.test(line) ||
    /^(?:who|whom|whose|what|when|where|why|which|how|did|does|do|is|are|was|were|has|have|had|can|could|will|would|should)(?:['’]s)?\s+\S/i.test(
      line,
    )
  );
}
