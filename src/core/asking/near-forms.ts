import { irregularForms } from '../words/irregular.ts';
import { normalForm } from '../words/words.ts';
import { capitalOf, placesNear, wordsNear } from './neighbours.ts';
import { occasionsNear } from './occasions.ts';
import type { Question, Term } from './question.ts';
import type { SentenceIndex } from './sentence-index.ts';

/** The stems of other words by which a term of a question may be told, by what the question asks for. */
export function nearFormsOf(term: Term, question: Question, index: SentenceIndex): readonly string[] {
  const { stem, name, text } = term;
  const isAbbreviation = /^\p{Lu}{2,4}$/u.test(text);
  if (name) return [...seatOf(text), ...countryFor(term, question), ...(isAbbreviation ? nearTo(stem) : [])];
  const { wanted, terms } = question;
  const asksOfOccasion = wanted.kind === 'duration' && terms.length === 1;
  const asksWho = wanted.kind === 'person' && wanted.noun === undefined;
  return [
    ...nearTo(stem),
    ...bearerOf(term, question, index),
    ...(asksWho ? doersOf(stem, question.text) : []),
    ...(asksOfOccasion ? occasionsNear(stem) : []),
  ];
}

/** Words near one in any of its forms, in all of theirs. */
function nearTo(stem: string): string[] {
  return [stem, ...irregularForms(stem)].flatMap(wordsNear).flatMap((word) => [word, ...irregularForms(word)]);
}

/** Who makes something is its maker, and who directs it its director; the driver is whoever drives; who leads may have any of these offices. */
function doersOf(stem: string, question: string): string[] {
  const [, deed] = (/^who (?:is|was|are|were) /i.test(question) && /^(.{3,})(?:er|or)$/.exec(stem)) || [];
  return [
    ...(deed === undefined ? [] : [deed, `${deed}e`]),
    ...['er', 'r', 'or'].map((ending) => stem + ending),
    ...(leading.has(stem) ? offices : []),
  ];
}

const leading: ReadonlySet<string> = new Set(['lead', 'head', 'run', 'chair', 'command'].map(normalForm));
const offices: readonly string[] = 'head lead chief leader director chairman chairwoman commander coordinator ceo'
  .split(' ')
  .map(normalForm);

/** Norway is found where Oslo stands for it. */
function seatOf(name: string): string[] {
  const seat = capitalOf(name.toLowerCase());
  return seat && !seat.includes(' ') ? [normalForm(seat)] : [];
}

/** Who alone has the office that is asked about: the chairman is found by the name too, unless that is asked for. */
function bearerOf({ stem }: Term, { wanted, stems }: Question, { bearers }: SentenceIndex): string[] {
  const name = wanted.kind === 'person' ? undefined : bearers.get(stem);
  return name === undefined || stems.has(name) ? [] : [name];
}

/** The Emirates are found where Abu Dhabi is asked about: a city of two words stands for its country alone. */
function countryFor(term: Term, { names }: Question): string[] {
  const name = names.find((one) => one.length > 1 && one.at(-1) === term);
  const [country, ...others] = name ? placesNear(name.map(({ text }) => text.toLowerCase()).join(' ')) : [];
  return country && others.length === 0 ? [normalForm(country.split(' ').at(-1)!)] : [];
}
