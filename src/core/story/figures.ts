import { tag } from '../reading/tokens.ts';
import { stem } from '../words/stem.ts';

/** A measured thing in a sentence: how many of what. */
export interface Figure {
  readonly value: number;
  /** Stem of what is counted: "hour", "percent", "$". */
  readonly unit: string;
  /** What is counted, as written. */
  readonly noun: string;
  /** Whether the number is said to be exact, near, a lower or an upper bound. */
  readonly bound: 'exact' | 'about' | 'atLeast' | 'atMost';
  /** The whole expression in the sentence's own words: "more than three hours". */
  readonly text: string;
}

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const tens: Readonly<Record<string, number>> = {
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const scales: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  m: 1e6,
  bn: 1e9,
  tn: 1e12,
};

const bounds: readonly (readonly [Figure['bound'], string])[] = [
  ['atLeast', 'at least|more than|over|no fewer than|upwards of|past the|past|above'],
  ['atMost', 'at most|up to|less than|fewer than|no more than|under|below|almost|nearly|close to'],
  ['about', 'about|around|roughly|some|approximately|an estimated'],
];

const word = `(?:${[...small.slice(1), ...Object.keys(tens)].join('|')})`;
const pattern = new RegExp(
  `(?:\\b(${bounds.map(([, words]) => words).join('|')}) )?(?<![\\w.,/:-])([$€£]?)(\\d+(?:,\\d{3})*(?:\\.\\d+)?|${word}(?:-${word})?)(?:[ -]?(${Object.keys(scales).join('|')})\\b)?(%|[ -](?:per ?cent|percentage points?)\\b)?(?![\\d/:.]\\d)`,
  'gi',
);

/** The figures of a sentence. Years, days of a month, clock times and ages are none: they count nothing that two reports could count differently. */
export function figuresOf(sentence: string): Figure[] {
  return [...sentence.matchAll(pattern)].flatMap((match): Figure[] => {
    const [whole, bound, currency, number, scale, percent] = match;
    const end = match.index + whole.length;
    const value = numberOf(number!.toLowerCase()) * (scale ? scales[scale.toLowerCase()]! : 1);
    const counted = currency ? { noun: currency, end } : percent ? { noun: 'percent', end } : nounAfter(sentence, end);
    if (
      !counted ||
      (isYear(number!) && !scale && !currency && !percent) ||
      /^(?:a\.?m|p\.?m|o’?clock|am|pm|year-old|years? old)\b/i.test(sentence.slice(end + 1))
    )
      return [];
    const kind = bounds.find(([, words]) => bound && words.split('|').includes(bound.toLowerCase()))?.[0] ?? 'exact';
    return [
      {
        value,
        unit: stem(counted.noun.toLowerCase()),
        noun: counted.noun,
        bound: kind,
        text: sentence.slice(match.index, counted.end).trim(),
      },
    ];
  });
}

/** The noun right after a number, at most two describing words between. */
function nounAfter(sentence: string, at: number): { readonly noun: string; readonly end: number } | undefined {
  if (!/^[ -]\p{L}/u.test(sentence.slice(at))) return undefined;
  const from = at + 1;
  for (const { pos, text, end } of tag(sentence.slice(from, from + window)).slice(0, 3)) {
    if (pos === 'NOUN' && /^\p{Ll}/u.test(text)) return { noun: text, end: from + end };
    if (pos !== 'ADJ' && pos !== 'PROPN' && pos !== 'PUNCT') return undefined;
  }
  return undefined;
}

/** Characters after a number in which its noun is looked for. */
const window = 50;

function numberOf(written: string): number {
  if (/^\d/.test(written)) return Number(written.replaceAll(',', ''));
  return written.split('-').reduce((sum, part) => sum + (tens[part] ?? Math.max(0, small.indexOf(part))), 0);
}

function isYear(written: string): boolean {
  return /^(?:1[89]|20)\d\d$/.test(written);
}

/** Whether two figures for the same thing can't both be right. */
export function contradict(a: Figure, b: Figure): boolean {
  if (a.unit !== b.unit || a.value === b.value) return false;
  const [low, high] = a.value < b.value ? [a, b] : [b, a];
  if (low.bound === 'atLeast') return high.bound === 'exact' ? high.value > low.value * slack.open : false;
  if (high.bound === 'atMost') return low.bound === 'exact' ? low.value * slack.open < high.value : false;
  if (low.bound === 'about' || high.bound === 'about') return high.value > low.value * slack.about;
  return true;
}

/** How far apart two numbers may lie, as a factor, when one is said to be near, or open to one side. */
const slack = { about: 1.25, open: 1.5 } as const;
