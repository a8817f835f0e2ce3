import type { Answer, AnswerLine, Story } from '../model.ts';
import { rank } from './features.ts';
import { type Passage, passagesOf } from './passages.ts';
import { questionOf } from './question.ts';
import { refusalOf } from './refusal.ts';
import { inquire, shortlist } from './relevance.ts';
import { type SentenceIndex, sentenceIndex } from './sentence-index.ts';

type Lines = readonly [AnswerLine, ...AnswerLine[]];

/** Answers to a question, best first: each of one to three sentences word for word. */
export interface Findings {
  readonly answers: readonly Lines[];
  /** Why the best of them should not be given, where it should not. */
  readonly refusal?: string;
}

/**
 * Answers a question with sentences of the story's articles, or says that they don't answer it.
 * Never throws for what a person may type.
 */
export function ask(story: Story, question: string): Answer {
  const { answers, refusal } = search(story, question, 1);
  const [lines] = answers;
  if (lines && refusal === undefined) return { refused: false, question, lines };
  return { refused: true, question, because: refusal ?? "These articles don't say.", nearest: lines ? [lines[0]] : [] };
}

/** Searches the story for a question: at most `top` answers, listed also when the best of them should not be given. */
export function search(story: Story, asked: string, top: number): Findings {
  const index = sentenceIndex(story);
  const inquiry = inquire(questionOf(asked), index);
  const ranked = rank(inquiry, shortlist(inquiry));
  const answers = passagesOf(ranked, index, top).map((passage) => linesOf(passage, index));
  const refusal = refusalOf(inquiry, ranked);
  return { answers, ...(refusal !== undefined && { refusal }) };
}

function linesOf([first, ...rest]: Passage, { articles, sentences }: SentenceIndex): Lines {
  const lineOf = ({ position }: Passage[number]): AnswerLine => {
    const { article, at } = sentences[position]!;
    const { article: source, reading } = articles[article]!;
    const { text, span } = reading.sentences[at]!;
    return { text, evidence: [{ article: source.id, span }] };
  };
  return [lineOf(first), ...rest.map(lineOf)];
}
