/** The small fingerprint of a statement: enough to know it again in other words, and to see that a figure in it has changed. */
import type { Reading, Sentence } from '../model.ts';
import { stopWords } from '../words/stopwords.ts';
import { type Word, wordsOf } from '../words/words.ts';

export interface Imprint {
  /** Of the sentence's words in order: equal for the same sentence in another article. */
  readonly same: string;
  /** Stems of its content words, without figures. */
  readonly words: readonly string[];
  readonly figures: readonly Figure[];
  readonly negated: boolean;
}

/** One thing that a listener was told. */
export interface Told {
  readonly kind: 'claim' | 'quote';
  /** The words in which it was told. */
  readonly text: string;
  /** Every sentence that carried it when it was told: a difference that stood then is not news now. */
  readonly imprints: readonly Imprint[];
}

/** A number with the word that it counts ("3 hour"), or a date as the article resolves it. */
export interface Figure {
  readonly unit: string;
  readonly value: string;
}

const numbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const months = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const negations = /\b(?:not|no|never|neither|nor|without|den(?:y|ied|ies)|reject(?:s|ed)?|refus(?:es|ed)|failed to)\b|n['’]t\b/i;

/** The imprint of a sentence. Its dates are those that the reading resolved, so that "Thursday" and "22 January" are one. */
export function imprint(sentence: Sentence, reading: Reading): Imprint {
  const dates = reading.dates.filter((date) => date.sentence === sentence.index).map((date) => date.date);
  return imprintOf(sentence.text, dates);
}

/** The imprint of a text that stands alone, such as a quotation. */
export function imprintOf(text: string, dates: readonly string[] = []): Imprint {
  const words = wordsOf(text);
  const content = words.filter((word) => !stopWords.has(word.text.toLowerCase()) && numberOf(word) === undefined);
  return {
    same: hash(words.map((word) => word.text.toLowerCase()).join(' ')),
    words: [...new Set(content.map((word) => word.stem))].sort(),
    figures: [...counted(words, text), ...dates.map((value) => ({ unit: 'date', value }))],
    negated: negations.test(text),
  };
}

function counted(words: readonly Word[], text: string): Figure[] {
  return words.flatMap((word, index) => {
    const value = numberOf(word);
    if (value === undefined) return [];
    if (/^\s?(?:%|percent|per cent)/i.test(text.slice(word.end))) return [{ unit: '%', value }];
    const before = words[index - 1]?.text ?? '';
    const next = words[index + 1];
    // "on January 22", "in 2026": dates, which the reading resolves better.
    if (!next || /^(?:19|20)\d\d$/.test(word.text) || months.test(before) || months.test(next.text)) return [];
    return [{ unit: next.stem, value }];
  });
}

function numberOf({ text }: Word): string | undefined {
  if (/^\d/.test(text)) return text.replaceAll(',', '');
  const index = numbers.indexOf(text.toLowerCase());
  return index > 0 ? String(index) : undefined;
}

/** FNV-1a over UTF-16 units, twice: 53 bits are plenty for what one place hears. */
function hash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let index = 0; index < text.length; index++) {
    low = Math.imul(low ^ text.charCodeAt(index), 0x01000193);
    high = Math.imul(high ^ text.charCodeAt(index), 0x85ebca6b);
  }
  return ((high >>> 0) * 0x200000 + ((low >>> 0) & 0x1fffff)).toString(36);
}
