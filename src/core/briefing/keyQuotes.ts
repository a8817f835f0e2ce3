import type { KeyQuote, Quote, QuoteFamily, QuoteRef, Story, StoryArticle } from '../model.ts';
import { isFragment, isSureClause } from '../standing/grammar.ts';
import { haveOpenPronoun } from '../standing/open-words.ts';
import { finderOf } from '../story/finder.ts';
import { keyQuoteOf, wordsOfQuote } from '../story/key-quote.ts';
import { once } from '../story/lazy.ts';
import { lookup } from '../story/lookup.ts';
import { supportOf } from '../story/support.ts';
import { piecesIn } from '../words/characters.ts';
import { plainText } from '../words/plain.ts';
import { bestFirst } from './best-first.ts';
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
  /** What it keeps of its worth where its speaker is described, not named; where it is part of the reporter's sentence … */
  described: 0.3,
  partial: 0.7,
  /** … and where it begins in the middle of what was said. */
  begun: 0.5,
  /** … where it answers to what was said before: "And that's why". */
  leans: 0.75,
  /** … and where it has "him" or "it" of which only its article tells who or what; looked for among so many of the best. */
  open: 0.75,
  closely: 12,
} as const;

/**
 * The quotations that say most of the story, each in its fullest version, of different speakers. One that a bullet has already is shown
 * only where there is no other.
 */
export function keyQuotesOf(
  story: Story,
  articles: readonly StoryArticle[],
  concepts: Concepts,
  bullets: readonly string[],
): KeyQuote[] {
  const inside = new Map(articles.map((article) => [article.article.id, article]));
  const shelf = lookup(story);
  const carried = carriedIn(articles, concepts);
  const showable = new Map(carried.flatMap(({ found, most }) => (most > 0 ? [[found, most]] : [])));
  const candidate = (family: QuoteFamily): Candidate | undefined => {
    const found = quotable(family, inside, showable);
    if (!found) return undefined;
    const { article, fullest } = found;
    const make = once(() => {
      const whole = keyQuoteOf(found.family, shelf);
      return whole && tellingPart(whole, found.family, inside, concepts);
    });
    // Of one over several paragraphs it must be known which of them would be shown; the others are made only when they may be.
    const parted = fullest.parts.length > 1 ? make() : undefined;
    if (fullest.parts.length > 1 && !parted) return undefined;
    const text = parted?.text ?? wordsOfQuote(article, fullest);
    const says = parted ? concepts.says(text) : showable.get(fullest)!;
    const isOnePart = !parted || parted.evidence.length === 1;
    return { make, text, worth: says * weightOf(found, text, inside) * (isOnePart ? 1 : keys.partial) };
  };
  const families = finderOf(story)
    .families(carried)
    .map(({ quotes, family }) => ({
      most: Math.max(...quotes.map(({ most }) => most)) * (1 + keys.support * (quotes.length - 1)),
      make: () => candidate(family()),
    }))
    .filter(({ most }) => most > 0);
  return bestOf(openOnesLast(bestFirst(families)), bullets);
}

interface Candidate {
  readonly make: () => KeyQuote | undefined;
  readonly text: string;
  readonly worth: number;
}

/** Of the best few those behind the others that have a word of which only their article tells whom it means. */
function* openOnesLast(sorted: Generator<Candidate, void, void>): Generator<Candidate, void, void> {
  const best: Candidate[] = [];
  while (best.length < keys.closely) {
    const { value, done } = sorted.next();
    if (done) break;
    best.push({ ...value, worth: value.worth * (haveOpenPronoun(value.text) ? keys.open : 1) });
  }
  yield* best.sort((a, b) => b.worth - a.worth);
  yield* sorted;
}

interface Carried extends QuoteRef {
  readonly found: Quote;
  /** The most that it can be worth by itself; 0 where it can't be shown. */
  readonly most: number;
}

