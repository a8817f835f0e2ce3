/**
 * What a button or a choice carries, in a few characters, so that it works after a restart without anything being kept:
 * `1~run~ukraine-talks~actor~name~Witkoff`. The first field is the version of this form; a press of another version is told apart.
 */
import type { Invocation } from './model.ts';

export type Press =
  | { readonly kind: 'run'; readonly run: Invocation }
  /** The page of a long answer that follows; pages count from 0. */
  | { readonly kind: 'page'; readonly run: Invocation; readonly page: number }
  /** Says to all what only the asker was told; the first page when none is named. */
  | { readonly kind: 'share'; readonly run: Invocation; readonly page?: number };

/** Undefined when it takes more than `limit` UTF-16 code units: then it can't be a button on that platform. */
export function writePress(press: Press, limit: number): string | undefined {
  const options = Object.entries(press.run.options).flat();
  const head = press.kind === 'run' ? 'run' : `${press.kind}${press.page ?? ''}`;
  const written = [VERSION, head, press.run.topic, press.run.verb, ...options].map(escaped).join('~');
  return written.length <= limit ? written : undefined;
}

/** Undefined for what this version did not write: an older button, or somebody's forgery. */
export function readPress(written: string): Press | undefined {
  const [version, head, topic, verb, ...rest] = written.split('~').map(unescaped);
  if (version !== VERSION || head === undefined || !topic || !verb || rest.length % 2 === 1) return undefined;
  const names = rest.filter((_, at) => at % 2 === 0);
  const options = Object.fromEntries(names.map((name, at) => [name, rest[2 * at + 1]!]));
  const run = { topic, verb, options };
  if (head === 'run') return { kind: 'run', run };
  if (head === 'share') return { kind: 'share', run };
  const [, kind, page] = /^(page|share)(\d{1,3})$/.exec(head) ?? [];
  return kind === 'page' || kind === 'share' ? { kind, run, page: Number(page) } : undefined;
}

const VERSION = '1';

const escaped = (field: string): string => field.replaceAll('!', '!!').replaceAll('~', '!-');
const unescaped = (field: string): string => field.replace(/!([!-])/g, (_, sign: string) => (sign === '-' ? '~' : '!'));
