import type { Speaker } from '../model.ts';
import { isPoint, relation } from './cue-relations.ts';
import type { Cue } from './cue-subjects.ts';
import type { Frame } from './frames.ts';
import { kindOfPhrase } from './phrase-kinds.ts';
import type { Phrase } from './phrases.ts';
import type { Trait } from './speaker-weights.ts';

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
  const f = quoted.place.frame;
  const frame = frames[f]!;
  const candidates: Candidate[] = [];
  for (const cue of frame.cues) candidates.push(byCue(quoted, frame, cue));
  const cued = new Set(frame.cues.map((cue) => cue.subject));
  for (const phrase of frame.phrases) {
    if (!cued.has(phrase))
      candidates.push({ who: { phrase, frame: f }, traits: [...beside(phrase, frame, quoted), ...kindTraits(phrase, frame)] });
  }
  // A sentence with words and cues of its own names its speaker: the ones before are not asked.
  if (!frame.cues.length || isAlone(frame)) {
    for (const back of [1, 2]) if (frames[f - back]) candidates.push(...fromBefore(quoted, frames, f - back, back));
  }
  if (quoted.last) candidates.push(...afterwards({ ...quoted, place: quoted.last }, frames));
  else if (isAlone(frame)) candidates.push(...following(quoted, frames));
  candidates.push(...carried(quoted, frames, earlier), nobody(quoted, frame));
  return candidates;
}

/** The cues right after the last part of a quotation over paragraphs. */
function afterwards(quoted: Quoted, frames: readonly ReadFrame[], ...more: Trait[]): Candidate[] {
  const frame = frames[quoted.place.frame]!;
  return frame.cues
    .filter((cue) => cue.from > quoted.place.item && cue.kind !== 'noun')
    .map((cue) => {
      const { who, traits } = byCue(quoted, frame, cue);
      return { who, traits: [...traits, ...more] };
    });
}

/** “We came. It rained.” “We left,” said Falk: a quotation that fills its sentence may belong to the next one’s speaker. */
function following({ place }: Quoted, frames: readonly ReadFrame[]): Candidate[] {
  const next = frames[place.frame + 1];
  const first = next?.items.findIndex(({ run }) => run >= 0) ?? -1;
  if (!next || first < 0 || next.items.slice(0, first).some((item) => !isPoint(item))) return [];
  const quoted = { place: { frame: place.frame + 1, item: first }, words: 9, inner: '' };
  return afterwards(quoted, frames, 'next');
}

function isAlone({ items }: Frame): boolean {
  return items.every((item) => item.run >= 0 || isPoint(item));
}

function byCue(quoted: Quoted, frame: ReadFrame, cue: Cue): Candidate {
  const { frame: f, item } = quoted.place;
  return {
    who: { phrase: cue.subject, frame: f, cue },
    traits: [
      relation(item, frame.items, frame.cues, cue),
      `cue.${cue.kind}`,
      `says.${kindOfPhrase(cue.subject, frame.items)}`,
      ...(cue.subject.from <= item && item < cue.subject.to ? (['holds.quote'] as const) : []),
      ...(cue.kind === 'colon' && !frame.items.slice(cue.to, item).every(isPoint) ? (['cue.colonFar'] as const) : []),
      ...(isSubjectOf(cue.subject, quoted, frame) ? (['predicate'] as const) : []),
    ],
  };
}

/** Berg “is a gift to us”: the quotation says something of the phrase before it. */
function isSubjectOf({ to }: Phrase, { inner, place: { item } }: Quoted, { items }: ReadFrame): boolean {
  return item >= to && FINITE.test(inner) && items.slice(to, item).every((one) => isPoint(one) || one.pos === 'ADV');
}

const FINITE =
  /^(?:is|was|are|were|am|has|have|had|will|would|can|could|shall|should|must|may|might|do|does|did|never|needs?)(?:n[’']t|not)?\b/;

/** A phrase of the same frame without a cue. */
function beside(phrase: Phrase, frame: ReadFrame, quoted: Quoted): Trait[] {
  const { item } = quoted.place;
  const traits: Trait[] = [phrase.to <= item ? 'beside.before' : phrase.from > item ? 'beside.after' : 'holds.quote'];
  if (frame.phrases[0] === phrase) traits.push('beside.first');
  if (phrase.possessor) traits.push('beside.possessor');
  if (isSubjectOf(phrase, quoted, frame)) traits.push('predicate');
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
function carried({ place }: Quoted, frames: readonly ReadFrame[], earlier: readonly Earlier[]): Candidate[] {
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
  if (!last.speaker) traits.push('carry.nobody');
  if (distance === 0 && here.cues.some((cue) => cue.from > last.place.item && cue.to <= place.item)) traits.push('carry.cued');
  const candidates: Candidate[] = [{ who: last.speaker ? { earlier: last } : null, traits }];
  const other = earlier.at(-2);
  if (alone && distance === 1 && other?.speaker && other.speaker.name !== last.speaker?.name) {
    candidates.push({ who: { earlier: other }, traits: ['carry.alternate'] });
  }
  return candidates;
}

/** The case for nobody: titles of works, slogans, words that the reporter holds at arm’s length. */
function nobody({ words, inner, place: { item } }: Quoted, { items, cues }: ReadFrame): Candidate {
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
  if (after && after.run < 0 && /^(?:NOUN|PROPN|ADJ)$/.test(after.pos) && !/[,.!?]$/.test(inner))
    traits.push('nobody.beforeNoun');
  if (
    /^(?:so-called|title|entitle|name|word|term|phrase|song|book|movie|film|show|program|series|album|play|game|group|party|bill|act)$/.test(
      before?.lemma ?? '',
    )
  )
    traits.push('nobody.named');
  if (/\bso-called$/i.test(lead(items, item))) traits.push('nobody.soCalled');
  if (!cues.length) traits.push('nobody.noCue');
  return { who: null, traits };
}

/** The last words before an item. */
function lead(items: Frame['items'], item: number): string {
  return items
    .slice(Math.max(0, item - 3), item)
    .map(({ text }) => text)
    .join('');
}

const SMALL = /^(?:a|an|the|of|in|on|to|for|and|or|at|by|with|from|as|is|be|vs|s|t)$/;
