import type { Evidence } from '../model.ts';
import type { Distinct } from './copies.ts';
import type { Expected } from './expected.ts';
import type { Passage } from './passages.ts';
import type { Question } from './question.ts';
import type { Ranked } from './ranked.ts';
import { asksWhy } from './reason.ts';
import type { Inquiry } from './relevance.ts';
import { type SentenceIndex, sentenceAt } from './sentence-index.ts';
import type { Line, Lines } from './told.ts';

/** Sentences as lines of an answer: each with the place where it stands, then where its copies stand. */
export function linesOf([first, ...rest]: Passage, copies: Distinct['copies'], inquiry: Inquiry): Lines {
  const { index } = inquiry;
  const lineOf = (one: Ranked): Line => {
    const { position, belief } = one;
    const others = copies.get(position) ?? [];
    const { text, kind } = sentenceAt(position, index);
    return {
      text,
      evidence: [evidenceAt(position, index), ...others.map((other) => evidenceAt(other, index))],
      belief,
      shows: shownBy(one, inquiry) * (kind === 'body' && !silent.test(text) ? 1 : NOT_BODY),
    };
  };
  return [lineOf(first), ...rest.map(lineOf)];
}

/** What nobody misses in an answer: a figure, a time, a place. Who acts is often told by a word that is no person's name. */
const plain: ReadonlySet<Expected> = new Set(['number', 'amount', 'duration', 'date', 'place', 'country', 'state']);
/** That somebody keeps silent tells nothing of what is asked. */
const silent = /\b(?:said nothing|(?:declin|refus)ed to comment|(?:did not|didn[’']t) comment|made no comment)\b/iu;
/** What a title or a caption counts beside a sentence, and a sentence by which somebody says nothing. */
const NOT_BODY = 0.2;
/** What a sentence without a reason counts beside one that surely gives it. */
const UNREASONED = 0.3;
/** What a sentence without such a thing counts beside one that has it. */
const LEAST = 0.05;

/** What a sentence that doesn't say by whom it was done counts beside one that does. */
const NO_AGENT = 0.6;

function shownBy({ position, candidates, features: { reason, same } }: Ranked, { question, stemsAt }: Inquiry): number {
  const { wanted, text } = question;
  if (asksWhy(text)) return same > 0 ? Math.max(UNREASONED, reason / same) : UNREASONED;
  if (wanted.kind === 'person') return namesAgent(stemsAt(position), question) ? 1 : NO_AGENT;
  if (!plain.has(wanted.kind)) return 1;
  const best = candidates.reduce((most, { features }) => Math.max(most, features.fit * (1 - features.untimely)), LEAST);
  return best ** 2;
}

/** Whether what a question asks for the doer of is done "by" somebody: "Otto Marsh was |shot by". */
function namesAgent(stems: readonly string[], { slot: { after } }: Question): boolean {
  return stems.some((stem, at) => stem === after && stems[at + 1] === 'by');
}

function evidenceAt(position: number, index: SentenceIndex): Evidence {
  const { article } = index.articles[index.sentences[position]!.article]!;
  return { article: article.id, span: sentenceAt(position, index).span };
}
