import type { ActorKind } from '../model.ts';
import { isAhead } from '../reading/tense.ts';
import { stopWords } from '../words/stopwords.ts';
import { type Word, wordsOf } from '../words/words.ts';
import { measuresAnother } from './duration.ts';
import type { Expected } from './expected.ts';
import { fitOf, type Piece } from './fit.ts';
import type { Candidate } from './ranked.ts';
import type { Inquiry } from './relevance.ts';

/** What is known of the sentence in which candidates are looked for. */
export interface Setting {
  readonly text: string;
  /** Its stems, other forms of the question's terms given as the question has them. */
  readonly stems: readonly string[];
  /** The kind of each name in it, by the name in lower case. */
  readonly named: ReadonlyMap<string, ActorKind>;
  /** The stems of its article's title. */
  readonly title: ReadonlySet<string>;
  /** Whether it tells of other people than the one asked about. */
  readonly isOfOthers: boolean;
}

/** The pieces of a sentence that could answer a question: names, figures or nouns which the question doesn't have itself. */
export function candidatesIn(setting: Setting, inquiry: Inquiry): Candidate[] {
  const { asked, index, question } = inquiry;
  const { text, stems, named, title } = setting;
  const words = wordsOf(text, index.form);
  const counts = ['number', 'amount', 'duration'].includes(question.wanted.kind);
  const found: Candidate[] = [];
  // "How long do the two sides talk?" has a "two", and so may its answer.
  const isLength = question.wanted.kind === 'duration';
  const most = counts && setting.isOfOthers && question.wanted.noun !== 'old' ? ANOTHERS : 1;
  for (let at = 0; at < words.length; ) {
    const run = runAt(words, at, text, counts);
    const end = at + Math.max(1, run.length);
    const isOther = ({ stem, text: word }: Word) =>
      !asked.has(stem) || (isLength && figure.test(word) && !asked.has(stems[end] ?? ''));
    const novel = run.filter(isOther);
    const fit = novel.length > 0 ? Math.min(most, fitIn(pieceOf(run, at, words, text, named), inquiry)) : 0;
    if (fit > 0) {
      found.push({
        stems: novel.map(({ stem }) => stem),
        features: {
          fit: fit ** 2,
          close: close(at, end, stems, inquiry.weights),
          slot: slotted(at, end, stems, question.slot),
          untimely: timed.has(question.wanted.kind) && fit >= SURE ? untimely(question.time, text, run) : 0,
          titled: novel.some(({ stem }) => title.has(stem)) ? 1 : 0,
        },
      });
    }
    at = end;
  }
  return found;
}

const figure = /^(?:\p{N}+|one|two|three|four|five|six|seven|eight|nine|ten)$/iu;

/** How well a length of time or a figure fits that is another's than the one asked about. */
const ANOTHERS = 0.2;

function fitIn(piece: Piece, { question: { wanted }, asked, near }: Inquiry): number {
  const fit = fitOf(piece, wanted.kind, wanted.noun);
  if (wanted.kind !== 'duration' || fit <= ANOTHERS) return fit;
  return measuresAnother(piece.before, piece.behind, (stem) => asked.has(stem) || near.has(stem)) ? ANOTHERS : fit;
}

/** What is asked for of a time; somebody may have gone where an article says that they will. */
const timed: ReadonlySet<Expected> = new Set(['date', 'duration', 'number', 'amount']);
/** How untimely the past is where what is to come is asked for. */
const EARLY = 0.2;
/** From this fit on a candidate is looked at more closely. */
const SURE = 0.5;

/**
 * Whether a sentence puts words of it into another time than the question asks of: 1 for what is to come where it asks of the past,
 * less for the other way round, since much of what is to come is told without a word that says so.
 */
