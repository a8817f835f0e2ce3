import type { Span } from '../model.ts';
import { BROKEN, broken } from './broken-mark.ts';
import { TAG } from './markup.ts';

export type Style = 'double' | 'single';
type Side = 'open' | 'close' | 'either';

/** A quotation mark where it stands, and what it can be there. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly style: Style;
  readonly side: Side;
}

/**
 * Marks, and the tags of markup that a source left in: the marks of their attributes are none. Two single curly ones are a double one,
 * and so is what is left of a closing one that was decoded wrongly.
 */
const MARK = new RegExp(`[“”„‟"«»‚‛]|''?|‘‘?|’’?|\`\`|${broken.source}|${TAG.source}`, 'y');
/** What one of these begins with: quicker to look for. */
const START = /[“”„‟"«»‚‛'‘’`\uFFFD<]/g;

/** The quotation marks of one paragraph, in order. */
export function marksIn(text: string, { start, end }: Span): Mark[] {
  const marks: Mark[] = [];
  START.lastIndex = start;
  for (let first = START.exec(text); first && first.index < end; first = START.exec(text)) {
    MARK.lastIndex = first.index;
    const found = MARK.exec(text);
    if (found) START.lastIndex = MARK.lastIndex;
    if (!found || found[0].startsWith('<')) continue;
    const from = found.index;
    const to = from + found[0].length;
    const before = from > start ? text[from - 1]! : ' ';
    const after = to < end ? text[to]! : ' ';
    const side = to === end && styleOf(found[0]) === 'double' ? 'close' : sideOf(found[0], before, after, text.slice(to, to + 6));
    if (side) marks.push({ start: from, end: to, style: styleOf(found[0]), side });
  }
  return marks;
}

function styleOf(mark: string): Style {
  return mark === "'" || '‘’‚‛'.includes(mark) ? 'single' : 'double';
}

const GAP = /[\s([{—–\-/]/;
const CLIPPED = /^(?:\d\ds|em\b|bout\b|round\b|nuff\b|cuz\b|til\b|tis\b|twas\b|cause\b|n[’'])/i;

/** What a mark can be between these two characters; nothing when it is an apostrophe, a foot or an inch. */
function sideOf(mark: string, before: string, after: string, ahead: string): Side | undefined {
  const word = /[\p{L}\p{N}]/u;
  const openSpace = /\s/.test(after);
  switch (mark) {
    case '“':
    case '„':
    case '‟':
    case '«':
    case '``':
    case '‘‘':
      return openSpace && !GAP.test(before) ? 'close' : 'open';
    case '”':
    case '»':
      return GAP.test(before) && word.test(after) ? 'open' : 'close';
    case '"':
    case "''":
      if (GAP.test(before) && !openSpace) return 'open';
      if (openSpace && !/\s/.test(before)) return 'close';
      return /[.,;:!?)\]]/.test(after) && !/\s/.test(before) ? 'close' : 'either';
    case '’’':
      return /\s/.test(before) || word.test(after) ? undefined : 'close';
    case BROKEN:
      return openSpace && /[.,!?…]/.test(before) ? 'close' : undefined;
    case '‘':
    case '‛':
    case '‚':
      return word.test(before) || openSpace || CLIPPED.test(ahead) ? undefined : 'open';
    default:
      if (word.test(after) || (openSpace && /\s/.test(before))) {
        return mark === "'" && GAP.test(before) && word.test(after) && !CLIPPED.test(ahead) ? 'open' : undefined;
      }
      return GAP.test(before) && !/[—–-]/.test(before) ? (openSpace ? undefined : 'open') : 'close';
  }
}
