import { unknownTo } from '../reading/tokens.ts';
import { isOfAnother, type Owned } from './owner.ts';
import { carrying, passing, paying } from './passing.ts';
import type { Question, Term } from './question.ts';
import type { Ranked } from './ranked.ts';
import { type Inquiry, wordShare } from './relevance.ts';
import { sentenceAt } from './sentence-index.ts';
import { namesApart } from './together.ts';
import { bestFit, SURE, unsaidOf } from './unsaid.ts';
import { refusalBias, refusalWeights } from './weights.ts';

/**
 * Why a question is not answered, as a sentence for the one who asked; undefined when it is. `because` is a reason already known,
 * given unless the articles lack a name of the question altogether.
 */
export function refusalOf(inquiry: Inquiry, ranked: readonly Ranked[], because?: string): string | undefined {
  const missing = missingNames(inquiry);
  if (missing.length > 0) return `No article here mentions ${missing.join(' or ')}.`;
  if (because !== undefined) return because;
  if (inquiry.question.terms.every(({ stem }) => passing.has(stem)))
    return 'Ask about a person, a place or a thing: this question names none.';
  const apart = namesApart(inquiry, ranked);
  if (apart) return `These articles don't say: none of them tells of ${listed(apart)} together.`;
  const unsaid = unsaidOf(inquiry, ranked);
  if (unsaid) return `These articles don't say: ${unsaid}.`;
  const owned = ofAnother(inquiry, ranked[0]);
  if (owned) return `These articles don't say: what comes nearest is not about “${owned.text}”.`;
  const grounds = groundsOf(inquiry, ranked);
  const odds = (Object.keys(grounds) as Ground[]).reduce((sum, name) => sum + refusalWeights[name] * grounds[name], refusalBias);
  if (odds <= 0) return undefined;
  const { terms, typed } = inquiry.question;
  const first = terms.find((term) => isAbsent(term, inquiry) && typed.includes(term.text));
  return first ? `These articles don't say: none of them speaks of “${first.text}”.` : "These articles don't say.";
}

/** What a question for somebody says is a country's, where the sentence that comes nearest tells of another country's. */
function ofAnother({ question, index, stemsAt }: Inquiry, best: Ranked | undefined): Owned | undefined {
  if (!best || question.wanted.kind !== 'person') return undefined;
  return question.owned.find((one) => isOfAnother(sentenceAt(best.position, index).text, stemsAt(best.position), one));
}

/** "Marsh, Voll and Oslo". */
function listed(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), names.at(-1)].join(' and ');
}

/** The names of which no article has the last word, in any spelling: "Sergei Lavrov" is there where "Lavrov" is. */
function missingNames(inquiry: Inquiry): string[] {
  const { names, terms } = inquiry.question;
  const written = names.filter((name) => isAbsent(name.at(-1)!, inquiry)).map((name) => name.map(({ text }) => text).join(' '));
  const small = terms.filter((term) => !term.name && isAbsent(term, inquiry) && /^\p{L}+$/u.test(term.text));
  const unknown = unknownTo(small.flatMap(({ text }) => [text.toLowerCase(), ...partsOf(text.toLowerCase()).flat()]));
  const isKnown = (word: string) =>
    !unknown.has(word) || partsOf(word).some((parts) => parts.every((part) => !unknown.has(part)));
  return [...written, ...small.filter(({ text }) => !isKnown(text.toLowerCase())).map(({ text }) => text)];
}

/** The words of which a word may be made: "uprisings" of "uprising", "trailblazing" of "trail" and "blazing". */
function partsOf(word: string): string[][] {
  const bases = word.endsWith('s') ? [[word.slice(0, -1)]] : [];
  const cuts = Array.from({ length: Math.max(0, word.length - 7) }, (_, i) => i + 4);
  return [...bases, ...cuts.map((cut) => [word.slice(0, cut), word.slice(cut)])];
}

function isAbsent({ stem }: Term, { held }: Inquiry): boolean {
  return !held.get(stem)?.length;
}

/** Whether a number of things or a sum of money is asked for. */
function isCount({ text, wanted }: Question): boolean {
  return wanted.noun !== undefined && (wanted.noun === 'money' || /\bhow many\b/i.test(text));
}

/** Whether a word only says what kind of thing is asked for: an article that names France needn't say "country". */
function isKind(stem: string, { wanted }: Question): boolean {
  return stem === wanted.noun && (wanted.kind === 'country' || wanted.kind === 'state' || wanted.kind === 'date');
}

/** Whether a verb need not stand where its noun or its sum does: charges that somebody "faces", a million that somebody "spends". */
function isImplied(stem: string, question: Question): boolean {
  return carrying.has(stem) || isPaid(stem, question);
}

/** Whether a sum of money stands for a word: a crane that was bought for it has its "cost". */
function isPaid(stem: string, { wanted }: Question): boolean {
  return wanted.noun === 'money' && paying.has(stem);
}

type Ground = keyof typeof refusalWeights;

/** What speaks for and against an answer being there. */
function groundsOf({ question, held }: Inquiry, ranked: readonly Ranked[]): Record<Ground, number> {
  const best = (value: (one: Ranked) => number) => ranked.reduce((most, one) => Math.max(most, value(one)), 0);
  return {
    absent: wordShare(question, (stem) => !held.get(stem)?.length && !isKind(stem, question) && !isImplied(stem, question)),
    words: best(({ words }) => words) + wordShare(question, (stem) => !held.get(stem)?.length && isPaid(stem, question)),
    score: best(({ score }) => score) / 10,
    uncounted: isCount(question) && best(bestFit) < SURE ? 1 : 0,
  };
}
