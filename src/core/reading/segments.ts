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

/**
 * On from where a sentence begins to where the next one does: no character that Unicode lets a sentence end in but one stop, marks that
 * close after it, and then blanks before a capital of ASCII, or the end. Anything else after a stop may mean that the sentence goes on:
 * undefined where one of the stops is not plain.
 */
function plainly(text: string): Segment[] | undefined {
  const segments: Segment[] = [];
  for (let from = 0; from < text.length; ) {
    let at = from;
    while (at < text.length && !mayEnd(text, at)) at++;
    if (at === from) return undefined;
    if (at < text.length) {
      if (!isStop(text[at]!)) return undefined;
      at++;
      while (at < text.length && closing.includes(text[at]!)) at++;
      const blanks = at;
      while (text[at] === ' ') at++;
      if (at < text.length && (at === blanks || !opensWithCapital(text, at))) return undefined;
    }
    segments.push({ segment: text.slice(from, at), index: from });
    from = at;
  }
  return segments;
}

function isStop(character: string): boolean {
  return character === '.' || character === '!' || character === '?';
}

const closing = `”’"')]`;
const opening = `“‘"'(`;

function opensWithCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(opening.includes(text[at]!) ? at + 1 : at);
  return code >= 65 && code <= 90;
}

/** For each UTF-16 code unit 1 where it may end a sentence, 2 where it may not, 0 where it was not met yet. */
const enders = new Uint8Array(0x10000);

/** Whether Unicode lets a sentence end in the character at a place. */
function mayEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 0xd800 && code < 0xe000) return ENDER.test(String.fromCodePoint(text.codePointAt(at)!));
  if (!enders[code]) enders[code] = ENDER.test(text[at]!) ? 1 : 2;
  return enders[code] === 1;
}

const ENDER = /^[\p{Sentence_Terminal}\u0085\u2024\ufe52\uff0e]/u;
