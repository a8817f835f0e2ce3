import type { Lexis, Quote, Sentence, Span } from '../model.ts';
import { kindAt, kinds } from '../words/characters.ts';
import { formOf } from '../words/forms.ts';
import { packed, packedLimit } from '../words/packed.ts';
import { plainWords } from '../words/plain.ts';

/** The words of an article's body as numbers. Looks at each character once, and again only at figures and initials. */
export function lexisOf(text: string, sentences: readonly Sentence[], quotes: readonly Quote[]): Lexis {
  const vocabulary = new Vocabulary();
  const isQuoted = quotedIn(quotes);
  const [words, terms]: [string[], string[]] = [[], []];
  for (const { kind, span } of sentences) {
    const own = kind === 'body' ? wordsIn(text, span, vocabulary, isQuoted) : none;
    words.push(packed(own.words));
    terms.push(packed(own.terms));
  }
  return { stems: vocabulary.stems, stops: vocabulary.stops.join(''), words, terms };
}

interface Numbers {
  readonly words: readonly number[];
  readonly terms: readonly number[];
}

const none: Numbers = { words: [], terms: [] };

function wordsIn(text: string, { start, end }: Span, vocabulary: Vocabulary, isQuoted: (at: number) => boolean): Numbers {
  const [words, terms]: [number[], number[]] = [[], []];
  // A chunk is what stands between two white spaces. Where it has figures or initials, its terms are not just its words.
  let [chunk, before, isOdd] = [start, 0, false];
  for (let at = start; at <= end; at++) {
    const kind = at < end ? kindAt(text, at) : kinds.space;
    if (kind === kinds.other) continue;
    if (kind === kinds.space) {
      if (isOdd) {
        terms.length = before;
        for (const word of plainWords(text.slice(chunk, at))) add(terms, vocabulary.term(word));
      }
      chunk = at + 1;
      before = terms.length;
      isOdd = false;
      continue;
    }
    const from = at;
    while (at + 1 < end && isWordly(kindAt(text, at + 1))) at++;
    const { number, isTerm } = vocabulary.word(text.slice(from, at + 1));
    add(words, number < 0 ? number : 2 * number + Number(isQuoted(from)));
    if (isTerm) add(terms, number);
    isOdd ||= kind === kinds.digit || (at === from && text[at + 1] === '.' && capital.test(text[at]!));
  }
  return { words, terms };
}

const capital = /\p{Lu}/u;

function isWordly(kind: number): boolean {
  return kind === kinds.letter || kind === kinds.digit;
}

function add(numbers: number[], number: number): void {
  if (number >= 0) numbers.push(number);
}

/** Says of places in the order of the text whether they stand in quotation marks. */
function quotedIn(quotes: readonly Quote[]): (at: number) => boolean {
  const parts = quotes.flatMap((quote) => quote.parts);
  let part = 0;
  return (at) => {
    while (part < parts.length && parts[part]!.end <= at) part++;
    return part < parts.length && parts[part]!.start <= at;
  };
}

interface Entry {
  /** Of its stem; -1 where the article has more different ones than can be told apart. */
  readonly number: number;
  readonly isTerm: boolean;
}

/** Numbers the stems of one article. */
class Vocabulary {
  readonly stems: string[] = [];
  /** For each stem `s` where the first word that has it is a stop word, `c` where it is not. */
  readonly stops: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #words = new Map<string, Entry>();

  word(written: string): Entry {
    const known = this.#words.get(written);
    if (known) return known;
    const { stem, stop, content } = formOf(written);
    const number = this.#numberOf(stem);
    if (number >= 0 && this.stops[number] === unmet) this.stops[number] = stop ? 's' : 'c';
    const entry = { number, isTerm: content };
    this.#words.set(written, entry);
    return entry;
  }

  /** The number of a word that stands in no list of words as it is, "US" for "U.S."; -1 where it is no term. */
  term(word: string): number {
    const { stem, content } = formOf(word);
    return content ? this.#numberOf(stem) : -1;
  }

  #numberOf(stem: string): number {
    const known = this.#numbers.get(stem);
    if (known !== undefined) return known;
    const number = this.stems.length;
    if (2 * number + 1 >= packedLimit) return -1;
    this.#numbers.set(stem, number);
    this.stems.push(stem);
    this.stops.push(unmet);
    return number;
  }
}

const unmet = '-';
