import type { Story, StoryArticle } from '../model.ts';
import { wordsOf } from '../words/words.ts';

/** A sentence of the story as it is looked up. */
export interface IndexedSentence {
  readonly article: StoryArticle;
  /** Index in its article's reading. */
  readonly at: number;
  /** Its stems, in order. */
  readonly stems: readonly string[];
}

/** Which sentences hold which stem. Positions in `sentences` are ascending: an article's sentences stand together, in order. */
export interface SentenceIndex {
  readonly sentences: readonly IndexedSentence[];
  readonly postings: ReadonlyMap<string, readonly number[]>;
}

const built = new WeakMap<Story, SentenceIndex>();

/** The index of a story, built at the first question and kept as long as the story itself. */
export function sentenceIndex(story: Story): SentenceIndex {
  const known = built.get(story);
  if (known) return known;
  const sentences: IndexedSentence[] = [];
  const postings = new Map<string, number[]>();
  for (const article of story.articles) {
    for (const { index: at, text } of article.reading.sentences) {
      const stems = wordsOf(text).map((word) => word.stem);
      for (const stem of new Set(stems)) {
        const list = postings.get(stem);
        if (list) list.push(sentences.length);
        else postings.set(stem, [sentences.length]);
      }
      sentences.push({ article, at, stems });
    }
  }
  const index = { sentences, postings };
  built.set(story, index);
  return index;
}
