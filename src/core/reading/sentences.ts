import type { Block, Sentence, Span } from '../model.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A piece that ends in one of these does not end a sentence. */
const openEnd =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Gen|Gov|Sen|Rep|St|Prof|Lt|Col|Sgt|Capt|No|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec)|\b[A-Z](?:\.[A-Z])*)\.\s*$/;

/** The sentences of the blocks that hold text for a reader, in order. */
export function sentencesOf(text: string, blocks: readonly Block[]): Sentence[] {
  const sentences: Sentence[] = [];
  blocks.forEach((block, paragraph) => {
    const { kind } = block;
    if (kind === 'frontMatter' || kind === 'dateline' || kind === 'byline' || kind === 'boilerplate') return;
    for (const span of split(text, block.span)) {
      sentences.push({
        index: sentences.length,
        span,
        text: text.slice(span.start, span.end).replace(/\s+/g, ' '),
        kind,
        paragraph,
      });
    }
  });
  return sentences;
}

function split(text: string, block: Span): Span[] {
  const spans: Span[] = [];
  let start = block.start;
  const pieces = [...segmenter.segment(text.slice(block.start, block.end))];
  pieces.forEach((piece, i) => {
    const end = block.start + piece.index + piece.segment.length;
    const next = pieces[i + 1]?.segment ?? '';
    if (next && (openEnd.test(piece.segment) || /^[a-z]/.test(next))) return;
    const trimmedEnd = start + text.slice(start, end).trimEnd().length;
    if (trimmedEnd > start) spans.push({ start, end: trimmedEnd });
    start = end;
  });
  return spans;
}
