import type { Reading, Sentence } from '../model.ts';
import { packedAt } from '../words/packed.ts';

/** A sentence that reports something, with its content terms. */
export interface Line {
  /** Index of its article in the story. */
  readonly article: number;
  readonly sentence: Sentence;
  /** Its content terms in order, each as the number that the story gives it. */
  readonly terms: readonly number[];
}

/** The body sentences of each article, in order. Terms are numbered from 0 as they come. */
export function linesOf(articles: readonly { readonly reading: Reading }[]): Line[][] {
  const numbers = new Map<string, number>();
  return articles.map(({ reading: { sentences, lexis } }, article) => {
    const numberOf: number[] = [];
    const lines: Line[] = [];
    for (const sentence of sentences) {
      if (sentence.kind !== 'body') continue;
      const list = lexis.terms[sentence.index] ?? '';
      const terms: number[] = [];
      for (let i = 0; i < list.length; i++) {
        const own = packedAt(list, i);
        numberOf[own] ??= numbered(numbers, lexis.stems[own]!);
        terms.push(numberOf[own]);
      }
      lines.push({ article, sentence, terms });
    }
    return lines;
  });
}

function numbered(numbers: Map<string, number>, term: string): number {
  const known = numbers.get(term);
  if (known !== undefined) return known;
  numbers.set(term, numbers.size);
  return numbers.size - 1;
}

/** The content terms of one sentence, as stems. */
export function termsOf({ lexis }: Reading, sentence: number): string[] {
  const list = lexis.terms[sentence] ?? '';
  return Array.from({ length: list.length }, (_, i) => lexis.stems[packedAt(list, i)]!);
}

/** Gives the terms of a sentence of the body by the index of its article in the story and its own in the reading. */
export type TermsAt = (article: number, sentence: number) => readonly number[];

export function termsIn(lines: readonly (readonly Line[])[]): TermsAt {
  const byIndex: (readonly number[])[][] = [];
  return (article, sentence) => {
    const known = byIndex[article] ?? [];
    if (byIndex[article] !== known) {
      for (const line of lines[article] ?? []) known[line.sentence.index] = line.terms;
      byIndex[article] = known;
    }
    return known[sentence] ?? [];
  };
}
