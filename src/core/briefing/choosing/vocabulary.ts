import type { Lexis } from '../../model.ts';
import { once } from '../../story/lazy.ts';
import { formOf } from '../../words/forms.ts';
import { stemCount, stemIds } from '../../words/stems.ts';

/** The words of some articles, their stems numbered from 0 over all of them. */
export interface Vocabulary {
  /** How many different stems there are. */
  readonly size: number;
  /** For each article the numbers of its own stems, -1 for one that is none of a word. */
  readonly articles: readonly Int32Array[];
  /** The number of the stem of a word, as it is written; undefined where no article has it. */
  readonly number: (written: string) => number | undefined;
  readonly isStop: (number: number) => boolean;
  readonly isFigure: (number: number) => boolean;
}

export function vocabularyOf(lexes: readonly Lexis[]): Vocabulary {
  const idsOf = lexes.map(({ stems }) => stemIds(stems));
  const numberOf = new Int32Array(stemCount()).fill(-1);
  const [texts, stopped]: [string[], boolean[]] = [[], []];
  const articles = lexes.map(({ stems, stops }, article) => {
    const ids = idsOf[article]!;
    const numbers = new Int32Array(stems.length).fill(-1);
    for (let own = 0; own < stems.length; own++) {
      if (stops[own] === '-') continue;
      const id = ids[own]!;
      if (numberOf[id]! < 0) {
        numberOf[id] = texts.push(stems[own]!) - 1;
        stopped.push(stops[own] === 's');
      }
      numbers[own] = numberOf[id]!;
    }
    return numbers;
  });
  const numbers = once(() => new Map(texts.map((text, number) => [text, number])));
  const figures = once(() => texts.map((text) => /\p{N}/u.test(text)));
  return {
    size: texts.length,
    articles,
    number: (written) => numbers().get(formOf(written).stem.text),
    isStop: (number) => stopped[number] ?? false,
    isFigure: (number) => figures()[number] ?? false,
  };
}
