import { isGivenName } from './given-names.ts';
import { type CaseUse, isAcronym, isOrganisation, isPlace, keyOf } from './kinds.ts';
import { orgWords } from './tables/kind-words.ts';
import { countries } from './tables/places.ts';
import { nameParticles, titles } from './tables/titles.ts';
import type { Word } from './word.ts';

/** Where the title ends that the run opens with; 0 without one. The words after it name a person. */
export function titleEnd(words: readonly Word[], use: CaseUse): number {
  for (let i = words.length - 2; i >= 0; i--) {
    if (!titles.has(words[i]!.lower.replace('.', '')) || isOfOffice(words, i, use)) continue;
    let end = i + 1;
    if (isBeforeOffice(words[end])) {
      const from = words[end + 1]?.lower === 'the' ? end + 2 : end + 1;
      const person = words.findIndex((word, at) => at > from && isGivenName(word.lower));
      end = person > 0 ? person : officeEnd(words, i, from, use);
      if (person < 0 && ofCompanies.test(words[i]!.lower) && !isPlace(keyOf(words.slice(from, end)))) return 0;
      if (person < 0 && words.length - end < 2 && !isBareSurname(words, i, from, use)) return 0;
    }
    const given = words.findIndex((word, at) => at >= end && isGivenName(word.lower));
    if (given > end && given < words.length - 1 && words[i]!.lower === 'miss') end = given;
    const rest = words.slice(end);
    if (!rest.length || !(rest[0]!.capital || opensSurname(rest)) || notGenerals.test(keyOf(rest))) continue;
    if ((isOrganisation(rest) || isPlace(keyOf(rest))) && !isBornWith(words[i]!, rest)) continue;
    if (rest.some((word) => orgWords.has(word.lower)) && !isGivenName(rest[0]!.lower)) continue;
    return end;
  }
  return 0;
}

export function isBeforeOffice(word: Word | undefined): boolean {
  return word?.lower === 'of' || word?.lower === 'for';
}

/** "Chief of the |General Staff Karl Holm", "Head of the Office of the |President Ida Falk": a title within an office is nobody’s. */
function isOfOffice(words: readonly Word[], at: number, use: CaseUse): boolean {
  if (words[at - 1]?.lower === 'the') return isBeforeOffice(words[at - 2]);
  return isBeforeOffice(words[at - 1]) && words.length - at > 3 && use.isOrdinary(words[at + 1]!.lower);
}

/** Behind the office that a title names, before a name of two words: "Secretary of State |", "Minister of Youth and Sports |". */
function officeEnd(words: readonly Word[], title: number, from: number, use: CaseUse): number {
  let end = words[from + 1]?.lower === 'and' ? from + 3 : from + 1;
  const least = isBareSurname(words, title, from, use) ? 1 : 2;
  while (words.length - end > least && use.isOrdinary(words[end]!.lower)) end++;
  return end;
}

/** "Secretary of State |Falk", "President of Argentina |Milei": the last word alone is no part of the office. */
function isBareSurname(words: readonly Word[], title: number, from: number, use: CaseUse): boolean {
  const last = words.at(-1)!;
  const office = words.slice(from, -1);
  const whole = keyOf(office);
  const isOffice = ministers.test(words[title]!.lower)
    ? offices.test(whole) || (office.length === 1 && use.isOrdinary(whole))
    : heads.test(words[title]!.lower) && isPlace(whole);
  return isOffice && !use.isOrdinary(last.lower) && !orgWords.has(last.lower) && !isPlace(last.lower) && !isAcronym(last);
}

/** "Mayor Bloomberg", "President Cleveland", "Princess Charlotte": a person, though a town or a company is called the same. */
function isBornWith(title: Word, [word, ...more]: readonly Word[]): boolean {
  return !more.length && ofPersons.test(title.lower.replace('.', '')) && !countries.has(word!.lower) && !isAcronym(word!);
}

const ofPersons =
  /^(?:mr|mrs|ms|miss|sir|lady|dame|princess|prince|queen|king|president|mayor|gov|governor|sen|senator|rep|congress(?:wo)?man|judge|justice)$/;

/** "Mr |van Beurden". */
function opensSurname([first, ...rest]: readonly Word[]): boolean {
  return (
    nameParticles.has(first!.lower) &&
    rest.at(-1)?.capital === true &&
    first!.gap === ' ' &&
    !/^(?:y|e|und|zu)$/.test(first!.lower)
  );
}

/** "General Election": no name follows. */
const notGenerals = /^(?:elections?|assembly|strike|debate|practice|hospital)$/;

/** What these stand before, after "of", is a company more often than a person: "CEO of Southern Cross Media". */
const ofCompanies = /^(?:ceo|cfo|cto|coo|chairman|chairwoman|founder|co-founder|owner|co-owner|manager|president|executive)$/;
const ministers = /^(?:secretary|undersecretary|minister|commissioner)$/;
const heads = /^(?:president|premier|chancellor|king|queen|emir|sultan|governor|minister)$/;
const offices = /^(?:foreign|external|internal|veterans) affairs$|^(?:homeland|national|state|energy) security$/;
