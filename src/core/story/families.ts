import type { Quote, QuoteFamily, QuoteRef, StoryArticle } from '../model.ts';
import { plainWords } from './terms.ts';

/** What two quotations must have in common to be one utterance. */
const sameness = {
  /** Share of the shorter one's words that stand in the longer one too, in any order. */
  contained: 0.75,
  /** The same where one of them has no speaker to compare. */
  containedUnnamed: 0.9,
  /** Fewest words of a quotation without a speaker to compare. */
  fewestUnnamed: 5,
  /** Latest quotations looked at for a word. */
  lookBack: 32,
} as const;

interface Utterance {
  readonly ref: QuoteRef;
  readonly quote: Quote;
  readonly article: StoryArticle;
  readonly words: readonly string[];
}

/** Groups the quotations of all articles into utterances; scare quotes are nobody's words and stay out. */
export function familiesOf(articles: readonly StoryArticle[]): QuoteFamily[] {
  const utterances = articles.flatMap(utterancesOf);
  const groups: Utterance[][] = [];
  const holders = new Map<string, { readonly utterance: Utterance; readonly group: Utterance[] }[]>();
  for (const utterance of utterances) {
    let group: Utterance[] | undefined;
    for (const word of new Set(utterance.words)) {
      group ??= holders
        .get(word)
        ?.slice(-sameness.lookBack)
        .find((earlier) => same(utterance, earlier.utterance))?.group;
    }
    if (group) group.push(utterance);
    else {
      group = [utterance];
      groups.push(group);
    }
    for (const word of new Set(utterance.words)) {
      const list = holders.get(word);
      if (list) list.push({ utterance, group });
      else holders.set(word, [{ utterance, group }]);
    }
  }
  return groups.map(familyOf);
}

function utterancesOf(article: StoryArticle): Utterance[] {
  return article.reading.quotes
    .filter(({ kind }) => kind !== 'scare')
    .map((quote, i) => ({
      ref: { article: article.article.id, quote: quote.index ?? i },
      quote,
      article,
      words: plainWords(
        quote.parts
          .map(({ start, end }) => article.article.text.slice(start, end))
          .join(' ')
          .toLowerCase(),
      ),
    }));
}

function same(a: Utterance, b: Utterance): boolean {
  const [shorter, longer] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const left = [...longer.words];
  const shared = shorter.words.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  const contained = shared / Math.max(1, shorter.words.length);
  const [first, second] = [a.quote.speaker, b.quote.speaker];
  if (first?.form === 'name' && second?.form === 'name') {
    return surname(first.name) === surname(second.name) && contained >= sameness.contained;
  }
  return shorter.words.length >= sameness.fewestUnnamed && contained >= sameness.containedUnnamed;
}

function surname(name: string): string {
  return plainWords(name).at(-1)?.toLowerCase() ?? '';
}

/** The fullest version first; among equals, the earliest. */
function familyOf(group: readonly Utterance[]): QuoteFamily {
  const members = [...group].sort((a, b) => b.words.length - a.words.length);
  const fullest = members[0]!;
  const speaker = (members.find(({ quote }) => quote.speaker?.form === 'name') ?? members.find(({ quote }) => quote.speaker))
    ?.quote.speaker;
  const { published } = fullest.article;
  return {
    id: `${fullest.ref.article}-${fullest.quote.span.start}`,
    quotes: members.map(({ ref }) => ref) as [QuoteRef, ...QuoteRef[]],
    speaker: speaker ? { name: speaker.name } : null,
    wordingsDiffer: members.some(({ words }) => !fullest.words.join(' ').includes(words.join(' '))),
    ...(published.known !== 'no' && { said: published.date }),
  };
}
