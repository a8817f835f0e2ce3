import type { Answer, AnswerLine, Story } from '../model.ts';
import { type Question, questionOf } from './question.ts';
import { type IndexedSentence, type SentenceIndex, sentenceIndex } from './sentence-index.ts';

/** Answers with a lower share of the question's weight than this are not given. */
const ENOUGH = 0.45;

/** What a term of the question is worth to a sentence which has it itself or beside it. */
const near = { same: 1, beside: 0.5 };

/** Passages that answer a question, best first, and whether the best of them is good enough to be given. */
export interface Findings {
  readonly answers: readonly AnswerLine[];
  readonly refused: boolean;
  readonly because: string;
}

/**
 * Answers a question with sentences of the story's articles, or says that they don't answer it.
 * Never throws for what a person may type.
 */
export function ask(story: Story, question: string): Answer {
  const { refused, answers, because } = search(story, question, 3);
  const [best] = answers;
  if (refused || !best) return { refused: true, question, because, nearest: answers.slice(0, 1) };
  return { refused: false, question, lines: [best] };
}

/** Searches the story's sentences for a question: at most `top` passages, also when the answer is to be refused. */
export function search(story: Story, asked: string, top: number): Findings {
  const question = questionOf(asked);
  const index = sentenceIndex(story);
  const idf = weights(question, index);
  const whole = question.terms.reduce((sum, { stem }) => sum + (idf.get(stem) ?? 0), 0);
  const ranked = candidates(question, index)
    .map((position) => ({ position, score: score(question, index, idf, position) / (whole || 1) }))
    .sort((a, b) => b.score - a.score || a.position - b.position);
  const taken = new Set<number>();
  const answers: AnswerLine[] = [];
  for (const { position } of ranked) {
    if (answers.length === top) break;
    if (taken.has(position)) continue;
    const sentence = index.sentences[position]!;
    answers.push(lineOf(sentence));
    taken
      .add(position - 1)
      .add(position)
      .add(position + 1);
  }
  const missing = question.terms.filter(({ stem, name }) => name && !index.postings.has(stem)).map(({ text }) => text);
  const refused = missing.length > 0 || (ranked[0]?.score ?? 0) < ENOUGH;
  return { answers, refused, because: refused ? reason(missing) : '' };
}

function reason(missing: readonly string[]): string {
  return missing.length > 0 ? `No article here mentions ${missing.join(' or ')}.` : "These articles don't say.";
}

function weights(question: Question, { sentences, postings }: SentenceIndex): Map<string, number> {
  return new Map(
    question.terms.map(({ stem, name }) => {
      const count = postings.get(stem)?.length ?? 0;
      return [stem, Math.log(1 + (sentences.length - count + 0.5) / (count + 0.5)) * (name ? 1.5 : 1)];
    }),
  );
}

function candidates(question: Question, { postings }: SentenceIndex): number[] {
  return [...new Set(question.terms.flatMap(({ stem }) => postings.get(stem) ?? []))].sort((a, b) => a - b);
}

function score(question: Question, index: SentenceIndex, idf: ReadonlyMap<string, number>, position: number): number {
  const own = index.sentences[position]!;
  const beside = [index.sentences[position - 1], index.sentences[position + 1]].filter((s) => s?.article === own.article);
  let sum = 0;
  for (const { stem } of question.terms) {
    const level = own.stems.includes(stem) ? near.same : beside.some((s) => s?.stems.includes(stem)) ? near.beside : 0;
    sum += (idf.get(stem) ?? 0) * level;
  }
  return sum;
}

function lineOf({ article, at }: IndexedSentence): AnswerLine {
  const { text, span } = article.reading.sentences[at]!;
  return { text, evidence: [{ article: article.article.id, span }] };
}
