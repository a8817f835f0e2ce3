import { normalForm } from '../words/words.ts';
import { placesNear, seatsOf } from './neighbours.ts';
import { occasionsNear } from './occasions.ts';
import { isOfOthers } from './others-deed.ts';
import type { Term } from './question.ts';
import type { Ranked } from './ranked.ts';
import type { Inquiry } from './relevance.ts';
import { sentenceAt } from './sentence-index.ts';

/** What no sentence says of whom or what a question asks about, though the articles have its words; undefined where one may. */
export function unsaidOf(inquiry: Inquiry, ranked: readonly Ranked[]): string | undefined {
  const undone = undoneIn(inquiry, ranked) ?? untoldIn(inquiry) ?? unheardOf(inquiry, ranked);
  if (undone) return `no sentence of theirs says “${undone.deed}” of ${undone.who}`;
  if (lacksAge(inquiry, ranked)) return 'none of them gives that age';
  if (lacksLength(inquiry, ranked)) return 'none of them gives that length of time';
  return lacksSum(inquiry, ranked) ? 'none of them gives that sum' : undefined;
}

/** From this square of a fit on, a thing is surely of the kind that is asked for; a length of time from less on. */
export const SURE = 0.9;
const LENGTH = 0.45;

/** The square of the fit of a sentence's best candidate. */
export function bestFit({ candidates }: Ranked): number {
  return candidates.reduce((most, { features }) => Math.max(most, features.fit), 0);
}

/** Who does what by a question, as its terms; undefined where it names nobody who does anything. */
function deedOf({ question: { doer, terms } }: Inquiry) {
  const who = terms.find(({ stem, name }) => name && stem === doer?.name);
  const deed = terms.find(({ stem }) => stem === doer?.verb);
  return who && deed && { who, deed };
}

/** Who did what, where a question asks nothing but whether or why they did ("Has Marsh agreed?") and no sentence says so of them. */
function undoneIn(inquiry: Inquiry, ranked: readonly Ranked[]) {
  const { open, names, terms, text } = inquiry.question;
  const { who, deed } = deedOf(inquiry) ?? {};
  if (!who || !deed || !open || /^how\b/i.test(text)) return undefined;
  const others = terms.filter((term) => term !== deed && !names.some((name) => name.includes(who) && name.includes(term)));
  if (others.length > 0 || ranked.some(({ features }) => features.done > 0) || isNamedDeed(deed, who, inquiry)) return undefined;
  return { who: who.text, deed: deed.text };
}

/** Whether a deed is told of somebody as a thing: "her resignation" behind a sentence that names her. */
function isNamedDeed(deed: Term, who: Term, { held, index }: Inquiry): boolean {
  const naming = new Set(held.get(who.stem));
  const root = RegExp.escape(deed.text.toLowerCase().slice(0, ROOT));
  const owned = new RegExp(
    `(?:\\b(?:his|her|their|its)|['’]s?) (?:\\p{Ll}+ )?${root}\\p{Ll}*(?:tion|sion|ment|ure|al|ance|th)\\b`,
    'u',
  );
  return (held.get(deed.stem) ?? []).some(
    (at) =>
      owned.test(sentenceAt(at, index).text) &&
      [-1, 0].some((step) => naming.has(at + step) && isOneArticle(at, at + step, { index })),
  );
}

/** Letters that a deed and the noun made of it begin with. */
const ROOT = 4;

/** Who did what, where a question asks why and no sentence with the deed stands near one that names them: a reason for what didn't happen. */
function untoldIn(inquiry: Inquiry) {
  const { who, deed } = deedOf(inquiry) ?? {};
  const { question, index, held } = inquiry;
  if (!who || !deed || !plainDeeds.has(deed.stem) || !/^(?:so )?why\b/i.test(question.text)) return undefined;
  const seats = seatsOf(who.text.toLowerCase()).flatMap((seat) => index.postings.get(index.form(seat)) ?? []);
  const naming = new Set([...(held.get(who.stem) ?? []), ...seats]);
  const isNear = (at: number) => NEAR.some((step) => naming.has(at + step) && isOneArticle(at, at + step, inquiry));
  return (held.get(deed.stem) ?? []).some(isNear) ? undefined : { who: who.text, deed: deed.text };
}

