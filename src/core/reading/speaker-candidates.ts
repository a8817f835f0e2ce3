import type { Candidate, Earlier, Quoted, ReadFrame } from './candidate.ts';
import { isPoint, relation } from './cue-relations.ts';
import { type Cue, givesSpeech, isOnTopic } from './cue-subjects.ts';
import type { Frame } from './frames.ts';
import type { Item } from './item.ts';
import { nobodyOf } from './nobody.ts';
import { kindOfPhrase, type PhraseKind } from './phrase-kinds.ts';
import type { Phrase } from './phrases.ts';
import { putBefore } from './put-before.ts';
import { isSource } from './source-lines.ts';
import type { Trait } from './speaker-weights.ts';

/** Everyone who could be speaking, nobody included. Looks back two frames, which is as far as English news leaves a speaker. */
export function candidatesFor(quoted: Quoted, frames: readonly ReadFrame[], earlier: readonly Earlier[]): Candidate[] {
  const f = quoted.place.frame;
  const frame = frames[f]!;
  const candidates: Candidate[] = [];
  for (const cue of frame.cues) if (!isNobody(cue.subject, frame)) candidates.push(byCue(quoted, frame, cue));
  const put = putBefore(quoted, frame);
  if (put !== undefined)
    return [...candidates.filter(({ who }) => who && 'cue' in who && who.cue!.at < put), nobodyOf(quoted, frame)];
  const cued = new Set(frame.cues.map((cue) => cue.subject));
  for (const phrase of frame.phrases) {
    if (!cued.has(phrase) && !isNobody(phrase, frame) && !isIt(phrase, frame) && !isTopic(phrase, frame, quoted.place.item))
      candidates.push({ who: { phrase, frame: f }, traits: [...beside(phrase, frame, quoted), ...kindTraits(phrase, frame)] });
  }
  // A sentence with words and cues of its own names its speaker: the ones before are not asked.
  if (!frame.cues.length || isAlone(frame)) {
    for (const back of [1, 2]) if (frames[f - back]) candidates.push(...fromBefore(quoted, frames, f - back, back));
  }
  if (quoted.last) candidates.push(...afterwards({ ...quoted, place: quoted.last }, frames));
  else if (isAlone(frame)) candidates.push(...following(quoted, frames), ...signed(f + 1, frames));
  candidates.push(...carried(quoted, frames, earlier), nobodyOf(quoted, frame));
  return candidates;
}

