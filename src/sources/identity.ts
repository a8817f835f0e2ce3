import { createHash } from 'node:crypto';
import type { ArticleId } from '../core/model.ts';

/** The id of an article with this text: the first 16 hex digits of the SHA-256 of the text in UTF-8. */
export function articleId(text: string): ArticleId {
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 16);
}
