import type { Mention, Sentence, Span } from '../model.ts';
import { beforeName } from './abbreviations.ts';
import { couldSpeak, cueClass, isPhrasal, isSpeechVerb } from './cues.ts';
import type { MarkedRun } from './marks.ts';
import { tagsIn } from './markup.ts';
import type { Token } from './tokens.ts';

/** A word of the reporter, or a whole quotation standing as one. */
export interface Item extends Span {
  readonly text: string;
  readonly pos: Token['pos'];
  readonly lemma: string;
  /** Index of the marked run; −1 for a word. */
  readonly run: number;
  /** A quotation that ends in a comma or a stop: no noun phrase goes on over it. */
  readonly closed?: boolean;
}

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

/** ", I-Vt." of "Sen. Anna Weiss, I-Vt., said": party and state of somebody, who could otherwise be taken for another. */
function partiesIn(text: string): Span[] {
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

/** "The letter claims", "Weiss shot back": verbs of speech that the tagger takes for plural nouns; "a news comment" is none. */
function retagged(item: Item, i: number, items: readonly Item[]): Item {
  if (item.pos === 'VERB' && item.text === item.lemma && endsPhraseWithA(items, i)) return { ...item, pos: 'NOUN' };
  if (isPossessiveMark(item, items[i - 1])) return { ...item, pos: 'PART' };
  if (item.run >= 0 || (item.pos !== 'NOUN' && item.pos !== 'ADJ' && item.pos !== 'PROPN')) return item;
  const next = items[i + 1];
  if (isPhrasal(item, next)) return { ...item, pos: 'VERB' };
  const before = items[i - 1];
  if (item.pos === 'ADJ') return isPastVerb(item, before, next) ?? item;
  if (item.pos !== 'NOUN' || !before || before.run >= 0) return item;
  const isSubject = before.pos === 'PROPN' || (before.pos === 'NOUN' && !/s$/.test(before.text)) || before.text === ')';
  if (isSubject && item.text.endsWith('s') && /^an?$/.test(next?.text ?? '')) return { ...item, pos: 'VERB' }; // the ad targets a …
  if (!couldSpeak(item)) return item;
  const hasObjectPronoun = next !== undefined && OBJECTS.has(next.text);
  if (before.pos === 'PROPN' && (hasObjectPronoun || PAST.test(item.text))) return { ...item, pos: 'VERB' };
  if (!item.text.endsWith('s')) return item;
  if (next?.pos === 'SCONJ' && next.text === 'that') return { ...item, pos: 'VERB' };
  const hasObject =
    !next || next.run >= 0 || /^(?:DET|SCONJ|PRON)$/.test(next.pos) || /^[:.]$/.test(next.text) || isTagged(items, i);
  return isSubject && hasObject ? { ...item, pos: 'VERB' } : item;
}

/** "Japan branded | Korea a “…”", "it referenced “…”": pasts of verbs of speech that the tagger takes for adjectives, as before a noun they are. */
function isPastVerb(item: Item, before: Item | undefined, next: Item | undefined): Item | undefined {
  if (!item.text.endsWith('ed') || !/^(?:PROPN|PRON)$/.test(before?.pos ?? '')) return undefined;
  if (!next || (next.run < 0 && !/^(?:PROPN|DET|PRON)$/.test(next.pos))) return undefined;
  const lemma = [item.text.slice(0, -2), item.text.slice(0, -1)].find((stem) => cueClass({ pos: 'VERB', lemma: stem }));
  return lemma === undefined ? undefined : { ...item, pos: 'VERB', lemma };
}

/** “…,” the agency notes, …: right behind a quotation, before a comma. */
function isTagged(items: readonly Item[], at: number): boolean {
  return items[at + 1]?.text === ',' && items.slice(Math.max(0, at - 4), at).some(({ run }) => run >= 0);
}

/** After "a" or "an" and nouns a verb without an ending is none. */
function endsPhraseWithA(items: readonly Item[], at: number): boolean {
  let from = at - 1;
  while (from > at - 4 && from >= 0 && NOMINAL.has(items[from]!.pos)) from--;
  return from >= 0 && from < at - 1 && /^an?$/i.test(items[from]!.text);
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ']);

/** The tagger takes the possessive mark after an s ("the envoys’ plane") for punctuation. */
function isPossessiveMark({ text, start, run }: Item, before: Item | undefined): boolean {
  return run < 0 && (text === '’' || text === "'") && before !== undefined && before.end === start && /s$/i.test(before.text);
}

/** Verbs whose past looks like a noun. */
const PAST = /^(?:cast|hit)$/;

/** What a noun has no place before: "Weiss and Falk call them". */
const OBJECTS = new Set(['it', 'him', 'her', 'them', 'us', 'me']);

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
