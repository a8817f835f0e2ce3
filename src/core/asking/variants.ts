import type { Story } from '../model.ts';
import { folded, jaroWinkler } from '../story/spelling.ts';
import { irregularForms } from '../words/irregular.ts';
import { normalForm, wordsOf } from '../words/words.ts';

/** The other forms under which a story's articles may have a word of a question: "Zelenskyy" → "zelensky", "Russian" → "russia", "think" → "thought". */
export type Variants = (stem: string, isName: boolean) => readonly string[];

/** Least likeness of two names that are taken for one misspelt. */
const LIKE = 0.93;

/** Learns how a story's actors are spelt, so that any spelling of a name finds them all. */
export function variantsIn({ actors }: Pick<Story, 'actors'>, isKnown: (stem: string) => boolean): Variants {
  const bySpelling = new Map<string, Set<string>>();
  for (const { names } of actors) {
    for (const { text, stem } of names.flatMap((name) => wordsOf(name))) {
      const key = folded(text);
      const stems = bySpelling.get(key) ?? new Set();
      bySpelling.set(key, stems.add(stem));
    }
  }
  return (stem, isName) => {
    if (!isName) return irregularForms(stem).filter(isKnown);
    const key = folded(stem);
    const spelt = bySpelling.get(key) ?? [];
    const derived = relatives(stem).filter(isKnown);
    if (isKnown(stem) || derived.length > 0 || [...spelt].length > 0) return [...spelt, ...derived];
    return nearest(key, bySpelling);
  };
}

function nearest(key: string, bySpelling: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  if (key.length < 5) return [];
  let best: { readonly likeness: number; readonly stems: ReadonlySet<string> } | undefined;
  for (const [other, stems] of bySpelling) {
    const likeness = other[0] === key[0] && other.length >= 5 ? jaroWinkler(key, other) : 0;
    if (likeness >= LIKE && likeness > (best?.likeness ?? 0)) best = { likeness, stems };
  }
  return best ? [...best.stems] : [];
}

/** A country and what is named after it; the regular ones by their endings, the others listed. */
function relatives(stem: string): readonly string[] {
  const listed = irregular.filter((group) => group.includes(stem)).flat();
  const root = stem.replace(/(?:ian|ean|an|ese|es|ish|i|ia|a|o|n)$/, '');
  if (root.length < 4) return listed.filter((other) => other !== stem);
  const regular = ['', 'a', 'e', 'o', 'i', 'ia', 'n', 'an', 'ian', 'ean', 'es', 'ish'].map((ending) => root + ending);
  return [...new Set([...listed, ...regular])].filter((other) => other !== stem);
}

/** Names that share no root, as stems; the abbreviations of news. */
const irregular: readonly (readonly string[])[] = [
  ['us', 'usa', 'america', 'american'],
  ['uk', 'britain', 'british', 'briton'],
  ['uae', 'emirates', 'emirati'],
  ['france', 'french'],
  ['germany', 'german'],
  ['poland', 'polish'],
  ['netherlands', 'dutch'],
  ['turkey', 'turkish', 'turkiye'],
  ['spain', 'spanish'],
  ['denmark', 'danish'],
  ['greece', 'greek'],
  ['switzerland', 'swiss'],
  ['sweden', 'swedish'],
  ['finland', 'finnish'],
  ['iraq', 'iraqi'],
  ['kyiv', 'kiev'],
].map((group) => group.map(normalForm));
