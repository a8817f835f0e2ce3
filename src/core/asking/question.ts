import { stopWords } from '../words/stopwords.ts';
import { type Word, wordsOf } from '../words/words.ts';
import { type Doer, doerOf } from './doer.ts';
import { type Owned, ownedIn } from './owner.ts';
import { passing } from './passing.ts';
import { type Slot, slotOf } from './slot.ts';
import { askedBy, type Wanted } from './wanted.ts';
import { framesOf, isOpen, reworded, timeOf } from './wording.ts';

/** A word of a question that an answer should share. */
export interface Term {
  readonly stem: string;
  readonly text: string;
  /** Whether it is (part of) a name: written with a capital, other than at the head of a sentence. */
  readonly name: boolean;
}

export interface Question {
  /** As it was typed, and as it is read (see wording.ts). */
  readonly typed: string;
  readonly text: string;
  readonly terms: readonly Term[];
  /** The terms of each of its names, in order: "Sergei", "Lavrov". */
  readonly names: readonly (readonly Term[])[];
  /** The stems of all its words, function words too. */
  readonly stems: ReadonlySet<string>;
  /** Stems of words that stand side by side, function words skipped: what a phrase of the question is made of. */
  readonly pairs: readonly (readonly [string, string])[];
  readonly wanted: Wanted;
  readonly slot: Slot;
  /** Whether no single word answers it: it asks whether, why or how. */
  readonly open: boolean;
  /** Who does what, where it names both. */
  readonly doer?: Doer;
  /** The things that it says are a country's. */
  readonly owned: readonly Owned[];
  /** Whether it asks of what is past or of what is to come. */
  readonly time?: 'past' | 'ahead';
  /** Whether it asks for the newest ("this week", "recently"). */
  readonly recent: boolean;
}

/** Stems of helping verbs, which other words share: "willing" would be found wherever something "will" be. */
const helping: ReadonlySet<string> = new Set(['will', 'can', 'must']);

/** What a question asks about, from its wording alone. */
export function questionOf(given: string): Question {
  const text = reworded(given);
  const words = wordsOf(text);
  const terms = new Map<string, Term>();
  const isFrame = framesOf(text);
  const content = words.filter(
    ({ text: word, stem, start }) =>
      !isFrame(start) &&
      (!stopWords.has(word.toLowerCase()) || /^\p{Lu}{2,}$/u.test(word)) &&
      !(/^\p{Ll}/u.test(word) && helping.has(stem)),
  );
  for (const word of content) {
    if (terms.has(word.stem)) continue;
    const opens = /(?:^|(?<!\b\p{Lu})[.?!]["”’]?\s+)["“‘]?$/u.test(text.slice(0, word.start));
    terms.set(word.stem, { stem: word.stem, text: word.text, name: /^\p{Lu}/u.test(word.text) && !opens });
  }
  const asked = askedBy(text);
  const time = timeOf(text);
  const doer = asked?.wanted.kind === 'account' ? undefined : doerOf(text);
  const names = content.filter(({ stem }) => terms.get(stem)!.name);
  return {
    typed: given,
    text,
    terms: [...terms.values()],
    names: runsOf(names, text).map((run) => run.map(({ stem }) => terms.get(stem)!)),
    stems: new Set(words.map((word) => word.stem)),
    pairs: content.slice(1).map((word, i) => [content[i]!.stem, word.stem]),
    wanted: asked?.wanted ?? { kind: 'thing' },
    slot: slotOf(
      text,
      words.filter(({ stem }) => terms.has(stem) && !passing.has(stem)),
      asked,
    ),
    open: isOpen(text),
    owned: ownedIn(text),
    ...(time && { time }),
    ...(doer && { doer }),
    recent: /\b(?:this (?:week|month|year)|last (?:week|weekend|month)|recent(?:ly)?|latest|newest|yesterday|today|now)\b/i.test(
      text,
    ),
  };
}

/** Words that stand side by side in a text, with nothing but blanks, hyphens and stops of initials between them, together. */
function runsOf(words: readonly Word[], text: string): Word[][] {
  const runs: Word[][] = [];
  for (const word of words) {
    const last = runs.at(-1)?.at(-1);
    if (last && /^\.?[ -]+$/.test(text.slice(last.end, word.start))) runs.at(-1)!.push(word);
    else runs.push([word]);
  }
  return runs;
}
