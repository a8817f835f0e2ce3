import type { Answer, Sentence, Story } from '../model.ts';
import { faultOf } from '../standing/alone.ts';
import { introduced } from '../standing/introduced.ts';
import { lookup } from '../story/lookup.ts';
import { accountOf, hear } from './account.ts';
import { withCapitals } from './capitals.ts';
import { comingAsked, whatComes } from './coming.ts';
import { distinct } from './copies.ts';
import { rank } from './features.ts';
import { introduce, introductionOf } from './introduction.ts';
import { linesOf } from './lines.ts';
import { openingsAsked } from './main-event.ts';
import { nameAskedOf } from './name-asked.ts';
import { passagesOf } from './passages.ts';
import { everyday, passing } from './passing.ts';
import { withName } from './pronouns.ts';
import { type Question, questionOf } from './question.ts';
import { refusalOf } from './refusal.ts';
import { relationOf } from './relation.ts';
import { type Inquiry, inquire, shortlist } from './relevance.ts';
import { sentenceAt, sentenceIndex } from './sentence-index.ts';
import { tellingOf } from './tellings.ts';
import { tied, tieOf } from './tie.ts';
import { type Line, type Lines, told, withAdditions } from './told.ts';

/** Answers to a question, best first: each of one to three sentences word for word. */
export interface Findings {
  readonly answers: readonly Lines[];
  /** Why the best of them should not be given, where it should not. */
  readonly refusal?: string;
  /** The lines that come near the question: by a word that tells what it is about, or by who speaks. */
  readonly near: readonly Line[];
}

/**
 * Answers a question with sentences of the story's articles, or says that they don't answer it.
 * Never throws for what a person may type.
 */
export function ask(story: Story, question: string): Answer {
  const { articles } = lookup(story);
  const asked = understood(story, question);
  const coming = comingAsked(asked.text);
  const [next, ...others] = coming ? introduced(whatComes(story, coming), articles) : [];
  if (next) return { refused: false, question, lines: [next, ...others] };
  const { answers, refusal, near: nearby } = find(story, asked, NEAREST);
  const [answer] = answers;
  if (answer && refusal === undefined) {
    const [first = answer[0], ...rest] = introduced(told(answer, articles), articles, question);
    return { refused: false, question, lines: [first, ...rest] };
  }
  const near = nearby.map((line) => withAdditions(line, articles));
  const nearest = near.find(({ text }) => faultOf(text) === undefined) ?? near[0];
  return { refused: true, question, because: refusal ?? "These articles don't say.", nearest: nearest ? [nearest] : [] };
}

/** Where a question is refused, the nearest sentence that stands by itself is looked for in so many answers. */
const NEAREST = 5;

/** Searches the story for a question: at most `top` answers, listed also when the best of them should not be given. */
export function search(story: Story, asked: string, top: number): Findings {
  return find(story, understood(story, asked), top);
}

function understood(story: Story, question: string): Question {
  return questionOf(withName(withCapitals(question, sentenceIndex(story)), story));
}

function find(story: Story, question: Question, top: number): Findings {
  const index = sentenceIndex(story);
  const inquiry = inquire(question, index);
  const account = accountOf(story, inquiry);
  const introduction = relationOf(inquiry) ?? introductionOf(story, inquiry) ?? nameAskedOf(inquiry);
  const tie = introduction ? undefined : tieOf(story, inquiry);
  const openings = openingsAsked(inquiry);
  const positions = openings ?? (account?.positions.length ? account.positions : shortlist(inquiry));
  const found = rank(
    inquiry,
    positions.filter((at) => mayAnswer(sentenceAt(at, index))),
    account?.speaks ?? introduction?.introduces ?? tie?.holds ?? tellingOf(inquiry),
  );
  const whole = tied(tie, found);
  const heard = introduction
    ? introduce(found, introduction.because)
    : account && whole.because === undefined
      ? hear(account, found)
      : whole;
  const { ranked, copies } = distinct(heard.ranked, index);
  const passages = passagesOf(ranked, index, top);
  const answers = passages
    .map((passage) => linesOf(passage, copies, inquiry))
    .map((lines) => (account ? allAnswering(lines) : lines));
  const refusal = heard.answered || openings ? undefined : refusalOf(inquiry, found, heard.because);
  const onIt = account?.positions.length ? undefined : onSubject(inquiry);
  const near = answers.flatMap((lines, i) => lines.filter((_, n) => !onIt || onIt.has(passages[i]![n]!.position)));
  return { answers, near, ...(refusal !== undefined && { refusal }) };
}

/** Headings answer nothing, and neither do questions of the page's own. */
function mayAnswer({ kind, text }: Sentence): boolean {
  return kind !== 'heading' && !/^[^"“‘«]*\?$/.test(text);
}

/** The sentences that have a word of the question which tells what it is about: a name, or one that isn't of any news. */
function onSubject({ question, held }: Inquiry): ReadonlySet<number> {
  const telling = question.terms.filter(({ name, stem }) => name || !(passing.has(stem) || everyday.has(stem)));
  return new Set(telling.flatMap(({ stem }) => held.get(stem) ?? []));
}

function allAnswering([first, ...rest]: Lines): Lines {
  return [{ ...first, belief: 1 }, ...rest.map((line) => ({ ...line, belief: 1 }))];
}
