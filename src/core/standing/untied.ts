import { dropConnectives } from './connectives.ts';
import { dropDateline } from './datelines.ts';

/** A sentence without what ties it to its page and to the sentences before it: no reader of it alone misses a dateline or a "But". */
export function untied(sentence: string): string {
  return dropConnectives(dropDateline(sentence));
}
