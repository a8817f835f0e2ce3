import type { Cue } from './cue-subjects.ts';
import type { Item } from './item.ts';
import type { Trait } from './speaker-weights.ts';

/** Where the cue stands to the quotation. */
export function relation(item: number, items: readonly Item[], cues: readonly Cue[], cue: Cue): Trait {
  if (cue.kind === 'according') return 'around';
  if (cue.from > item) {
    const between = items.slice(item + 1, cue.from);
    if (between.every((i) => isPoint(i) || i.lemma === 'as')) return 'after.adjacent';
    if (cues.some((other) => other !== cue && other.from > item && other.to <= cue.from)) return 'after.second';
    if (between.some(({ run }) => run >= 0)) return 'after.quote';
    if (items[cue.from - 1]!.text === ',' && items.slice(cue.to).every(isPoint)) return 'after.last';
    return between.length <= 4 ? 'after.near' : 'after.far';
  }
  if (cue.to > item) return 'around';
  const between = items.slice(cue.to, item);
  if (cue.kind === 'call' && !between.length) return 'before.named';
  if (between.every((i) => isPoint(i) || i.lemma === 'that'))
    return between.some(({ text }) => text === ':' || text === ',') ? 'before.point' : 'before.adjacent';
  if (cue.kind === 'call' && between.length <= 7 && between.every(isNamed)) return 'before.named';
  const crossing = cues.filter((other) => other.at > cue.at && other.at < item && other.subject !== cue.subject);
  const speaking = crossing.filter(({ kind }) => kind === 'say' || kind === 'call' || kind === 'colon');
  if (speaking.some((other) => introduces(other, items, item))) return 'before.cut';
  if (speaking.some((other) => isContrast(other, items))) return 'before.cut';
  if (speaking.length) return isNested(cue, speaking[0]!, items) ? 'before.nested' : 'before.crossed';
  if (crossing.length) return 'before.crossedWeakly';
  if (between.some(({ run }, i) => run >= 0 && between[i + 1]?.lemma !== 'that')) return 'before.quote';
  const words = between.length;
  return words <= 3 ? 'before.near' : words <= 9 ? 'before.middle' : 'before.far';
}

/** "Falk said it was late, |although Weiss said it was …": what the other says is set against what the first does. */
function isContrast({ at, subject }: Cue, items: readonly Item[]): boolean {
  return CONTRAST.test(items[subject.from - 1]?.lemma ?? '') && !items[at]!.text.endsWith('ing');
}

const CONTRAST = /^(?:although|though|while|whereas|but)$/;

/** What may stand between "called" and the name it gives: "him a", "the plan", "Falk’s idea as an". */
function isNamed({ run, pos, text }: Item): boolean {
  return run < 0 && (/^(?:DET|PRON|NOUN|PROPN|ADJ|PART|NUM)$/.test(pos) || /^(?:as|so-called|-)$/.test(text));
}

/** A cue that only a colon or a comma parts from the quotation. */
function introduces(cue: Cue, items: readonly Item[], item: number): boolean {
  const between = items.slice(cue.to, item);
  return between.length > 0 && between.every(isPoint);
}

/** "Weiss said that Falk called it …": the second cue stands in what the first introduces. */
function isNested(outer: Cue, inner: Cue, items: readonly Item[]): boolean {
  const between = items.slice(outer.to, inner.from);
  if (outer.kind === 'show') return false;
  const comma = between.findIndex(({ text }) => text === ',');
  const clause = comma < 0 ? between : between.slice(0, comma);
  return (between.length <= 2 && comma < 0) || clause.some(({ lemma }) => /^(?:that|what|which|who|whether|how)$/.test(lemma));
}

/** Punctuation alone. Most items are words, which their first letter tells. */
export function isPoint({ text, run }: Item): boolean {
  return run < 0 && POINTS.has(text[0]!) && (text.length === 1 || /^[,:;.—–\-…!?()]+$/.test(text));
}

const POINTS = new Set(',:;.—–-…!?()');
