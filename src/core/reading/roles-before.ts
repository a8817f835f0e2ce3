import type { Span } from '../model.ts';
import { isGivenName } from './names/given-names.ts';
import { isPlace } from './names/kinds.ts';
import type { Name } from './names/names.ts';
import { demonyms } from './names/tables/demonyms.ts';
import { noNames } from './names/tables/kind-words.ts';
import { titleModifiers, titles } from './names/tables/titles.ts';
import type { Word } from './names/word.ts';
import {
  hangsOn,
  headWord,
  isKin,
  isOpen,
  isPluralRole,
  isRoleNoun,
  isVerb,
  opensRelative,
  type PartOfSpeechAt,
} from './role-words.ts';
import { opensBody } from './roles-behind.ts';

/** In words: a role before a name is never longer. */
const longest = 14;

/** A sentence with all that it names. */
export interface Naming {
  readonly words: readonly Word[];
  readonly posAt: PartOfSpeechAt;
  /** The name that a word belongs to. */
  readonly nameAt: (index: number) => Name | undefined;
}

/** The noun phrase that ends right before the name, with whose role it is: "President Donald Trump’s special envoy". */
export function titled(naming: Naming, person: Name): Span | undefined {
  const { words, posAt } = naming;
  const at = person.words[0]!.index;
  const end = person.title ? person.title.end : words[at - 1]?.end;
  if (end === undefined) return undefined;
  const head = titleStart(words, person);
  if (!person.title) {
    const noun = words[at - 1]!;
    const isOffice =
      words[at - 2]?.lower === 'of' && isRoleNoun(words[at - 3]?.lower ?? '') && !noun.capital && !openers.test(noun.lower);
    if (words[at]!.gap.trim() || noun.possessive || !(isOffice || isRoleNoun(noun.lower)) || isTitleWord(noun)) return undefined;
  }
  const start = wholeFrom(phraseStart(words, person.title ? head : at - 1, at - 1, posAt), naming);
  const isCourtesy = at - start > 1 && /^(?:dr|mr|mrs|ms)\.?$/.test(words[at - 1]!.lower); // the chief medical examiner | Dr. Anna Weiss
  if (!isCourtesy) return { start: words[start]!.start, end };
  return isRoleNoun(words[at - 2]!.lower) ? { start: words[start]!.start, end: words[at - 2]!.end } : undefined; // the more outgoing | Ms. Falk
}

/** Index of the first word of the name with its title. */
export function titleStart(words: readonly Word[], { words: [first], title }: Name): number {
  let head = first!.index;
  while (title && words[head]!.start > title.start) head--;
  return head;
}

/** "Star |Wars": the name of a thing. */
function isTitleWord({ capital, lower }: Word): boolean {
  return capital && /^(?:star|legend|icon)$/.test(lower);
}

/**
 * The noun phrase before the comma before the name: "The Kremlin aide, Yuri Ushakov, said", "two envoys, Jared Kushner and Steve Witkoff,
 * arrived", "the head of the port, Ida Dahl, left", "Otto Marsh’s former coach, Ida Dahl,".
 */
export function introduced({ words, posAt, nameAt }: Naming, person: Name): Span | undefined {
  const at = titleStart(words, person);
  if (words[at]!.gap !== ', ' || words[at - 1]?.possessive) return undefined;
  for (let from = at - 1; from > 0 && at - from < longest && isOpen(words[from]!); from--) {
    const word = words[from]!;
    const before = words[from - 1]!;
    if (opensRelative.has(word.lower)) return undefined;
    if (isVerb(posAt(word.start)) && !isRoleNoun(word.lower) && !word.capital && !/(?:ed|ing)$/.test(word.lower))
      return undefined;
    const owner = before.possessive ? nameAt(before.index) : undefined;
    if (!openers.test(before.lower) && !owner) continue;
    const head = headWord(words.slice(from, at));
    if (!head || !isRoleNoun(head.lower)) continue;
    const after = words[person.words.at(-1)!.index + 1];
    const isClosed = !after || /^[,:;]/.test(after.gap) || (after.lower === 'and' && isPluralRole(head.lower));
    const first = owner ? titleStart(words, owner) : from;
    if (!isClosed || isOfAnother(words, words[owner ? first - 1 : from - 2], at)) return undefined;
    return { start: words[first]!.start, end: words[at - 1]!.end };
  }
  return undefined;
}

