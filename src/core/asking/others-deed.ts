import { edited } from '../standing/edited.ts';
import { wordsOf } from '../words/words.ts';
import type { Doer } from './doer.ts';
import type { Inquiry } from './relevance.ts';
import { sentenceAt } from './sentence-index.ts';

/**
 * Whether the sentence at a position tells of what others do than the doer of a question: it names somebody else, or somebody else says
 * "I" in it, and nothing in it may mean the doer.
 */
export function isOfOthers(position: number, { subject }: Doer, { index, stemsAt }: Inquiry): boolean {
  const isDoer = (name: string) => wordsOf(name).some(({ stem }) => subject.has(stem));
  const { text, span } = sentenceAt(position, index);
  if (stemsAt(position).some((stem) => subject.has(stem))) return false;
  if (/\b(?:he|she|they|it)\b/i.test(text)) {
    const [, meant] = bracketed.exec(edited(index.articles[index.sentences[position]!.article]!, span)) ?? [];
    return meant !== undefined && !isDoer(meant);
  }
  const speaker = speakerAt(position, index);
  if (speaker !== undefined && /\b(?:I|we|my|our)\b/.test(text)) return !isDoer(speaker);
  return [...index.named(position).values()].includes('person');
}

/** "[Otto Marsh] paid": whom a "he" surely means. */
const bracketed = /\[(\p{Lu}[^\]]*?)(?:’s)?\]/u;

/** Whose words the sentence at a position quotes, if anybody's. */
function speakerAt(position: number, { articles, sentences }: Inquiry['index']): string | undefined {
  const { article, at } = sentences[position]!;
  const { quotes } = articles[article]!.reading;
  return quotes.find(({ sentences: [from, to], speaker }) => from <= at && at <= to && speaker)?.speaker?.name;
}
