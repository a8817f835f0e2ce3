import type { KeyQuote, Quote, QuoteFamily, QuoteRef, Story, StoryArticle } from '../model.ts';
import { keyQuoteOf } from '../story/key-quote.ts';
import { lookup } from '../story/lookup.ts';
import { supportOf } from '../story/support.ts';
import type { Concepts } from './choosing/concepts.ts';

const keys = {
  /** How many a digest shows. */
  most: 2,
  /** Words: fewer say little, more are a speech. */
  words: { least: 5, most: 45 },
  /** How likely its speaker must be the right one: from here on about 98 of 100 are. */
  sure: 0.85,
  /** How much each further independent article that carries it adds. */
  support: 0.3,
  /** What it keeps of its worth where its speaker is described, not named; where it is part of the reporter's sentence; where a bullet has it … */
  described: 0.3,
  partial: 0.7,
  told: 0.3,
  /** … and where it begins in the middle of what was said. */
  begun: 0.5,
} as const;

/** The quotations that say most of the story, each in its fullest version, of different speakers. */
export function keyQuotesOf(
  story: Story,
  articles: readonly StoryArticle[],
  concepts: Concepts,
  bullets: readonly string[],
): KeyQuote[] {
  const inside = new Map(articles.map((article) => [article.article.id, article]));
  const shelf = lookup(story);
  const candidates = story.families.flatMap((family) => {
    const found = quotable(family, inside);
    const quote = found && keyQuoteOf(found.family, shelf);
    return quote ? [{ quote, worth: worthOf(found, quote, inside, concepts, bullets) }] : [];
  });
  const chosen: KeyQuote[] = [];
  for (const { quote } of candidates.sort((a, b) => b.worth - a.worth)) {
    if (chosen.length === keys.most) break;
    if (!chosen.some(({ speaker }) => speaker === quote.speaker)) chosen.push(quote);
  }
  return chosen;
}

interface Quotable {
  readonly family: QuoteFamily;
  readonly fullest: Quote;
}

/** A family as the articles of the digest carry it, from the fullest version on that can be shown; undefined where none can. */
function quotable(family: QuoteFamily, inside: ReadonlyMap<string, StoryArticle>): Quotable | undefined {
  if (!family.speaker) return undefined;
  const quoteOf = ({ article, quote }: QuoteRef) => inside.get(article)?.reading.quotes[quote];
  const carried = family.quotes.filter((ref) => quoteOf(ref));
  const from = carried.findIndex((ref) => canBeShown(quoteOf(ref)!, inside.get(ref.article)!.article.text));
  const [first, ...rest] = from < 0 ? [] : carried.slice(from);
  return first && { family: { ...family, quotes: [first, ...rest] }, fullest: quoteOf(first)! };
}

/** Said in so many words, of some length, and by somebody whom the article puts beside it. */
function canBeShown({ parts, cue, kind, speaker, sureness }: Quote, text: string): boolean {
  const words = parts.reduce((sum, { start, end }) => sum + text.slice(start, end).split(/\s+/).length, 0);
  return (
    speaker !== null &&
    sureness >= keys.sure &&
    !pronoun.test(speaker.name) &&
    (cue !== null || kind === 'direct') &&
    parts.length <= 2 &&
    words >= keys.words.least &&
    words <= keys.words.most
  );
}

const pronoun = /^(?:he|she|they|it|you|we|i|who|one|his|her|their|some|others?)$/i;

function worthOf(
  { family, fullest }: Quotable,
  { text, evidence }: KeyQuote,
  inside: ReadonlyMap<string, StoryArticle>,
  concepts: Concepts,
  bullets: readonly string[],
): number {
  const known = concepts.of(text).filter(({ pair }) => pair);
  const carriers = [...new Set(family.quotes.map(({ article }) => article))].map((id) => inside.get(id)!);
  const told = bullets.some((bullet) => bullet.includes(text.replace(/[,.]$/, '')));
  return (
    (known.reduce((sum, { worth }) => sum + worth, 0) / Math.sqrt(known.length || 1)) *
    (1 + keys.support * (supportOf(carriers) - 1)) *
    (fullest.speaker?.form === 'nominal' && !family.speaker?.actor ? keys.described : 1) *
    (fullest.kind === 'mixed' ? keys.partial : 1) *
    (told ? keys.told : 1) *
    (/^\p{Ll}/u.test(text) ? keys.begun : 1) *
    (evidence.length > 1 ? keys.partial : 1)
  );
}
