import { carriesMeaning, without } from '../../standing/cut.ts';
import { hasVerb, verbStarts } from '../../standing/grammar.ts';
import { masked } from '../../standing/masked.ts';

/** Drops a description set between commas after a name: "Ruiz, a former judge, said". A list of several stays. */
export function dropAppositives(text: string): string {
  const plain = masked(text);
  for (const match of plain.matchAll(
    /(?<=\p{Lu}[\p{L}’'-]+), (?:an? |the |its |his |her |their |one of |now |\d)[^,;:—–]+,(?= )/gu,
  )) {
    const end = match.index + match[0].length;
    if (carriesMeaning(text.slice(match.index, end)) || hasVerb(text, match.index, end) || !verbStarts(text, end)) continue;
    return without(text, { start: match.index, end });
  }
  return text;
}
