import type { Claim, Sentence, Story, StoryArticle } from '../model.ts';
import type { Choosable } from './choosing/choose.ts';
import { conceptsOf } from './choosing/concepts.ts';

/** A sentence that may become a bullet. */
export interface Candidate extends Choosable {
  readonly article: StoryArticle;
  readonly sentence: Sentence;
  readonly claim: Claim;
}

const fewestWords = 8;
const mostWords = 60;

/** The body sentences of the articles that could stand in a digest. */
export function candidatesOf(story: Story, articles: readonly StoryArticle[]): Candidate[] {
  const claimOf = new Map(
    story.claims.flatMap((claim) => claim.sentences.map(({ article, sentence }) => [`${article} ${sentence}`, claim] as const)),
  );
  const concepts = conceptsOf(articles);
  return articles.flatMap((article) =>
    article.reading.sentences.flatMap((sentence): Candidate[] => {
      const claim = claimOf.get(`${article.article.id} ${sentence.index}`);
      const words = sentence.text.split(' ').length;
      if (!claim || words < fewestWords || words > mostWords || !/[.!?]["”’')\]]*$/.test(sentence.text)) return [];
      return [{ article, sentence, claim, concepts: concepts.of(sentence.text), words, quality: 1 }];
    }),
  );
}
