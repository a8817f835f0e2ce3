import type { Actor, ArticleId } from '../model.ts';

/** Gives the ids of the actors that a sentence of an article names, each once. */
export type NamedIn = (article: ArticleId, sentence: number) => readonly string[];

export function namedIn(actors: readonly Actor[]): NamedIn {
  const named = new Map<ArticleId, string[][]>();
  for (const { id, mentions } of actors) {
    for (const { article, sentence } of mentions) {
      const sentences = named.get(article) ?? [];
      const there = sentences[sentence] ?? [];
      if (there.at(-1) !== id) there.push(id);
      sentences[sentence] = there;
      named.set(article, sentences);
    }
  }
  return (article, sentence) => named.get(article)?.[sentence] ?? [];
}
