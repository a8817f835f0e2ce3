import type { Mention, Sentence } from '../model.ts';
import type { NameInContext } from './names/context.ts';
import { fullestNames } from './names/fullest.ts';
import { type CaseUse, isPlace } from './names/kinds.ts';
import { type Name, namesIn } from './names/names.ts';
import { runsOf } from './names/runs.ts';
import { demonyms } from './names/tables/demonyms.ts';
import { noNames } from './names/tables/kind-words.ts';
import { type Word, wordsOf } from './names/word.ts';
import { rolesOf } from './roles.ts';
import { type Token, unknownTo } from './tokens.ts';

/** The names of persons, organisations, places and other things in an article, in the order of the text. */
export function mentionsOf(text: string, sentences: readonly Sentence[], tokens: readonly Token[]): Mention[] {
  const read = sentences.map((sentence) => ({ sentence, words: wordsOf(text, sentence) }));
  const plain = read.filter(({ sentence, words }) => !isTitleCase(sentence, words));
  const use = caseUse(plain.map(({ words }) => words));
  const inSentence = new Map<number, Name[]>();
  const found = plain.flatMap(({ sentence, words }) => {
    const names = runsOf(words).flatMap((run) => namesIn(run, use));
    const named = names.filter((name) => text[name.end] !== '$'); // "US$ 5 billion" names no country
    inSentence.set(sentence.index, named);
    return named.map((name) => inContext(name, sentence.index, words));
  });
  const known = fullestNames(found, use);
  const pos = new Map(tokens.map((token) => [token.start, token.pos]));
  const roles = new Map(
    plain.flatMap(({ sentence, words }) => {
      const persons = (inSentence.get(sentence.index) ?? []).filter((name) => known.get(name)!.kind === 'person');
      return persons.length ? [...rolesOf(text, words, persons, (offset) => pos.get(offset))] : [];
    }),
  );
  return found.map(({ name, sentence }) => {
    const role = roles.get(name);
    const { kind, fullest } = known.get(name)!;
    const span = { start: name.start, end: name.end };
    return { span, text: text.slice(span.start, span.end), kind, sentence, ...(role && { role }), fullest };
  });
}

/** A headline in which most words have a capital: its capitals tell nothing. A whole sentence may be as rich in names. */
function isTitleCase(sentence: Sentence, words: readonly Word[]): boolean {
  if (sentence.kind === 'body' && /[.!?]["'”’]?$/.test(sentence.text)) return false;
  const long = words.filter((word) => word.text.length > 3 && /^\p{L}/u.test(word.text));
  return long.length >= 4 && long.filter((word) => /^\p{Lu}/u.test(word.text)).length >= 0.75 * long.length;
}

/** Counts how the article writes each word, and asks the language model which ones are ordinary. */
function caseUse(sentences: readonly (readonly Word[])[]): CaseUse {
  const inside = new Set<string>();
  const small = new Set<string>();
  const capitals = new Set<string>();
  for (const words of sentences) {
    for (const word of words) {
      if (!word.capital) small.add(word.lower);
      else {
        capitals.add(word.lower);
        if (!word.initial) inside.add(word.lower);
      }
    }
  }
  const strange = unknownTo([...capitals]);
  return {
    isName: (lower) => inside.has(lower) && !small.has(lower),
    isOrdinary: (lower) =>
      small.has(lower) || demonyms.has(lower) || noNames.has(lower) || (!strange.has(lower) && !isPlace(lower)),
  };
}

function inContext(name: Name, sentence: number, words: readonly Word[]): NameInContext {
  const first = words.indexOf(name.words[0]!);
  const last = first + name.words.length;
  return { name, sentence, before: words.slice(Math.max(0, first - 4), first), after: words.slice(last, last + 12) };
}
