import type { Lexis } from '../../model.ts';
import { formOf } from '../../words/forms.ts';
import { packedAt } from '../../words/packed.ts';

/** The words of some articles, their stems numbered from 0 over all of them. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #stops: boolean[] = [];
  readonly #figures: boolean[] = [];
  /** For the stems of each article their numbers here. */
  readonly #articles = new Map<Lexis, readonly number[]>();

  /** The words of a sentence of an article's body, in order: twice the number of the stem, and one more in quotation marks. */
  sentence(lexis: Lexis, index: number): number[] {
    const numbers = this.#articles.get(lexis) ?? this.#add(lexis);
    const list = lexis.words[index] ?? '';
    const words: number[] = [];
    for (let i = 0; i < list.length; i++) {
      const word = packedAt(list, i);
      words.push(2 * numbers[word >> 1]! + (word & 1));
    }
    return words;
  }

  /** The number of the stem of a word, as it is written; undefined where no article has it. */
  number(written: string): number | undefined {
    return this.#numbers.get(formOf(written).stem.text);
  }

  isStop(number: number): boolean {
    return this.#stops[number] ?? false;
  }

  isFigure(number: number): boolean {
    return this.#figures[number] ?? false;
  }

  #add(lexis: Lexis): readonly number[] {
    const numbers = lexis.stems.map((stem, own) => {
      if (lexis.stops[own] === '-') return -1;
      const known = this.#numbers.get(stem);
      if (known !== undefined) return known;
      const number = this.#numbers.size;
      this.#numbers.set(stem, number);
      this.#stops.push(lexis.stops[own] === 's');
      this.#figures.push(/\p{N}/u.test(stem));
      return number;
    });
    this.#articles.set(lexis, numbers);
    return numbers;
  }
}
