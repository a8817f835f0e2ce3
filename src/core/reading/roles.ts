import type { Role, Span } from '../model.ts';
import { isPlace } from './names/kinds.ts';
import type { Name } from './names/names.ts';
import { demonyms } from './names/tables/demonyms.ts';
import { noNames, ofHeads } from './names/tables/kind-words.ts';
import { roleNouns, titleModifiers, titles } from './names/tables/titles.ts';
import type { Word } from './names/word.ts';

/** The part of speech of the word that starts at an offset, as the tagger gives it. */
export type PartOfSpeechAt = (offset: number) => string | undefined;

/** A role is never longer, in words. */
const longest = 12;

/**
 * The roles that one sentence gives to the persons in it: before the name ("Kremlin aide Yuri Ushakov"), after it in apposition
 * ("Yuri Ushakov, a Kremlin aide,"), or for several at once ("US envoys Steve Witkoff and Jared Kushner").
 */
export function rolesOf(text: string, words: readonly Word[], persons: readonly Name[], posAt: PartOfSpeechAt): Map<Name, Role> {
  const roles = new Map<Name, Role>();
  /** The role in the plural that goes on to the next name of a list. */
  let shared: Role | undefined;
  persons.forEach((person, i) => {
    const at = person.words[0]!.index;
    const before = titled(words, at, person, posAt);
    const previous = persons[i - 1];
    if (!before && shared && previous && areListed(words, previous, person)) {
      roles.set(person, shared);
      return;
    }
    shared = undefined;
    const span = before ?? introduced(words, at, person, posAt) ?? apposed(words, at + person.words.length, posAt);
    if (
      !span ||
      persons.some(({ start, end }) => start === span.start && span.end <= end) ||
      isKin(text.slice(span.start, span.end)) ||
      onlyTells.test(text.slice(span.start, span.end)) ||
      hangsOpen.test(text.slice(span.start, span.end)) ||
      (span.start > person.start && persons.some((other) => other !== person && isNextOf(text, other, span)))
    )
      return; // Ida Falk, Anna King, …
    if (person.title || !isPlural(text, span)) {
      roles.set(person, { text: text.slice(span.start, span.end), span });
      return;
    }
    const one = singular(text, span);
    roles.set(person, one);
    if (span.end <= person.start) shared = one;
    else
      for (let k = i; k > 0 && areListed(words, persons[k - 1]!, persons[k]!) && !roles.has(persons[k - 1]!); k--)
        roles.set(persons[k - 1]!, one);
  });
  return roles;
}

/** "his wife, Ida Falk", "Ida, 9, a daughter,": whose is not said, so that it says nothing of her elsewhere. */
function isKin(role: string): boolean {
  return /^(?:(?:grand|step)?(?:father|mother|son|daughter|child|children)|husband|wife|brother|sister|uncle|aunt|cousin|nephew|niece|friend|twin|widow|widower|fianc[eé]e?|girlfriend|boyfriend)s?$/i.test(
    role,
  );
}

/** "The |younger Mr. Marsh": which of them, and no role. */
const onlyTells = /^(?:young|old|eld|small|tall)er$|^(?:senior|junior|then|late|former|other|same)$/i;

/** "Members of the |Falk Family" names no person. */
const hangsOpen = / (?:of|the|and|for|at)$/i;

/** "Ida Falk, |ex-mayor Otto Dahl, and others": no role but the next one of a list. "Wife of Otto Dahl" is a role. */
function isNextOf(text: string, { start, end, words }: Name, span: Span): boolean {
  return (
    words.length > 1 &&
    end === span.end &&
    !/ (?:of|to|for|by|under|with|from|at|in|\p{Ll}+ing) /u.test(text.slice(span.start, start))
  );
}

/** "Yuri Ushakov and Kirill Dmitriev", "Yuri Ushakov, Kirill Dmitriev". */
function areListed(words: readonly Word[], one: Name, next: Name): boolean {
  const at = next.words[0]!.index;
  const last = one.words.at(-1)!;
  return !next.title && (words[at - 1] === last || (words[at - 1]?.lower === 'and' && words[at - 2] === last));
}

/** The noun phrase that ends right before the name, with whose role it is: "President Donald Trump’s special envoy". */
function titled(words: readonly Word[], at: number, person: Name, posAt: PartOfSpeechAt): Span | undefined {
  const end = person.title ? person.title.end : words[at - 1]?.end;
  if (end === undefined) return undefined;
  let head = at;
  while (person.title && words[head]!.start > person.title.start) head--;
  if (!person.title) {
    const noun = words[at - 1]!;
    const isOffice = words[at - 2]?.lower === 'of' && isRoleNoun(words[at - 3]?.lower ?? '') && !noun.capital;
    if (words[at]!.gap.trim() || noun.possessive || !(isOffice || isRoleNoun(noun.lower)) || isTitleWord(noun)) return undefined;
  }
  const start = phraseStart(words, person.title ? head : at - 1, at - 1, posAt);
  const isCourtesy = at - start > 1 && /^(?:dr|mr|mrs|ms)\.?$/.test(words[at - 1]!.lower); // the chief medical examiner | Dr. Anna Weiss
  return { start: words[start]!.start, end: isCourtesy ? words[at - 2]!.end : end };
}

