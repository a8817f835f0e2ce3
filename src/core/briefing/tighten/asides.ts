import { carriesMeaning, without } from '../../standing/cut.ts';
import { masked } from '../../standing/masked.ts';

/** Drops what stands in parentheses or between two dashes, unless it says who says it, whether or how surely. */
export function dropAsides(text: string): string {
  const stretches = [...masked(text).matchAll(/ ?\([^()]*\)| [–—-]{1,2} [^–—:;]*? [–—-]{1,2}(?= )/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return without(text, ...stretches.filter(({ start, end }) => !carriesMeaning(text.slice(start, end))));
}
