import { candidatesIn } from './candidates.ts';
import { doneIn } from './doer.ts';
import type { Expected } from './expected.ts';
import type { Question } from './question.ts';
import type { Found, Ranked } from './ranked.ts';
import { reasonOf } from './reason.ts';
import { type Inquiry, wordShare } from './relevance.ts';
import { sentenceAt } from './sentence-index.ts';
import { counted } from './votes.ts';

/** Scores the sentences at some positions as answers to a question, best first; `tells` says which tell what is asked for: somebody’s words, or who somebody is. */
export function rank(inquiry: Inquiry, positions: readonly number[], tells?: (position: number) => boolean): Ranked[] {
  const reason = reasonOf(inquiry);
  return counted(
    positions.map((position) => look(position, inquiry, tells, reason)),
    inquiry.question.open,
  );
}

function look(
  position: number,
  inquiry: Inquiry,
  tells?: (position: number) => boolean,
  reason?: (position: number) => number,
): Found {
  const { question, index, weights, holders } = inquiry;
  const { article } = index.sentences[position]!;
  const { text, kind } = sentenceAt(position, index);
  const stems = inquiry.stemsAt(position);
  const around = surroundings(position, text, inquiry);
  const done = question.doer ? doneIn(stems, question.doer, around.own) : 0;
  if (question.doer && done > 0) around.own.add(question.doer.name);
  const share = (holds: (stem: string) => boolean) =>
    [...weights].reduce((sum, [stem, weight]) => sum + (holds(stem) ? weight : 0), 0);
  const same = share((stem) => around.own.has(stem));
  return {
    position,
    candidates: candidatesIn(
      {
        text,
        stems,
        named: index.named(position),
        title: index.inTitle(article),
        isOfOthers: isOfOthers(position, around.own, inquiry),
      },
      inquiry,
    ),
    words: wordShare(question, (stem) => around.own.has(stem)),
    features: {
      same,
      whole: same ** 3,
      beside: share((stem) => !around.own.has(stem) && around.beside.has(stem)),
      article: share((stem) => holders.get(stem)!.has(article)),
      pairs: Math.min(1, question.pairs.filter((pair) => keeps(stems, pair)).length / 4),
      done,
      recent: question.recent ? index.recency(article) : 0,
      tells: tells?.(position) ? 1 : 0,
      reason: same * (reason?.(position) ?? 0),
      lead: asksOfWhole(question) && index.sentences[position]!.at < OPENING ? 1 : 0,
      body: kind === 'body' ? 1 : 0,
    },
  };
}

/** Sentences that open an article, its title among them. */
const OPENING = 3;

/** "Where was the shooting?" names so little that it asks of what articles are about as a whole, and their openings tell that. */
function asksOfWhole({ terms, names, open, doer, wanted: { kind } }: Question): boolean {
  return !open && !doer && terms.length <= 2 && names.length === 0 && ofWhole.has(kind);
}

const ofWhole: ReadonlySet<Expected> = new Set(['place', 'date', 'number', 'thing']);

/** Whether a sentence tells of other people than the one a question names. */
function isOfOthers(position: number, own: ReadonlySet<string>, { index, question }: Inquiry): boolean {
  const [person, ...more] = question.names.filter((name) => index.people.has(name.at(-1)!.stem));
  if (!person || more.length > 0 || own.has(person.at(-1)!.stem)) return false;
  return [...index.named(position).values()].includes('person');
}

/** The stems of a sentence, and of the two beside it in its article. */
function surroundings(position: number, text: string, { index, question, stemsAt }: Inquiry) {
  const { sentences } = index;
  const { article } = sentences[position]!;
  const from = (...distances: number[]) =>
    new Set(
      distances
        .map((distance) => position + distance)
        .flatMap((other) => (sentences[other]?.article === article ? stemsAt(other) : [])),
    );
  const own = new Set(stemsAt(position));
  if (opensWithPronoun.test(text)) {
    const names = question.terms.filter(({ name }) => name);
    const before = [-1, -2, -3].map((distance) => from(distance)).find((there) => names.some(({ stem }) => there.has(stem)));
    for (const { stem } of names) if (before?.has(stem)) own.add(stem);
  }
  return { own, beside: from(-1, 1) };
}

/** "He", "she" and "the 41-year-old" near the beginning of a sentence mean whom the one before it names. */
const opensWithPronoun = /^(?:\S+ ){0,4}["“‘]?(?:he|she|the(?: now)? \d{1,3}-year-old)\b/i;

/** Whether a sentence has two words side by side, or with one word between them. */
function keeps(stems: readonly string[], [first, second]: readonly [string, string]): boolean {
  return stems.some((stem, i) => stem === first && (stems[i + 1] === second || stems[i + 2] === second));
}
