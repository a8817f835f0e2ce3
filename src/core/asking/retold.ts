import type { SentenceRef, StoryArticle } from '../model.ts';
import { placesBy } from '../story/holders.ts';
import { lineAt, linesOf } from '../story/lines.ts';
import { weightedLines } from '../story/weights.ts';
import { plainText } from '../words/plain.ts';

/** What a line and a sentence of another text must have in common for the line to be told there too, though it may say more. */
const likeness = {
  /** So many of the rarest words there can be. */
  words: 3,
  /** Or this share of the weight of the line's words. */
  share: 0.25,
  /** Less is needed where the line opens its article: others of these days open with the same news, in words of their own. */
  opening: 1.5,
} as const;

/** Sentences looked at for a word; one that more have says nothing of a line. */
const reach = 1000;
/** Words of a quotation that two texts hardly put into marks by chance. */
const leastQuoted = 2;

export interface Retold {
  /** Whether another text has a sentence near one. @param opens whether it opens its article as others open theirs */
  readonly inOtherWords: (ref: SentenceRef, opens: boolean) => boolean;
  /** Whether another text has what somebody is quoted with in a sentence. */
  readonly inQuotation: (ref: SentenceRef) => boolean;
}

/** Says whether another text tells what a sentence does. */
export function retoldIn(articles: readonly StoryArticle[]): Retold {
  const lines = linesOf(articles);
  const { starts, terms, rarity, most } = weightedLines(lines);
  const holders = placesBy(rarity.length, terms);
  const lineOf = Int32Array.from(terms);
  for (let line = 0; line + 1 < starts.length; line++) lineOf.fill(line, starts[line], starts[line + 1]);
  const indices = new Map(articles.map(({ article }, index) => [article.id, index]));
  const originOf = (line: number) => articles[lines.articles[line]!]!.origin;
  const textOf = (line: number) => articles[lines.articles[line]!]!.reading.sentences[lines.sentences[line]!]!.text;

  /** The sentences of other texts that have a word of a line, each with the weight of all that they share. */
  function besides(line: number): Map<number, number> {
    const shared = new Map<number, number>();
    for (let t = starts[line]!; t < starts[line + 1]!; t++) {
      const term = terms[t]!;
      const [begin, end] = [holders.begins[term]!, holders.ends[term]!];
      if (end - begin > reach) continue;
      for (let h = begin; h < end; h++) {
        const other = lineOf[holders.list[h]!]!;
        if (originOf(other) !== originOf(line)) shared.set(other, (shared.get(other) ?? 0) + rarity[term]!);
      }
    }
    return shared;
  }

  function weightOf(line: number): number {
    let sum = 0;
    for (let t = starts[line]!; t < starts[line + 1]!; t++) sum += rarity[terms[t]!]!;
    return sum;
  }

  const lineAtRef = ({ article, sentence }: SentenceRef) => {
    const index = indices.get(article) ?? -1;
    return index < 0 ? -1 : lineAt(lines, index, sentence);
  };
  return {
    inOtherWords(ref, opens) {
      const line = lineAtRef(ref);
      if (line < 0) return false;
      const enough = Math.min((opens ? likeness.opening : likeness.words) * most, likeness.share * weightOf(line));
      return [...besides(line).values()].some((weight) => weight >= enough);
    },
    inQuotation(ref) {
      const line = lineAtRef(ref);
      const quoted = line < 0 ? [] : quotedIn(articles[lines.articles[line]!]!, ref.sentence);
      if (quoted.length === 0) return false;
      return [...besides(line).keys()].some((other) => {
        const words = plainText(textOf(other));
        return quoted.some((one) => words.includes(one));
      });
    },
  };
}

/** What somebody is quoted with in a sentence. */
function quotedIn({ article, reading }: StoryArticle, sentence: number): string[] {
  return reading.quotes.flatMap(({ sentences: [from, to], speaker, parts: [part] }) => {
    if (!speaker || from > sentence || to < sentence) return [];
    const words = plainText(article.text.slice(part.start, part.end));
    return words.split(' ').length >= leastQuoted ? [words] : [];
  });
}
