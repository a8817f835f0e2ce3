import type { ActorKind, Mention, Sentence } from '../model.ts';
import { fullestNames } from './names/fullest.ts';
import { isGivenName } from './names/given-names.ts';
import { type CaseUse, isPlace, type Name, namesIn } from './names/names.ts';
import { runsOf } from './names/runs.ts';
import { demonyms } from './names/tables/demonyms.ts';
import { noNames } from './names/tables/kind-words.ts';
import { type Word, wordsOf } from './names/word.ts';
import { type Token, unknownTo } from './tokens.ts';

/** The names of persons, organisations, places and other things in an article, in the order of the text. */
export function mentionsOf(text: string, sentences: readonly Sentence[], _tokens: readonly Token[]): Mention[] {
  const read = sentences.map((sentence) => ({ sentence, words: wordsOf(text, sentence) }));
  const plain = read.filter(({ sentence, words }) => !isTitleCase(sentence, words));
  const use = caseUse(plain.map(({ words }) => words));
  const found = plain.flatMap(({ sentence, words }) =>
    runsOf(words).flatMap((run) =>
      namesIn(run, use).map((name) => ({ name, sentence: sentence.index, around: around(words, name) })),
    ),
  );
  const full = fullestNames(found.map(({ name, around: { before, after } }) => ({ name, before, after })));
  return found.flatMap(({ name, sentence }) => {
    const known = full.get(name);
    if (!known) return [];
    return {
      span: { start: name.start, end: name.end },
      text: text.slice(name.start, name.end),
      kind: known.kind as ActorKind,
      sentence,
      ...(name.title && { role: { text: text.slice(name.title.start, name.title.end), span: name.title } }),
      fullest: known.fullest,
    };
  });
}

/** A headline in which most words have a capital: its capitals tell nothing. A whole sentence may be as rich in names. */
function isTitleCase(sentence: Sentence, words: readonly Word[]): boolean {
  if (/[.!?]["'”’]?$/.test(sentence.text)) return false;
  const long = words.filter((word) => word.text.length > 3 && /^\p{L}/u.test(word.text));
  return long.length >= 4 && long.filter((word) => /^\p{Lu}/u.test(word.text)).length >= 0.75 * long.length;
}

/** Counts how the article writes each word, and asks the language model which openers are ordinary words. */
function caseUse(sentences: readonly (readonly Word[])[]): CaseUse {
  const inside = new Set<string>();
  const small = new Set<string>();
  const capitals = new Set<string>();
  for (const word of sentences.flat()) {
    if (!word.capital) small.add(word.lower);
    else {
      capitals.add(word.lower);
      if (!word.initial) inside.add(word.lower);
    }
  }
  const strange = unknownTo([...capitals]);
  return {
    isName: (lower) => inside.has(lower) && !small.has(lower),
    isOrdinary: (lower) =>
      small.has(lower) ||
      (!strange.has(lower) && !isPlace(lower)) ||
      demonyms.has(lower) ||
      noNames.has(lower) ||
      (false && isGivenName(lower)),
  };
}

function around(words: readonly Word[], name: Name): { before: readonly Word[]; after: readonly Word[] } {
  const first = words.indexOf(name.words[0]!);
  const last = first + name.words.length;
  return { before: words.slice(Math.max(0, first - 3), first), after: words.slice(last, last + 3) };
}
