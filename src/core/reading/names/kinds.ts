import type { ActorKind } from '../../model.ts';
import { isGivenName } from './given-names.ts';
import { demonyms } from './tables/demonyms.ts';
import { alsoSurnames, companyForms, formsLikeNames, ofHeads, orgWords, otherWords, placeWords } from './tables/kind-words.ts';
import { knownCompanies, knownOrganisations } from './tables/organisations.ts';
import { cities, countries, regions } from './tables/places.ts';
import { nameParticles, nameSuffixes } from './tables/titles.ts';
import type { Word } from './word.ts';

/** How far a name itself tells its kind: 0 not at all, 1 likely, 2 surely. */
export type Sureness = 0 | 1 | 2;

/** What an article as a whole tells of a capitalised word. */
export interface CaseUse {
  /** Capitalised where nothing forces a capital. */
  isName(lower: string): boolean;
  /** An ordinary word of the language. */
  isOrdinary(lower: string): boolean;
  /** A title that closes somebody's full name too: "Howard Dean". */
  isSurname(lower: string): boolean;
}

/** The key under which spellings of a name meet: its words in lower case. */
export function keyOf(words: readonly Word[]): string {
  return words.length === 1 ? words[0]!.lower : words.map((word) => word.lower).join(' ');
}

/** All in one: no question is asked as often. */
const places: ReadonlySet<string> = new Set([...countries.keys(), ...cities.keys(), ...regions.keys()]);

export function isPlace(key: string): boolean {
  return places.has(key);
}

/** The same of words as they stand: put together only where the first one opens a place’s name. */
export function isPlaceOf(words: readonly Word[]): boolean {
  return (words.length < 2 || opensPlace(words[0]!.lower)) && places.has(keyOf(words));
}

/** Whether a word is the first of a place’s name of several: "United". */
export function opensPlace(word: string): boolean {
  return opening.has(word);
}

const opening = openingOf(places);

/** The first words of the names of several. */
function openingOf(names: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(Array.from(names, (name) => name.split(' ')).flatMap(([first, second]) => (second ? [first!] : [])));
}

/** A country or a first part of one. */
export function isRegion(name: string): boolean {
  return countries.has(name.toLowerCase()) || regions.has(name.toLowerCase());
}

const organisations: ReadonlySet<string> = new Set([...knownOrganisations, ...knownCompanies]);

export function isKnownOrganisation(key: string): boolean {
  return organisations.has(key);
}

/** The same of words as they stand. */
export function isKnownOrganisationOf(words: readonly Word[]): boolean {
  return (words.length < 2 || openingOrganisation.has(words[0]!.lower)) && organisations.has(keyOf(words));
}

const openingOrganisation = openingOf(organisations);

export function isAcronym(word: Word): boolean {
  return /^(?:\p{Lu}&?){2,6}$|^(?:\p{Lu}\.){2,}\p{Lu}?$/u.test(word.text);
}

/** What the words of a name tell of its kind. */
export function kindOf(words: readonly Word[], use: CaseUse): readonly [ActorKind, Sureness] {
  if (isPlaceOf(words)) return ['place', 2];
  if (isKnownOrganisationOf(words)) return ['org', 2];
  const last = withoutStop(words.at(-1)!.lower);
  if (isCompanyForm(words.at(-1)!)) return ['org', 2];
  if (words.length === 1) return kindOfOne(words[0]!);
  if (nameSuffixes.has(last) && isGivenName(words[0]!.lower)) return ['person', 2];
  if (isStormOf(words)) return ['other', 2];
  if (words[0]!.lower === 'air' && isPlaceOf(words.slice(1))) return ['org', 2];
  if (/^i\p{Lu}/u.test(words[0]!.text)) return ['other', 2];
  const of = words.findIndex((word) => word.lower === 'of' || word.lower === 'for');
  const isNumbered = words.length > 2 && /^(?:[ivx]+|\d+)$/.test(last);
  if (isNumbered && !isGivenName(words[0]!.lower)) return kindOf(words.slice(0, -1), use);
  const head = of > 0 ? words[of - 1]!.lower : last;
  if (of < 0 && isPerson(words, use)) return isPlace(words[0]!.lower) && isPlaceOf(words.slice(1)) ? ['place', 2] : ['person', 2];
  if (otherWords.has(head)) return ['other', 2];
  if (words.some(isAfterAmpersand)) return ['org', 2];
  if (/^cent(?:er|re)$/.test(head) && of < 0 && !use.isOrdinary(words.at(-2)!.lower)) return ['place', 1];
  if (orgWords.has(head)) return ['org', 2];
  if (placeWords.has(head)) return ['place', 2];
  if (of > 0 && ofHeads.has(head)) return ['org', 1];
  if (isPlace(words[0]!.lower) && isPlaceOf(words.slice(1))) return ['place', 2];
  if (words.some((word) => /\d/.test(word.text) || /^\p{Ll}+\p{Lu}/u.test(word.text))) return ['other', 1];
  return ['org', 0];
}

