import { demonyms } from '../reading/names/tables/demonyms.ts';
import { cities, countries } from '../reading/names/tables/places.ts';
import { tag } from '../reading/tokens.ts';
import { normalForm, type Word, wordsOf } from '../words/words.ts';
import { seatsOf } from './neighbours.ts';

/** A thing of which a question says which country's it is: "the Norwegian delegation", "Oslo’s team". */
export interface Owned {
  /** As the question has it: "Norwegian delegation". */
  readonly text: string;
  /** Stem of the owner's name, as the question has it. */
  readonly owner: string;
  readonly seats: ReadonlySet<string>;
  readonly thing: string;
}

/** The things of a question that it gives to a country or a city. */
export function ownedIn(question: string): Owned[] {
  const words = wordsOf(question);
  const nouns = new Set(tag(question).flatMap(({ pos, start }) => (pos === 'NOUN' ? [start] : [])));
  return words.slice(1).flatMap((word, i) => {
    const before = words[i]!;
    if (!isPlace(before) || !nouns.has(word.start) || /^\p{Lu}/u.test(word.text)) return [];
    const seats = new Set(seatsOf(before.text.toLowerCase()).map(normalForm));
    return [{ text: question.slice(before.start, word.end), owner: before.stem, seats, thing: word.stem }];
  });
}

/** Whether a sentence gives the thing to another owner; its stems have other forms of the question's words as the question has them. */
export function isOfAnother(text: string, stems: readonly string[], { owner, seats, thing }: Owned): boolean {
  const places = stems.flatMap((stem, at) => (stem === thing && at > 0 ? [at - 1] : []));
  if (places.length === 0 || stems.includes(owner)) return false;
  const words = wordsOf(text);
  return places.some((at) => isPlace(words[at]!) && !seats.has(stems[at]!));
}

function isPlace({ text }: Word): boolean {
  const name = text.toLowerCase();
  return /^\p{L}{2}/u.test(name) && (demonyms.has(name) || countries.has(name) || cities.has(name));
}
