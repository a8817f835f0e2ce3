import type { ActorKind, Span } from '../../model.ts';
import { isGivenName } from './given-names.ts';
import { demonyms } from './tables/demonyms.ts';
import { companyForms, noNames, ofHeads, orgWords, otherWords, placeWords } from './tables/kind-words.ts';
import { knownOrganisations } from './tables/organisations.ts';
import { cities, countries, regions } from './tables/places.ts';
import { nameParticles, nameSuffixes, titleModifiers, titles } from './tables/titles.ts';
import type { Word } from './word.ts';

/** A name as it stands in one sentence, before the article as a whole has been asked what it names. */
export interface Name extends Span {
  readonly words: readonly Word[];
  /** The key of its spelling: lower case, without "the". */
  readonly key: string;
  readonly kind: ActorKind;
  /** How far the name itself tells its kind: 0 a guess, 1 likely, 2 sure. */
  readonly sure: 0 | 1 | 2;
  /** The capitalised title before it ("US President"), if any. */
  readonly title: Span | null;
}

/** What the rest of the article tells of a capitalised word. */
export interface CaseUse {
  /** Capitalised where nothing forces a capital. */
  isName(lower: string): boolean;
  /** An ordinary word of the language. */
  isOrdinary(lower: string): boolean;
}

export const isPlace = (key: string): boolean => countries.has(key) || cities.has(key) || regions.has(key);
const isAcronym = (word: Word) => /^(?:\p{Lu}&?){2,6}$|^(?:\p{Lu}\.){2,}\p{Lu}?$/u.test(word.text);

/** The names within one capitalised run: titles and openers of sentences cut off, two names side by side parted. */
export function namesIn(run: readonly Word[], use: CaseUse): Name[] {
  return trimmed(run, use).flatMap((words) => parted(words, use));
}

/** Cuts off what opens or closes the run without being part of a name. */
function trimmed(run: readonly Word[], use: CaseUse): (readonly Word[])[] {
  let words = run;
  while (words.length && noNames.has(words[0]!.lower) && !(isAcronym(words[0]!) && words[0]!.text.length > 1))
    words = words.slice(1);
  const first = words[0];
  if (first?.initial && words === run && dropsOpener(words, use)) words = words.slice(1);
  while (words.length && (!words.at(-1)!.capital || noNames.has(words.at(-1)!.lower)) && !isAcronym(words.at(-1)!))
    words = words.slice(0, -1);
  return words.length ? [words] : [];
}

/** Whether the first word of a sentence has its capital from there alone: "Talks concluded", "Top US envoys". */
function dropsOpener(words: readonly Word[], use: CaseUse): boolean {
  const { lower } = words[0]!;
  const whole = keyOf(words);
  if (isPlace(whole) || knownOrganisations.has(whole) || isAcronym(words[0]!)) return false;
  if (words.length === 1) return !use.isName(lower) && !isPlace(lower) && (use.isOrdinary(lower) || demonyms.has(lower));
  if (isPlace(lower) || titles.has(lower) || demonyms.has(lower) || (isGivenName(lower) && !use.isOrdinary(lower))) return false;
  if (!use.isOrdinary(lower) || use.isName(lower)) return false;
  const rest = words.slice(1);
  const next = rest[0]!;
  if (isPlace(keyOf(rest)) || isAcronym(next) || titles.has(next.lower) || demonyms.has(next.lower) || isGivenName(next.lower))
    return !isGivenName(lower);
  if (/(?:ing|ed|ly)$/.test(lower)) return true;
  return !orgWords.has(rest.at(-1)!.lower) && !ofHeads.has(next.lower) && use.isName(next.lower) && rest.length === 1;
}

/** One run may hold a title and two names: "White House Press Secretary Karoline Leavitt", "Airbus A320". */
function parted(words: readonly Word[], use: CaseUse): Name[] {
  if (!words.length) return [];
  const whole = keyOf(words);
  if (isPlace(whole) || knownOrganisations.has(whole)) return [named(words, null, use)];
  const model = words.findIndex((word, i) => i > 0 && /^\p{Lu}+-?\d/u.test(word.text));
  if (model > 0) return [...parted(words.slice(0, model), use), named(words.slice(model), null, use, 'other')];
  const title = titleEnd(words);
  if (title > 0) {
    const before = words.slice(0, title);
    const after = words.slice(title);
    const span = { start: words[0]!.start, end: before.at(-1)!.end };
    return [...bearers(before, use), ...(after.length ? [named(after, span, use, 'person')] : [])];
  }
  if (titles.has(words.at(-1)!.lower) && words.length > 1 && !orgWords.has(words.at(-1)!.lower)) return bearers(words, use);
  if (
    words.every(
      (word) => titles.has(word.lower) || titleModifiers.has(word.lower) || demonyms.has(word.lower) || noNames.has(word.lower),
    )
  ) {
    return orgWords.has(words.at(-1)!.lower) && words.length > 1 && !titles.has(words.at(-1)!.lower)
      ? [named(words, null, use)]
      : [];
  }
  const lead = leadingPlace(words);
  if (lead && !isOrganisation(words)) {
    const rest = words.slice(lead);
    if (isPerson(rest, use) || demonyms.has(rest[0]!.lower))
      return [named(words.slice(0, lead), null, use, 'place'), ...parted(rest, use)];
  }
  if (demonyms.has(words[0]!.lower) && words.length > 1) {
    const rest = words.slice(1);
    if (
      isPerson(rest, use) ||
      (rest.length === 1 && (isPlace(rest[0]!.lower) || use.isName(rest[0]!.lower)) && !isOrganisation(rest)) ||
      demonyms.has(rest[0]!.lower)
    )
      return parted(rest, use);
  }
  return [named(words, null, use)];
}

