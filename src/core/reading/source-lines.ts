import type { Quoted, ReadFrame } from './candidate.ts';
import type { Frame } from './frames.ts';
import type { Item } from './item.ts';
import type { Phrase } from './phrases.ts';

/**
 * Whether a phrase only tells where some words were printed: "— Harbour News, 1966", "[Ida Marsh, Harbour News]". Neither the
 * magazine nor who writes for it is the speaker. A person behind a dash is: "— Ida Marsh, 1966".
 */
export function isSource({ from, to, mention }: Phrase, { items }: Pick<Frame, 'items'>): boolean {
  if (isDash(items[from - 1]) && mention?.kind !== 'person')
    return items[to]?.text === ',' && isYear(items[to + 1]) && (items[to + 2]?.text ?? '.') === '.';
  let open = from - 1;
  while (open >= 0 && open >= to - longest && items[open]!.text !== '[') open--;
  if (items[open]?.text !== '[') return false;
  const close = items.findIndex(({ text }, at) => at >= to && text === ']');
  if (close < 0 || close - open > longest) return false;
  const within = items.slice(open + 1, close);
  return (
    within.some(({ text }) => text === ',') &&
    within.every(({ pos, text }) => pos === 'PROPN' || /^(?:[,&.-]|the|of|and)$/i.test(text))
  );
}

/** Whether behind a quotation, or opening the next sentence, where it was printed is told: “Nobody knew.” [Ida Marsh, Harbour News] */
export function isSourced(frames: readonly SomeFrame[], { place, last = place }: Quoted): boolean {
  const [here, next] = [frames[last.frame]!, frames[last.frame + 1]];
  const opens = (frame: SomeFrame, from: number) =>
    frame.phrases.some((phrase) => phrase.from >= from && phrase.from <= from + 2 && isSource(phrase, frame));
  return opens(here, last.item + 1) || (next !== undefined && here.items.length === last.item + 1 && opens(next, 0));
}

type SomeFrame = Pick<ReadFrame, 'items' | 'phrases'>;

/** Items between the brackets of a source. */
const longest = 12;

function isDash(item: Item | undefined): boolean {
  return item !== undefined && /^(?:[—–―-]|--)$/.test(item.text);
}

function isYear(item: Item | undefined): boolean {
  return item !== undefined && /^(?:1[89]|20)\d\d$/.test(item.text);
}
