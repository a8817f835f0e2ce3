import type { Quote, QuoteRef, StoryArticle } from '../model.ts';
import { Numbering } from '../words/numbering.ts';
import { plainWords } from '../words/plain.ts';
import { stopWords } from '../words/stopwords.ts';
import type { ActorByName } from './actors-by-name.ts';
import { folded } from './spelling.ts';

/** Fewest words that say something, by which alone another utterance is looked for. */
const fewestKeys = 3;

/** A quotation as it is compared with others. */
export interface Utterance {
  readonly ref: QuoteRef;
  readonly quote: Quote;
  readonly article: StoryArticle;
  /** The number of the actor who speaks, else of the folded surname; -1 where the article only describes or never names the speaker. */
  readonly speaker: number;
  /** Its words, each as its number. */
  readonly words: readonly number[];
  /** Each of its words once, and how often it has it. */
  readonly distinct: readonly number[];
  readonly counts: readonly number[];
  /** Those of its words by which others are looked for: all that say something, where it has a few of these. */
  readonly keys: readonly number[];
}

/** What the articles quote, in order; scare quotes are nobody's words and stay out. */
export function utterancesOf(articles: readonly StoryArticle[], actorOf: ActorByName, words: Numbering): Utterance[] {
  const speakers = new Numbering();
  const isStop: boolean[] = [];
  const numberOf = (word: string): number => {
    const number = words.of(word);
    isStop[number] ??= stopWords.has(word);
    return number;
  };
  return articles.flatMap((article) => {
    const { id, text } = article.article;
    return article.reading.quotes
      .filter(({ kind }) => kind !== 'scare')
      .map((quote): Utterance => {
        const said = quote.parts.map(({ start, end }) => text.slice(start, end)).join(' ');
        const own = plainWords(said.toLowerCase()).map(numberOf);
        const distinct: number[] = [];
        const counts: number[] = [];
        for (const word of own) {
          const place = distinct.indexOf(word);
          if (place < 0) counts[distinct.push(word) - 1] = 1;
          else counts[place]!++;
        }
        const content = distinct.filter((word) => !isStop[word]);
        const speaker = speakerKey(quote, actorOf);
        return {
          ref: { article: id, quote: quote.index },
          quote,
          article,
          speaker: speaker === undefined ? -1 : speakers.of(speaker),
          words: own,
          distinct,
          counts,
          keys: content.length >= fewestKeys ? content : distinct,
        };
      });
  });
}

function speakerKey({ speaker }: Quote, actorOf: ActorByName): string | undefined {
  if (!speaker) return undefined;
  const actor = actorOf(speaker.name);
  if (actor) return actor.id;
  return speaker.form === 'nominal' ? undefined : folded(plainWords(speaker.name).at(-1) ?? '');
}
