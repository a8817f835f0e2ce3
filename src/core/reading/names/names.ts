import type { ActorKind, Span } from '../../model.ts';
import { isGivenName } from './given-names.ts';
import { withoutDone } from './headline-end.ts';
import {
  type CaseUse,
  isAcronym,
  isKnownOrganisation,
  isKnownOrganisationOf,
  isOrganisation,
  isPerson,
  isPlace,
  isPlaceOf,
  isStormOf,
  keyOf,
  kindOf,
  opensPlace,
  type Sureness,
} from './kinds.ts';
import { closesName } from './runs.ts';
import { demonyms } from './tables/demonyms.ts';
import { companyForms, genericAcronyms, noNames, ofHeads, orgWords } from './tables/kind-words.ts';
import { roleNouns } from './tables/role-nouns.ts';
import { titleModifiers, titles } from './tables/titles.ts';
import { isBeforeOffice, titleEnd } from './title-end.ts';
import type { Word } from './word.ts';

/** A name as it stands in one sentence, before the article as a whole has been asked what it names. */
export interface Name extends Span {
  readonly words: readonly Word[];
  readonly key: string;
  readonly kind: ActorKind;
  readonly sure: Sureness;
  /** The capitalised title before it ("US President"), if any. */
  readonly title: Span | null;
}

/** The names within one capitalised run: titles and openers of sentences cut off, two names side by side parted. */
export function namesIn(run: readonly Word[], use: CaseUse): Name[] {
  const words = trimmed(run, use);
  return words.length ? parted(withoutDone(words, use), use).filter((name) => !isGeneric(name, use)) : [];
}

/** Written in capitals for another reason than that it names somebody: "GDP", "FULL STORY", "R-Ohio". */
function isGeneric({ words, key }: Name, use: CaseUse): boolean {
  if (isKnownOrganisation(key) || isPlace(key)) return false;
  if (words.length === 2 && demonymLength(words) === 2) return true;
  if (words.every((word) => genericAcronyms.has(word.lower)) || words.every((word) => !/\p{L}{2}|\p{L}\./u.test(word.text)))
    return true;
  return (
    words.every((word) => /^\p{Lu}{5,}$/u.test(word.text) && use.isOrdinary(word.lower)) || /^[RDI]-\p{Lu}/u.test(words[0]!.text)
  );
}

/** Cuts off what opens or closes the run without being part of a name. */
function trimmed(run: readonly Word[], use: CaseUse): readonly Word[] {
  let words = run;
  while (words.length && noNames.has(words[0]!.lower) && !isAcronym(words[0]!) && !use.isSurname(words[0]!.lower))
    words = words.slice(1);
  if (words.length && words === run && words[0]!.initial && dropsOpener(words, use)) words = words.slice(1);
  while (
    words.length &&
    isLoose(words.at(-1)!) &&
    !closesName(words, words.length - 1) &&
    !use.isSurname(words.at(-1)!.lower) &&
    !isKnownOrganisationOf(words)
  )
    words = words.slice(0, -1);
  return words;
}

function isLoose(word: Word): boolean {
  return (!word.capital || noNames.has(word.lower)) && !isAcronym(word);
}

/** Whether the first word of a sentence has its capital from there alone: "Talks concluded", "Top US envoys". */
function dropsOpener(words: readonly Word[], use: CaseUse): boolean {
  const { lower } = words[0]!;
  if (isStormOf(words)) return false;
  if (isPlaceOf(words) || isKnownOrganisationOf(words) || isAcronym(words[0]!) || (opensPlace(lower) && leadingPlace(words) > 1))
    return false;
  if (words.length === 1) {
    if (words[0]!.possessive && !demonyms.has(lower) && !/^(?:people|today|yesterday|women|men|children)$/.test(lower))
      return false;
    return !use.isName(lower) && !use.isSurname(lower) && (use.isOrdinary(lower) || demonyms.has(lower));
  }
  if (isPlace(lower) || titles.has(lower) || demonyms.has(lower) || (isGivenName(lower) && words.length < 4)) return false;
  if (!use.isOrdinary(lower) || use.isName(lower)) return false;
  if (isGivenName(lower) && !OPENERS.has(lower)) return false;
  const rest = words.slice(1);
  const next = rest[0]!;
  if (demonymLength(words) > 1) return false;
  if (isPlaceOf(rest) || isKnownOrganisationOf(rest) || isAcronym(next) || titles.has(next.lower) || demonyms.has(next.lower))
    return true;
  if (isGivenName(next.lower) || (roleNouns.has(lower) && rest.length > 1 && !orgWords.has(rest.at(-1)!.lower))) return true;
  if (/(?:ing|ed|ly)$/.test(lower)) return true;
  return !orgWords.has(rest.at(-1)!.lower) && !ofHeads.has(lower) && use.isName(next.lower) && rest.length === 1;
}

