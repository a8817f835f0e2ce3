import { irregularForms } from '../words/irregular.ts';
import { stopWords } from '../words/stopwords.ts';
import { normalForm } from '../words/words.ts';
import { capitalOf, wordsNear } from './neighbours.ts';
import { occasionsNear } from './occasions.ts';
import type { Question, Term } from './question.ts';

/** The stems of other words by which a term of a question may be told, by what the question asks for. */
export function nearFormsOf(term: Term, question: Question): readonly string[] {
  const { stem, name, text } = term;
  const isAbbreviation = /^\p{Lu}{2,4}$/u.test(text);
  if (name) return [...seatOf(text), ...(isAbbreviation ? nearTo(stem) : [])];
  const { wanted, terms } = question;
  const asksOfOccasion = wanted.kind === 'duration' && terms.length === 1;
  const asksWho = wanted.kind === 'person' && wanted.noun === undefined;
  return [...nearTo(stem), ...(asksWho ? doersOf(stem, question.text) : []), ...(asksOfOccasion ? occasionsNear(stem) : [])];
}

/** Words near one in any of its forms, in all of theirs. */
function nearTo(stem: string): string[] {
  return [stem, ...irregularForms(stem)].flatMap(wordsNear).flatMap((word) => [word, ...irregularForms(word)]);
}

/** Who makes something is its maker, and who directs it its director; the driver is whoever drives; who leads may have any of these offices. */
function doersOf(stem: string, question: string): string[] {
  const [, deed] = (/^who (?:is|was|are|were) /i.test(question) && /^(.{3,})(?:er|or)$/.exec(stem)) || [];
  return [
    ...(deed === undefined || stopWords.has(deed) ? [] : [deed, `${deed}e`]), // a mayor is not who may
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
