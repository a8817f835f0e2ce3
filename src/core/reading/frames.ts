import type { Mention, Sentence, Span } from '../model.ts';
import { beforeName } from './abbreviations.ts';
import { cueClass, isSpeechVerb } from './cues.ts';
import type { Item } from './item.ts';
import type { MarkedRun } from './marks.ts';
import { tagsIn } from './markup.ts';
import { retagged } from './retagged.ts';
import type { Token } from './tokens.ts';

/**
 * A sentence of the reporter's, in which each quotation is one item however many sentences it holds: "[…] said Ushakov." Who
 * speaks is a question about these, because what stands inside a quotation never names its speaker.
 */
export interface Frame {
  readonly items: readonly Item[];
  readonly paragraph: number;
}

/** Longer frames are parted, so that what looks through a frame stays quick on text without stops. */
const LONGEST = 120;

/** How many frames back a pronoun reaches. */
export const REACH = 10;

/** How many sentences after a quotation are asked for: its tag, which joins its frame, and the frame after that. */
const AFTER = 2;

const parties = [', R-', ', D-', ', I-'];

/** ", I-Vt." of "Sen. Anna Weiss, I-Vt., said": party and state of somebody, who could otherwise be taken for another. */
function partiesIn(text: string): Span[] {
  if (!parties.some((party) => text.includes(party))) return [];
  return Array.from(text.matchAll(/, [RDI]-\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?(?=,)/gu), (found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/** The frames of an article that are near a quotation, in order, made of its sentences, tokens, marked runs and names. */
export function framesOf(
  text: string,
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  runs: readonly MarkedRun[],
  mentions: readonly Mention[],
): Frame[] {
  const parts = runs
    .flatMap((run, index) => run.parts.map((span) => ({ ...span, run: index })))
    .sort((a, b) => a.start - b.start);
  const tags = [...tagsIn(text), ...partiesIn(text)].sort((a, b) => a.start - b.start);
  const frames: { items: Item[]; paragraph: number }[] = [];
  let tag = 0;
  let t = 0;
  let p = 0;
  let quotedTo = 0;
  let m = 0;
  for (const { span, paragraph } of near(sentences, parts)) {
    const last = frames.at(-1);
    let items: Item[] = span.start < quotedTo && last && last.items.length < LONGEST ? last.items : [];
    if (items !== last?.items) frames.push({ items, paragraph });
    while (t < tokens.length && tokens[t]!.start < span.start) t++;
    for (; t < tokens.length && tokens[t]!.start < span.end; t++) {
      const token = tokens[t]!;
      while (tag < tags.length && tags[tag]!.end <= token.start) tag++;
      if (token.start < quotedTo || (tag < tags.length && tags[tag]!.start <= token.start)) continue;
      if (items.length >= LONGEST) {
        items = [];
        frames.push({ items, paragraph });
      }
      while (p < parts.length && parts[p]!.end <= token.start) p++;
      const part = parts[p];
      if (part && token.end > part.start) {
        const closed = /[.,!?…]["”’'»]*$/.test(text.slice(part.end - 4, part.end));
        items.push({ start: part.start, end: part.end, text: '', pos: 'X', lemma: '', run: part.run, ...(closed && { closed }) });
        quotedTo = part.end;
      } else if (isPeriodOfTitle(token, items.at(-1), span)) {
        const title = items.pop()!;
        items.push({ ...title, end: token.end, text: `${title.text}.`, pos: 'PROPN' });
      } else {
        while (m < mentions.length && mentions[m]!.span.end <= token.start) m++;
        const named = m < mentions.length && mentions[m]!.span.start <= token.start;
        const pos = named && (isTaggable(token) || isHyphenated(token, mentions[m]!.span)) ? 'PROPN' : token.pos;
        items.push({ start: token.start, end: token.end, text: token.text, pos, lemma: token.lemma, run: -1 });
      }
    }
  }
  return joined(text, frames).map(({ items, paragraph }) => ({ items: items.map(retagged), paragraph }));
}

/** The sentences from which a quotation is within reach: nobody asks for the frames of the others. Both stand in the order of the text. */
function near(sentences: readonly Sentence[], quoted: readonly Span[]): Sentence[] {
  let next = 0;
  return sentences.filter((_, s) => {
    const from = sentences[s - AFTER]?.span.start ?? 0;
    const to = sentences[s + REACH]?.span.end ?? Number.POSITIVE_INFINITY;
    while (next < quoted.length && quoted[next]!.end <= from) next++;
    return next < quoted.length && quoted[next]!.start < to;
  });
}

/** The tagger parts "Rev." and "Maj.", but not "Sen.". */
function isPeriodOfTitle(token: Token, before: Item | undefined, sentence: Span): boolean {
  return (
    token.text === '.' &&
    before !== undefined &&
    before.end === token.start &&
    token.end < sentence.end &&
    before.text !== 'No' &&
    beforeName.has(before.text)
  );
}

/** "Moon Jae-|in": the end of a name that begins small. */
function isHyphenated({ start, end, pos }: Token, name: Span): boolean {
  return pos !== 'PUNCT' && end === name.end && start > name.start;
}

/** The tagger takes many a surname ("Park", "Marsh") for a verb or a common noun; a found name knows better. */
function isTaggable({ text, pos }: Token): boolean {
  if (pos === 'PUNCT' || pos === 'PART') return false;
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
}

/** “Why not?” the envoy asked. Two sentences to a splitter, one frame here. */
function joined(text: string, frames: readonly Frame[]): Frame[] {
  const out: Frame[] = [];
  for (const frame of frames) {
    const before = out.at(-1);
    if (before && before.paragraph === frame.paragraph && endsInQuote(before, text) && isTag(frame)) {
      out[out.length - 1] = { paragraph: frame.paragraph, items: [...before.items, ...frame.items] };
    } else if (frame.items.length) out.push(frame);
  }
  return out;
}

function endsInQuote({ items }: Frame, text: string): boolean {
  const last = items.at(-1);
  return last !== undefined && last.run >= 0 && /[?!…—–.,-]["”’'»]*$/.test(text.slice(last.end - 4, last.end));
}

/** "Sen. Anna Weiss, who chairs the council, said." */
function isLongTag(items: readonly Item[], verb: number): boolean {
  const comma = items.findIndex(({ pos }) => pos !== 'PROPN');
  const isClause = comma > 0 && comma < verb && items[comma]!.text === ',' && items[verb - 1]!.text === ',';
  return isClause && verb < 20 && items.slice(verb + 1).every(({ text }) => text === '.');
}

/** Behind a verb of speech and, where somebody is told, behind whom: "told reporters", "told Harbour News". */
function verbEnd(items: readonly Item[], verb: number): number {
  let to = verb + 1;
  if (items[verb]!.lemma === 'tell') while (to < items.length && TOLD.has(items[to]!.pos)) to++;
  return to;
}

const TOLD = new Set(['NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'PART']);

/** A few words with a speech verb among them, and nothing that the verb could introduce. */
function isTag({ items }: Frame): boolean {
  if (items.some((item) => item.run >= 0)) return false;
  if (/^[—–―]$/.test(items[0]!.text)) return items.length <= 8;
  const verb = items.findIndex((item) => isSpeechVerb(item) || cueClass(item) === 'urge');
  if (isLongTag(items, verb)) return true;
  if (verb < 0 || verb > 6) return false;
  const after = items[verbEnd(items, verb)];
  return (
    items.length <= 5 || after === undefined || /^(?:[.,]|in|on|at|to|during|when|while|after|before|of|about)$/.test(after.lemma)
  );
}
