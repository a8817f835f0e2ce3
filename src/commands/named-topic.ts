import type { CommandDesk } from './command.ts';

/** What is meant by a line that was said to us: a first word that names a topic chooses it; the first topic is meant otherwise. */
export function namedTopic(line: string, { topics }: Pick<CommandDesk, 'topics'>): readonly [topic: string, rest: string] {
  const [first = ''] = line.split(' ', 1);
  const named = topics.find(({ slug }) => slug === first.replace(/^\//, '').toLowerCase());
  return named ? [named.slug, line.slice(first.length).trim()] : [topics[0]?.slug ?? '', line];
}
