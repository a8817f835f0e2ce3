/**
 * Numbers pairs of whole numbers from 0 as they come: an open hash table on typed arrays, for the millions of shingles and word pairs
 * of a large story, where a Map of strings or of numbers beyond 31 bits takes several times as long.
 * Linear probing: D. E. Knuth, The Art of Computer Programming, vol. 3, 6.4, algorithm L.
 */
export class PairNumbers {
  #size = 0;
  /** The pair of each number, one after the other. */
  #pairs: Int32Array;
  /** For each slot 1 + the number that stands in it, 0 where it is free. At most half are taken. */
  #slots: Int32Array;

  /** @param expected room for so many to begin with; it grows, but growing counts all anew */
  constructor(expected = 1024) {
    const room = 2 ** Math.ceil(Math.log2(Math.max(expected, 1024)));
    this.#pairs = new Int32Array(2 * room);
    this.#slots = new Int32Array(2 * room);
  }

  /** How many pairs have a number. */
  get size(): number {
    return this.#size;
  }

  /** The number of a pair, a new one where it has none. Both at least 0 and below 2³¹. */
  numberOf(first: number, second: number): number {
    const slot = this.#slotOf(first, second);
    const taken = this.#slots[slot]!;
    if (taken) return taken - 1;
    const number = this.#size++;
    this.#slots[slot] = number + 1;
    this.#pairs[2 * number] = first;
    this.#pairs[2 * number + 1] = second;
    if (2 * this.#size === this.#slots.length) this.#grow();
    return number;
  }

  /** The number of a pair, -1 where it has none. */
  find(first: number, second: number): number {
    return this.#slots[this.#slotOf(first, second)]! - 1;
  }

  #slotOf(first: number, second: number): number {
    const slots = this.#slots;
    const pairs = this.#pairs;
    const mask = slots.length - 1;
    let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
    hash ^= hash >>> 15;
    let slot = hash & mask;
    for (let taken = slots[slot]!; taken; taken = slots[slot]!) {
      if (pairs[2 * taken - 2] === first && pairs[2 * taken - 1] === second) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #grow(): void {
    const pairs = this.#pairs;
    this.#pairs = new Int32Array(2 * pairs.length);
    this.#pairs.set(pairs);
    this.#slots = new Int32Array(2 * this.#slots.length);
    for (let number = 0; number < this.#size; number++)
      this.#slots[this.#slotOf(pairs[2 * number]!, pairs[2 * number + 1]!)] = number + 1;
  }
}
