import type { KeyQuote, Quote, QuoteFamily, QuoteRef, Story, StoryArticle } from '../model.ts';

/** How many quotations a digest shows. */
const most = 2;

/** The quotations that most articles carry, from different speakers, each in its fullest version. */
export function keyQuotesOf(story: Story, articles: readonly StoryArticle[]): KeyQuote[] {
  const inside = new Map(articles.map((article) => [article.article.id, article]));
  const quoteOf = ({ article, quote }: QuoteRef): Quote | undefined =>
    inside.get(article)?.reading.quotes.find(({ index }) => index === quote);
  const keys = story.families
    .filter(({ speaker }) => speaker)
    .map((family) => ({ family, refs: family.quotes.filter((ref) => quoteOf(ref)) }))
    .filter(({ refs }) => refs.length)
    .sort((a, b) => b.refs.length - a.refs.length);
  const chosen: KeyQuote[] = [];
  for (const { family, refs } of keys) {
    if (chosen.length === most) break;
    if (chosen.some(({ speaker }) => speaker === family.speaker?.name)) continue;
    chosen.push(keyQuoteOf(family, refs, inside, quoteOf));
  }
  return chosen;
}

function keyQuoteOf(
  family: QuoteFamily,
  refs: readonly QuoteRef[],
  articles: ReadonlyMap<string, StoryArticle>,
  quoteOf: (ref: QuoteRef) => Quote | undefined,
): KeyQuote {
  const textOf = (ref: QuoteRef) => {
    const { text } = articles.get(ref.article)!.article;
    return quoteOf(ref)!
      .parts.map(({ start, end }) => text.slice(start + 1, end).replace(/[”"’']$/, ''))
      .join('\n');
  };
  const fullest = refs[0]!;
  const text = textOf(fullest);
  const others = refs.slice(1);
  return {
    text,
    speaker: family.speaker!.name,
    ...(family.said && { said: family.said }),
    evidence: [{ article: fullest.article, span: quoteOf(fullest)!.span }],
    family: family.id,
    alsoIn: [...new Set(others.map(({ article }) => article))].filter((article) => article !== fullest.article),
    otherWordings: family.wordingsDiffer
      ? others
          .filter((ref) => !text.includes(textOf(ref)))
          .map((ref) => ({ text: textOf(ref), evidence: { article: ref.article, span: quoteOf(ref)!.span } }))
      : [],
  };
}
