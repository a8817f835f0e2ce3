/**
 * What holds each key, in the order in which it comes: an inverted list on one typed array, in which every key has a stretch as long as it
 * will need. Keys and holders are numbers from 0.
 */
export class Holders {
  /** The holders of all keys, one key after another. */
  readonly list: Int32Array;
  /** Where those of each key begin; one more for where those of the last one may end. */
  readonly begins: Int32Array;
  /** Where those of each key end as yet. */
  readonly ends: Int32Array;

  /**
   * @param keys how many there are
   * @param each calls back once for every holder of a key that will be added
   */
  constructor(keys: number, each: (count: (key: number) => void) => void) {
    const begins = new Int32Array(keys + 1);
    each((key) => {
      begins[key + 1]!++;
    });
    for (let key = 1; key <= keys; key++) begins[key]! += begins[key - 1]!;
    this.begins = begins;
    this.ends = begins.slice(0, keys);
    this.list = new Int32Array(begins[keys]!);
  }

  /** Adds a holder of a key. @returns its place in the list */
  add(key: number, holder: number): number {
    const place = this.ends[key]!++;
    this.list[place] = holder;
    return place;
  }
}

/** The places of a list of keys by what stands there. */
export function placesBy(keys: number, list: ArrayLike<number>): Holders {
  const places = new Holders(keys, (count) => {
    for (let place = 0; place < list.length; place++) count(list[place]!);
  });
  for (let place = 0; place < list.length; place++) places.add(list[place]!, place);
  return places;
}