/** "The wife |of the mayor, Ida Dahl,": which of the two? "They named her |as the envoy to Peru, Ida Dahl said": of neither. */
function isOfAnother(words: readonly Word[], before: Word | undefined, at: number): boolean {
  if (!before) return false;
  if (before.lower === 'as') return before.index > 0 && words.slice(before.index + 1, at).some(({ lower }) => hangsOn.has(lower));
  return /^(?:of|for|to)$/.test(before.lower) && isRoleNoun(words[before.index - 1]?.lower ?? '');
}

const openers = /^(?:the|its|his|her|their|an?|two|three|four|both)$/;

/** Index of the first word of the noun phrase that `head` closes, looked for from `from` on to the left: adjectives, names, a possessor. */
function phraseStart(words: readonly Word[], from: number, head: number, posAt: PartOfSpeechAt): number {
  let start = from;
  while (start > 0 && head - start < longest) {
    if (words[start]!.gap.trim() && words[start]!.gap !== '’s ' && words[start]!.gap !== "'s ") break;
    const word = words[start - 1]!;
    if (!(from < head ? belongsToTitle(word) : belongs(word, posAt)) || isOther(word, words[start]!, words[start - 2], posAt))
      break;
    if (
      word.lower === 'of' &&
      !opensBody(words[start - 2]) &&
      (isRoleNoun(words[head]!.lower) || !isRoleNoun(words[start - 2]?.lower ?? ''))
    )
      break;
    start--;
  }
  while (start < from && (words[start]!.lower === 'of' || words[start]!.lower === 'and')) start++;
  return start;
}

/** Never within a name, whose rest names something else: "South |Korea’s foreign minister", "Social Democratic and |Labour Party leader". */
function wholeFrom(start: number, { words, posAt, nameAt }: Naming): number {
  const name = nameAt(start);
  if (name && name.words[0]!.index < start && !name.words.some(({ lower }) => lower === 'and')) return name.words[0]!.index;
  if (words[start - 1]?.lower !== 'and' || !words[start]!.capital || name?.kind === 'place') return start;
  const belongs = (word: Word) => word.capital && !nameAt(word.index) && !word.possessive && !noNames.has(word.lower);
  let from = start - 1;
  while (from > 0 && words[from]!.gap === ' ' && belongs(words[from - 1]!)) from--;
  if (
    from === start - 1 ||
    words[from - 1]?.lower === 'of' ||
    titles.has(words[start - 2]!.lower) ||
    posAt(words[from]!.start) === 'PRON'
  )
    return start;
  return words.slice(from, start - 1).some(({ lower }) => isGivenName(lower)) ? start : from;
}

/**
 * "Her grandson |Prince Otto", "the party under |President Falk", "Ida Dahl married |Prince Otto": in small letters, only what somebody is besides belongs to a title in
 * capitals ("study author Dr. Falk", "tech CEO").
 */
function isOther(word: Word, next: Word, before: Word | undefined, posAt: PartOfSpeechAt): boolean {
  if (word.capital || word.possessive || !next.capital || /^\p{Lu}{2,}$/u.test(next.text)) return false;
  if (word.lower === 'under') return true;
  if (before?.capital && word.lower.endsWith('ed') && titles.has(next.lower) && !titleModifiers.has(word.lower)) return true;
  if (!titles.has(next.lower) || titleModifiers.has(word.lower) || posAt(word.start) !== 'NOUN') return false;
  return !/^(?:police|army|navy|council)$/.test(word.lower) && (!isRoleNoun(word.lower) || isKin(word.lower));
}

/** Before a capitalised title stand names and a few words of rank, no nouns: "former US President". */
function belongsToTitle(word: Word): boolean {
  if (titleModifiers.has(word.lower) || demonyms.has(word.lower) || isPlace(word.lower) || /^then-/.test(word.lower)) return true;
  return word.capital && !word.initial && !noNames.has(word.lower);
}

function belongs(word: Word, posAt: PartOfSpeechAt): boolean {
  if (word.lower === 'of' || word.lower === 'former' || word.lower === 'first') return true;
  if (titles.has(word.lower) || titleModifiers.has(word.lower) || demonyms.has(word.lower) || isPlace(word.lower)) return true;
  if (noNames.has(word.lower)) return false;
  if (/ing$/.test(word.lower) && !word.capital && !/^(?:ruling|sitting|reigning|visiting|leading|rising)$/.test(word.lower))
    return false;
  const pos = posAt(word.start);
  if (word.capital) return !word.initial || (pos === 'PROPN' && !/(?:ing|ed|ly)$/.test(word.lower));
  return pos === 'ADJ' || pos === 'NOUN' || pos === 'PROPN';
}
