import { usualName } from '../story/name-variants.ts';
import { irregularForms } from '../words/irregular.ts';
import { normalForm } from '../words/words.ts';
import { capitalOf, placesNear, wordsNear } from './neighbours.ts';
import { occasionsNear } from './occasions.ts';
import { everyday, passing, saying } from './passing.ts';
import type { Question, Term } from './question.ts';
import type { SentenceIndex } from './sentence-index.ts';
import { termWeights } from './weights.ts';

/** A question put to a story. */
export interface Inquiry {
  readonly question: Question;
  readonly index: SentenceIndex;
  /** What each term of the question weighs, by its stem; all together 1. */
  readonly weights: ReadonlyMap<string, number>;
  /** Positions of the sentences that hold each term in any form, by its stem, ascending. */
  readonly held: ReadonlyMap<string, readonly number[]>;
  /** The articles that hold each term, by its stem. */
  readonly holders: ReadonlyMap<string, ReadonlySet<number>>;
  /** The stems of all the question's words, in all their forms; words near them in meaning are not among these. */
  readonly asked: ReadonlySet<string>;
  /** The stems of the words near them in meaning. */
  readonly near: ReadonlySet<string>;
  /** The stems of a sentence, other forms of the question's terms given as the question has them. */
  stemsAt(position: number): readonly string[];
}

/** Looks the terms of a question up in a story, and weighs them by how rare they are in it. */
export function inquire(question: Question, index: SentenceIndex): Inquiry {
  const { sentences, postings } = index;
  const forms = new Map<string, string>();
  const asked = new Set(question.stems);
  const held = new Map<string, readonly number[]>();
  const nearby = new Set<string>();
  const asksOfOccasion = question.wanted.kind === 'duration' && question.terms.length === 1;
  const asksWho = question.wanted.kind === 'person' && question.wanted.noun === undefined;
  for (const term of question.terms) {
    const { stem, name } = term;
    const own = index.variants(term);
    const near = name
      ? [...seatOf(term.text), ...countryFor(term, question), ...(/^\p{Lu}{2,4}$/u.test(term.text) ? nearTo(stem) : [])]
      : [
          ...nearTo(stem),
          ...bearerOf(term, question, index),
          ...(asksWho ? doersOf(stem, question.text) : []),
          ...(asksOfOccasion ? occasionsNear(stem) : []),
        ];
    for (const form of near) nearby.add(form);
    const variants = [...new Set([...own, ...near])].filter((form) => !question.stems.has(form));
    for (const form of own) asked.add(form);
    for (const form of variants) forms.set(form, stem);
    const positions = [stem, ...variants].flatMap((form) => postings.get(form) ?? []);
    held.set(stem, variants.length > 0 ? [...new Set(positions)].sort((a, b) => a - b) : positions);
  }
  return {
    question,
    index,
    weights: weigh(question, held, sentences.length),
    held,
    holders: new Map([...held].map(([stem, positions]) => [stem, new Set(positions.map((at) => sentences[at]!.article))])),
    asked,
    near: nearby,
    stemsAt: (position) => {
      const { stems } = sentences[position]!;
      return forms.size > 0 ? stems.map((stem) => forms.get(stem) ?? stem) : stems;
    },
  };
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
const offices: readonly string[] = [
  'head',
  'lead',
  'chief',
  'leader',
  'director',
  'chairman',
  'chairwoman',
  'commander',
  'coordinator',
  'ceo',
].map(normalForm);

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

/** Terms that no sentence holds weigh the most, for their absence tells most. */
function weigh({ terms }: Question, held: Inquiry['held'], sentences: number): ReadonlyMap<string, number> {
  const raw = terms.map(({ stem, name, text }): [string, number] => {
    const count = held.get(stem)?.length ?? 0;
    const rarity = Math.log(1 + (sentences - count + 0.5) / (count + 0.5));
    const kind =
      (name ? termWeights.name : 1) *
      (isInitials(text) ? termWeights.passing : 1) *
      (/\p{N}/u.test(stem) ? termWeights.figure : 1) *
      (passing.has(stem) ? termWeights.passing : 1) *
      (!name && everyday.has(stem) ? termWeights.everyday : 1);
    return [stem, rarity * kind];
  });
  const whole = raw.reduce((sum, [, weight]) => sum + weight, 0) || 1;
  return new Map(raw.map(([stem, weight]) => [stem, weight / whole]));
}

/** "H.W." and "J." say little of a name; "U.S." is one. */
function isInitials(text: string): boolean {
  return /^\p{Lu}(?:\.\p{Lu})*$/u.test(text) && usualName(text) === text;
}

/** Sentences looked at closely for one question, at most: the cost of an answer must not grow with the story. */
const MOST_LOOKED_AT = 250;

/** Positions of the sentences that share most with a question, and of those beside them, ascending. */
export function shortlist({ index: { sentences }, weights, held }: Inquiry): number[] {
  const shared = new Map<number, number>();
  for (const [stem, weight] of weights) {
    for (const position of held.get(stem) ?? []) shared.set(position, (shared.get(position) ?? 0) + weight);
  }
  let positions = [...shared.keys()];
  if (positions.length > MOST_LOOKED_AT) {
    positions = positions.sort((a, b) => shared.get(b)! - shared.get(a)! || a - b).slice(0, MOST_LOOKED_AT);
  }
  const beside = positions.flatMap((at) =>
    [at - 1, at, at + 1].filter((one) => sentences[one]?.article === sentences[at]!.article),
  );
  return [...new Set(beside)].sort((a, b) => a - b);
}

/** Share of a question's words of which something holds, each counted alike; those that only date, measure or say that somebody speaks are left out. */
export function wordShare({ terms }: Question, holds: (stem: string) => boolean): number {
  const own = terms.filter(({ stem }) => !passing.has(stem));
  const telling = own.filter(({ stem }) => !saying.has(stem));
  const counted = telling.length > 0 ? telling : own;
  return counted.filter(({ stem }) => holds(stem)).length / Math.max(1, counted.length);
}
