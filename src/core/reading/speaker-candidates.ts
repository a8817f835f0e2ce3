import type { Speaker } from '../model.ts';
import type { Frame, Item } from './frames.ts';
import { kindOfPhrase } from './phrase-kinds.ts';
import type { Phrase } from './phrases.ts';
import type { Trait } from './speaker-weights.ts';
import type { Cue } from './subjects.ts';

/** A frame with what was found in it. */
export interface ReadFrame extends Frame {
  readonly phrases: readonly Phrase[];
  readonly cues: readonly Cue[];
}

/** A quotation where it stands in a frame. */
export interface Place {
  readonly frame: number;
  readonly item: number;
}

/** What is known of a quotation before its speaker is. */
export interface Quoted {
  readonly place: Place;
  readonly words: number;
  /** Where its last part stands, when it has several. */
  readonly last?: Place;
  /** The text within the marks. */
  readonly inner: string;
  readonly single: boolean;
}

/** Someone who could be speaking, with the traits that speak for it. */
export interface Candidate {
  /** The phrase that names the speaker; the speaker of an earlier quotation; or nobody. */
  readonly who: { readonly phrase: Phrase; readonly frame: number; readonly cue?: Cue } | { readonly earlier: Earlier } | null;
  readonly traits: readonly Trait[];
}

/** A quotation already decided. */
export interface Earlier {
  readonly place: Place;
  readonly speaker: Speaker | null;
}

/** Everyone who could be speaking, nobody included. Looks back two frames, which is as far as English news leaves a speaker. */
export function candidatesFor(quoted: Quoted, frames: readonly ReadFrame[], earlier: readonly Earlier[]): Candidate[] {
  const { frame: f, item } = quoted.place;
  const frame = frames[f]!;
  const candidates: Candidate[] = [];
  for (const cue of frame.cues) candidates.push(byCue(quoted, frame, cue));
  const cued = new Set(frame.cues.map((cue) => cue.subject));
  for (const phrase of frame.phrases) {
    if (!cued.has(phrase))
      candidates.push({ who: { phrase, frame: f }, traits: [...beside(phrase, frame, item), ...kindTraits(phrase, frame)] });
  }
  for (const back of [1, 2]) {
    const before = frames[f - back];
    if (before) candidates.push(...fromBefore(quoted, frames, f - back, back));
  }
  if (quoted.last) candidates.push(...afterwards({ ...quoted, place: quoted.last }, frames, 'next.lastPart'));
  else if (isAlone(frame)) candidates.push(...following(quoted, frames));
  candidates.push(...carried(quoted, frames, earlier), nobody(quoted, frame));
  return candidates;
}

/** The cues right after the last part of a quotation over paragraphs. */
function afterwards(quoted: Quoted, frames: readonly ReadFrame[], trait: Trait): Candidate[] {
  const frame = frames[quoted.place.frame]!;
  return frame.cues
    .filter((cue) => cue.from > quoted.place.item && cue.kind !== 'noun')
    .map((cue) => {
      const { who, traits } = byCue(quoted, frame, cue);
      return { who, traits: [...traits, trait] };
    });
}

/** “We came. It rained.” “We left,” said Falk: a quotation that fills its sentence may belong to the next one’s speaker. */
function following({ place }: Quoted, frames: readonly ReadFrame[]): Candidate[] {
  const here = frames[place.frame]!;
  const next = frames[place.frame + 1];
  const first = next?.items.findIndex(({ run }) => run >= 0) ?? -1;
  if (!next || first < 0 || next.items.slice(0, first).some((item) => !isPoint(item))) return [];
  const quoted = { place: { frame: place.frame + 1, item: first }, words: 9, inner: '', single: false };
  return afterwards(quoted, frames, here.paragraph === next.paragraph ? 'next.frame' : 'next.paragraph');
}

function isAlone({ items }: Frame): boolean {
  return items.every((item) => item.run >= 0 || isPoint(item));
}

