import type { Mention, Sentence } from '../model.ts';
import type { NameInContext } from './names/context.ts';
import { fullestNames, type Known } from './names/fullest.ts';
import { isGivenName } from './names/given-names.ts';
import { type CaseUse, isPlace, keyOf } from './names/kinds.ts';
import { type Name, namesIn } from './names/names.ts';
import { runsOf } from './names/runs.ts';
import { unshouted } from './names/shouted.ts';
import { demonyms } from './names/tables/demonyms.ts';
import { noNames, plainSurnames } from './names/tables/kind-words.ts';
import { titles } from './names/tables/titles.ts';
import { type Word, wordsOf } from './names/word.ts';
import type { PartOfSpeechAt } from './role-words.ts';
import { rolesOf } from './roles.ts';
import { type Token, unknownAmong } from './tokens.ts';

/** In words: a longer name is not looked for in a headline. */
const longestRepeated = 5;

/** The names of persons, organisations, places and other things in an article, in the order of the text. */
export function mentionsOf(text: string, sentences: readonly Sentence[], tokens: readonly Token[]): Mention[] {
  const read = sentences.map((sentence) => ({ sentence, words: wordsOf(text, sentence) }));
  const headlines = read.filter(({ sentence, words }) => isTitleCase(sentence, words));
  const inTitleCase = new Set(headlines);
  const plain = read
    .filter((one) => !inTitleCase.has(one))
    .map(({ sentence, words }) => {
      const { words: own, shouted } = unshouted(words);
      for (const stretch of shouted) headlines.push({ sentence, words: stretch });
      return { sentence, words: own };
    });
  const use = caseUse(plain.map(({ words }) => words));
  const inSentence = new Map<number, Name[]>();
  const found = plain.flatMap(({ sentence, words }) => {
    const names = runsOf(words, use).flatMap((run) => namesIn(run, use));
    const named = names.filter((name) => text[name.end] !== '$'); // "US$ 5 billion" names no country
    inSentence.set(sentence.index, named);
    return named.map((name) => inContext(name, sentence.index, words, text));
  });
  const known = fullestNames(found, use);
  const inHeadlines = headlines.flatMap(({ sentence, words }) => repeated(words, known, text, sentence));
  const pos = partOfSpeechAt(tokens);
  const roles = new Map(
    plain.flatMap(({ sentence, words }) => {
      const names = inSentence.get(sentence.index) ?? [];
      const persons = names.filter((name) => known.get(name)!.kind === 'person');
      return persons.length ? [...rolesOf(text, words, names, persons, pos)] : [];
    }),
  );
  const inBody = found.map(({ name, sentence }): Mention => {
    const role = roles.get(name);
    const { kind, fullest } = known.get(name)!;
    const span = { start: name.start, end: name.end };
    // The same name is the same string, so that whoever compares the two needs no look at the letters.
    const isFull = fullest.length === name.end - name.start && text.startsWith(fullest, name.start);
    const own = isFull ? fullest : text.slice(name.start, name.end);
    return role ? { span, text: own, kind, sentence, role, fullest } : { span, text: own, kind, sentence, fullest };
  });
  return inHeadlines.length ? [...inHeadlines, ...inBody].sort((a, b) => a.span.start - b.span.start) : inBody;
}

/** A headline whose capitals tell nothing names only what the body names too, and places that everyone knows. */
function repeated(words: readonly Word[], known: ReadonlyMap<Name, Known>, text: string, { index }: Sentence): Mention[] {
  const byKey = new Map<string, Known>();
  for (const [name, one] of known) {
    byKey.set(name.key, one);
    if (one.kind === 'person') byKey.set(name.words.at(-1)!.lower, one);
  }
  const mentions: Mention[] = [];
  for (let i = 0; i < words.length; i++) {
    for (let n = Math.min(longestRepeated, words.length - i); n > 0; n--) {
      const key = keyOf(words.slice(i, i + n));
      const found = byKey.get(key) ?? (isPlace(key) ? ({ kind: 'place', fullest: '' } as const) : undefined);
      if (!found || !words[i]!.capital) continue;
      const span = { start: words[i]!.start, end: words[i + n - 1]!.end };
      const written = text.slice(span.start, span.end);
      mentions.push({ span, text: written, kind: found.kind, sentence: index, fullest: found.fullest || written });
      i += n - 1;
      break;
    }
  }
  return mentions;
}

