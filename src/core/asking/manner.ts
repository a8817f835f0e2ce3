import type { Inquiry } from './relevance.ts';
import { sentenceAt } from './sentence-index.ts';

/** "How did Marsh die?", "how was he killed", "what did they die of". */
const shape =
  /^(?:so |and )?(?:how (?:did|was|were|have|has|is) .*\b(?:die|died|dead|killed?|murdered|perish(?:ed)?)|what (?:did|does|has) .*\b(?:die|died) (?:of|from)|what (?:killed|was the cause of death))\b/i;

/** What people die of, by the words of reports. */
const deaths =
  /\b(?:stabb\p{L}*|shot|shoot\p{L}*|gun(?:fire|shots?|ned)|strang\p{L}*|suffocat\p{L}*|asphyxia\p{L}*|neck compression|hang(?:ed|ing)|drown\p{L}*|under (?:the )?water|poison\p{L}*|overdos\p{L}*|beat(?:en|ing)|bludgeon\p{L}*|burn(?:ed|t)|crash\p{L}*|collid\p{L}*|explo\p{L}*|blast|fell|fall(?:en)?|wounds?|injuries|heart attack|cardiac|stroke|cancer|illness|disease|pneumonia|infection|complications|suicide|took (?:his|her|their) (?:own )?li(?:fe|ves)|electrocut\p{L}*|executed|bombs?|struck|run over|hit by)\b/iu;

/** Reads a question for how somebody died: says whether the sentence at a position tells; undefined for any other question. */
export function mannerOf({ question, index }: Inquiry): ((position: number) => boolean) | undefined {
  if (!shape.test(question.text)) return undefined;
  return (position) => deaths.test(sentenceAt(position, index).text);
}