/** Given names that open sentences as ordinary words: "Will Kyiv sign?", "May Day". */
const OPENERS = new Set([
  'will',
  'may',
  'mark',
  'grant',
  'bill',
  'rob',
  'sue',
  'drew',
  'pat',
  'guy',
  'art',
  'gene',
  'don',
  'an',
  'so',
  'my',
  'long',
  'van',
  'in',
  'see',
  'summer',
  'winter',
  'april',
  'june',
  'faith',
  'hope',
  'joy',
  'grace',
]);

/** One run may hold a title and two names: "White House Press Secretary Karoline Leavitt", "Airbus A320". */
function parted(words: readonly Word[], use: CaseUse): Name[] {
  if (isPlaceOf(words) || isKnownOrganisationOf(words) || isStormOf(words)) return [named(words, null, use)];
  const title = titleEnd(words, use);
  if (title > 0) {
    const span = { start: words[0]!.start, end: words[title - 1]!.end };
    return [...bearers(words.slice(0, title), use), named(withoutDone(words.slice(title), use), span, use, 'person')];
  }
  if (endsInTitle(words)) return bearers(words, use);
  const person = personAfterPlace(words, use);
  if (person > 0) return [...parted(words.slice(0, person), use), named(words.slice(person), null, use, 'person')];
  const product = productStart(words);
  if (product > 0) return [...parted(words.slice(0, product), use), named(words.slice(product), null, use, 'other')];
  if (words.length === 1 && use.isSurname(words[0]!.lower)) return [named(words, null, use, 'person')];
  if (words.every(describes)) return words.length > 1 && isOrganisation(words) ? [named(words, null, use)] : [];
  const rest = words.slice(leadingPlace(words));
  if (
    rest.length < words.length &&
    !isOrganisation(words) &&
    (isPerson(rest, use) || (rest.length > 1 && demonyms.has(rest[0]!.lower)))
  ) {
    return [named(words.slice(0, words.length - rest.length), null, use, 'place'), ...parted(rest, use)];
  }
  if (
    words.length > 2 &&
    words[0]!.text.length > 2 &&
    use.isOrdinary(words[0]!.lower) &&
    !isGivenName(words[0]!.lower) &&
    isPerson(words.slice(1), use)
  ) {
    return parted(words.slice(1), use);
  }
  if (words.length > 1 && isCompound(words[0]!)) return parted(words.slice(1), use);
  if (demonyms.has(words[0]!.lower) && words.length > 1 && standsAlone(words.slice(1), use)) return parted(words.slice(1), use);
  return [named(words, null, use)];
}

