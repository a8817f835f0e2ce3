import { createHash } from 'node:crypto';
import type { Article, Digest } from '../core/model.ts';
import type { DigestId } from '../desk.ts';
import type { Memory } from '../memory.ts';

/** The same digest has the same id, in this process and in the next. */
export function digestId(digest: Digest): DigestId {
  return createHash('sha256').update(JSON.stringify(digest)).digest('hex').slice(0, 12);
}

/** Remembers the newest digests for as long as the process lives, and no place: for the command line, and for a chat without a store. */
export function processMemory(most = 500): Memory {
  const digests = new Map<DigestId, { readonly digest: Digest; readonly articles: readonly Article[] }>();
  return {
    async heard() {
      return undefined;
    },
    async keep(digest, articles) {
      const id = digestId(digest);
      digests.delete(id);
      digests.set(id, { digest, articles });
      const [oldest] = digests.keys();
      if (digests.size > most && oldest !== undefined) digests.delete(oldest);
      return id;
    },
    async kept(id) {
      return digests.get(id)?.digest;
    },
    async article(id) {
      return [...digests.values()].flatMap(({ articles }) => articles).find((article) => article.id === id);
    },
  };
}
