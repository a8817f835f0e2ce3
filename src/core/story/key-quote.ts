import type { Actor, ArticleId, Evidence, KeyQuote, Quote, QuoteFamily, StoryArticle } from '../model.ts';
import { plainText } from '../words/plain.ts';
import type { Lookup } from './lookup.ts';

/** A family as it is shown: its fullest version, who says it, and where else it stands. Undefined when nobody is said to say it. */
export function keyQuoteOf(
  family: QuoteFamily,
  { articles, actor: actorOf }: Pick<Lookup, 'articles' | 'actor'>,
): KeyQuote | undefined {
  const [fullest, ...others] = family.quotes.flatMap(({ article: id, quote }) => {
    const article = articles.get(id);
    const found = article?.reading.quotes[quote];
    return article && found ? [{ article, quote: found }] : [];
  });
  const speaker = family.speaker?.name ?? fullest?.quote.speaker?.name;
  if (!fullest || !speaker || /^(?:he|she|it|they|who|which|that)$/i.test(speaker)) return undefined;
  const text = wordsOfQuote(fullest.article, fullest.quote);
  const article = fullest.article.article.id;
  const actor = family.speaker?.actor === undefined ? undefined : actorOf(family.speaker.actor);
  const role = actor && roleIn(article, actor);
  const [first, ...rest] = fullest.quote.parts;
  return {
    text,
    speaker: actor?.name ?? speaker,
    ...(role && { role }),
    ...(family.said && { said: family.said }),
    evidence: [{ article, span: first }, ...rest.map((span) => ({ article, span }))],
    family: family.id,
    alsoIn: [...new Set(others.map((other) => other.article.article.id))].filter((id) => id !== article),
    otherWordings: family.wordingsDiffer ? otherWordings(text, others) : [],
  };
}

interface Placed {
  readonly article: StoryArticle;
  readonly quote: Quote;
}

/** Letter for letter, without the outer marks; the parts of a quotation over paragraphs stand on lines of their own. */
export function wordsOfQuote({ article }: StoryArticle, quote: Quote): string {
  const parts = quote.parts.map(({ start, end }) => article.text.slice(start, end));
  const isSingle = /^[‘’'](?!['‘])/.test(parts[0]!);
  return parts
    .map((part) => withoutMarks(part, isSingle))
    .join('\n')
    .replace(/,$/, '');
}

/**
 * Without the marks around it. Those of a quotation within it may stand right beside them and are its own: “He said, ‘No.’” A later
 * part may have lost its opening mark, so that the first one tells whether the marks are single.
 */
function withoutMarks(part: string, isSingle: boolean): string {
  return isSingle
    ? part.replace(/^[‘’']+\s*|\s*[‘’']+$/gu, '')
    : part.replace(/^(?:["“”„«»]+|''|‘‘)\s*|\s*(?:["“”«»]+|''|’’|\uFFFD\?)$/gu, '');
}

/** The wordings that none shown before holds: some of the same words alone are no other wording. */
function otherWordings(shown: string, others: readonly Placed[]): KeyQuote['otherWordings'] {
  const seen = [plainText(shown)];
  const wordings: { readonly text: string; readonly evidence: Evidence }[] = [];
  for (const { article, quote } of others) {
    if (wordings.length === mostWordings) break;
    const text = wordsOfQuote(article, quote);
    const words = plainText(text);
    if (seen.some((earlier) => earlier.includes(words))) continue;
    seen.push(words);
    wordings.push({ text, evidence: { article: article.article.id, span: quote.span } });
  }
  return wordings;
}

/** More wordings of one utterance than this are nobody's reading. */
const mostWordings = 8;

/** The role that this article gives the actor, else the first that any gives. */
function roleIn(article: ArticleId, actor: Actor): string | undefined {
  const here = actor.roles.find(({ evidence }) => evidence.some((place) => place.article === article));
  return (here ?? actor.roles[0])?.text;
}
