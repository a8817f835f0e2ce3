import type { Reading } from '../model.ts';
import { isKnownOrganisation } from '../reading/names/kinds.ts';

/** Whether a word of a name is of a person's or of something else's; undefined where that is open. */
export type KindOfWord = (word: string) => 'person' | 'thing' | undefined;

/** Each reading is asked once for all its sentences. */
const known = new WeakMap<Reading, KindOfWord>();

/** What the words of names stand for in an article. A single word may be a surname, whatever it was taken for, if no known body's. */
export function kindsOfWords(reading: Reading): KindOfWord {
  const kinds = known.get(reading) ?? kindsIn(reading);
  known.set(reading, kinds);
  return kinds;
}

function kindsIn({ mentions }: Reading): KindOfWord {
  const persons = new Set<string>();
  const things = new Set<string>();
  for (const { kind, text, fullest } of mentions) {
    if (kind === 'other') continue;
    if (kind !== 'person' && text === fullest && !/\s/.test(text) && !isKnownOrganisation(text.toLowerCase())) continue;
    for (const word of text.split(/\s+/)) (kind === 'person' ? persons : things).add(word);
  }
  return (word) => {
    if (persons.has(word) === things.has(word)) return undefined;
    return persons.has(word) ? 'person' : 'thing';
  };
}