/** The places and organisations that a title speaks of: "US" in "US President", "White House" in "White House Press Secretary". */
function bearers(words: readonly Word[], use: CaseUse): Name[] {
  let end = words.length;
  while (end && (titles.has(words[end - 1]!.lower) || titleModifiers.has(words[end - 1]!.lower) || !words[end - 1]!.capital))
    end--;
  const of = words.findIndex((word) => word.lower === 'of');
  if (of >= 0 && end > of) {
    const from = words[of + 1]?.lower === 'the' ? of + 2 : of + 1;
    const body = words.slice(from, end);
    return [
      ...bearers(words.slice(0, of), use),
      ...(body.length && !(body.length === 1 && use.isOrdinary(body[0]!.lower) && !isPlace(body[0]!.lower))
        ? [named(body, null, use)]
        : []),
    ];
  }
  let body = words.slice(0, end);
  if (demonyms.has(body[0]?.lower ?? '') && !isOrganisation(body)) body = body.slice(1);
  return body.length ? [named(body, null, use)] : [];
}

/** Where the title ends that the run opens with; 0 without one. The words after it name a person. */
function titleEnd(words: readonly Word[]): number {
  for (let i = words.length - 2; i >= 0; i--) {
    if (!titles.has(words[i]!.lower.replace('.', ''))) continue;
    let end = i + 1;
    if (words[end]?.lower === 'of') {
      const from = words[end + 1]?.lower === 'the' ? end + 2 : end + 1;
      const person = words.findIndex((word, at) => at > from && isGivenName(word.lower));
      end = person > 0 ? person : from + 1;
      if (person < 0 && words.length - end < 2) return 0;
    }
    const rest = words.slice(end);
    if (!rest.length || isOrganisation(rest) || isPlace(keyOf(rest)) || !rest[0]!.capital) continue;
    if (rest.some((word) => orgWords.has(word.lower) && !isGivenName(rest[0]!.lower))) continue;
    return end;
  }
  return 0;
}

function leadingPlace(words: readonly Word[]): number {
  for (const n of [2, 1]) if (words.length > n && isPlace(keyOf(words.slice(0, n)))) return n;
  return 0;
}

function isOrganisation(words: readonly Word[]): boolean {
  const last = words.at(-1)!.lower;
  return (
    knownOrganisations.has(keyOf(words)) || companyForms.has(last.replace('.', '')) || (words.length > 1 && orgWords.has(last))
  );
}

/** "Karoline Leavitt", "J. D. Vance", "Mohammed bin Salman". */
function isPerson(words: readonly Word[], use: CaseUse): boolean {
  if (words.length < 2 || words.length > 5) return false;
  const [first, ...rest] = words as [Word, ...Word[]];
  if (
    rest.some((word) => orgWords.has(word.lower) || placeWords.has(word.lower) || otherWords.has(word.lower)) &&
    !isGivenName(first.lower)
  )
    return false;
  const surname = rest.every((word) => (word.capital && !demonyms.has(word.lower)) || nameParticles.has(word.lower));
  if (!surname) return false;
  return (
    isGivenName(first.lower) ||
    (/^(?:\p{Lu}\.)+$|^\p{Lu}{2}$/u.test(first.text) && words.length === 2 && !use.isOrdinary(rest[0]!.lower))
  );
}

function named(words: readonly Word[], title: Span | null, use: CaseUse, known?: ActorKind): Name {
  const [kind, sure] = known ? ([known, 2] as const) : kindOf(words, use);
  return { start: words[0]!.start, end: words.at(-1)!.end, words, key: keyOf(words), kind, sure, title };
}

/** What the words of a name tell of its kind. */
function kindOf(words: readonly Word[], use: CaseUse): readonly [ActorKind, 0 | 1 | 2] {
  const key = keyOf(words);
  if (isPlace(key)) return ['place', 2];
  if (knownOrganisations.has(key)) return ['org', 2];
  const last = words.at(-1)!.lower.replace(/\.$/, '');
  if (companyForms.has(last)) return ['org', 2];
  const of = words.findIndex((word) => word.lower === 'of' || word.lower === 'for');
  const head = of > 0 ? words[of - 1]!.lower : last;
  if (of > 0 || words.length > 1) {
    if (nameSuffixes.has(last) && isGivenName(words[0]!.lower)) return ['person', 2];
    if (
      isPerson(words, use) &&
      (!orgWords.has(head) || (words.length === 2 && !use.isOrdinary(head))) &&
      of < 0 &&
      !placeWords.has(head)
    )
      return ['person', 2];
    if (otherWords.has(head)) return ['other', 2];
    if (orgWords.has(head) && !(placeWords.has(head) && /^(?:center|centre|mobile|base)$/.test(head))) return ['org', 2];
    if (placeWords.has(head)) return ['place', 2];
    if (of > 0 && ofHeads.has(head)) return ['org', 1];
  }
  if (/\d|^\p{Ll}/u.test(words.at(-1)!.text) || /^\p{Ll}/u.test(words[0]!.text)) return ['other', 1];
  if (words.length === 1) return isAcronym(words[0]!) ? ['org', 1] : ['org', 0];
  if (words.length <= 3 && words.every((word) => !use.isOrdinary(word.lower) && word.capital && !demonyms.has(word.lower)))
    return ['person', 1];
  return ['org', 0];
}

export function keyOf(words: readonly Word[]): string {
  return words.map((word) => word.lower).join(' ');
}
