import { kindAt, kinds } from './characters.ts';
import { PairNumbers } from './pair-numbers.ts';
import { plainWords } from './plain.ts';

/**
 * Numbers words of texts, in lower case, from 0 as they come. A word is known by two hashes of its letters, 62 bits together,
 * and by no string of its own: to number one again costs no more than to look at its letters. That any two of a million different words
 * are taken for one has a chance of one in millions.
 */
export class WordNumbers {
  readonly #numbers = new PairNumbers();
  readonly #met: (word: string) => void;
  #known = 0;

  /** @param met is told of each word in lower case when it gets its number, in the order of these */
  constructor(met: (word: string) => void) {
    this.#met = met;
  }

  /** How many words have a number. */
  get size(): number {
    return this.#known;
  }

  /** Adds the plain words of a stretch of a text, as numbers, to a list. */
  read(text: string, start: number, end: number, into: number[]): void {
    const before = into.length;
    for (let at = start; at < end; ) {
      const kind = kindAt(text, at);
      if (kind === kinds.digit) {
        // What is one word there takes more than a look at each character.
        into.length = before;
        for (const word of plainWords(text.slice(start, end).toLowerCase())) into.push(this.numberOf(word, 0, word.length));
        return;
      }
      const from = at++;
      if (kind === kinds.letter) {
        while (at < end && kindAt(text, at) === kinds.letter) at++;
        if (at === end || kindAt(text, at) !== kinds.digit) into.push(this.numberOf(text, from, at));
      } else if (isPossessive(text, from, end)) at++;
    }
  }

  /** The number of what stands in a stretch of a text, which is one word. */
  numberOf(text: string, from: number, to: number): number {
    let one = 0;
    let other = 0;
    for (let at = from; at < to; at++) {
      const letter = lowerAt(text, at);
      one = Math.imul(one ^ letter, 0x01000193) + letter;
      other = Math.imul(other + letter, 0x5bd1e995) ^ (other >>> 13);
    }
    const number = this.#numbers.numberOf(one & 0x7fffffff, other & 0x7fffffff);
    if (number === this.#known) {
      this.#known++;
      this.#met(text.slice(from, to).toLowerCase());
    }
    return number;
  }
}

function isPossessive(text: string, at: number, end: number): boolean {
  return (text[at] === '’' || text[at] === "'") && /^.[sS]\b/.test(text.slice(at, Math.min(at + 3, end)));
}

/** The small letter of each UTF-16 code unit, 0 where it was not met yet. */
const small = new Uint16Array(0x10000);

function lowerAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (!small[code]) small[code] = text[at]!.toLowerCase().charCodeAt(0);
  return small[code]!;
}
