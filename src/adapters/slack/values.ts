/** What a button or an option carries in its `value`. Slack gives `&`, `<` and `>` back escaped, so they never go there. */
import { type Press, readPress, writePress } from '../../message/press.ts';

/** Undefined when it takes more than `limit` characters. */
export function writeValue(press: Press, limit: number): string | undefined {
  const value = writePress(press, limit)?.replace(/[%&<>]/g, encodeURIComponent);
  return value !== undefined && value.length <= limit ? value : undefined;
}

/** Undefined for what this version did not write. */
export function readValue(value: string): Press | undefined {
  return readPress(value.replace(/%(?:25|26|3C|3E)/g, decodeURIComponent));
}
