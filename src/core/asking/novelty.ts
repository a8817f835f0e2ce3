import type { StoryArticle } from '../model.ts';
import { plainWords } from '../words/plain.ts';
import { stem } from '../words/stem.ts';
import { stopWords } from '../words/stopwords.ts';

/** Share of a sentence's content words that no other text has, from which on it tells something of its own without a new name. */
const leastNew = 0.6;
/** Words of a sentence among which whom it is about is named. */
const subjectWords = 10;

export interface Novelty {
  /** Whether a sentence has a name or a figure of its own, or mostly words of its own. */
  readonly isNew: (article: StoryArticle, sentence: number) => boolean;
  /** Whether a figure in it stands in no other text. */
  readonly hasFigure: (article: StoryArticle, sentence: number) => boolean;
  /** Whether it begins with a person whom no other text names. */
  readonly hasPerson: (article: StoryArticle, sentence: number) => boolean;
}

/** Says what a sentence of a text has that no other text of the story does. */
export function noveltyIn(articles: readonly StoryArticle[]): Novelty {
  const holders = holdersOf(articles);
  const isOwn = (word: string, { origin }: StoryArticle) => holders.get(termOf(word)) === origin;
  const own = (article: StoryArticle, sentence: number) =>
    contentOf(article.reading.sentences[sentence]!.text).filter((word) => isOwn(word, article));
  return {
    isNew(article, sentence) {
      const { text } = article.reading.sentences[sentence]!;
      const forenames = forenamesIn(article, sentence);
      const isName = (word: string, at: number) =>
        at > 0 && /^\p{Lu}|\d/u.test(word) && !calendar.test(word) && !forenames.has(word);
      const words = contentOf(text);
      return (
        words.some((word, at) => isName(word, at) && isOwn(word, article)) ||
        own(article, sentence).length >= leastNew * words.length
      );
    },
    hasFigure: (article, sentence) => own(article, sentence).some((word) => /\d/.test(word)),
    hasPerson: (article, sentence) => {
      const { span } = article.reading.sentences[sentence]!;
      return article.reading.mentions.some((mention) => {
        if (mention.sentence !== sentence || mention.kind !== 'person') return false;
        const before = article.article.text.slice(span.start, mention.span.start).split(/\s+/);
        return before.length <= subjectWords && isOwn(mention.fullest.split(' ').at(-1)!, article);
      });
    },
  };
}

/** A day or a month that others don't name is no news of its own. */
const calendar =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** "John |Falk": in a fuller form of a name it is the last word that tells who it is. */
function forenamesIn({ reading }: StoryArticle, sentence: number): Set<string> {
  return new Set(
    reading.mentions.flatMap((mention) =>
      mention.sentence === sentence && mention.kind === 'person' ? plainWords(mention.text).slice(0, -1) : [],
    ),
  );
}

function contentOf(text: string): string[] {
  return plainWords(text).filter((word) => !stopWords.has(word.toLowerCase()));
}

function termOf(word: string): string {
  return stem(word.toLowerCase());
}

const several = -1;

/** The one text that has each term, or that several have it. */
function holdersOf(articles: readonly StoryArticle[]): ReadonlyMap<string, number> {
  const holders = new Map<string, number>();
  for (const { reading, origin } of articles) {
    for (const { kind, text } of reading.sentences) {
      for (const word of kind === 'body' ? contentOf(text) : []) {
        const term = termOf(word);
        const holder = holders.get(term);
        if (holder === undefined) holders.set(term, origin);
        else if (holder !== origin) holders.set(term, several);
      }
    }
  }
  return holders;
}
