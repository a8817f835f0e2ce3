import type { Sentence, Span } from '../../model.ts';

/** A word of a sentence as names need it: hyphenated and abbreviated words whole, a possessive ending cut off. */
export interface Word extends Span {
  /** Its place among the words of its sentence. */
  readonly index: number;
  readonly text: string;
  readonly lower: string;
  /** Starts with a capital letter, or is a name like "iPhone", "7News" or "al-Sharaa". */
  readonly capital: boolean;
  /** Opens a sentence or what stands in quotation marks, so that its capital says nothing. */
  readonly initial: boolean;
  /** What stands between this word and the one before it in the sentence. */
  readonly gap: string;
  /** A possessive ending ("'s") was cut off, so a name ends here. */
  readonly possessive: boolean;
}

const word =
  /O['’] ?\p{Lu}\p{Ll}[\p{L}\p{M}]*|\p{L}[\p{L}\p{M}\p{N}]*(?:['’&-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*|\p{N}[\p{L}\p{M}\p{N}]*(?:[.,-]\p{N}+)*(?:-[\p{L}\p{N}]+)*/gu;
const abbreviated = /(?:\p{Lu}\.){2,}|(?:\p{Lu}\.)+\p{Lu}(?![\p{L}\p{N}])/uy;
const domain = /[\p{L}\p{N}-]+\.(?:com|org|net|gov|edu|info|ru|ua|de|fr|uk|eu|io|tv)(?![\p{L}\p{N}])/uy;
const takesPeriod =
  /^(?:\p{Lu}|Inc|Corp|Co|Ltd|Jr|Sr|St|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Maj|Capt|Sgt|Cmdr|Adm|Prof|Rev|Hon|Det|Insp|Supt|Cpl|Pvt|Brig|Amb|Bros|Mt|Ft|Ala|Ariz|Ark|Calif|Colo|Conn|Fla|Ga|Ill|Ind|Kan|Ky|Mass|Mich|Minn|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Va|Vt|Wash|Wis|Wyo)$/u;
const abbreviatedTitle =
  /^(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Maj|Capt|Sgt|Cmdr|Adm|Prof|Rev|Hon|Det|Insp|Supt|Cpl|Pvt|Brig|Amb|Jr|Sr|Inc|Corp|Co|Ltd)\.$/;
const possessiveEnd = /['’][sS]$/u;

/** The words of one sentence, with their spans in the article's text. */
export function wordsOf(text: string, sentence: Pick<Sentence, 'span'>): Word[] {
  const { start, end } = sentence.span;
  const words: Word[] = [];
  let last = start;
  for (let found = wordFrom(text, start); found && found.start < end; ) {
    const from = found.start;
    // After small letters a period belongs to the word only within a domain, where letters follow it.
    const mayGoOn = text[found.end] === '.' && !(found.plain && isBetween(text.charCodeAt(found.end + 1)));
    const to = Math.min(end, mayGoOn ? wordEnd(text, from, text.slice(from, found.end)) : found.end);
    const gap = from === last + 1 && text.charCodeAt(last) === BLANK ? ' ' : text.slice(last, from);
    const written = text.slice(from, to);
    const index = words.length;
    if (found.usual && to === found.end) {
      const initial = index === 0 || opens(gap);
      const capital = isLarge(text.charCodeAt(from)) && (gap === ' ' || !/[@#/_=]$/.test(gap));
      const lower = found.plain ? written : written.toLowerCase();
      words.push({ index, start: from, end: to, text: written, lower, capital, initial, gap, possessive: false });
      last = to;
      found = wordFrom(text, Math.max(to, from + 1));
      continue;
    }
    for (const part of parts(written)) {
      const previous = words[words.length - 1];
      const startsHere = from + part.at;
      words.push({
        index: words.length,
        start: startsHere,
        end: startsHere + part.text.length,
        text: part.text,
        lower: lowerOf(part.text),
        capital: isCapital(part.text) && (gap === ' ' || !/[@#/_=]$/.test(gap)),
        initial: part.at === 0 && (!previous || opens(gap)),
        gap: part.at === 0 ? gap : text.slice(previous?.end ?? from, startsHere),
        possessive: part.possessive,
      });
    }
    last = words[words.length - 1]?.end ?? to;
    found = wordFrom(text, Math.max(to, from + 1));
  }
  return words;
}

/**
 * The next word as the pattern finds it. Most are letters of ASCII with none of the marks that may go on inside a word; these are
 * read off without the pattern, which takes several times as long.
 */
function wordFrom(text: string, at: number): Found | undefined {
  let start = at;
  while (start < text.length && isBetween(text.charCodeAt(start))) start++;
  let end = start;
  while (isSmall(text.charCodeAt(end))) end++;
  const small = end;
  while (isLetter(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end);
  if (end > start && isBetween(next) && !goesOn(next)) {
    const isPlain = end === small;
    return { start, end, usual: isPlain || isLarge(text.charCodeAt(start)), plain: isPlain };
  }
  word.lastIndex = start;
  const match = word.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length, usual: false, plain: false } : undefined;
}

interface Found extends Span {
  /** All of it is letters of ASCII, and the first one tells whether it has a capital: not "iPhone". */
  readonly usual: boolean;
  /** All of it is small letters of ASCII. */
  readonly plain: boolean;
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isLarge(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isLetter(code: number): boolean {
  return isSmall(code) || isLarge(code);
}

/** Between letters a mark that a word may go on over. */
function goesOn(code: number): boolean {
  return code === APOSTROPHE || code === HYPHEN || code === AMPERSAND || code === CURLY_APOSTROPHE;
}

const BLANK = 32;
const AMPERSAND = 38;
const APOSTROPHE = 39;
const HYPHEN = 45;
const CURLY_APOSTROPHE = 0x2019;

/** White space, a mark of ASCII, or a dash or a quotation mark: nothing that a word holds. */
function isBetween(code: number): boolean {
  return (
    code < 48 ||
    (code > 57 && code < 65) ||
    (code > 90 && code < 97) ||
    (code > 122 && code < 128) ||
    (code >= 0x2010 && code <= 0x2027)
  );
}

function isCapital(text: string): boolean {
  if (isLarge(text.charCodeAt(0))) return true;
  if (plain.test(text)) return false;
  return /^\p{Lu}|^\p{Ll}{1,2}\p{Lu}|^(?:al|el)-\p{Lu}|^\d\p{Lu}\p{Ll}/u.test(text);
}

/** Most words: asked first, since the marks and letters of the others take longer to look at. */
const plain = /^[a-z]+$/;

function lowerOf(text: string): string {
  if (plain.test(text)) return text;
  const lower = (text.endsWith('.') && abbreviatedTitle.test(text) ? text.slice(0, -1) : text).toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

/** Where a word with a period after it ends: the period belongs to it in "U.S.", "D.C.", "Inc." and "detik.com". */
function wordEnd(text: string, from: number, matched: string): number {
  for (const pattern of [abbreviated, domain]) {
    pattern.lastIndex = from;
    const found = pattern.exec(text);
    if (found && found[0].length > matched.length) return from + found[0].length;
  }
  const end = from + matched.length;
  return takesPeriod.test(matched) ? end + 1 : end;
}

const endedByHyphen =
  /^\p{Lu}[^-]*(?=-(?:based|led|backed|born|held|style|only|made|owned|run|wide|like|friendly|era|linked|\p{Ll}+(?:ed|ing|en))$)/u;

/** "Kyiv’s" is Kyiv; "US-drafted" is "US" and "drafted". */
function parts(found: string): { text: string; at: number; possessive: boolean }[] {
  if (!/['’-]/.test(found)) return [{ text: found, at: 0, possessive: false }];
  const possessive = possessiveEnd.test(found);
  const text = possessive ? found.slice(0, -2) : found;
  const hyphen = endedByHyphen.exec(text);
  if (!hyphen) return [{ text, at: 0, possessive }];
  const head = hyphen[0].length;
  return [
    { text: text.slice(0, head), at: 0, possessive: false },
    { text: text.slice(head + 1), at: head + 1, possessive },
  ];
}

/** After an opening mark, a colon, a list sign or the end of a sentence the next word has a capital whatever it is. */
function opens(gap: string): boolean {
  if (gap === ' ') return false;
  return /["“‘«[]$|(?:^|[\s(])['’]$|[:•*…!?.]\s+$/u.test(gap);
}