/** "Star |Wars": the name of a thing. */
function isTitleWord({ capital, lower }: Word): boolean {
  return capital && /^(?:star|legend|icon)$/.test(lower);
}

/** "The Kremlin aide, Yuri Ushakov, said", "two envoys, Jared Kushner and Steve Witkoff, arrived". */
function introduced(words: readonly Word[], at: number, person: Name, posAt: PartOfSpeechAt): Span | undefined {
  if (words[at]!.gap !== ', ' || words[at - 1]?.possessive) return undefined;
  let from = at - 1;
  while (from > 0 && at - from < longest && isOpen(words[from]!) && !openers.test(words[from - 1]!.lower)) {
    if (isVerb(posAt(words[from]!.start)) && !isRoleNoun(words[from]!.lower)) return undefined;
    from--;
  }
  if (!openers.test(words[from - 1]?.lower ?? '') || !isOpen(words[from]!)) return undefined;
  const head = headOf(words.slice(from, at));
  const after = words[at + person.words.length];
  const isClosed = !after || after.gap.startsWith(',') || (after.lower === 'and' && head?.endsWith('s'));
  return head && isClosed ? { start: words[from]!.start, end: words[at - 1]!.end } : undefined;
}

const openers = /^(?:the|its|his|her|their|an?|two|three|four|both)$/;

/** No mark stands before the word but a possessor's. */
function isOpen({ gap }: Word): boolean {
  return gap.trim() === '' || /^['’]s?\s$/.test(gap);
}

/** The role noun that heads a noun phrase, before anything that hangs on it. */
function headOf(phrase: readonly Word[]): string | undefined {
  const end = phrase.findIndex((word) => /^(?:of|for|in|at|to|with|from)$/.test(word.lower));
  const { lower } = (end < 0 ? phrase : phrase.slice(0, end)).at(-1) ?? { lower: '' };
  return isRoleNoun(lower) ? lower : undefined;
}

/** "Igor Kostyukov, head of the GRU,": what stands between the commas, when a role noun heads it. */
function apposed(words: readonly Word[], after: number, posAt: PartOfSpeechAt): Span | undefined {
  let from = after;
  if (words[from]?.gap === ', ' && /^\d\d$/.test(words[from]!.text)) from++;
  if (words[from]?.gap !== ', ' || words[from]!.lower === 'whose') return undefined;
  const opener = words[from]!;
  if (/^(?:an?|the|its|his|her|their|both|all)$/.test(opener.lower)) from++;
  let head = false;
  let to = from;
  for (; to < words.length && to - from < longest; to++) {
    const word = words[to]!;
    if (to > from && word.gap.trim()) break;
    if (/^(?:who|which|that|said|says|told|when|where|while|after|before|as)$/.test(word.lower)) break;
    const isPartOfBody = to > from && opensBody(words[to - 1]) && words[to + 1]?.capital;
    if (
      !head &&
      !isPartOfBody &&
      (isVerb(posAt(word.start)) || /^(?:of|for|in|at|to|with|and|or)$/.test(word.lower)) &&
      !isRoleNoun(word.lower)
    )
      return undefined;
    if (isRoleNoun(word.lower)) head = true;
    if (head && !isRoleNoun(word.lower) && posAt(word.start) === 'VERB' && !/(?:ed|ing)$/.test(word.lower)) break;
  }
  while (to > from && /^(?:of|for|the|an?|in|at|to|with|from)$/.test(words[to - 1]!.lower)) to--;
  if (!head || to === from) return undefined;
  const closing = words[to]?.gap.trim()[0];
  if (words[to] && closing !== ',' && closing !== ';' && closing !== '—' && closing !== '–' && closing !== ')') return undefined;
  return { start: words[from]!.start, end: words[to - 1]!.end + (words[to - 1]!.possessive ? 2 : 0) };
}

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

/** "Ministry |of Foreign Affairs spokesman": the word is the head of a name. */
function opensBody(word: Word | undefined): boolean {
  return word?.capital === true && ofHeads.has(word.lower);
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

function isVerb(pos: string | undefined): boolean {
  return pos === 'VERB' || pos === 'AUX';
}

function isRoleNoun(lower: string): boolean {
  return roleNouns.has(lower) || roleNouns.has(lower.replace(/s$/, '')) || /(?:-in-law|-elect)$/.test(lower);
}

function isPlural(text: string, { start, end }: Span): boolean {
  if (text[end - 1] !== 's' && text[end - 1] !== 'S') return false;
  const head = /[\p{L}-]+$/u.exec(text.slice(start, end))?.[0].toLowerCase() ?? '';
  return !roleNouns.has(head) && roleNouns.has(head.slice(0, -1));
}

/** The same words without the plural ending: "US envoys" gives each of them "US envoy". */
function singular(text: string, { start, end }: Span): Role {
  return { text: text.slice(start, end - 1), span: { start, end: end - 1 } };
}