/** "Hurricane Ida", "Tropical Storm Ida": storms have given names. */
export function isStorm(lower: readonly string[]): boolean {
  const last = lower.at(-1)!;
  return (
    opensStorm.has(lower[0]!) &&
    storms.test(lower.slice(0, -1).join(' ')) &&
    !orgWords.has(last) &&
    !placeWords.has(last) &&
    !otherWords.has(last)
  );
}

/** The same of words as they stand. */
export function isStormOf(words: readonly Word[]): boolean {
  return opensStorm.has(words[0]!.lower) && isStorm(words.map(({ lower }) => lower));
}

const opensStorm: ReadonlySet<string> = new Set(['hurricane', 'typhoon', 'cyclone', 'storm', 'tropical', 'subtropical']);
const storms = /^(?:hurricane|typhoon|cyclone|storm|(?:sub)?tropical (?:storm|depression|cyclone))$/;

function kindOfOne(word: Word): readonly [ActorKind, Sureness] {
  if (/^i\p{Lu}/u.test(word.text)) return ['other', 2];
  if (/\d/.test(word.text) && !/^\d\p{Lu}\p{Ll}/u.test(word.text)) return ['other', 1]; // not 7News
  return ['org', isAcronym(word) ? 1 : 0];
}

/** "Karoline Leavitt", "J. D. Vance", "Mohammed bin Salman". */
export function isPerson(words: readonly Word[], use: CaseUse): boolean {
  if (words.length < 2 || words.length > 5 || words.some(isAfterAmpersand)) return false;
  const [first, ...rest] = words as [Word, ...Word[]];
  const isNamedFor = words.length === 2 && isGivenName(first.lower) && !isPlace(first.lower); // Ida French
  const isSurname = rest.every(
    (word) =>
      (word.capital && (!demonyms.has(word.lower) || isNamedFor) && !/\d/.test(word.text)) || nameParticles.has(word.lower),
  );
  const last = rest.at(-1)!.lower;
  if (!isSurname || otherWords.has(last)) return false;
  if ((orgWords.has(last) || placeWords.has(last)) && (words.length > 2 || !alsoSurnames.has(last)) && use.isOrdinary(last))
    return false;
  if (isGivenName(first.lower)) return !/^\p{Lu}{3,}$/u.test(first.text) || rest.every(({ text }) => !/\p{Ll}{2}/u.test(text));
  if (isPlaceOf(rest)) return false;
  const areInitials =
    /^(?:\p{Lu}\.)+$/u.test(first.text) ||
    (/^(?!UC|TV|PM|AI)\p{Lu}{2}$/u.test(first.text) && words.length === 2 && !isPlace(first.lower));
  return areInitials && !isOrganisation(rest) && (!use.isOrdinary(last) || hasTwoInitials(words));
}

/** "J. D. Vance", "J.D. Vance", but not "U.S. Steel". */
function hasTwoInitials([first, second]: readonly Word[]): boolean {
  if (isPlace(first!.lower) || isKnownOrganisation(first!.lower)) return false;
  return /^(?:\p{Lu}\.){2,}$/u.test(first!.text) || /^\p{Lu}\.$/u.test(second!.text);
}

/** "Marsh & |Dahl": partners, no person. */
function isAfterAmpersand({ gap }: Word, at: number): boolean {
  return at > 0 && gap.includes('&');
}

function isCompanyForm({ lower, text }: Word): boolean {
  const form = withoutStop(lower);
  return companyForms.has(form) && (!formsLikeNames.has(form) || /\p{Lu}{2}/u.test(text));
}

function withoutStop(word: string): string {
  return word.endsWith('.') ? word.slice(0, -1) : word;
}

export function isOrganisation(words: readonly Word[]): boolean {
  const last = withoutStop(words.at(-1)!.lower);
  return isKnownOrganisationOf(words) || isCompanyForm(words.at(-1)!) || (words.length > 1 && orgWords.has(last));
}