/** "Cup-winner |Ida Falk", "Oslo-born |Otto Dahl". */
function isCompound({ text }: Word): boolean {
  if (!text.includes('-')) return false;
  const tail = /^\p{Lu}[\p{L}’']*-(\p{Ll}+)$/u.exec(text)?.[1];
  return tail !== undefined && (roleNouns.has(tail) || /^(?:winning|nominated|born|based|led|backed|trained|raised)$/.test(tail));
}

/** Where a person stands behind a body that ends in a place: "Bank of Norway |Ida Falk". */
function personAfterPlace(words: readonly Word[], use: CaseUse): number {
  const of = words.length > 3 ? words.findIndex(({ lower }) => lower === 'of') : -1;
  if (of < 0) return 0;
  const at = words.findIndex(({ lower }, i) => i > of + 1 && isGivenName(lower) && isPlaceOf(words.slice(of + 1, i)));
  return at > 0 && isPerson(words.slice(at), use) ? at : 0;
}

/** Whether what follows "Russian" is a name without it: "Russian Gazprom", but not "Russian Railways". */
function standsAlone(rest: readonly Word[], use: CaseUse): boolean {
  if (isPerson(rest, use) || (rest.length > 1 && demonyms.has(rest[0]!.lower))) return true;
  if (rest.length > 1 || orgWords.has(rest[0]!.lower)) return false;
  return isPlace(rest[0]!.lower) || isKnownOrganisation(rest[0]!.lower) || use.isName(rest[0]!.lower);
}

function describes(word: Word): boolean {
  return titles.has(word.lower) || titleModifiers.has(word.lower) || demonyms.has(word.lower) || noNames.has(word.lower);
}

/** "White House Press Secretary", "President of Russia": whoever bears the title is not named. */
function endsInTitle(words: readonly Word[]): boolean {
  if (
    words.some((word, i) => i > 0 && word.lower === 'of' && titles.has(words[i - 1]!.lower) && !ofHeads.has(words[i - 1]!.lower))
  )
    return true;
  const last = words.at(-1)!.lower;
  return (
    words.length > 1 && titles.has(last) && !orgWords.has(last) && words.at(-2)!.lower !== 'of' && !isGivenName(words[0]!.lower)
  );
}

/** Where the name of a thing starts after the name of who makes or holds it: "Airbus | A320", "Air France | Flight 447". */
function productStart(words: readonly Word[]): number {
  const model = words.findIndex((word, i) => i > 0 && /^(?:\p{Lu}+-?\d|i\p{Lu})/u.test(word.text));
  if (model > 0) return model;
  const last = words.at(-1)!.lower;
  if (words.length > 1 && /^(?:flight|shares|stock)$/.test(last)) return words.length - 1;
  for (const n of [2, 1]) {
    const head = words.slice(0, n);
    if (words.length <= n || !(isKnownOrganisationOf(head) || (isPlaceOf(head) && n === words.length - 1))) continue;
    const rest = words.slice(n);
    if (companyForms.has(last.replace('.', '')) || orgWords.has(last) || isPlaceOf(rest) || isPlaceOf(head)) continue;
    return n;
  }
  return 0;
}

/** The places and organisations that a title speaks of: "US" in "US President", "White House" in "White House Press Secretary". */
function bearers(words: readonly Word[], use: CaseUse): Name[] {
  let end = words.length;
  while (end && (titles.has(words[end - 1]!.lower) || titleModifiers.has(words[end - 1]!.lower) || !words[end - 1]!.capital))
    end--;
  const of = words.findIndex(isBeforeOffice);
  if (of >= 0 && end > of) {
    const from = words[of + 1]?.lower === 'the' ? of + 2 : of + 1;
    const body = words.slice(from, end);
    if (!body.length) return bearers(words.slice(0, of), use);
    const isOffice = !isPlaceOf(body) && !isOrganisation(body) && body.every(({ lower }) => use.isOrdinary(lower));
    return [...bearers(words.slice(0, of), use), ...(!isOffice ? [named(body, null, use)] : [])];
  }
  let body = words.slice(0, end);
  if (body.length && !isOrganisation(body)) body = body.slice(demonymLength(body));
  return body.length ? [named(body, null, use)] : [];
}

/** How many words the run opens with that tell of whose country: "Russian", "South Korean". */
function demonymLength([first, second]: readonly Word[]): number {
  if (demonyms.has(first!.lower)) return 1;
  return second && /^(?:north|south)$/.test(first!.lower) && demonyms.has(second.lower) ? 2 : 0;
}

function leadingPlace(words: readonly Word[]): number {
  for (const n of [2, 1]) if (words.length > n && isPlaceOf(words.slice(0, n))) return n;
  return 0;
}

function named(words: readonly Word[], title: Span | null, use: CaseUse, known?: ActorKind): Name {
  const [kind, sure] = known ? ([known, 2] as const) : kindOf(words, use);
  return { start: words[0]!.start, end: words.at(-1)!.end, words, key: keyOf(words), kind, sure, title };
}
