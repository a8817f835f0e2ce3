import type { Lexis } from '../../model.ts';
import { once } from '../../story/lazy.ts';
import { isWordly, kindAt } from '../../words/characters.ts';
import { formAt } from '../../words/forms.ts';
import { stemCount, stemIds } from '../../words/stems.ts';

/** The words of some articles, their stems numbered from 0 over all of them. */
export interface Vocabulary {
  /** How many different stems there are. */
  readonly size: number;
  /** For each article the numbers of its own stems, -1 for one that is none of a word. */
  readonly articles: readonly Int32Array[];
  /** The number of the stem of each word of a text, in order; -1 where no article has it. */
  readonly numbers: (text: string) => number[];
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
    numbers: (text) => runsOf(text, (from, to) => numbers().get(formAt(text, from, to).stem.text) ?? -1),
    isStop: (number) => stopped[number] ?? false,
    isFigure: (number) => figures()[number] ?? false,
  };
}

/** Makes something of each run of letters and figures. */
function runsOf<Made>(text: string, make: (from: number, to: number) => Made): Made[] {
  const made: Made[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isWordly(kindAt(text, at))) continue;
    const from = at;
    while (at + 1 < text.length && isWordly(kindAt(text, at + 1))) at++;
    made.push(make(from, at + 1));
  }
  return made;
}
