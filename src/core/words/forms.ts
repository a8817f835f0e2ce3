import { stem } from './stem.ts';
import { forgetStems, type Stem, stemCount, stemOf } from './stems.ts';
import { stopWords } from './stopwords.ts';

/** What a word comes to, as it is written. */
export interface Form {
  readonly word: string;
  readonly stem: Stem;
  /** It carries grammar, or only says that something was said. */
  readonly stop: boolean;
  /** It is one of the words that tell what a sentence is about. */
  readonly content: boolean;
}

/** Words with which any report is told, whatever it is about; "s" and "t" are what apostrophes leave. */
const reporting = new Set('say says said saying tells telling told adds added adding according s t mr mrs ms dr'.split(' '));
const plainReport = new Set(['said', 'say', 's', 't', 'mr']);

/** Written in capitals, "US" and "IT" are no pronouns. */
const abbreviation = /^\p{Lu}{2,}$/u;

/**
 * The words met lately, since articles share most of theirs: each at the place that its letters are hashed to, or at the next free one.
 * A Map would want a string of each word that is looked up, and most of the time it takes.
 */
const known = new Array<Form | undefined>(1 << 17).fill(undefined);
/** The hashes of the words in the same places, 0 where there is none. */
const hashes = new Int32Array(known.length);
let size = 0;
/** So many words or stems remembered, about 5 MB, are forgotten again. What one article has beyond half of the places is not remembered. */
const MOST = 50_000;

/** The form of a word; remembered, since stemming costs ten times as much as looking up. */
export function formOf(word: string): Form {
  return formAt(word, 0, word.length);
}

/** The same of the word that stands at a place of a text. */
export function formAt(text: string, start: number, end: number): Form {
  let hash = end - start;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  hash = hash ^ (hash >>> 15) || 1;
  let place = hash & (hashes.length - 1);
  for (; hashes[place] !== 0; place = (place + 1) & (hashes.length - 1)) {
    if (hashes[place] !== hash) continue;
    const form = known[place]!;
    if (form.word.length === end - start && text.startsWith(form.word, start)) return form;
  }
  const form = formed(text.slice(start, end));
  if (size < known.length / 2) {
    hashes[place] = hash;
    known[place] = form;
    size++;
  }
  return form;
}

function formed(word: string): Form {
  const lower = word.toLowerCase();
  return {
    word,
    stem: stemOf(stem(lower)),
    stop: stopWords.has(lower) || plainReport.has(lower),
    content: abbreviation.test(word) || !(stopWords.has(lower) || reporting.has(lower)),
  };
}

/** Makes room where too many words are remembered. Not while stems are numbered: each is one object with one id until then. */
export function forgetForms(): void {
  if (size < MOST && stemCount() < MOST) return;
  known.fill(undefined);
  hashes.fill(0);
  size = 0;
  forgetStems();
}
