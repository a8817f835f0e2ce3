import type { Quoted, ReadFrame } from './candidate.ts';
import { isPassive } from './cue-subjects.ts';
import type { Item } from './item.ts';

/**
 * Where somebody is asked or told what a quotation is part of: "Weiss was asked, “…”", "Asked whether Weiss is “…”", "they were told
 * to “…”". Gives the place before which the cues stand of those who could say it: whoever asks, or tells of it. Undefined where nobody
 * is asked; where the sentence goes on to an answer ("… and said “…”"); and before a tag: they were told to “go home,” Falk said.
 */
export function putBefore({ inner, place: { item } }: Quoted, { items, cues }: ReadFrame): number | undefined {
  for (let at = item - 1; at >= 0 && items[at]!.run < 0; at--) {
    const { text } = items[at]!;
    if (!PUT.test(text)) {
      if (cues.some((cue) => cue.at === at) || (/^[,;]$/.test(text) && !PUT.test(items[at - 1]?.text ?? ''))) return undefined;
      continue;
    }
    if (isFronted(items[at - 1])) return at;
    const isTagged = inner.endsWith(',') && cues.some(({ from }) => from > item);
    return isPassive(items, at) && !isTagged ? at + 1 : undefined;
  }
  return undefined;
}

const PUT = /^(?:asked|told)$/i;

/** "Asked whether", "when asked whether": what may stand before a participle that opens its sentence. */
function isFronted(before: Item | undefined): boolean {
  return before === undefined || /^(?:when|if)$/.test(before.lemma);
}
