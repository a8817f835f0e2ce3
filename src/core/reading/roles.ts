import type { Mention, Quote, Role, Span } from '../model.ts';
import type { Name } from './names/names.ts';
import { looseRoleNouns } from './names/tables/role-nouns.ts';
import { titles } from './names/tables/titles.ts';
import type { Word } from './names/word.ts';
import { headWord, isKin, isPluralRole, type PartOfSpeechAt } from './role-words.ts';
import { introduced, type Naming, titled, titleStart } from './roles-before.ts';
import { apposed } from './roles-behind.ts';
import { toldRole } from './roles-told.ts';

/**
 * The roles that one sentence gives to the persons in it: before the name ("Kremlin aide Yuri Ushakov"), after it in apposition
 * ("Yuri Ushakov, a Kremlin aide,"), or for several at once ("US envoys Steve Witkoff and Jared Kushner").
 */
export function rolesOf(
  text: string,
  words: readonly Word[],
  names: readonly Name[],
  persons: readonly Name[],
  posAt: PartOfSpeechAt,
): Map<Name, Role> {
  const roles = new Map<Name, Role>();
  const naming: Naming = { words, posAt, nameAt: nameAtOf(names) };
  /** The role in the plural that goes on to the next name of a list. */
  let shared: Role | undefined;
  persons.forEach((person, i) => {
    const before = titled(naming, person);
    const previous = persons[i - 1];
    if (!before && shared && previous && areListed(words, previous, person)) {
      roles.set(person, shared);
      return;
    }
    shared = undefined;
    const isOffice = before && !courtesy.test(text.slice(before.start, before.end)) && !isLoose(words, before);
    const told = isOffice ? before : (introduced(naming, person) ?? apposed(words, person.words.at(-1)!.index + 1, posAt));
    const span = told && tellsWho(text, told, person, persons) ? told : before;
    if (!span || !tellsWho(text, span, person, persons)) return;
    const inside = words.filter(({ start }) => start >= span.start && start < span.end);
    const head = span === before && !person.title ? inside.at(-1) : headWord(inside);
    if (!head || !isPluralRole(head.lower) || titles.has(head.lower)) {
      roles.set(person, { text: text.slice(span.start, span.end), span });
      return;
    }
    if (head.end !== span.end) return; // leaders of the party
    const one = singular(text, span);
    if (span.end <= person.start) {
      if (!opensList(words, person)) return; // told voters |Ida Dahl was right
      roles.set(person, one);
      shared = one;
      return;
    }
    let first = i;
    while (first > 0 && areListed(words, persons[first - 1]!, persons[first]!) && !roles.has(persons[first - 1]!)) first--;
    for (const each of persons.slice(first, i + 1)) roles.set(each, one);
  });
  for (const person of persons) {
    const told = toldOf(naming, person, roles.get(person));
    if (told && tellsWho(text, told, person, persons)) roles.set(person, { text: text.slice(told.start, told.end), span: told });
  }
  return roles;
}

/** What the sentence says that somebody is, where nothing beside the name has said it; what somebody has become is said in any case. */
function toldOf({ words, posAt }: Naming, person: Name, role: Role | undefined): Span | undefined {
  const after = person.words.at(-1)!.index + 1;
  let first = titleStart(words, person);
  while (role && first > 0 && words[first - 1]!.start >= role.span.start) first--;
  const told = toldRole(words, first, after, posAt);
  return told && (told.isNew || !role) ? told.span : undefined;
}

/**
 * The mentions without the roles that stand in quotations, which are the words of whoever speaks and not the article's. What an editor
 * has put there in brackets is.
 */
export function withoutSpokenRoles(text: string, mentions: Mention[], quotes: readonly Quote[]): Mention[] {
  const parts = quotes.flatMap(({ parts }) => parts);
  let next = 0;
  return mentions.map((mention) => {
    if (!mention.role) return mention;
    const { start } = mention.role.span;
    while (parts[next] && parts[next]!.end <= start) next++;
    const part = parts[next];
    if (!part || part.start > start || isBracketed(text.slice(part.start, start))) return mention;
    const { role: _, ...other } = mention;
    return other;
  });
}

function isBracketed(before: string): boolean {
  return before.lastIndexOf('[') > before.lastIndexOf(']') || before.lastIndexOf('(') > before.lastIndexOf(')');
}

function nameAtOf(names: readonly Name[]): Naming['nameAt'] {
  return (index) => names.find(({ words }) => words[0]!.index <= index && index <= words.at(-1)!.index);
}

/** "Baseball |fan Otto Dahl, an engineer": what may be said of a firm too says less than what stands behind the name. */
function isLoose(words: readonly Word[], { start, end }: Span): boolean {
  const head = headWord(words.filter((word) => word.start >= start && word.start < end));
  return head !== undefined && looseRoleNouns.has(head.lower);
}

/** Stand before a name and say little or nothing of who it is: what stands behind it says more. */
const courtesy = /^(?:mr|mrs|ms|miss|mx|dr|sir|dame|lord|lady)\.?$/i;

/** Whether the words say who somebody is, and say it of this one. */
function tellsWho(text: string, span: Span, person: Name, persons: readonly Name[]): boolean {
  const role = text.slice(span.start, span.end);
  return !(
    persons.some(({ start, end }) => start === span.start && span.end <= end) ||
    isKin(role) ||
    onlyTells.test(role) ||
    hangsOpen.test(role) ||
    countsMore.test(role) ||
    (span.start > person.start && persons.some((other) => other !== person && isNextOf(text, other, span)))
  ); // Ida Falk, Anna King, …
}

/** "The |younger Mr. Marsh", "the |second student, Ida Falk": which of them, and no role. */
const onlyTells =
  /^(?:young|old|eld|small|tall)er$|^(?:senior|junior|then|late|former|other|same)$|^(?:second|third|fourth|fifth|other|another|same|only|one) (?!lady|in line|secretary|base)[\p{L}-]+$|^(?:member|fellow|colleague|participant)$/iu;

/** "Members of the |Falk Family" names no person. */
const hangsOpen = / (?:of|the|and|for|at)$/i;

/** "Otto Dahl, |Ida Falk’s wife and two children|, and others". */
const countsMore = / and (?:two|three|four|five|six|\d+|his|her|their) /;

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

/** Whether more names may follow: "Ida Falk |and Otto Dahl", "Ida Falk|, Otto Dahl". */
function opensList(words: readonly Word[], person: Name): boolean {
  const after = words[person.words.at(-1)!.index + 1];
  return after !== undefined && (/^(?:and|or)$/.test(after.lower) || after.gap.startsWith(','));
}

/** The same words without the plural ending: "US envoys" gives each of them "US envoy". */
function singular(text: string, { start, end }: Span): Role {
  return { text: text.slice(start, end - 1), span: { start, end: end - 1 } };
}
