import { Holders } from './holders.ts';
import type { Utterances } from './utterances.ts';

/** What two quotations must have in common to be one utterance. */
const sameness = {
  /** Share of the shorter one's words that stand in the longer one too. */
  contained: 0.75,
  /** The same where one of them has no named speaker to compare. */
  containedUnnamed: 0.9,
  /** Fewest words of a quotation without a named speaker; two with different ones must be equal and this long. Fewer must stand together. */
  fewestUnnamed: 4,
  /** Latest quotations looked at for a word. */
  lookBack: 32,
} as const;

/**
 * Which quotations are one utterance: for each the oldest of these. Each goes with the first earlier one that is the same, looked for word
 * by word through an index.
 * @param speakers the number of whoever says each, -1 for nobody who is named
 */
export function oldestSame(utterances: Utterances, speakers: Int32Array): Int32Array {
  const { keys, vocabulary } = utterances;
  const holders = new Holders(vocabulary, (count) => {
    for (let at = 0; at < keys.of[speakers.length]!; at++) count(keys.list[at]!);
  });
  const comparison = new Comparison(utterances, speakers);
  const oldest = new Int32Array(speakers.length);
  for (let one = 0; one < speakers.length; one++) {
    const earlier = firstSame(one, keys, holders, comparison);
    oldest[one] = earlier < 0 ? one : oldest[earlier]!;
    for (let at = keys.of[one]!; at < keys.of[one + 1]!; at++) holders.add(keys.list[at]!, one);
  }
  return oldest;
}

function firstSame(one: number, keys: Utterances['keys'], { list, begins, ends }: Holders, comparison: Comparison): number {
  comparison.hold(one);
  for (let at = keys.of[one]!; at < keys.of[one + 1]!; at++) {
    const word = keys.list[at]!;
    const end = ends[word]!;
    for (let i = Math.max(begins[word]!, end - sameness.lookBack); i < end; i++) if (comparison.isSame(list[i]!)) return list[i]!;
  }
  return -1;
}

/** Compares utterances with one at a time, each once. */
class Comparison {
  readonly #utterances: Utterances;
  readonly #speakers: Int32Array;
  /** How many words each has. */
  readonly #sizes: Int32Array;
  /** How often the one that is held has each word. */
  readonly #counts: Int32Array;
  /** The one with which each was compared last. */
  readonly #compared: Int32Array;
  #held = -1;

  constructor(utterances: Utterances, speakers: Int32Array) {
    const { of } = utterances.words;
    this.#utterances = utterances;
    this.#speakers = speakers;
    this.#sizes = speakers.map((_, one) => of[one + 1]! - of[one]!);
    this.#counts = new Int32Array(utterances.vocabulary);
    this.#compared = new Int32Array(speakers.length).fill(-1);
  }

  hold(one: number): void {
    const { distinct, counts } = this.#utterances;
    const held = this.#held;
    if (held >= 0) for (let i = distinct.of[held]!; i < distinct.of[held + 1]!; i++) this.#counts[distinct.list[i]!] = 0;
    for (let i = distinct.of[one]!; i < distinct.of[one + 1]!; i++) this.#counts[distinct.list[i]!] = counts[i]!;
    this.#held = one;
  }

  /** Whether another is the same as the one that is held; false where this was said before. */
  isSame(other: number): boolean {
    const one = this.#held;
    const speaker = this.#speakers[one]!;
    const otherSpeaker = this.#speakers[other]!;
    const size = this.#sizes[one]!;
    const otherSize = this.#sizes[other]!;
    const areNamed = speaker >= 0 && otherSpeaker >= 0;
    const differ = areNamed && speaker !== otherSpeaker;
    // Most are of another speaker and of another length.
    if ((differ && size !== otherSize) || this.#compared[other] === one) return false;
    this.#compared[other] = one;
    const isShort = Math.min(size, otherSize) < sameness.fewestUnnamed;
    if (differ) return !isShort && this.#holdsRun(one, other);
    if (!areNamed) return !isShort && this.#contained(other, sameness.containedUnnamed);
    return (!isShort || this.#holdsRun(one, other)) && this.#contained(other, sameness.contained);
  }

  /** Whether the shorter of two stands in the longer one, in one run. */
  #holdsRun(one: number, other: number): boolean {
    const { list, of } = this.#utterances.words;
    const short = this.#sizes[one]! <= this.#sizes[other]! ? one : other;
    const long = short === one ? other : one;
    const size = this.#sizes[short]!;
    for (let from = of[long]!; from + size <= of[long + 1]!; from++) {
      let run = 0;
      while (run < size && list[of[short]! + run] === list[from + run]) run++;
      if (run === size) return true;
    }
    return false;
  }

  /** Whether of the words of the shorter of two at least this share stands in the longer one too. */
  #contained(other: number, share: number): boolean {
    const { distinct, counts } = this.#utterances;
    const size = this.#sizes[other]!;
    const all = Math.min(this.#sizes[this.#held]!, size);
    let missing = 0;
    for (let i = distinct.of[other]!; i < distinct.of[other + 1]!; i++) {
      missing += Math.max(0, counts[i]! - this.#counts[distinct.list[i]!]!);
      if (size - missing < share * all - 1) return false;
    }
    return all > 0 && (size - missing) / all >= share;
  }
}
