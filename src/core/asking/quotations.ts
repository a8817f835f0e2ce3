import type { Actor, KeyQuote, QuoteFamily, Story } from '../model.ts';
import { keyQuoteOf } from '../story/key-quote.ts';
import { type Lookup, lookup } from '../story/lookup.ts';
import { aboutness } from './about.ts';

/** Which quotations are wanted: of one actor, about something, or both. */
export interface QuotationSearch {
  readonly actor?: Actor;
  readonly about?: string;
}

/**
 * The quotations of a story, family by family, newest first; of one day, whole utterances before a few words in marks, and those that
 * more articles carry first.
 */
export function quotationsOf(story: Story, { actor, about }: QuotationSearch = {}): KeyQuote[] {
  const shelf = lookup(story);
  const fits = aboutness(about);
  return story.families
    .filter((family) => !actor || family.speaker?.actor === actor.id)
    .filter((family) => fits(surroundings(family, shelf)))
    .flatMap((family) => keyQuoteOf(family, shelf) ?? [])
    .sort(
      (a, b) =>
        (b.said ?? '').localeCompare(a.said ?? '') ||
        Number(isFragment(a)) - Number(isFragment(b)) ||
        b.alsoIn.length - a.alsoIn.length,
    );
}

/** A few words in marks: less than somebody's sentence. */
function isFragment({ text }: KeyQuote): boolean {
  return text.split(/\s+/).length < 6;
}

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
