/** A piece of a text, and where it begins. */
export interface Segment {
  readonly segment: string;
  readonly index: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * What the rules of Unicode's text segmentation (UAX #29) part a text into, which has no white space but blanks. Intl's segmenter is slow
 * to ask, and most paragraphs are plain: their stops are read off here, and only of others it is asked.
 */
export function segmentsOf(text: string): readonly Segment[] {
  return plainly(text) ?? Array.from(segmenter.segment(text), ({ segment, index }) => ({ segment, index }));
}

/** Undefined where one of the stops is not plain. */
function plainly(text: string): Segment[] | undefined {
  const segments: Segment[] = [];
  for (let from = 0; from < text.length; ) {
    NEXT.lastIndex = from;
    if (!NEXT.test(text)) return undefined;
    segments.push({ segment: text.slice(from, NEXT.lastIndex), index: from });
    from = NEXT.lastIndex;
  }
  return segments;
}

/**
 * On from where a sentence begins to where the next one does: no character that Unicode lets a sentence end in but one stop, marks that
 * close after it, and then blanks before a capital of ASCII, or the end. Anything else after a stop may mean that the sentence goes on.
 */
const NEXT = /[^\p{Sentence_Terminal}\u0085\u2024\ufe52\uff0e]+(?:[.!?][”’"')\]]* +(?=[“‘"'(]?[A-Z])|[.!?]?[”’"')\]]* *$)/uy;
