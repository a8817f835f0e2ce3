/** The small fingerprint of a statement: enough to know it again in other words, and to see that a figure in it has changed. */
import type { Reading, Sentence } from '../model.ts';
import { stopWords } from '../words/stopwords.ts';
import { normalForm, type Word, wordsOf } from '../words/words.ts';

export interface Imprint {
  /** Of the sentence's words in order: equal for the same sentence in another article, whichever quotation marks and apostrophes it has. */
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
  const plain = (word: Word) => word.text.toLowerCase().replaceAll('’', "'");
  const content = words.filter((word) => !stopWords.has(plain(word)) && numberOf(word) === undefined);
  const fractions = shares(text);
  const figures = [...counted(words, text), ...fractions];
  const percent = figures.flatMap(({ unit, value }) => (unit === '%' ? [`${value}%`] : []));
  const saysMore = (stem: string) => stem !== 'percent' && (fractions.length === 0 || denominators[stem] === undefined);
  return {
    same: hash(words.map(plain).join(' ')),
    words: [...new Set([...content.map(({ stem }) => usual.get(stem) ?? stem).filter(saysMore), ...percent])].sort(),
    figures: [...figures, ...dates.map((value) => ({ unit: 'date', value }))],
    negated: negations.test(text),
  };
}

/** Words that news uses one for the other; each stands for the first of its group. */
const groups =
  'deal agreement accord pact, talks negotiations, war conflict, truce ceasefire, troops soldiers, whole entire, east eastern, west western, north northern, south southern';

const usual = new Map(
  groups.split(', ').flatMap((group) => {
    const [first, ...others] = group.split(' ').map(normalForm);
    return others.map((other) => [other, first!] as const);
  }),
);

function counted(words: readonly Word[], text: string): Figure[] {
  return words.flatMap((word, index) => {
    const value = numberOf(word);
    if (value === undefined) return [];
    if (/^\s?(?:%|percent|per cent)/i.test(text.slice(word.end))) return [{ unit: '%', value }];
    const before = words[index - 1]?.text ?? '';
    const next = words[index + 1];
    // "On January 22", "in 2026": dates, which the reading resolves better. "Two thirds": a share.
    if (!next || denominators[next.stem] || /^(?:19|20)\d\d$/.test(word.text) || months.test(before) || months.test(next.text))
      return [];
    return [{ unit: next.stem, value }];
  });
}

/** "A fifth of" is 20 percent, and "three quarters of" 75. */
function shares(text: string): Figure[] {
  return [...text.matchAll(fraction)].flatMap(([, above = '', below = '']) => {
    const parts = denominators[below.toLowerCase().replace(/s$/, '')];
    const taken = /^(?:a|one)$/i.test(above) || above === '' ? 1 : numbers.indexOf(above.toLowerCase());
    return parts ? [{ unit: '%', value: String(Math.round((100 * taken) / parts)) }] : [];
  });
}

const denominators: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  eighth: 8,
  tenth: 10,
};

const fraction =
  /\b(?:(a|one|two|three|four|five|seven|nine)[ -])?(half|thirds?|quarters?|fifths?|sixths?|eighths?|tenths?) of\b/gi;

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
