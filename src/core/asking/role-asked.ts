import type { Actor } from '../model.ts';
import { roleNouns } from '../reading/names/tables/role-nouns.ts';
import { titles } from '../reading/names/tables/titles.ts';
import { bareWords } from './bare-words.ts';

/**
 * Those who hold what is asked for by a role ("the sheriff", "president of Norway"), most often called so first; deputies and those who
 * held it once only where nobody else does.
 * @param role bare words
 */
export function holdersOf(role: string, actors: readonly Actor[]): readonly Actor[] {
  const holders = actors
    .map((actor) => ({ actor, roles: actor.roles.filter(({ text }) => isRole(bareWords(text), role)) }))
    .filter(({ roles }) => roles.length > 0)
    .map(({ actor, roles }) => ({
      actor,
      isFull: roles.some(({ text }) => !isLesser(bareWords(text), role)),
      times: roles.reduce((sum, { evidence }) => sum + evidence.length, 0),
    }))
    .sort((a, b) => b.times - a.times);
  const full = holders.filter(({ isFull }) => isFull);
  return (full.length ? full : holders).map(({ actor }) => actor);
}

/** Whether a role is what its holder is: "Oslo harbour master", not "master’s deputy" or "deputy to the harbour master". */
export function hasRole({ roles }: Actor, role: string): boolean {
  return roles.some(({ text }) => isRole(bareWords(text), role));
}

function isRole(held: string, role: string): boolean {
  if (held === role) return true;
  const head = held.split(linking)[0]!;
  return ` ${head}`.endsWith(` ${role}`) || (held.startsWith(`${role} `) && linking.test(held.slice(role.length)));
}

const linking = / (?:of|for|at|in|to|from|with|on|and|s) /;

/** "Deputy sheriff" and "former sheriff" for the sheriff. */
function isLesser(held: string, role: string): boolean {
  return lesser.test(held) && !lesser.test(role);
}

const lesser = /\b(?:vice|deputy|assistant|associate|former|ex|late|retired|onetime|outgoing)\b/;

/** Whether words end in what somebody is: "the harbour minister" is not nearly "Harbour Ministry". */
export function endsInRole(words: string): boolean {
  return isRoleWord(words.split(' ').at(-1)!);
}

export function isRoleWord(word: string): boolean {
  return roleNouns.has(word) || titles.has(word);
}
