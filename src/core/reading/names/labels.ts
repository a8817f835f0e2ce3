import type { NameInContext } from './context.ts';
import { isKnownOrganisation, isPlace } from './kinds.ts';
import { genericAcronyms } from './tables/kind-words.ts';
import { surnames } from './tables/surnames.ts';

/** Letters from which a word in capitals is hardly an abbreviation, and how often it must label a line where no table knows it. */
const fewest = { letters: 4, lines: 2 } as const;

/** Whether a name is only ever the label of a line of a transcript: "RAMOS: Did you know?" Then it is a person's. */
export function isLabel(key: string, items: readonly NameInContext[]): boolean {
  if (isKnownOrganisation(key) || isPlace(key) || genericAcronyms.has(key)) return false;
  if (items.length < fewest.lines && !surnames.has(key)) return false;
  return items.every(({ name: { words }, after }) => {
    const [word, ...others] = words;
    return !others.length && word!.initial && isInCapitals(word!.text) && after[0]?.gap.startsWith(':') === true;
  });
}

function isInCapitals(text: string): boolean {
  return text.length >= fewest.letters && /^\p{Lu}+$/u.test(text);
}

/** "JORGE RAMOS" as it is written where nobody shouts: "Jorge Ramos". */
export function inUsualCapitals(name: string): string {
  return name.toLowerCase().replace(/(?<![\p{L}’'])\p{L}|(?<=\p{L}’|'|-)\p{L}(?=\p{L}{2})/gu, (letter) => letter.toUpperCase());
}
