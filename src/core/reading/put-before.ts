import type { Quoted, ReadFrame } from './candidate.ts';
import { isPassive } from './cue-subjects.ts';
import type { Item } from './item.ts';

/**
 * Where somebody is asked or told what a quotation is part of: "Weiss was asked, “…”", "Asked whether Weiss is “…”", "they were told
 * to “…”". Gives the place before which the cues stand of those who could say it: whoever asks, or tells of it. Undefined where nobody
 * is asked; where the sentence goes on to an answer ("… and said “…”"); and before a tag: they were told to “go home,” Falk said.
 */
export function putBefore({ inner, place: { item } }: Quoted, { items, cues }: ReadFrame): number | undefined {
  let last = -1;
  for (const { at } of cues) if (at < item && at > last && !isPut(items[at])) last = at;
  for (let at = item - 1; at > last && items[at]!.run < 0; at--) {
    if (isPut(items[at])) {
      if (isFronted(items[at - 1])) return at;
      const isTagged = inner.endsWith(',') && cues.some(({ from }) => from > item);
      return isPassive(items, at) && !isTagged ? at + 1 : undefined;
    }
    const { text } = items[at]!;
    if ((text === ',' || text === ';') && !isPut(items[at - 1])) return undefined;
  }
  return undefined;
}

function isPut(item: Item | undefined): boolean {
  return item !== undefined && put.has(item.text);
}

const put: ReadonlySet<string> = new Set(['asked', 'told', 'Asked', 'Told']);

/** "Asked whether", "when asked whether": what may stand before a participle that opens its sentence. */
function isFronted(before: Item | undefined): boolean {
  return before === undefined || /^(?:when|if)$/.test(before.lemma);
}
