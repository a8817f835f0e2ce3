import type { Actor, ArticleId, Claim } from '../model.ts';

/** Gives the ids of the actors that a sentence of an article names, each once. */
export type NamedIn = (article: ArticleId, sentence: number) => string[];

export function namedIn(actors: readonly Actor[]): NamedIn {
  const named = new Map<string, Set<string>>();
  for (const { id, mentions } of actors) {
    for (const { article, sentence } of mentions) {
      const key = `${article} ${sentence}`;
      const there = named.get(key);
      if (there) there.add(id);
      else named.set(key, new Set([id]));
    }
  }
  return (article, sentence) => [...(named.get(`${article} ${sentence}`) ?? [])];
}

/** Claims with the actors that any of their sentences names. */
export function claimsNaming(claims: readonly Claim[], named: NamedIn): Claim[] {
  return claims.map((claim) => ({
    ...claim,
    actors: [...new Set(claim.sentences.flatMap(({ article, sentence }) => named(article, sentence)))],
  }));
}