/** A headline in which most words have a capital: its capitals tell nothing. A whole sentence may be as rich in names. */
function isTitleCase(sentence: Sentence, words: readonly Word[]): boolean {
  if (sentence.kind === 'body' && endsInStop(sentence.text)) return false;
  const long = words.filter((word) => word.text.length > 3 && /^\p{L}/u.test(word.text));
  return long.length >= 4 && long.filter((word) => /^\p{Lu}/u.test(word.text)).length >= 0.75 * long.length;
}

function endsInStop(text: string): boolean {
  const last = text.length - 1;
  return stops.has(text[last]!) || (/["'”’]/.test(text[last] ?? '') && stops.has(text[last - 1]!));
}

const stops: ReadonlySet<string | undefined> = new Set(['.', '!', '?']);

/** Looks the token up that starts at an offset; they stand in the order of the text. */
function partOfSpeechAt(tokens: readonly Token[]): PartOfSpeechAt {
  return (offset) => {
    let [from, to] = [0, tokens.length - 1];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (tokens[middle]!.start < offset) from = middle + 1;
      else to = middle;
    }
    return tokens[from]?.start === offset ? tokens[from]!.pos : undefined;
  };
}

/** Counts how the article writes each word, and asks the language model which ones are ordinary. */
function caseUse(sentences: readonly (readonly Word[])[]): CaseUse {
  const inside = new Set<string>();
  const small = new Set<string>();
  const capitals = new Set<string>();
  const surnames = new Set<string>();
  for (const words of sentences)
    for (const { capital, initial, lower, gap, index } of words) {
      if (!capital) continue;
      capitals.add(lower);
      if (initial) continue;
      inside.add(lower);
      if (gap !== ' ' || !alsoSurnames.has(lower)) continue;
      const before = words[index - 1]!;
      if (before.capital && isGivenName(before.lower)) surnames.add(lower);
    }
  const shapes = new Uint8Array(SHAPES);
  for (const lower of capitals) shapes[shapeOf(lower)] = 1;
  for (const words of sentences)
    for (const { capital, lower } of words) if (!capital && shapes[shapeOf(lower)] && capitals.has(lower)) small.add(lower);
  const singular = (lower: string) => (lower.endsWith('s') ? lower.replace(/(?<=\p{L}{3})s$/u, '') : lower);
  const isStrange = unknownAmong([...capitals, ...Array.from(capitals, singular)]);
  return {
    isSurname: (lower) => surnames.has(lower),
    isName: (lower) => inside.has(lower) && !small.has(lower),
    isOrdinary: (lower) =>
      small.has(lower) ||
      demonyms.has(lower) ||
      noNames.has(lower) ||
      (!isPlace(lower) && !(isStrange(lower) && isStrange(singular(lower)))),
  };
}

/** Words that say something else where they do not close a full name: "Howard Dean", "Theresa May", "Ida French". */
const alsoSurnames: ReadonlySet<string> = new Set([...titles, ...plainSurnames, ...demonyms]);

/** Of the length and three letters: nearly all words are told apart by these, and more quickly than as a whole. */
function shapeOf(word: string): number {
  const last = word.length - 1;
  return ((last * 7 + word.charCodeAt(0)) * 37 + word.charCodeAt(last) * 11 + word.charCodeAt(last >> 1)) & (SHAPES - 1);
}

const SHAPES = 4096;

function inContext(name: Name, sentence: number, words: readonly Word[], text: string): NameInContext {
  const first = name.words[0]!.index;
  const last = first + name.words.length;
  const title = name.title ? text.slice(name.title.start, name.title.end) : undefined;
  return { name, sentence, title, before: words.slice(Math.max(0, first - 4), first), after: words.slice(last, last + 12) };
}
