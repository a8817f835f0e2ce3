import type { Block, Mention, Quote, QuoteKind, Sentence, Span, Speaker } from '../model.ts';
import { framesOf } from './frames.ts';
import { innerOf } from './inner.ts';
import { type MarkedRun, markedRuns } from './marks.ts';
import { isInDoubt } from './namesakes.ts';
import { type Attribution, attribute } from './speakers.ts';
import type { Token } from './tokens.ts';

/** The quotations of an article in order, each with its speaker where the article gives one. */
export function quotesOf(
  text: string,
  sentences: readonly Sentence[],
  blocks: readonly Block[],
  tokens: readonly Token[],
  mentions: readonly Mention[],
): Quote[] {
  const runs = markedRuns(text, blocks).filter((run) => /[\p{L}\p{N}]/u.test(text.slice(run.parts[0].start, run.parts[0].end)));
  if (!runs.length) return [];
  const attributions = attribute(text, framesOf(text, sentences, tokens, runs, mentions), runs, mentions);
  const quotes: Quote[] = [];
  runs.forEach((run, r) => {
    const attribution = attributions[r];
    const speaker = attribution && known(attribution.speaker);
    const span = { start: run.parts[0].start, end: run.parts.at(-1)!.end };
    const touched = touching(sentences, span);
    if (!touched || !attribution) return;
    quotes.push({
      index: quotes.length,
      kind: kindOf(text, run, attribution),
      span,
      parts: run.parts,
      sentences: touched,
      speaker: speaker ?? null,
      sureness: speaker && isInDoubt(speaker, touched[0], mentions) ? attribution.sureness / 2 : attribution.sureness,
      cue: attribution.cue,
    });
  });
  return quotes;
}

/** "It" or "they" that nothing before explains is nobody to name. */
function known(speaker: Speaker | null): Speaker | null {
  return speaker?.form === 'pronoun' && /^(?:he|she|it|they|who|which|his|her|its|their)$/i.test(speaker.name) ? null : speaker;
}

/** A whole utterance stands by itself or after a colon or a comma, starts like a sentence and ends like one. */
function kindOf(text: string, { parts }: MarkedRun, { speaker, spoken }: Attribution): QuoteKind {
  if (!speaker && !spoken) return 'scare';
  const [first] = parts;
  const inner = innerOf(text, first, '[(…');
  const whole = /^[\p{Lu}\p{N}]/u.test(inner) && /[.,!?…—–-]$/.test(inner);
  const introduced = /(?:^|[\n:,.!?)—–”"’»])\s*$/.test(text.slice(Math.max(0, first.start - 3), first.start));
  return parts.length > 1 || (whole && introduced) || (introduced && /^\p{Lu}/u.test(inner) && /[.!?]\s/.test(inner))
    ? 'direct'
    : 'mixed';
}

function touching(sentences: readonly Sentence[], { start, end }: Span): [number, number] | undefined {
  const first = firstEndingAfter(sentences, start);
  if (first >= sentences.length || sentences[first]!.span.start >= end) return undefined;
  let last = first;
  while (sentences[last + 1] && sentences[last + 1]!.span.start < end) last++;
  return [first, last];
}

function firstEndingAfter(sentences: readonly Sentence[], position: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.span.end > position) high = middle;
    else low = middle + 1;
  }
  return low;
}
