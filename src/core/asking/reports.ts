import type { Bullet, Claim, Evidence, Sentence, SentenceRef, Standing } from '../model.ts';
import type { Lookup } from '../story/lookup.ts';

/**
 * A claim as a line: its earliest whole sentence word for word, with every sentence that carries it as evidence. Undefined where
 * each of them is only a piece of a longer quotation: alone, it would be nobody's words.
 */
export function reportOf(claim: Claim, story: Lookup): Bullet | undefined {
  const first = claim.sentences.find((ref) => isWhole(ref, story));
  const shown = first && sentenceAt(first, story);
  if (!first || !shown) return undefined;
  const rest = claim.sentences.flatMap((ref): Evidence[] => {
    const sentence = ref === first ? undefined : sentenceAt(ref, story);
    return sentence ? [{ article: ref.article, span: sentence.span }] : [];
  });
  return {
    text: shown.text,
    evidence: [{ article: first.article, span: shown.span }, ...rest],
    support: claim.support,
    standing: standingOf(claim, story),
    claim: claim.id,
  };
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