/** The quotations of some articles: a family none of which can be shown needs not be put together. */
function carriedIn(articles: readonly StoryArticle[], concepts: Concepts): Carried[] {
  return articles.flatMap((article) => {
    const says = concepts.quotesSay(article);
    // What a part of one over several paragraphs says is not known before that is chosen.
    const mostOf = (quote: Quote) => (quote.parts.length > 1 ? Number.POSITIVE_INFINITY : says[quote.index]!);
    return article.reading.quotes
      .filter(({ kind }) => kind !== 'scare')
      .map((found) => ({
        article: article.article.id,
        quote: found.index,
        found,
        most: canBeShown(found, article.article.text) ? mostOf(found) : 0,
      }));
  });
}

/** The first few that can be shown, of different speakers and in no bullet; where all that can are in one, the first. */
function bestOf(candidates: Iterable<Candidate>, bullets: readonly string[]): KeyQuote[] {
  const chosen: KeyQuote[] = [];
  let told: KeyQuote | undefined;
  for (const { make } of candidates) {
    if (chosen.length === keys.most) break;
    const quote = make();
    if (!quote || chosen.some(({ speaker }) => isOne(speaker, quote.speaker))) continue;
    if ((begins.test(quote.text) && !isSureClause(quote.text)) || isFragment(quote.text) || hasHalfBracket(quote.text)) continue;
    if (namesItsSpeaker(quote) || label.test(quote.text) || /\d/.test(quote.speaker)) continue;
    if (!isTold(quote, bullets)) chosen.push(quote);
    else told ??= quote;
  }
  return chosen.length || !told ? chosen : [told];
}

/** Whether two names are one person's, as far as the last words tell: "Saad Sherida al-Kaabi", "Al Kaabi". */
function isOne(one: string, other: string): boolean {
  const [mine, theirs] = [one, other].map((name) => name.split(/[ -]/).at(-1)!.toLowerCase());
  return one === other || (mine === theirs && /^\p{Lu}/u.test(one) && /^\p{Lu}/u.test(other));
}

