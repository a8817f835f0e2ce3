import { carriesMeaning, without } from '../../standing/cut.ts';
import { hasVerb, verbStarts } from '../../standing/grammar.ts';
import { masked } from '../../standing/masked.ts';

/**
 * Drops relative clauses that only describe: ", which borders the sea,". They stand between commas before the verb they interrupt, or
 * at the end of the sentence. A clause without its commas says which one is meant, and stays.
 */
export function dropRelatives(text: string): string {
  const plain = masked(text);
  for (const match of plain.matchAll(/, (?:which|who|whose|whom|where) [^,;:—–]+(?=[,.])/g)) {
    const end = match.index + match[0].length;
    const last = plain.slice(end) === '.';
    if (carriesMeaning(text.slice(match.index, end)) || !(last || verbStarts(text, end + 1))) continue;
    if (!last && participle.test(plain.slice(end)) && hasVerb(text, 0, match.index)) continue;
    return without(text, { start: match.index, end: last ? end : end + 1 });
  }
  return text;
}

/** ", which cost it clients, aimed at banks": where the sentence has its verb, what follows belongs into the clause. */
const participle = /^, \p{L}+(?:ed|en|wn)\b/u;
