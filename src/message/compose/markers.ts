import type { ArticleId, Evidence, SourceLine } from '../../core/model.ts';
import { link, text } from '../build.ts';
import type { Inline } from '../model.ts';

/** Numbers the sources of a message, so that each line can point at them: `[1][3]`. */
export interface SourceNumbers {
  readonly lines: readonly SourceLine[];
  /** The marks of the articles behind a line, in order, each once; linked where the source has an address. */
  of(evidence: readonly Pick<Evidence, 'article'>[]): readonly Inline[];
  mark(article: ArticleId): string | undefined;
}

/** Numbers those sources that a message cites, in their own order. */
export function citing(evidence: readonly Pick<Evidence, 'article'>[], all: readonly SourceLine[]): SourceNumbers {
  const cited = new Set(evidence.map(({ article }) => article));
  return numberSources(all.filter(({ article }) => cited.has(article)));
}

export function numberSources(lines: readonly SourceLine[]): SourceNumbers {
  const numbers = new Map(lines.map((line, index) => [line.article, index + 1]));
  const mark = (article: ArticleId) => {
    const number = numbers.get(article);
    return number === undefined ? undefined : `[${number}]`;
  };
  return {
    lines,
    mark,
    of(evidence) {
      const cited = new Set(evidence.map(({ article }) => numbers.get(article)).filter((number) => number !== undefined));
      return [...cited].sort((a, b) => a - b).map((number) => link(lines[number - 1]?.url, text(`[${number}]`)));
    },
  };
}
