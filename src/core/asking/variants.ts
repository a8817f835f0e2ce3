import type { Story } from '../model.ts';
import { unknownTo } from '../reading/tokens.ts';
import { namesAlike } from '../story/name-variants.ts';
import { folded, jaroWinkler } from '../story/spelling.ts';
import { irregularForms } from '../words/irregular.ts';
import { normalForm, wordsOf } from '../words/words.ts';
import type { Term } from './question.ts';
import { relatives } from './relatives.ts';

/** The other forms under which a story's articles may have a word of a question: "zelenskyy" → "Zelensky", "Russian" → "Russia", "think" → "thought". */
export type Variants = (term: Pick<Term, 'stem' | 'text' | 'name'>) => readonly string[];

/** Least likeness of two words that are taken for one misspelt. */
const LIKE = 0.93;

/** Learns how a story's actors are spelt, so that any spelling of a name finds them all; `known` are the stems that its articles have. */
export function variantsIn({ actors }: Pick<Story, 'actors'>, known: ReadonlyMap<string, unknown>): Variants {
  const bySpelling = new Map<string, Set<string>>();
  for (const { names } of actors) {
    for (const { text, stem } of names.flatMap((name) => wordsOf(name))) {
      const key = folded(text);
      const stems = bySpelling.get(key) ?? new Set();
      bySpelling.set(key, stems.add(stem));
    }
  }
  return ({ stem, text, name }) => {
    const key = folded(stem);
    const spelt = [...(bySpelling.get(key) ?? [])];
    const alike = namesAlike(text).map(normalForm);
    const forms = name || spelt.length > 0 ? relatives(stem) : [...irregularForms(stem), ...otherSpellings(stem), `${stem}en`];
    const found = [...spelt, ...[...alike, ...forms].filter((form) => known.has(form))];
    if (found.length > 0 || known.has(stem)) return found;
    if (name) return nearest(key, bySpelling);
    if (unknownTo([text.toLowerCase()]).size === 0) return derived(text.toLowerCase()).filter((form) => known.has(form));
    const names = nearest(key, bySpelling, 4);
    return names.length > 0 ? names : nearest(stem, new Map([...known.keys()].map((one) => [one, [one]])), 4);
  };
}

function nearest(key: string, words: ReadonlyMap<string, Iterable<string>>, shortest = 5): readonly string[] {
  if (key.length < shortest) return [];
  let best: { readonly likeness: number; readonly stems: Iterable<string> } | undefined;
  for (const [other, stems] of words) {
    const likeness = other[0] === key[0] && other.length >= 5 ? jaroWinkler(key, other) : 0;
    if (likeness >= LIKE && likeness > (best?.likeness ?? 0)) best = { likeness, stems };
  }
  return best ? [...best.stems] : [];
}

/** The shortest word of which others are made. */
const SHORTEST = 5;

/** The stems of words made of one that no article has: a "conservator" has a "conservatorship", and who is in a "grade" is a "grader". */
function derived(word: string): readonly string[] {
  return word.length < SHORTEST ? [] : [`${word}ship`, `${word}er`, `${word}r`].map(normalForm);
}

/** Stems as the other English spells them: "defenc" for "defens", "labor" for "labour". */
function otherSpellings(stem: string): readonly string[] {
  return swaps.filter(([ending]) => ending.test(stem)).map(([ending, other]) => stem.replace(ending, other));
}

const swaps: readonly (readonly [RegExp, string])[] = [
  [/our/, 'or'],
  [/(?<![aeiou])or/, 'our'],
  [/enc$/, 'ens'],
  [/ens$/, 'enc'],
  [/([iy])s$/, '$1z'],
  [/([iy])z$/, '$1s'],
  [/tr$/, 'ter'],
  [/ter$/, 'tr'],
  [/ogu$/, 'og'],
  [/og$/, 'ogu'],
  [/mm$/, 'm'],
  [/([aeiou])l$/, '$1ll'],
  [/ll$/, 'l'],
  [/grei/, 'grai'],
  [/grai/, 'grei'],
];
