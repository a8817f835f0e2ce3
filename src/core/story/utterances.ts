import type { Quote, QuoteRef, StoryArticle } from '../model.ts';
import { Numbering } from '../words/numbering.ts';
import { plainWords } from '../words/plain.ts';
import { stopWords } from '../words/stopwords.ts';
import { WordNumbers } from '../words/word-numbers.ts';
import type { ActorByName } from './actors-by-name.ts';
import { remembering } from './lazy.ts';
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

/** What the articles quote, in order, and how many different words that has; scare quotes are nobody's words and stay out. */
export function utterancesOf(
  articles: readonly StoryArticle[],
  actorOf: ActorByName,
): { readonly utterances: readonly Utterance[]; readonly words: number } {
  const isStop: boolean[] = [];
  const words = new WordNumbers((word) => isStop.push(stopWords.has(word)));
  const speakerOf = speakerNumbers(actorOf);
  const utterances: Utterance[] = [];
  for (const article of articles) {
    const { id, text } = article.article;
    for (const quote of article.reading.quotes) {
      if (quote.kind === 'scare') continue;
      const own: number[] = [];
      for (const { start, end } of quote.parts) words.read(text, start, end, own);
      const [distinct, counts, content]: [number[], number[], number[]] = [[], [], []];
      for (const word of own) {
        const place = distinct.indexOf(word);
        if (place >= 0) counts[place]!++;
        else {
          distinct.push(word);
          counts.push(1);
          if (!isStop[word]) content.push(word);
        }
      }
      utterances.push({
        ref: { article: id, quote: quote.index },
        quote,
        article,
        speaker: speakerOf(quote),
        words: own,
        distinct,
        counts,
        keys: content.length >= fewestKeys ? content : distinct,
      });
    }
  }
  return { utterances, words: words.size };
}

/** The number of whoever speaks, -1 for nobody: an actor, else who bears the folded surname. */
function speakerNumbers(actorOf: ActorByName): (quote: Quote) => number {
  const keys = new Numbering();
  const byName = remembering((name) => {
    const actor = actorOf(name);
    return { isActor: actor !== undefined, number: keys.of(actor?.id ?? folded(plainWords(name).at(-1) ?? '')) };
  });
  return ({ speaker }) => {
    if (!speaker) return -1;
    const { isActor, number } = byName(speaker.name);
    return isActor || speaker.form !== 'nominal' ? number : -1;
  };
}
