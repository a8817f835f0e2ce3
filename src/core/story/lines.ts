import type { Reading } from '../model.ts';
import { listEnd, packedAt, unpacked } from '../words/packed.ts';
import { stemCount, stemIds } from '../words/stems.ts';

/**
 * The sentences of the articles' bodies, each a line, with their content terms as numbers from 0. Lines are numbered article by article
 * in order. All in flat lists, since a large story has hundreds of thousands of lines and millions of terms.
 */
export interface Lines {
  /** Index of each line's sentence in its reading. */
  readonly sentences: Int32Array;
  /** Index of each line's article in the story. */
  readonly articles: Int32Array;
  /** The first line of each article; one more for where the last one ends. */
  readonly firsts: Int32Array;
  /** Where the terms of each line begin in `terms`; one more for where those of the last one end. */
  readonly starts: Int32Array;
  /** The content terms of all lines, in order. */
  readonly terms: Int32Array;
  /** The different terms, each at the place of its number. */
  readonly vocabulary: readonly string[];
}

export function linesOf(articles: readonly { readonly reading: Reading }[]): Lines {
  const idsOf = articles.map(({ reading }) => stemIds(reading.lexis.stems));
  const numberOf = new Int32Array(stemCount()).fill(-1);
  const firsts = new Int32Array(articles.length + 1);
  const most = articles.reduce((sum, { reading }) => sum + reading.sentences.length, 0);
  const [indices, articleOf, starts] = [new Int32Array(most), new Int32Array(most), new Int32Array(most + 1)];
  const terms = new Int32Array(articles.reduce((sum, { reading }) => sum + reading.lexis.terms.length, 0));
  const vocabulary: string[] = [];
  let [line, end] = [0, 0];
  articles.forEach(({ reading: { sentences, lexis } }, article) => {
    const ids = idsOf[article]!;
    let begin = end;
    for (let at = 0, index = 0; at < lexis.terms.length; at++) {
      const stem = packedAt(lexis.terms, at);
      if (stem !== listEnd) {
        const id = ids[stem]!;
        if (numberOf[id]! < 0) numberOf[id] = vocabulary.push(lexis.stems[stem]!) - 1;
        terms[end++] = numberOf[id]!;
        continue;
      }
      // Only the body has terms: to look at its other sentences alone saves most of the time.
      if (end > begin || sentences[index]!.kind === 'body') {
        indices[line] = index;
        articleOf[line++] = article;
        starts[line] = end;
      }
      begin = end;
      index++;
    }
    firsts[article + 1] = line;
  });
  return {
    sentences: indices.subarray(0, line),
    articles: articleOf.subarray(0, line),
    firsts,
    starts: starts.subarray(0, line + 1),
    terms: terms.subarray(0, end),
    vocabulary,
  };
}

/** The content terms of one sentence, as stems. */
export function termsOf({ lexis }: Reading, sentence: number): string[] {
  return unpacked(lexis.terms, sentence).map((stem) => lexis.stems[stem]!);
}

/** The line of a sentence by the index of its article in the story and its own in the reading; -1 where it is none of the body. */
export function lineAt({ sentences, firsts }: Lines, article: number, sentence: number): number {
  for (let line = firsts[article]!; line < firsts[article + 1]! && sentences[line]! <= sentence; line++)
    if (sentences[line] === sentence) return line;
  return -1;
}

/** Gives the terms of a sentence of the body by the index of its article in the story and its own in the reading. */
export type TermsAt = (article: number, sentence: number) => Int32Array;

export function termsAt(lines: Lines): TermsAt {
  const { starts, terms } = lines;
  return (article, sentence) => {
    const line = lineAt(lines, article, sentence);
    return line < 0 ? terms.subarray(0, 0) : terms.subarray(starts[line], starts[line + 1]);
  };
}
