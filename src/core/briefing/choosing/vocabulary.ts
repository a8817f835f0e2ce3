import type { Lexis } from '../../model.ts';
import { formOf } from '../../words/forms.ts';
import { Numbering } from '../../words/numbering.ts';

/** The words of some articles, their stems numbered from 0 over all of them. */
export class Vocabulary {
  readonly #numbers = new Numbering();
  readonly #stops: boolean[] = [];
  readonly #figures: boolean[] = [];

  /** How many different stems there are. */
  get size(): number {
    return this.#numbers.size;
  }

  /** Takes in the words of an article: for each of its stems the number here, -1 for one that is none of a word. */
  add({ stems, stops }: Lexis): Int32Array {
    const numbers = new Int32Array(stems.length);
    for (let own = 0; own < stems.length; own++)
      numbers[own] = stops[own] === '-' ? -1 : this.#numbered(stems[own]!, stops[own] === 's');
    return numbers;
  }

  /** The number of the stem of a word, as it is written; undefined where no article has it. */
  number(written: string): number | undefined {
    return this.#numbers.find(formOf(written).stem.text);
  }

  isStop(number: number): boolean {
    return this.#stops[number] ?? false;
  }

  isFigure(number: number): boolean {
    return this.#figures[number] ?? false;
  }

  #numbered(stem: string, isStop: boolean): number {
    const number = this.#numbers.of(stem);
    if (number < this.#stops.length) return number;
    this.#stops.push(isStop);
    this.#figures.push(/\p{N}/u.test(stem));
    return number;
  }
}
