import type { Lexis, Quote, Sentence, Span } from '../model.ts';
import { isWordly, kindAt, kinds } from '../words/characters.ts';
import { type Form, forgetForms, formAt, formOf } from '../words/forms.ts';
import { listEnd, packed, packedLimit } from '../words/packed.ts';
import { plainWords } from '../words/plain.ts';
import { noteStems, type Stem } from '../words/stems.ts';

/** The words of an article's body as numbers. Looks at each character once, and again only at figures and initials. */
export function lexisOf(text: string, sentences: readonly Sentence[], quotes: readonly Quote[]): Lexis {
  const vocabulary = new Vocabulary();
  const spoken = quotes.map((): number[] => []);
  const spokenAt = spokenIn(quotes, spoken);
  const lists: Lists = { words: [], terms: [] };
  for (const { kind, span } of sentences) {
    if (kind === 'body') addWords(text, span, vocabulary, spokenAt, lists);
    lists.words.push(listEnd);
    lists.terms.push(listEnd);
  }
  noteStems(vocabulary.stems, new Int32Array(vocabulary.ids));
  return {
    stems: vocabulary.stems,
    stops: vocabulary.stops.join(''),
    words: packed(lists.words),
    spoken: packed(spoken.flatMap((words) => [...words, listEnd])),
    terms: packed(lists.terms),
  };
}

interface Lists {
  readonly words: number[];
  readonly terms: number[];
}

/** Adds the words of a sentence and its terms. */
function addWords(
  text: string,
  { start, end }: Span,
  vocabulary: Vocabulary,
  spokenAt: (at: number) => number[] | undefined,
  { words, terms }: Lists,
): void {
  // A chunk is what stands between two white spaces. Where it has figures or initials, its terms are not just its words.
  let [chunk, before, isOdd] = [start, terms.length, false];
  for (let at = start; at <= end; at++) {
    const kind = at < end ? kindAt(text, at) : kinds.space;
    if (kind === kinds.other) continue;
    if (kind === kinds.space) {
      if (isOdd) {
        terms.length = before;
        for (const form of plainWords(text.slice(chunk, at)).map(formOf))
          if (form.content) add(terms, vocabulary.number(form.stem));
      }
      chunk = at + 1;
      before = terms.length;
      isOdd = false;
      continue;
    }
    const from = at;
    while (at + 1 < end && isWordly(kindAt(text, at + 1))) at++;
    const form = formAt(text, from, at + 1);
    const number = vocabulary.word(form);
    const spoken = spokenAt(from);
    if (spoken) add(spoken, number);
    add(words, number < 0 ? number : 2 * number + Number(spoken !== undefined));
    if (form.content) add(terms, number);
    isOdd ||= kind === kinds.digit || (at === from && text[at + 1] === '.' && capital.test(text[at]!));
  }
}

const capital = /\p{Lu}/u;

function add(numbers: number[], number: number): void {
  if (number >= 0) numbers.push(number);
}

/** Gives, for places in the order of the text, the words so far of the quotation in whose marks each stands. */
function spokenIn(quotes: readonly Quote[], spoken: readonly number[][]): (at: number) => number[] | undefined {
  const parts = quotes.flatMap((quote, index) => quote.parts.map(({ start, end }) => ({ start, end, words: spoken[index] })));
  let next = 0;
  let part = parts[next];
  return (at) => {
    while (part && part.end <= at) part = parts[++next];
    return part && part.start <= at ? part.words : undefined;
  };
}

/** Which article's stems are numbered now: a number once given to a stem counts for this one alone. */
let numbering = 0;

/** Numbers the stems of one article, which is read from begin to end before the next. */
class Vocabulary {
  readonly stems: string[] = [];
  readonly ids: number[] = [];
  /** For each stem `s` where the first word that has it is a stop word, `c` where it is not. */
  readonly stops: string[] = [];

  constructor() {
    forgetForms();
    numbering++;
  }

  /** The number of a stem; -1 where the article has more different ones than can be told apart. */
  number(stem: Stem): number {
    if (stem.numbering === numbering) return stem.number;
    const number = this.stems.length;
    if (2 * number + 1 >= packedLimit) return -1;
    stem.numbering = numbering;
    stem.number = number;
    this.stems.push(stem.text);
    this.ids.push(stem.id);
    this.stops.push(unmet);
    return number;
  }

  /** The number of the stem of a word that stands in the text as it is. */
  word({ stem, stop }: Form): number {
    const number = this.number(stem);
    if (this.stops[number] === unmet) this.stops[number] = stop ? 's' : 'c';
    return number;
  }
}

const unmet = '-';