function untimely(time: Inquiry['question']['time'], text: string, run: readonly Word[]): number {
  if (!time) return 0;
  const span = { start: run[0]!.start, end: run.at(-1)!.end };
  if (time === 'past' && supposed.test(text.slice(0, span.start))) return 1;
  const isToCome = !/\buntil (?:\p{Ll}+ ){0,4}$/u.test(text.slice(0, span.start)) && isAhead(text, span);
  if (time === 'past') return isToCome ? 1 : 0;
  return isToCome ? 0 : EARLY;
}

/** "If a fifth |vote against it": nobody has yet. */
const supposed = /\b(?:if|unless|should|were to)\b[^,;.]*$/i;

/** Beyond this many words a word of the question says nothing of a candidate. */
const FAR = 12;

/** How near the words of the question stand to words `at` to `end`, each by its weight. */
function close(at: number, end: number, stems: readonly string[], weights: ReadonlyMap<string, number>): number {
  const nearest = new Map<string, number>();
  stems.forEach((stem, i) => {
    if (!weights.has(stem)) return;
    const distance = i < at ? at - i : Math.max(1, i - end + 1);
    nearest.set(stem, Math.min(distance, nearest.get(stem) ?? FAR));
  });
  return [...nearest].reduce((sum, [stem, distance]) => sum + weights.get(stem)! * (1 - distance / FAR), 0);
}

/** Words within which what stands before or after the question's slot is looked for. */
const NEAR = 6;

/** Whether the words beside the slot of the question stand on the same side here: 1 next to the candidate, less with words between, 2 on both sides. */
function slotted(at: number, end: number, stems: readonly string[], { before, after }: Inquiry['question']['slot']): number {
  const left =
    before === undefined
      ? -1
      : stems
          .slice(Math.max(0, at - NEAR), at)
          .reverse()
          .indexOf(before);
  const right = after === undefined ? -1 : stems.slice(end, end + NEAR).indexOf(after);
  return [left, right].reduce((sum, distance) => sum + (distance < 0 ? 0 : 1 / Math.sqrt(distance + 1)), 0);
}

/** A run of capitalised words, or one other word that carries content; "one" does where things are counted. */
function runAt(words: readonly Word[], from: number, text: string, counts: boolean): Word[] {
  const run: Word[] = [];
  for (const word of words.slice(from)) {
    if (!/^\p{Lu}/u.test(word.text) || (isStopWord(word) && word.text !== word.text.toUpperCase())) break;
    const last = run.at(-1);
    if (last && !/^[ .’'&-]*$/.test(text.slice(last.start + last.text.length, word.start).replace(/^['’]s /, ' '))) break;
    run.push(word);
  }
  if (run.length > 0) return run;
  const word = words[from]!;
  return isStopWord(word) && !(counts && /^one$/i.test(word.text)) ? [] : [word];
}

function isStopWord({ text }: Word): boolean {
  return stopWords.has(text.toLowerCase());
}

function pieceOf(run: readonly Word[], at: number, words: readonly Word[], text: string, named: ReadonlyMap<string, ActorKind>) {
  const first = run[0]!;
  const before = text.slice(0, first.start);
  const name = run
    .map((word) => word.text)
    .join(' ')
    .toLowerCase();
  const capital = /^\p{Lu}/u.test(first.text);
  const kind = capital ? kindOf(name, named) : undefined;
  return {
    name,
    words: run.map((word) => word.text),
    stems: run.map((word) => word.stem),
    capital,
    initial: run.length === 1 && (at === 0 || /[.?!:“"‘]\s*$/.test(before)),
    ...(kind && { kind }),
    before,
    after: words.slice(at + run.length, at + run.length + 4).map(({ stem }) => stem),
    behind: text.slice(run.at(-1)!.end),
  };
}

function kindOf(name: string, named: ReadonlyMap<string, ActorKind>): ActorKind | undefined {
  const exact = named.get(name);
  if (exact) return exact;
  const near = [...named.keys()].filter((known) => name.includes(known) || known.includes(name));
  const last = near.filter((known) => name.endsWith(known)).sort((a, b) => b.length - a.length)[0];
  return named.get(last ?? near[0] ?? '');
}