function byCue(quoted: Quoted, frame: ReadFrame, cue: Cue): Candidate {
  const { frame: f, item } = quoted.place;
  return {
    who: { phrase: cue.subject, frame: f, cue },
    traits: [
      relation(quoted, frame, cue),
      `cue.${cue.kind}`,
      ...shortness(quoted, cue),
      `says.${kindOfPhrase(cue.subject, frame.items)}`,
      ...order(cue, item),
    ],
  };
}

function order(cue: Cue, item: number): Trait[] {
  return cue.subject.from <= item && item < cue.subject.to ? ['holds.quote'] : [];
}

/** Where the cue stands to the quotation. */
function relation({ place: { item } }: Quoted, { items, cues }: ReadFrame, cue: Cue): Trait {
  if (cue.kind === 'according') return 'cue.anywhere';
  if (cue.from > item) {
    const between = items.slice(item + 1, cue.from);
    if (between.every((i) => isPoint(i) || i.lemma === 'as')) return 'after.adjacent';
    if (cues.some((other) => other !== cue && other.from > item && other.to <= cue.from)) return 'after.second';
    if (between.some(({ run }) => run >= 0)) return 'after.quote';
    return between.length <= 4 ? 'after.near' : 'after.far';
  }
  if (cue.to > item) return 'around';
  const between = items.slice(cue.to, item);
  if (between.every((i) => isPoint(i) || i.lemma === 'that'))
    return between.some(({ text }) => text === ':' || text === ',') ? 'before.point' : 'before.adjacent';
  if (cue.kind === 'call' && between.length <= 7 && between.every(isNamed)) return 'before.named';
  const crossing = cues.filter((other) => other.at > cue.at && other.at < item && other.subject !== cue.subject);
  const speaking = crossing.filter(({ kind }) => kind === 'say' || kind === 'call' || kind === 'colon');
  if (speaking.some((other) => introduces(other, items, item))) return 'before.cut';
  if (speaking.length) return isNested(cue, speaking[0]!, items) ? 'before.nested' : 'before.crossed';
  if (crossing.length) return 'before.crossedWeakly';
  if (between.some(({ run }) => run >= 0)) return 'before.quote';
  const words = between.length;
  return words <= 3 ? 'before.near' : words <= 9 ? 'before.middle' : 'before.far';
}

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
  return between.length <= 2 || between.some(({ lemma }) => /^(?:that|what|which|who|whether|how)$/.test(lemma));
}

function isPoint({ text, run }: Item): boolean {
  return run < 0 && /^[,:;.—–\-…!?()]+$/.test(text);
}

function shortness({ words }: Quoted, cue: Cue): Trait[] {
  if (words > 3) return [];
  return [cue.kind === 'say' || cue.kind === 'call' ? 'short.said' : 'short.otherwise'];
}

/** A phrase of the same frame without a cue. */
function beside(phrase: Phrase, frame: ReadFrame, item: number): Trait[] {
  const traits: Trait[] = [phrase.to <= item ? 'beside.before' : phrase.from > item ? 'beside.after' : 'holds.quote'];
  if (frame.phrases[0] === phrase) traits.push('beside.first');
  if (phrase.possessor) traits.push('beside.possessor');
  if (/^(?:VERB|AUX)$/.test(frame.items[phrase.to]?.pos ?? '') && phrase.to <= item) traits.push('beside.subject');
  return traits;
}

function kindTraits(phrase: Phrase, { items }: Frame): Trait[] {
  const traits: Trait[] = [`is.${kindOfPhrase(phrase, items)}`];
  if (items[phrase.from - 1]?.pos === 'ADP') traits.push('is.afterPreposition');
  return traits;
}

