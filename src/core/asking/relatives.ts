import { normalForm } from '../words/words.ts';

/** A country and what is named after it; the regular ones by their endings, the others listed. */
export function relatives(stem: string): readonly string[] {
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
  ['norway', 'norwegian'],
  ['ireland', 'irish'],
  ['iceland', 'icelandic'],
  ['portugal', 'portuguese'],
  ['thailand', 'thai'],
  ['afghanistan', 'afghan'],
  ['kazakhstan', 'kazakh'],
  ['slovakia', 'slovak'],
  ['philippines', 'filipino'],
  ['cyprus', 'cypriot'],
  ['wales', 'welsh'],
  ['scotland', 'scottish'],
  ['kyiv', 'kiev'],
].map((group) => group.map(normalForm));
