import type { Claim, Dispute, DisputeSide, Quote, QuoteFamily, SentenceRef, Span, StoryArticle } from '../model.ts';
import { plainWords } from '../words/plain.ts';
import { folded } from './spelling.ts';

/** Fewest words of a quotation that two people hardly say alike: shorter ones are slogans. */
const leastWords = 6;
/** How sure each article's speaker has to be. */
const surely = 0.95;
/** Words of a quotation that a question shows. */
const mostShown = 14;
/** Characters from the words that name the speaker to the quotation, up to which both are shown. */
const together = 300;

interface Telling {
  readonly article: StoryArticle;
  readonly quote: Quote;
  readonly speaker: string;
}

/**
 * Where independent articles give the same words to two people: whole utterances, word for word, each with a person who is named and
 * beyond doubt. Where one article has both say it, both did.
 * @param claimOf the claim of a sentence
 */
export function twoSpeakers(
  families: readonly QuoteFamily[],
  articles: readonly StoryArticle[],
  claimOf: (ref: SentenceRef) => Claim | undefined,
): Dispute[] {
  const byId = new Map(articles.map((article) => [article.article.id, article]));
  return families.flatMap(({ quotes }): Dispute[] => {
    if (quotes.length < 2) return [];
    const tellings = quotes.flatMap((ref) => tellingOf(byId.get(ref.article)!, ref.quote) ?? []);
    const pair = unlike(tellings);
    if (!pair) return [];
    const [{ article, quote }] = pair;
    const claim = claimOf({ article: article.article.id, sentence: quote.sentences[0] });
    if (!claim) return [];
    return [{ claim: claim.id, about: 'attribution', question: questionOf(pair[0]), sides: [side(pair[0]), side(pair[1])] }];
  });
}

function tellingOf(article: StoryArticle, index: number): Telling | undefined {
  const quote = article.reading.quotes[index]!;
  const { speaker, kind, sureness, parts } = quote;
  if (kind !== 'direct' || parts.length > 1 || speaker?.form !== 'name' || sureness < surely) return undefined;
  // A bare surname may be taken for a company's: whoever bears it in full tells.
  const surname = speaker.name.split(' ').at(-1)!;
  const isPerson = article.reading.mentions.some(
    ({ kind, fullest }) => kind === 'person' && fullest.split(' ').at(-1) === surname,
  );
  return isPerson && wordsOf(article, quote).length >= leastWords ? { article, quote, speaker: speaker.name } : undefined;
}

/** Two of independent texts with the same words and speakers who share no name. */
function unlike(tellings: readonly Telling[]): [Telling, Telling] | undefined {
  for (const [i, one] of tellings.entries()) {
    for (const other of tellings.slice(i + 1)) {
      const areIndependent = one.article.origin !== other.article.origin;
      if (areIndependent && areTwo(one, other) && sameWords(one, other) && !bothIn(tellings, one, other)) return [one, other];
    }
  }
  return undefined;
}

function areTwo({ speaker: one }: Telling, { speaker: other }: Telling): boolean {
  const names = new Set(plainWords(one).map(folded));
  return !plainWords(other).some((word) => names.has(folded(word)));
}

/** Whether one text has both people say it. */
function bothIn(tellings: readonly Telling[], one: Telling, other: Telling): boolean {
  return [one, other].some(({ article, speaker }) =>
    tellings.some((also) => also.article.origin === article.origin && areTwo(also, { ...also, speaker })),
  );
}

function sameWords(one: Telling, other: Telling): boolean {
  return wordsOf(one.article, one.quote).join(' ') === wordsOf(other.article, other.quote).join(' ');
}

function wordsOf({ article }: StoryArticle, { span }: Quote): string[] {
  return plainWords(article.text.slice(span.start, span.end).replaceAll('’', "'").toLowerCase());
}

function questionOf({ article: { article }, quote: { span } }: Telling): string {
  const words = article.text
    .slice(span.start + 1, span.end - 1)
    .trim()
    .split(/\s+/);
  const shown = words.slice(0, mostShown).join(' ').replace(/[,.]$/, '');
  return `who said “${shown}${words.length > mostShown ? ' …' : ''}”`;
}

/** The words with whoever says them, where these stand near. */
function side({ article: { article, reading }, quote, speaker }: Telling): DisputeSide {
  const from = reading.sentences[quote.sentences[0]]!.span.start;
  const to = reading.sentences[quote.sentences[1]]!.span.end;
  const named = quote.speaker!.span;
  const beside = reading.sentences.find(({ span }) => span.start <= named.start && named.end <= span.end)?.span;
  const isNear = beside && Math.max(from - beside.end, beside.start - to) < together;
  const span: Span = isNear ? { start: Math.min(from, beside.start), end: Math.max(to, beside.end) } : { start: from, end: to };
  return { value: speaker, evidence: [{ article: article.id, span }] };
}
