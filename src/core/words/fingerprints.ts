/**
 * 32 bits of two numbers, or of more where the fingerprint of those before is the first. Of a million different pairs about a hundred
 * have one in common with another: too few to change what is counted of all, and none is kept to be compared.
 * Source: M. O. Rabin, "Fingerprinting by random polynomials", Harvard TR-15-81, 1981; the mixing is that of MurmurHash3.
 */
export function fingerprint(first: number, second: number): number {
  let bits = Math.imul(first, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 15) ^ second, 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}

/**
 * Numbers fingerprints from 0 as they come: an open hash table on a typed array, for the millions of word pairs and shingles of a large
 * story, where a Map takes several times as long.
 * Linear probing: D. E. Knuth, The Art of Computer Programming, vol. 3, 6.4, algorithm L.
 */
export class Fingerprints {
  /** For each slot 1 + the number that stands in it, 0 where it is free, and the fingerprint. At most half are taken: a small table is quicker. */
  #slots: Int32Array;
  #size = 0;

  /** @param expected room for so many to begin with; it grows, but growing counts all anew */
  constructor(expected = 0) {
    this.#slots = new Int32Array(4 * 2 ** Math.ceil(Math.log2(Math.max(expected, 4096))));
  }

  /** How many have a number. */
  get size(): number {
    return this.#size;
  }

  /** The number of a fingerprint, a new one where it has none. */
  numberOf(print: number): number {
    const slots = this.#slots;
    const slot = slotOf(print, slots);
    if (slots[slot]) return slots[slot] - 1;
    const number = this.#size++;
    slots[slot] = number + 1;
    slots[slot + 1] = print;
    if (4 * this.#size === slots.length) this.#grow();
    return number;
  }

  /** The number of a fingerprint, -1 where it has none. */
  find(print: number): number {
    return this.#slots[slotOf(print, this.#slots)]! - 1;
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Int32Array(2 * before.length);
    for (let at = 0; at < before.length; at += 2) {
      if (!before[at]) continue;
      const slot = slotOf(before[at + 1]!, this.#slots);
      this.#slots[slot] = before[at]!;
      this.#slots[slot + 1] = before[at + 1]!;
    }
  }
}

/** Where a fingerprint stands, else the free slot where it belongs. */
function slotOf(print: number, slots: Int32Array): number {
  const mask = slots.length - 1;
  let slot = (2 * print) & mask;
  while (slots[slot] && slots[slot + 1] !== print) slot = (slot + 2) & mask;
  return slot;
}
