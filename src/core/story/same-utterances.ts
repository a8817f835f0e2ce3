import { plainWords } from '../words/plain.ts';
import { aligned } from './alignment.ts';
import { Holders } from './holders.ts';
import type { Utterances } from './utterances.ts';

/** What two quotations must have in common to be one utterance: how much of the shorter one is aligned with the longer one. */
const sameness = {
  /** In two articles, by one speaker … */
  across: 0.65,
  /** … of fewer than six words, where one word more or less is another thing said … */
  brief: { words: 6, aligned: 0.8 },
  /** … and of fewer than four: these must stand there as they are. */
  short: 4,
  /** In one article, which seldom quotes a thing twice in other words; and where one of the two has no named speaker to compare. */
  surely: 0.88,
  /** Latest quotations looked at for a word. */
  lookBack: 32,
} as const;

/**
 * Which quotations are one utterance: for each the oldest of these. Each goes with the first earlier one that is the same, looked for word
 * by word through an index; but a few words that two speeches have in common don't make one of them.
 * @param speakers the number of whoever says each, -1 for nobody who is named
 * @param textOf the text of each
 */
export function oldestSame(utterances: Utterances, speakers: Int32Array, textOf: (one: number) => string): Int32Array {
  const { keys, vocabulary } = utterances;
  const holders = new Holders(vocabulary, (count) => {
    for (let at = 0; at < keys.of[speakers.length]!; at++) count(keys.list[at]!);
  });
  const comparison = new Comparison(utterances, speakers, textOf);
  const oldest = new Int32Array(speakers.length);
  /** For each that is the oldest the longest of those that go with it. */
  const fullest = new Int32Array(speakers.length);
  const belongs = (one: number, earlier: number): boolean => {
    if (!comparison.isSame(earlier)) return false;
    const full = fullest[oldest[earlier]!]!;
    return comparison.size(earlier) >= comparison.size(one) || full === earlier || comparison.isSame(full);
  };
  for (let one = 0; one < speakers.length; one++) {
    comparison.hold(one);
    const earlier = firstAmong(one, keys, holders, belongs);
    const first = earlier < 0 ? one : oldest[earlier]!;
    oldest[one] = first;
    if (first === one || comparison.size(one) > comparison.size(fullest[first]!)) fullest[first] = one;
    for (let at = keys.of[one]!; at < keys.of[one + 1]!; at++) holders.add(keys.list[at]!, one);
  }
  return oldest;
}

/** The first of the earlier ones with a key of one that it belongs to. */
function firstAmong(
  one: number,
  keys: Utterances['keys'],
  { list, begins, ends }: Holders,
  belongs: (one: number, earlier: number) => boolean,
): number {
  for (let at = keys.of[one]!; at < keys.of[one + 1]!; at++) {
    const word = keys.list[at]!;
    const end = ends[word]!;
    for (let i = Math.max(begins[word]!, end - sameness.lookBack); i < end; i++) if (belongs(one, list[i]!)) return list[i]!;
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
  readonly #textOf: (one: number) => string;
  /** The words of those that were compared by them, as they are written but for capitals. */
  readonly #wordings: (readonly string[])[] = [];
  #held = -1;

  constructor(utterances: Utterances, speakers: Int32Array, textOf: (one: number) => string) {
    const { of } = utterances.words;
    this.#utterances = utterances;
    this.#speakers = speakers;
    this.#textOf = textOf;
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

  /** How many words one has. */
  size(one: number): number {
    return this.#sizes[one]!;
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
    const shorter = Math.min(size, otherSize);
    // Whoever else is said to say it must be said to say the same.
    if (differ) return shorter >= sameness.short && this.#areEqual(one, other);
    if (shorter < sameness.short && !areNamed) return false;
    const need = areNamed ? this.#need(shorter, one, other) : sameness.surely;
    return this.#contained(other, need) && this.#areAligned(one, other, need);
  }

  /** How much of the shorter of two utterances of one speaker must be aligned. */
  #need(shorter: number, one: number, other: number): number {
    const { articles } = this.#utterances;
    if (shorter < sameness.short) return 1;
    if (articles[one] === articles[other]) return sameness.surely;
    return shorter < sameness.brief.words ? sameness.brief.aligned : sameness.across;
  }

  /** Whether two of one length have the same words. */
  #areEqual(one: number, other: number): boolean {
    const { list, of } = this.#utterances.words;
    const size = this.#sizes[one]!;
    let same = 0;
    while (same < size && list[of[one]! + same] === list[of[other]! + same]) same++;
    return same === size;
  }

  /** By stems first, which is quicker and mostly says no; then by the words themselves, unless they are the same letter for letter. */
  #areAligned(one: number, other: number, need: number): boolean {
    const [short, long] = this.#sizes[one]! <= this.#sizes[other]! ? [one, other] : [other, one];
    if (this.#textOf(one) === this.#textOf(other)) return true;
    return aligned(this.#stems(short), this.#stems(long)) >= need && aligned(this.#wording(short), this.#wording(long)) >= need;
  }

  #stems(one: number): Int32Array {
    const { list, of } = this.#utterances.words;
    return list.subarray(of[one], of[one + 1]);
  }

  #wording(one: number): readonly string[] {
    this.#wordings[one] ??= plainWords(this.#textOf(one).toLowerCase());
    return this.#wordings[one];
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
