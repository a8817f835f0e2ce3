import type { Actor, KeyQuote, QuoteFamily, Story } from '../model.ts';
import { isFragment } from '../standing/grammar.ts';
import { keyQuoteOf } from '../story/key-quote.ts';
import { type Lookup, lookup } from '../story/lookup.ts';
import { aboutness } from './about.ts';
import { isTitle } from './same-words.ts';

/** Which quotations are wanted: of one actor, about something, or both. */
export interface QuotationSearch {
  readonly actor?: Actor;
  readonly about?: string;
}

/** Below this share of the odds two speakers in three were right on annotated news, above it nine in ten. */
const sure = 0.5;

/**
 * The quotations of a story, family by family, newest first; those of an actor only where no one else may well have said them; of one
 * day, whole utterances before a few words in marks, and those that more articles carry first.
 */
export function quotationsOf(story: Story, { actor, about }: QuotationSearch = {}): KeyQuote[] {
  const shelf = lookup(story);
  const fits = aboutness(about);
  return story.families
    .filter((family) => !actor || (family.speaker?.actor === actor.id && isSure(family, shelf)))
    .filter((family) => fits(surroundings(family, shelf)))
    .flatMap((family) => keyQuoteOf(family, shelf) ?? [])
    .sort(
      (a, b) =>
        (b.said ?? '').localeCompare(a.said ?? '') ||
        Number(isUtterance(b)) - Number(isUtterance(a)) ||
        b.alsoIn.length - a.alsoIn.length,
    );
}

/** Whether one of the reports of a quotation leaves little doubt of who said it. */
function isSure({ quotes }: QuoteFamily, { articles }: Lookup): boolean {
  return quotes.some(({ article, quote }) => (articles.get(article)?.reading.quotes[quote]?.sureness ?? 0) >= sure);
}

/**
 * Whether a quotation says something by itself: "It's not simple", "we'll see how it turns out", not "down to one issue", the title of
 * a book, or "When they came".
 */
export function isUtterance({ text }: Pick<KeyQuote, 'text'>): boolean {
  const words = text.split(/\s+/).length;
  if (words < SHORTEST_UTTERANCE || !opensSentence.test(text)) return false;
  return words > LONGEST_TITLE || !(onlyCondition.test(text) || isTitle(text) || isFragment(text));
}

/** In words. */
const SHORTEST_UTTERANCE = 3;
/** In words: what is longer has a verb, or says enough without one. */
const LONGEST_TITLE = 9;
const onlyCondition = /^(?:(?:and|but|so) )?(?:if|when|because|although|though|that the|until|unless)\b[^,?!]*$/i;
const opensSentence = /^(?:\p{Lu}|(?:i|we|you|he|she|it|they|this|that|there)(?!\p{L}))/u;

/** The sentences in which the family's quotations stand: what they are about is often said beside the marks. */
function surroundings({ quotes }: QuoteFamily, { articles }: Lookup): string {
  return quotes
    .flatMap(({ article, quote }) => {
      const reading = articles.get(article)?.reading;
      const found = reading?.quotes[quote];
      return reading && found ? reading.sentences.slice(found.sentences[0], found.sentences[1] + 1).map(({ text }) => text) : [];
    })
    .join(' ');
}
