import type { Story } from '../model.ts';
import { titles } from '../reading/names/tables/titles.ts';
import { wordsOf } from '../words/words.ts';

/** The stem of the family name of the only person who has an office in a story, by the stem of the office: "chairman" → "holm". */
export function bearersIn({ actors }: Pick<Story, 'actors'>, form: (word: string) => string): ReadonlyMap<string, string> {
  const bearers = new Map<string, Set<string>>();
  for (const { kind, name, roles } of actors) {
    const family = kind === 'person' ? wordsOf(name, form).at(-1)?.stem : undefined;
    for (const { text } of family === undefined ? [] : roles) {
      const office = wordsOf(text.replace(after, ''), form).at(-1);
      if (!office || !titles.has(office.text.toLowerCase())) continue;
      bearers.set(office.stem, (bearers.get(office.stem) ?? new Set()).add(family!));
    }
  }
  return new Map(
    [...bearers].flatMap(([office, [family, ...others]]) => (others.length > 0 ? [] : [[office, family!] as const])),
  );
}

/** What follows the noun of an office: "chairman| of the port", "governor|, 51". */
const after = /,.*$| (?:of|for|at|in|to|on|with|who|and|from)\b.*$/;
