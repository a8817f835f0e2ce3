import { stem } from './stem.ts';
import { forgetStems, type Stem, stemCount, stemOf } from './stems.ts';
import { stopWords } from './stopwords.ts';

/** What a word comes to, as it is written. */
export interface Form {
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

/** The words met lately: articles share most of theirs. */
const known = new Map<string, Form>();
/** So many words or stems remembered, about 5 MB, are forgotten again. */
const MOST = 50_000;

/** The form of a word; remembered, since stemming costs ten times as much as looking up. */
export function formOf(word: string): Form {
  const before = known.get(word);
  if (before) return before;
  const lower = word.toLowerCase();
  const form: Form = {
    stem: stemOf(stem(lower)),
    stop: stopWords.has(lower) || plainReport.has(lower),
    content: abbreviation.test(word) || !(stopWords.has(lower) || reporting.has(lower)),
  };
  known.set(word, form);
  return form;
}

/** Makes room where too many words are remembered. Not while stems are numbered: each is one object with one id until then. */
export function forgetForms(): void {
  if (known.size < MOST && stemCount() < MOST) return;
  known.clear();
  forgetStems();
}