/** Phrases of the frames before: those that introduce with a colon, cue subjects, first phrases. */
function fromBefore({ place }: Quoted, frames: readonly ReadFrame[], f: number, back: number): Candidate[] {
  const frame = frames[f]!;
  const here = frames[place.frame]!;
  const alone = isAlone(here);
  const colon = back === 1 && frame.items.at(-1)?.text === ':';
  const apart = here.paragraph !== frame.paragraph;
  const lastCue = frame.cues.at(-1);
  const traits = (phrase: Phrase): Trait[] => {
    const found: Trait[] = [back === 1 ? 'ago.one' : 'ago.two', alone ? 'ago.alone' : 'ago.withWords'];
    if (apart) found.push('ago.apart');
    if (colon) found.push(phrase === lastCue?.subject ? 'ago.colonCue' : 'ago.colon');
    else if (frame.cues.some((cue) => cue.subject === phrase)) found.push('ago.cue');
    if (phrase === frame.phrases[0]) found.push('ago.first');
    return [...found, ...kindTraits(phrase, frame)];
  };
  const who = new Set([...frame.phrases, ...frame.cues.map((cue) => cue.subject)]);
  return [...who].map((phrase) => ({ who: { phrase, frame: f }, traits: traits(phrase) }));
}

/** The speakers of the last two quotations. */
function carried({ place, words }: Quoted, frames: readonly ReadFrame[], earlier: readonly Earlier[]): Candidate[] {
  const last = earlier.at(-1);
  if (!last) return [];
  const here = frames[place.frame]!;
  const alone = isAlone(here);
  const distance = place.frame - last.place.frame;
  const starts = here.items.slice(0, place.item).every((item) => isPoint(item));
  const traits: Trait[] = [
    distance === 0 ? 'carry.same' : distance === 1 ? 'carry.next' : distance <= 3 ? 'carry.soon' : 'carry.late',
  ];
  traits.push(alone ? 'carry.alone' : starts ? 'carry.starts' : 'carry.withWords');
  if (distance > 0 && here.paragraph !== frames[last.place.frame]!.paragraph) traits.push('carry.apart');
  if (distance === 0 && here.cues.length === 0) traits.push('carry.noCue');
  if (words <= 3) traits.push('carry.short');
  if (!last.speaker) traits.push('carry.nobody');
  const candidates: Candidate[] = [{ who: last.speaker ? { earlier: last } : null, traits }];
  const other = earlier.findLast((one) => one.speaker && one.speaker.name !== last.speaker?.name);
  if (alone && other && earlier.at(-2) === other && distance === 1)
    candidates.push({ who: { earlier: other }, traits: ['carry.alternate'] });
  return candidates;
}

/** The case for nobody: titles of works, slogans, words that the reporter holds at arm’s length. */
function nobody({ words, inner, single, place: { item } }: Quoted, { items, cues }: ReadFrame): Candidate {
  const traits: Trait[] = [
    'nobody',
    words <= 1 ? 'nobody.word' : words <= 3 ? 'nobody.words' : words <= 7 ? 'nobody.clause' : 'nobody.long',
  ];
  const before = items[item - 1];
  const after = items[item + 1];
  const capitals = inner.match(/\p{L}[\p{L}’']*/gu)?.filter((word) => !SMALL.test(word)) ?? [];
  const isTitle = words > 1 && capitals.length > 0 && capitals.every((word) => /^\p{Lu}/u.test(word));
  if (isTitle) traits.push('nobody.title');
  if (isTitle && /^(?:on|at|in|['’]s|s['’]|of|['’])$/.test(before?.lemma ?? '')) traits.push('nobody.onShow');
  if (words === 1 && /^\p{Lu}/u.test(inner)) traits.push('nobody.name');
  if (/[,.!?]$/.test(inner)) traits.push('nobody.point');
  if (before?.pos === 'DET' || before?.pos === 'ADJ') traits.push('nobody.afterArticle');
  if (after && after.run < 0 && /^(?:NOUN|PROPN|ADJ)$/.test(after.pos) && !/[,.!?]$/.test(inner))
    traits.push('nobody.beforeNoun');
  if (
    /^(?:so-called|title|entitle|name|word|term|phrase|song|book|movie|film|show|program|series|album|play|game|group|party|bill|act)$/.test(
      before?.lemma ?? '',
    )
  )
    traits.push('nobody.named');
  if (!cues.length) traits.push('nobody.noCue');
  if (single) traits.push('nobody.single');
  if (items.length <= 2 && words > 7) traits.push('nobody.paragraph');
  return { who: null, traits };
}

const SMALL = /^(?:a|an|the|of|in|on|to|for|and|or|at|by|with|from|as|is|be|vs|s|t)$/;
