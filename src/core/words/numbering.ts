/** Numbers texts from 0 as they come. */
export class Numbering {
  readonly #numbers = new Map<string, number>();

  /** How many texts have a number. */
  get size(): number {
    return this.#numbers.size;
  }

  /** The texts in the order of their numbers. */
  texts(): Iterable<string> {
    return this.#numbers.keys();
  }

  /** The number of a text, undefined where it has none. */
  find(text: string): number | undefined {
    return this.#numbers.get(text);
  }

  /** The number of a text, a new one where it has none. */
  of(text: string): number {
    const known = this.find(text);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(text, number);
    return number;
  }
}