/** Who did what, where a question asks why, no article has the deed, and no sentence that comes near gives a reason. */
function unheardOf(inquiry: Inquiry, ranked: readonly Ranked[]) {
  const { who, deed } = deedOf(inquiry) ?? {};
  const { question, held } = inquiry;
  if (!who || !deed || !/^(?:so )?why\b/i.test(question.text) || held.get(deed.stem)?.length) return undefined;
  const isReasoned = ({ words, features: { reason, same } }: Ranked) => words >= HALF && reason >= same;
  return ranked.slice(0, LOOKED).some(isReasoned) ? undefined : { who: who.text, deed: deed.text };
}

/** Sentences, the best first, that are looked through for a reason, and the share of the question that they have. */
const LOOKED = 5;
const HALF = 0.5;

/** Deeds that news calls by their names, as stems; of what somebody thinks or wants it tells in other words. */
const plainDeeds: ReadonlySet<string> = new Set(
  `resign quit leave withdraw step drop walk fire sack dismiss die kill arrest charge cancel postpone sue divorce marry join win lose invade
  sign retire apologise apologize flee escape crash confess surrender`
    .split(/\s+/)
    .map(normalForm),
);

/** Sentences before or after one within which it is told whom it is about. */
const NEAR = [-2, -1, 0, 1];

function isOneArticle(one: number, other: number, { index: { sentences } }: Pick<Inquiry, 'index'>): boolean {
  return sentences[one]?.article === sentences[other]?.article;
}

/** Whether an age is asked for, and no sentence that tells of whose has one. */
function lacksAge({ question: { wanted } }: Inquiry, ranked: readonly Ranked[]): boolean {
  if (wanted.kind !== 'number' || wanted.noun !== 'old') return false;
  return !ranked.some((one) => (one.words > 0 || one.features.beside > 0) && bestFit(one) >= SURE);
}

/**
 * Whether the length of an occasion or of what somebody did is asked for, and none stands near all the names by which the occasion is told
 * from others, or near any of the people; where it has no name, near none of its words.
 */
function lacksLength({ question, held, index }: Inquiry, ranked: readonly Ranked[]): boolean {
  const { wanted, names, terms } = question;
  if (wanted.kind !== 'duration') return false;
  if (names.length === 0) return !ranked.some((one) => bestFit(one) >= LENGTH && (one.words > 0 || one.features.beside > 0));
  const isOccasion = terms.some(({ stem }) => occasionsNear(stem).length > 0);
  const asked = isOccasion ? names : names.filter((name) => index.people.has(name.at(-1)!.stem));
  const places = asked.map((name) => {
    const near = placesNear(name.map(({ text }) => text.toLowerCase()).join(' ')).map((place) => place.split(' ').at(-1)!);
    const stems = near.map((place) => index.form(place));
    return new Set([...(held.get(name.at(-1)!.stem) ?? []), ...stems.flatMap((stem) => index.postings.get(stem) ?? [])]);
  });
  if (places.length === 0) return false;
  const isNear = (at: number) => (there: ReadonlySet<number>) =>
    NEAR.some((step) => there.has(at + step) && isOneArticle(at, at + step, { index }));
  const isOf = (at: number) => (isOccasion ? places.every(isNear(at)) : places.some(isNear(at)));
  return !ranked.some((one) => bestFit(one) >= LENGTH && isOf(one.position));
}

/** Whether a sum of money is asked for of somebody, and none stands near any of the names but what another paid. */
function lacksSum(inquiry: Inquiry, ranked: readonly Ranked[]): boolean {
  const { question, held, index } = inquiry;
  const { wanted, names, doer } = question;
  if (wanted.noun !== 'money' || names.length === 0) return false;
  const payer = doer && index.people.has(doer.name) ? doer : undefined;
  const asked = payer ? [payer.name] : names.map((name) => name.at(-1)!.stem);
  const places = new Set(asked.flatMap((stem) => held.get(stem) ?? []));
  return !ranked.some(
    (one) =>
      bestFit(one) >= SURE &&
      !(payer && isOfOthers(one.position, payer, inquiry)) &&
      NEAR.some((step) => places.has(one.position + step) && isOneArticle(one.position, one.position + step, { index })),
  );
}
