import { Holders } from './holders.ts';
import type { WeightedLines } from './weights.ts';

export interface LikesOptions {
  /** Terms of a line that another has too, rarest first, by which others are looked up. */
  readonly keys: number;
  /** Lines looked at for a key on either side: bounds the work for terms that every article has. */
  readonly reach: number;
  /** Lines compared in full, those first that share most of the keys' weight. */
  readonly most: number;
}

/** Lines and their cosines with one that was asked about. */
export interface Found {
  readonly lines: Int32Array;
  readonly cosines: Float64Array;
}

/**
 * Finds the lines most like one, before and after it in a given order, through an inverted index of each line's rarest terms that
 * another has too. To ask about one costs the same however many there are.
 */
export class Likes {
  /** Those of the last asking, which the next one writes anew. */
  readonly found: Found;
  readonly #weighted: WeightedLines;
  readonly #options: LikesOptions;
  /** The lines that have each term as a key, in order. */
  readonly #holders: Holders;
  /** The place of a line among the holders of one of its keys, by the place of the key in the weighted lines. */
  readonly #places: Int32Array;
  readonly #touched: Int32Array;
  readonly #shared: Float64Array;
  readonly #shares: Float64Array;
  /** What each term weighs in the line that is held, which is of length 1. */
  readonly #weightOf: Float64Array;

  /** @param order the lines that can be found, each once */
  constructor(weighted: WeightedLines, order: Int32Array, options: LikesOptions) {
    const { starts, terms, rarity } = weighted;
    this.#weighted = weighted;
    this.#options = options;
    this.#touched = new Int32Array(options.keys * options.reach + 1);
    this.#shared = new Float64Array(starts.length);
    this.#shares = new Float64Array(options.most);
    this.#weightOf = new Float64Array(rarity.length);
    this.found = { lines: new Int32Array(options.most), cosines: new Float64Array(options.most) };
    this.#holders = new Holders(rarity.length, (count) => {
      for (let i = 0; i < order.length; i++) {
        const begin = this.#keysBegin(order[i]!);
        const end = this.#keysEnd(order[i]!, begin);
        for (let t = begin; t < end; t++) count(terms[t]!);
      }
    });
    this.#places = new Int32Array(terms.length);
    for (let i = 0; i < order.length; i++) {
      const line = order[i]!;
      const begin = this.#keysBegin(line);
      const end = this.#keysEnd(line, begin);
      for (let t = begin; t < end; t++) this.#places[t] = this.#holders.add(terms[t]!, line);
    }
  }

  /** Where the keys of a line begin: what no other line has finds none. */
  #keysBegin(line: number): number {
    const { starts, terms, rarity, most } = this.#weighted;
    let t = starts[line]!;
    while (t < starts[line + 1]! && rarity[terms[t]!] === most) t++;
    return t;
  }

  #keysEnd(line: number, begin: number): number {
    return Math.min(this.#weighted.starts[line + 1]!, begin + this.#options.keys);
  }

  /** How many earlier lines are found. @param line of the order */
  earlier(line: number): number {
    return this.#compare(line, this.#touch(line, -this.#options.reach, 0));
  }

  /** How many later lines are found. @param line of the order */
  later(line: number): number {
    return this.#compare(line, this.#touch(line, 1, this.#options.reach + 1));
  }

  /** Every line after one, within reach, of at least some likeness with it. @param line of the order */
  laterFrom(line: number, least: number): number[] {
    const count = this.#touch(line, 1, this.#options.reach + 1);
    const like: number[] = [];
    this.#hold(line);
    for (let i = 0; i < count; i++) {
      const other = this.#touched[i]!;
      this.#shared[other] = 0;
      if (this.#cosine(other) >= least) like.push(other);
    }
    this.#release(line);
    return like;
  }

  /** Notes which lines hold a key of one, from some place on beside it up to another, and the squared weights of the keys that each shares. */
  #touch(line: number, from: number, to: number): number {
    const { terms, rarity } = this.#weighted;
    const touched = this.#touched;
    const shared = this.#shared;
    const { list, begins, ends } = this.#holders;
    const begin = this.#keysBegin(line);
    const end = this.#keysEnd(line, begin);
    let count = 0;
    for (let t = begin; t < end; t++) {
      const share = rarity[terms[t]!]! ** 2;
      const place = this.#places[t]!;
      const last = Math.min(place + to, ends[terms[t]!]!);
      for (let h = Math.max(place + from, begins[terms[t]!]!); h < last; h++) {
        const other = list[h]!;
        const before = shared[other]!;
        // Noted without a branch, which no processor could foretell.
        touched[count] = other;
        count += Number(before === 0);
        shared[other] = before + share;
      }
    }
    return count;
  }

  #compare(line: number, count: number): number {
    const { lines, cosines } = this.found;
    const size = this.#greatest(count);
    if (!size) return 0;
    this.#hold(line);
    for (let i = 0; i < size; i++) cosines[i] = this.#cosine(lines[i]!);
    this.#release(line);
    return size;
  }

  #hold(line: number): void {
    const { starts, terms, rarity } = this.#weighted;
    let squares = 0;
    for (let t = starts[line]!; t < starts[line + 1]!; t++) squares += rarity[terms[t]!]! ** 2;
    const length = Math.sqrt(squares);
    for (let t = starts[line]!; t < starts[line + 1]!; t++) this.#weightOf[terms[t]!] = rarity[terms[t]!]! / length;
  }

  #release(line: number): void {
    const { starts, terms } = this.#weighted;
    for (let t = starts[line]!; t < starts[line + 1]!; t++) this.#weightOf[terms[t]!] = 0;
  }

  /** Of a line with the one that is held. */
  #cosine(other: number): number {
    const { starts, terms, rarity } = this.#weighted;
    const weightOf = this.#weightOf;
    const end = starts[other + 1]!;
    let sum = 0;
    let squares = 0;
    for (let t = starts[other]!; t < end; t++) {
      const weight = rarity[terms[t]!]!;
      sum += weight * weightOf[terms[t]!]!;
      squares += weight * weight;
    }
    return sum / Math.sqrt(squares);
  }

  /** Puts the few of those touched that share most into `found`, in their order, of equals the later ones first. All share nothing afterwards. */
  #greatest(count: number): number {
    const { lines } = this.found;
    const shares = this.#shares;
    const shared = this.#shared;
    const most = lines.length;
    let size = 0;
    let least = 0;
    for (let i = 0; i < count; i++) {
      const one = this.#touched[i]!;
      const share = shared[one]!;
      shared[one] = 0;
      if (size === most && share < least) continue;
      let place = size === most ? most - 1 : size++;
      while (place > 0 && shares[place - 1]! <= share) {
        lines[place] = lines[place - 1]!;
        shares[place] = shares[place - 1]!;
        place--;
      }
      lines[place] = one;
      shares[place] = share;
      least = shares[size - 1]!;
    }
    return size;
  }
}
