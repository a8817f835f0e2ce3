import { type Token, tag } from '../reading/tokens.ts';
import { usualName } from '../story/name-variants.ts';
import { normalForm } from '../words/words.ts';
import { seatsOf } from './neighbours.ts';

/** Who does what by a question that names both: "What does Norway want?" */
export interface Doer {
  /** Stem of whoever does it. */
  readonly name: string;
  /** Stems that stand for it: "norwai", and "oslo" as the seat of its government. */
  readonly subject: ReadonlySet<string>;
  /** Stem of what is done. */
  readonly verb: string;
}

/** Reads who does what from a question with a helping verb before its subject; undefined where it has none. */
export function doerOf(question: string): Doer | undefined {
  const [opening] = helped.exec(question) ?? [];
  if (opening === undefined) return undefined;
  const tokens = tag(question);
  const from = tokens.findIndex(({ start }) => start >= opening.trimEnd().length);
  const verb = verbIn(tokens, from, /\bd(?:o|oes|id)(?:n['’]t)? $/i.test(opening));
  const phrase = tokens.slice(from, verb === -1 ? from : verb);
  if (phrase.some(({ text }) => /^(?:that|which|who|whose|be|been|being)$/i.test(text))) return undefined;
  const end = phrase.findIndex(({ pos }) => pos === 'ADP');
  const subject = (end === -1 ? phrase : phrase.slice(0, end)).findLast(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
  if (!subject) return undefined;
  const name = subject.text.toLowerCase();
  const seats = seatsOf(usualName(name).toLowerCase()).flatMap((seat) => seat.split(' ').slice(-1));
  return { name: normalForm(name), subject: new Set([name, ...seats].map(normalForm)), verb: normalForm(tokens[verb]!.text) };
}

/** The main verb; behind "does" and a name a word that is a noun elsewhere will do: "does Norway offer", "did the talks in Bergen end". */
function verbIn(tokens: readonly Token[], from: number, isBare: boolean): number {
  const verb = tokens.findIndex(({ pos, text }, at) => at > from && pos === 'VERB' && !/^\p{Lu}/u.test(text));
  if (verb !== -1 || !isBare) return verb;
  return tokens.findIndex(
    ({ pos, text }, at) => at > from && pos === 'NOUN' && /^\p{Ll}/u.test(text) && tokens[at - 1]!.pos === 'PROPN',
  );
}

const helped =
  /^(?:(?:so|and|but) )?(?:(?:(?:for |until |since )?(?:why|when|where|what|whom?|how(?: \p{L}+){0,3}) )?(?:has|have|had|will|would|can|could|should|do|does|did)|(?:what|which)(?: \p{L}+){1,3} (?:do|does|did))(?:n['’]t)? /iu;

/** Words within which the doer stands before what is done. */
const NEAR = 7;

/**
 * Whether the stems of a sentence have the doer before what is done: 1 where they do, -1 where it is done by others, for the doer stands
 * behind it alone, or behind a preposition. `own` has the doer's name where a "he" means the doer too.
 */
export function doneIn(stems: readonly string[], { name, subject, verb }: Doer, own: ReadonlySet<string> = new Set()): number {
  const isDoer = (stem: string, at: number) => subject.has(stem) && !prepositions.has(stems[at - 1] ?? '');
  const done = stems.flatMap((stem, at) => (stem === verb ? [at] : []));
  if (done.length === 0) return 0;
  if (own.has(name) && done.some((at) => stems.slice(Math.max(0, at - NEAR), at).some((stem) => /^s?he$/.test(stem)))) return 1;
  if (!stems.some((stem) => subject.has(stem))) return 0;
  return done.some((at) =>
    stems.slice(0, at).some((stem, i) => i >= at - NEAR && isDoer(stem, i) && !stems.slice(i, at).includes('that')),
  )
    ? 1
    : -1;
}

const prepositions: ReadonlySet<string> = new Set(
  'of in with for to by on at against from about between over under into'.split(' ').map(normalForm),
);
