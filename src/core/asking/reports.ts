import type { Bullet, Claim, Evidence, Sentence, SentenceRef, Standing } from '../model.ts';
import type { Lookup } from '../story/lookup.ts';

/** A claim as a line: its earliest sentence word for word, with every sentence that carries it as evidence. */
export function reportOf(claim: Claim, story: Lookup): Bullet | undefined {
  const [first] = claim.sentences;
  const shown = sentenceAt(first, story);
  if (!shown) return undefined;
  const rest = claim.sentences.slice(1).flatMap((ref): Evidence[] => {
    const sentence = sentenceAt(ref, story);
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

function sentenceAt({ article, sentence }: SentenceRef, { articles }: Lookup): Sentence | undefined {
  return articles.get(article)?.reading.sentences[sentence];
}
