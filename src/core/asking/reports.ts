import { stands } from '../evidence.ts';
import type { Actor, Bullet, Claim, Evidence, Sentence, SentenceRef, Span, Standing } from '../model.ts';
import { faultOf } from '../standing/alone.ts';
import { edited } from '../standing/edited.ts';
import { knownAdditions } from '../standing/known.ts';
import { hasOpenWords } from '../standing/open-words.ts';
import { untied } from '../standing/untied.ts';
import { kindsOfWords } from '../standing/word-kinds.ts';
import type { Lookup } from '../story/lookup.ts';

/** Sentences of one claim that are looked at closely: those that follow seldom read better. */
const tried = 6;

/**
 * A claim as a line: its earliest sentence that stands by itself, with the names and the days that it needs in square brackets, and
 * every sentence that carries the claim as evidence. Of `actor` only a sentence that names it. Undefined where there is none: a piece
 * of a longer quotation, say, would be nobody's words.
 */
export function reportOf(claim: Claim, story: Lookup, actor?: Actor): Bullet | undefined {
  const line = firstOf(claim.sentences.slice(0, tried), (ref) => lineOf(ref, story, actor));
  if (!line) return undefined;
  const { ref: first, span, text } = line;
  const rest = claim.sentences.flatMap((ref): Evidence[] => {
    const sentence = ref === first ? undefined : sentenceAt(ref, story);
    return sentence ? [{ article: ref.article, span: sentence.span }] : [];
  });
  return {
    text,
    evidence: [{ article: first.article, span }, ...rest],
    support: claim.support,
    standing: standingOf(claim, story),
    claim: claim.id,
  };
}

interface Line {
  readonly ref: SentenceRef;
  readonly span: Span;
  readonly text: string;
}

function lineOf(ref: SentenceRef, story: Lookup, actor: Actor | undefined): Line | undefined {
  const article = story.articles.get(ref.article);
  const sentence = sentenceAt(ref, story);
  if (!article || !sentence || !isWhole(ref, story)) return undefined;
  const text = untied(edited(article, sentence.span));
  if (actor && !names(text, ref, actor)) return undefined;
  const evidence = [{ article: ref.article, span: sentence.span }];
  const kindOfWord = kindsOfWords(article.reading);
  if (faultOf(text, kindOfWord) || hasOpenWords(text, kindOfWord)) return undefined;
  const isGood = stands(text, evidence, () => article.article.text, knownAdditions([article]));
  return isGood ? { ref, span: sentence.span, text } : undefined;
}

function names(text: string, { article, sentence }: SentenceRef, actor: Actor): boolean {
  const added = [...text.matchAll(/\[([^[\]]+?)(?:’s|:)?\]/g)].map(([, name = '']) => name);
  return (
    added.some((name) => actor.names.includes(name)) ||
    actor.mentions.some((mention) => mention.article === article && mention.sentence === sentence)
  );
}

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function standingOf({ id, support }: Claim, { disputes }: Lookup): Standing {
  if (disputes.has(id)) return 'disputed';
  return support > 1 ? 'agreed' : 'single';
}

function isWhole(ref: SentenceRef, story: Lookup): boolean {
  const span = sentenceAt(ref, story)?.span;
  const quotes = story.articles.get(ref.article)?.reading.quotes ?? [];
  if (!span) return false;
  return !quotes.some(
    (quote) =>
      quote.span.start < span.end && span.start < quote.span.end && (quote.span.start < span.start || quote.span.end > span.end),
  );
}

function sentenceAt({ article, sentence }: SentenceRef, { articles }: Lookup): Sentence | undefined {
  return articles.get(article)?.reading.sentences[sentence];
}

/** All that a claim's sentences say. */
export function wordsOf({ sentences }: Pick<Claim, 'sentences'>, story: Lookup): string {
  return sentences.map((ref) => sentenceAt(ref, story)?.text ?? '').join(' ');
}
