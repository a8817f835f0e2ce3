import type { Ranked } from './ranked.ts';
import type { Inquiry } from './relevance.ts';

const looked = {
  /** Sentences, the best first. */
  most: 5,
  /** Sentences before each in its article: a name is not said again in every one. */
  back: 2,
  /** Share of a question's names that one of them and these must hold. */
  share: 0.5,
} as const;

/**
 * The names of a question, two at least, where the sentences that come nearest tell of hardly any of them: each is in the articles, but
 * nothing of them together. Undefined where they do.
 */
export function namesApart({ question, held, index }: Inquiry, ranked: readonly Ranked[]): readonly string[] | undefined {
  const { names } = question;
  if (names.length < 2) return undefined;
  const stands = (stem: string, position: number) =>
    held
      .get(stem)
      ?.some(
        (one) =>
          one <= position &&
          one >= position - looked.back &&
          index.sentences[one]!.article === index.sentences[position]!.article,
      );
  const isToldAt = ({ position }: Ranked) =>
    names.filter((name) => stands(name.at(-1)!.stem, position)).length >= looked.share * names.length;
  return ranked.slice(0, looked.most).some(isToldAt) ? undefined : names.map((name) => name.map(({ text }) => text).join(' '));
}