/** The cues right after the last part of a quotation over paragraphs. */
function afterwards(quoted: Quoted, frames: readonly ReadFrame[], ...more: Trait[]): Candidate[] {
  const frame = frames[quoted.place.frame]!;
  return frame.cues
    .filter((cue) => cue.from > quoted.place.item && cue.kind !== 'noun' && !isSource(cue.subject, frame))
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

/** A line of its own after the quotation, which the marks close: Anna Weiss, head of the port union." */
function signed(f: number, frames: readonly ReadFrame[]): Candidate[] {
  const frame = frames[f];
  if (frame?.items.at(-1)?.text !== '"' || frame.items.length > 16) return [];
  const phrase = frame.phrases.find(({ mention }) => mention?.kind === 'person');
  return phrase ? [{ who: { phrase, frame: f }, traits: ['signed', ...kindTraits(phrase, frame)] }] : [];
}

function isAlone({ items }: Frame): boolean {
  return items.every((item) => item.run >= 0 || isPoint(item));
}

// In tables, since a name that is put together anew costs more to look up than all else of a trait.
const traitOfCue = {
  say: 'cue.say',
  call: 'cue.call',
  urge: 'cue.urge',
  think: 'cue.think',
  show: 'cue.show',
  according: 'cue.according',
  colon: 'cue.colon',
  noun: 'cue.noun',
} as const satisfies Record<Cue['kind'], Trait>;

const traitOfSubject = {
  person: 'says.person',
  org: 'says.org',
  place: 'says.place',
  proper: 'says.proper',
  he: 'says.he',
  pronoun: 'says.pronoun',
  people: 'says.people',
  document: 'says.document',
  thing: 'says.thing',
} as const satisfies Record<PhraseKind, Trait>;

const traitOfKind = {
  person: 'is.person',
  org: 'is.org',
  place: 'is.place',
  proper: 'is.proper',
  he: 'is.he',
  pronoun: 'is.pronoun',
  people: 'is.people',
  document: 'is.document',
  thing: 'is.thing',
} as const satisfies Record<PhraseKind, Trait>;

function byCue(quoted: Quoted, frame: ReadFrame, cue: Cue): Candidate {
  const { frame: f, item } = quoted.place;
  const place = relation(item, frame.items, frame.cues, cue);
  const traits: Trait[] = [place];
  if (/^before\.(?!point|adjacent)/.test(place) && tagsAnother(cue, frame)) traits.push('before.spent');
  traits.push(traitOfCue[cue.kind], traitOfSubject[kindOfPhrase(cue.subject, frame.items)]);
  if (cue.subject.from <= item && item < cue.subject.to) traits.push('holds.quote');
  if (cue.kind === 'colon' && !frame.items.slice(cue.to, item).every(isPoint)) traits.push('cue.colonFar');
  if (isSubjectOf(cue.subject, quoted, frame)) traits.push('predicate');
  if (isSubordinate(cue, frame.items, item)) traits.push('cue.subordinate');
  if (place === 'after.adjacent' && /[,!?]$/.test(quoted.inner)) traits.push('tagged');
  return { who: { phrase: cue.subject, frame: f, cue }, traits };
}

/** “…,” said Ushakov: what comes later in the sentence is seldom his too. */
function tagsAnother({ from }: Cue, { items }: ReadFrame): boolean {
  let before = from - 1;
  while (before >= 0 && isPoint(items[before]!)) before--;
  return before >= 0 && items[before]!.run >= 0;
}

/** Berg, who is a pilot, “is a gift to us”: the quotation says something of the phrase before it. */
function isSubjectOf({ to }: Phrase, { inner, place: { item } }: Quoted, { items }: ReadFrame): boolean {
  if (item < to || !FINITE.test(inner)) return false;
  if (items[to]?.text === ',' && /^(?:who|which)$/.test(items[to + 1]?.lemma ?? '')) return items[item - 1]!.text === ',';
  return items.slice(to, item).every((one) => isPoint(one) || one.pos === 'ADV');
}

/** When Falk said it was late, Weiss shouted “…”: the quotation belongs to the main clause. */
function isSubordinate({ subject, to }: Cue, items: readonly Item[], item: number): boolean {
  if (to > item || !SUBORDINATORS.test(items[subject.from - 1]?.lemma ?? '')) return false;
  const between = items.slice(to, item);
  const comma = between.findIndex(({ text }) => text === ',');
  return comma >= 0 && comma < between.length - 1;
}

const SUBORDINATORS = /^(?:when|after|while|before|because|although|though|until|once|if|since|as)$/;

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

/** "On Weiss: “…”", of a list of what somebody else has said: the preposition is written large, and nothing but points stand between. */
function isTopic(phrase: Phrase, { items }: ReadFrame, item: number): boolean {
  return item >= phrase.to && isOnTopic(phrase, items) && items.slice(phrase.to, item).every(isPoint);
}

/** "who" and "which" stand for another candidate; a headline in capitals is nobody, and so is where something was printed. */
function isNobody(phrase: Phrase, frame: ReadFrame): boolean {
  const { form, head, from, to } = phrase;
  const { items } = frame;
  if (isSource(phrase, frame)) return true;
  if (form === 'pronoun') return /^(?:who|which)$/.test(items[head]!.lemma);
  if (to - from <= 2) return false;
  for (let i = from; i < to; i++) if (/\p{Ll}/u.test(items[i]!.text)) return false;
  return true;
}

/** "TWO DEAD, 16 INJURED": words of a headline, where no colon makes them the label of a line. */
function isShouted({ from, to }: Phrase, { items }: ReadFrame): boolean {
  const inCapitals = items.slice(from, to).every(({ text }) => /^\p{Lu}{3,}$/u.test(text));
  return to - from > 1 && inCapitals && items[to]?.text !== ':';
}

/** "It" without a cue is no speaker: it may mean anything. */
function isIt({ form, head }: Phrase, { items }: ReadFrame): boolean {
  return form === 'pronoun' && items[head]!.lemma === 'it';
}

function kindTraits(phrase: Phrase, { items }: Frame): Trait[] {
  const traits: Trait[] = [traitOfKind[kindOfPhrase(phrase, items)]];
  const before = items[phrase.from - 1];
  if (before?.pos === 'ADP' && before.lemma !== 'as') traits.push('is.afterPreposition');
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
    else if (back === 1 && alone && frame.cues.some(({ subject, at }) => subject === phrase && givesSpeech(frame.items, at)))
      found.push('ago.gave');
    else if (frame.cues.some((cue) => cue.subject === phrase)) found.push('ago.cue');
    if (phrase === frame.phrases[0]) found.push('ago.first');
    if (phrase.possessor) found.push('ago.possessor');
    return [...found, ...kindTraits(phrase, frame)];
  };
  const who = new Set([...frame.phrases, ...frame.cues.map((cue) => cue.subject)]);
  return [...who]
    .filter((phrase) => !isNobody(phrase, frame) && !isIt(phrase, frame) && !isShouted(phrase, frame))
    .map((phrase) => ({ who: { phrase, frame: f }, traits: traits(phrase) }));
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