/** "Ana Ruiz is not well informed", of Ana Ruiz: hardly anybody speaks of themselves by name, so somebody else does. */
function namesItsSpeaker({ text, speaker }: KeyQuote): boolean {
  const [, surname] = /\s(\S+)$/.exec(speaker) ?? [];
  return surname !== undefined && text.includes(surname) && !/\b(?:my name|I['’]m|I am|I was|me|myself|my)\b/i.test(text);
}

/** "Ida Marsh: We will …": the line of a transcript, and not what the speaker before it said. */
const label = /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,2}: /u;

/** "The flight] will show …": the article has lost where the reporter's own words in it begin. */
function hasHalfBracket(text: string): boolean {
  return text.split('[').length !== text.split(']').length;
}

/** Whether a bullet has the same words, in any wording. */
function isTold({ text, otherWordings }: KeyQuote, bullets: readonly string[]): boolean {
  const wordings = [text, ...otherWordings.map((other) => other.text)].map((words) => words.replace(/[,.]$/, ''));
  return bullets.some((bullet) => wordings.some((words) => bullet.includes(words)));
}

/** With words that go on from what was said before. */
const leans =
  /^(?:And|But|So|Or|Because|Yes|Yeah|No,|Oh|Well|Wait|Exactly|Absolutely|However,|Also,|(?:On the other hand|In (?:this|that) case|For (?:example|instance)|In other words|By contrast),)(?!\p{L})/u;

/** In the middle of what was said. */
const begins = /^['‘]?\p{Ll}/u;

interface Quotable {
  readonly family: QuoteFamily;
  readonly fullest: Quote;
  /** That of the fullest version. */
  readonly article: StoryArticle;
}

/** A family as the articles of the digest carry it, from the fullest version on that can be shown; undefined where none can. */
function quotable(
  family: QuoteFamily,
  inside: ReadonlyMap<string, StoryArticle>,
  showable: ReadonlyMap<Quote, number>,
): Quotable | undefined {
  if (!family.speaker) return undefined;
  const carried: { readonly ref: QuoteRef; readonly quote: Quote; readonly article: StoryArticle }[] = [];
  for (const ref of family.quotes) {
    const article = inside.get(ref.article);
    const quote = article?.reading.quotes[ref.quote];
    if (article && quote) carried.push({ ref, quote, article });
  }
  const isSure = (quote: Quote) =>
    quote.sureness >= keys.sure || carried.some((other) => other.quote.sureness >= keys.sure && sameSpeaker(other.quote, quote));
  const from = carried.findIndex(({ quote }) => showable.has(quote) && isSure(quote));
  const [first, ...rest] = from < 0 ? [] : carried.slice(from);
  if (!first) return undefined;
  const quotes: QuoteFamily['quotes'] = [first.ref, ...rest.map(({ ref }) => ref)];
  return { family: { ...family, quotes }, fullest: first.quote, article: first.article };
}

/** What one report of some words leaves a little open, another that surely has them of the same speaker makes sure. */
function sameSpeaker({ speaker: one }: Quote, { speaker: other }: Quote): boolean {
  return one !== null && other !== null && one.name.split(' ').at(-1) === other.name.split(' ').at(-1);
}

/** Said in so many words, of some length, and by somebody whom the article puts beside it. */
function canBeShown({ parts, cue, kind, speaker }: Quote, text: string): boolean {
  if (speaker === null || pronoun.test(speaker.name) || !(cue !== null || kind === 'direct') || parts.length > 2) return false;
  const words = parts.reduce((sum, { start, end }) => sum + piecesIn(text, start, end), 0);
  return words >= keys.words.least && words <= keys.words.most;
}

const pronoun = /^(?:he|she|they|it|you|we|i|who|one|his|her|their|some|others?)$/i;

/**
 * Of a quotation over several paragraphs the one that says most of the story, whole: the rest of a speech is seldom to the point. Those
 * who carry only other parts of it don't carry this.
 */
function tellingPart(
  whole: KeyQuote,
  family: QuoteFamily,
  inside: ReadonlyMap<string, StoryArticle>,
  concepts: Concepts,
): KeyQuote {
  if (whole.evidence.length < 2) return whole;
  const parts = whole.text.split('\n').map((text, i) => ({ text, evidence: whole.evidence[i] }));
  const long = parts.filter(({ text, evidence }) => evidence && text.split(/\s+/).length >= keys.words.least);
  const best = long.sort((a, b) => concepts.says(b.text) - concepts.says(a.text))[0];
  if (parts.length !== whole.evidence.length || !best?.evidence) return whole;
  const carries = ({ article, quote }: QuoteRef) => {
    const words = inside
      .get(article)
      ?.reading.quotes[quote]?.parts.map(({ start, end }) => plainText(inside.get(article)!.article.text.slice(start, end)));
    return words?.some((run) => run.includes(plainText(best.text)) || plainText(best.text).includes(run)) ?? false;
  };
  const carriers = new Set(family.quotes.filter(carries).map(({ article }) => article));
  return {
    ...whole,
    text: best.text.replace(/,$/, ''),
    evidence: [best.evidence],
    alsoIn: whole.alsoIn.filter((id) => carriers.has(id)),
    otherWordings: [],
  };
}

/** Sentences from their capital to their stop, though the reporter's own words lead up to them. */
const wholeUtterance = /^['‘]?\p{Lu}.*[.!?…]['’]?$/su;

function weightOf({ family, fullest }: Quotable, text: string, inside: ReadonlyMap<string, StoryArticle>): number {
  const carriers = [...new Set(family.quotes.map(({ article }) => article))].map((id) => inside.get(id)!);
  return (
    (1 + keys.support * (supportOf(carriers) - 1)) *
    (fullest.speaker?.form === 'nominal' && !family.speaker?.actor ? keys.described : 1) *
    (fullest.kind === 'mixed' && !wholeUtterance.test(text) ? keys.partial : 1) *
    (begins.test(text) ? keys.begun : 1) *
    (leans.test(text) ? keys.leans : 1)
  );
}
