import type { Reading, Sentence } from '../model.ts';
import { normalForm, wordsOf } from '../words/words.ts';
import type { Question } from './question.ts';

/** Whether a sentence tells what a person named in the question said; only where the question asks for somebody's words. */
export function speaks(sentence: Sentence, reading: Reading, { wanted, terms }: Question): boolean {
  if (wanted.kind !== 'account') return false;
  const names = new Set(terms.filter(({ name }) => name).map(({ stem }) => stem));
  const isAsked = (name: string) => wordsOf(name).some(({ stem }) => names.has(stem));
  const quoted = reading.quotes.some(
    ({ sentences: [from, to], speaker }) => from <= sentence.index && sentence.index <= to && speaker && isAsked(speaker.name),
  );
  if (quoted) return true;
  const words = wordsOf(sentence.text);
  return words.some(
    ({ stem }, i) => names.has(stem) && words.slice(Math.max(0, i - 2), i + 3).some((word) => telling.has(word.stem)),
  );
}

/** Verbs by which a report attributes words without quoting them. */
const telling: ReadonlySet<string> = new Set(
  'said says say told tells stated added announced insisted argued warned claimed called described indicated noted urged according repeated criticised confirmed denied'
    .split(' ')
    .map(normalForm),
);
