import { besideOnly, type CueClass, cueClass, isPhrasal, isSpeechVerb, speechNouns } from './cues.ts';
import type { Frame } from './frames.ts';
import type { Item } from './item.ts';
import type { Phrase } from './phrases.ts';
import { openingParenthesis, type Places, subjectOf } from './subjects.ts';

/** A cue and the phrase that the grammar of its frame makes the speaker. Positions are indices of the frame's items. */
export interface Cue {
  /** The verb, "according", the noun ("claim") or the colon. */
  readonly at: number;
  readonly kind: CueClass | 'according' | 'colon' | 'noun';
  readonly subject: Phrase;
  /** Speaker and cue together, half-open: "said Ushakov", "the envoy quietly added". */
  readonly from: number;
  readonly to: number;
}

/** Every cue of a frame with its speaker: verbs before and after their subject, "according to", a colon, "the envoy’s remark". */
export function cuesOf({ items }: Frame, phrases: readonly Phrase[]): Cue[] {
  const places: Places = { items, starting: new Map(), ending: new Map() };
  for (const phrase of phrases) {
    if (phrase.possessor && phrase.form !== 'nominal' && phrase.to - phrase.from <= 1) continue;
    places.starting.set(phrase.from, phrase);
    places.ending.set(phrase.to, phrase);
  }
  const cues: Cue[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!;
    const verb = givesSpeech(items, at) ? 'say' : (introduces(item, items[at + 1]) ?? (judgesAs(items, at) ? 'call' : undefined));
    const kind = verb && !describes(items, at) ? verb : undefined;
    if (kind && besideOnly.has(item.lemma) && !isBeside(items, at) && !followsAs(items, at)) continue;
    if (kind) {
      const said = item.text === 'adding' ? cues.findLast((before) => before.kind === 'say') : undefined;
      const subject = said?.subject ?? speakerOf(places, at, kind);
      if (subject) cues.push(cue(at, kind, named(places, subject)));
    } else if (item.lemma === 'accord' || item.lemma === 'according' || item.lemma === 'per') {
      const subject = places.starting.get(items[at + 1]?.lemma === 'to' ? at + 2 : at + 1);
      if (subject) cues.push(cue(at, 'according', named(places, subject)));
    } else if (item.text === ':') {
      const subject = speakerOfLine(items, phrases, at) ?? places.ending.get(at) ?? beforeParenthesis(places, at);
      if (subject && !isOnTopic(subject, items) && (subject.from <= 6 || /^[—–―-]$/.test(items[subject.from - 1]!.text)))
        cues.push(cue(at, 'colon', subject));
    } else if (at > 0 && items[at - 1]!.run >= 0 && /^[—–―-]$/.test(item.text)) {
      const subject = places.starting.get(at + 1);
      if (subject?.form === 'name' && isLast(items, subject.to)) cues.push(cue(at, 'colon', subject));
    } else if (item.run < 0 && speechNouns.has(item.lemma)) {
      const subject =
        phrases.find((p) => p.possessor && p.from < at && at < p.to + 5 && owns(items, p, at)) ?? sourceOf(places, at);
      if (subject) cues.push(cue(at, 'noun', subject));
    }
  }
  return cues;
}

/** "ANNA WEISS, Port Press, Bergen (Feb. 1): “…”": a line without a verb is the label of who it begins with. */
function speakerOfLine(items: readonly Item[], phrases: readonly Phrase[], colon: number): Phrase | undefined {
  const [first] = phrases;
  const isLabel = first?.from === 0 && first.mention?.kind === 'person' && items[first.to]?.text === ',';
  return isLabel && !items.slice(0, colon).some(({ pos }) => pos === 'VERB' || pos === 'AUX') ? first : undefined;
}

/** "On sailing: “…”", "ON SAILING: “…”": what a line of a list is about. */
export function isOnTopic({ from }: Phrase, items: readonly Item[]): boolean {
  return /^(?:On|About|ON|ABOUT)$/.test(items[from - 1]?.text ?? '');
}

function introduces(item: Item, next: Item | undefined): CueClass | undefined {
  if (item.pos === 'PUNCT' || item.run >= 0) return undefined;
  if (isPhrasal(item, next)) return 'say';
  return cueClass(item) ?? (isSpeechVerb(item) ? 'say' : undefined);
}

/** "The team issued a short statement on Monday: “…”": who gives words says them, where a colon or the next line has them. */
export function givesSpeech(items: readonly Item[], at: number): boolean {
  if (items[at]!.pos !== 'VERB' || !GIVING.has(items[at]!.lemma)) return false;
  for (let i = at + 1; i < Math.min(items.length, at + GIVEN_REACH); i++) {
    if (GIVEN.has(items[i]!.lemma)) return !isBeforeClause(items, i);
    if (!/^(?:DET|ADJ|NOUN|PROPN|PRON|PART|NUM)$/.test(items[i]!.pos) && items[i]!.text !== '-' && items[i]!.text !== 'thank')
      return false;
  }
  return false;
}

/** "… issued a statement |after Falk had called it “late”": what follows is of another time, and mostly another's. */
function isBeforeClause(items: readonly Item[], given: number): boolean {
  const next = items.findIndex(({ run, text, lemma }, i) => i > given && (run >= 0 || text === ':' || CLAUSE.test(lemma)));
  return next >= 0 && CLAUSE.test(items[next]!.lemma);
}

const CLAUSE = /^(?:after|before|when|while|as|since|because|although|though)$/;
const GIVING = new Set('issue release post send publish write share put'.split(' '));
const GIVEN = new Set('statement message letter email e-mail note memo tweet response reply apology'.split(' '));
/** How many items after a verb the words it gives may stand. */
const GIVEN_REACH = 7;

/** "articles from noted scholars", "the bill, known as …": participles that describe. */
function describes(items: readonly Item[], at: number): boolean {
  const { text } = items[at]!;
  if (!text.endsWith('ed') && !text.endsWith('n')) return false;
  const before = items[at - 1];
  const next = items[at + 1];
  if (text === 'known' && next?.lemma === 'as') return true;
  if (NAMED.test(text) && before?.text === ',' && (next?.run ?? -1) >= 0 && /^(?:VERB|AUX)$/.test(items[at + 2]?.pos ?? ''))
    return true;
  return /^(?:ADP|DET)$/.test(before?.pos ?? '') && /^(?:NOUN|PROPN|ADJ)$/.test(next?.pos ?? '');
}

/** "A page, |called “Our Port” has it". */
const NAMED = /^(?:called|named|dubbed|titled|entitled|nicknamed|headlined)$/;

/** "Weiss heralded the deal as a “…”": whatever the verb, it names or judges. */
function judgesAs(items: readonly Item[], at: number): boolean {
  if (items[at]!.pos !== 'VERB' || BEING_AS.has(items[at]!.lemma)) return false;
  for (let i = at + 1; i < Math.min(items.length - 1, at + AS_REACH) && items[i]!.run < 0 && items[i]!.pos !== 'VERB'; i++) {
    if (items[i]!.lemma === 'as')
      return items[i + 1]!.run >= 0 || (items[i + 1]!.pos === 'DET' && (items[i + 2]?.run ?? -1) >= 0);
  }
  return false;
}

/** How many items after a verb its "as" may stand. */
const AS_REACH = 12;
/** Verbs whose "as" tells what somebody is or does, not what is thought of it. */
const BEING_AS = new Set('serve act work star appear play begin start double pose function be know such come run'.split(' '));

/** Next to a quotation, a colon or "that", one short subject aside. */
function isBeside(items: readonly Item[], at: number): boolean {
  const comma = items[at + 1]?.text === ',' ? 1 : 0;
  const next = items[at + 1 + comma];
  const opens = next !== undefined && (next.run >= 0 || /^(?::|that|how|whether)$/.test(next.lemma));
  return opens || items.slice(Math.max(0, at - 4), at).some(({ run }) => run >= 0);
}

/** "As Weiss reported after the vote: “…”" */
function followsAs(items: readonly Item[], at: number): boolean {
  return items.slice(Math.max(0, at - 6), at).some(({ lemma, run }) => run < 0 && lemma === 'as');
}

function cue(at: number, kind: Cue['kind'], subject: Phrase): Cue {
  return { at, kind, subject, from: Math.min(at, subject.from), to: Math.max(at + 1, subject.to) };
}

function speakerOf(places: Places, verb: number, kind: CueClass): Phrase | undefined {
  if (isPassive(places.items, verb)) return agentOf(places, verb);
  const after = kind === 'say' ? inverted(places, verb) : undefined;
  return after?.sure ? after.phrase : (subjectOf(places, verb) ?? after?.phrase);
}

/** “…,” said Ushakov: the verb stands first, after a quotation or a comma. Sure when what follows it can be no object. */
function inverted({ items, starting }: Places, verb: number): { phrase: Phrase; sure: boolean } | undefined {
  const before = items[verb - 1];
  if (/^(?:tell|inform|remind|assure)$/.test(items[verb]!.lemma)) return undefined;
  if (before && before.run < 0 && !/^[,—–-]$/.test(before.text)) return undefined;
  let next = verb + 1;
  while (items[next]?.pos === 'ADV') next++;
  const phrase = starting.get(next);
  if (!phrase || phrase.possessor) return undefined;
  if (before && before.run >= 0) return items[phrase.to]?.pos === 'AUX' ? undefined : { phrase, sure: true };
  const after = items[phrase.to];
  const closed = !after || /^[.,;(—–-]$/.test(after.text) || after.lemma === 'who';
  return { phrase, sure: closed && phrase.form !== 'nominal' };
}

/** "was asked", "is called": what stands before the verb doesn't speak. */
export function isPassive(items: readonly Item[], verb: number): boolean {
  if (/ing$/.test(items[verb]!.text)) return false;
  let i = verb - 1;
  while (i >= 0 && (items[i]!.pos === 'ADV' || items[i]!.lemma === 'not')) i--;
  return /^(?:be|get)$/.test(items[i]?.lemma ?? '') && items[i]!.run < 0;
}

function agentOf({ items, starting }: Places, verb: number): Phrase | undefined {
  for (let i = verb + 1; i < Math.min(items.length, verb + 12); i++) {
    if (items[i]!.lemma === 'by') return starting.get(i + 1);
    if (items[i]!.pos === 'VERB') return undefined;
  }
  return undefined;
}

function beforeParenthesis({ items, ending }: Places, at: number): Phrase | undefined {
  return items[at - 1]?.text === ')' ? ending.get(openingParenthesis(items, at - 1)) : undefined;
}

/** "a spokesman, Jason Reed," is Jason Reed. */
function named({ items, starting }: Places, phrase: Phrase): Phrase {
  if (phrase.form !== 'nominal') return phrase;
  let to = phrase.to;
  const beside = starting.get(to);
  if (beside?.mention?.kind === 'person' && !beside.possessor) return beside; // the television personality | Anna Weiss
  for (let more = 0; more < 3 && /^(?:ADP|CCONJ)$/.test(items[to]?.pos ?? ''); more++) to = starting.get(to + 1)?.to ?? to;
  const apposed = items[to]?.text === ',' ? starting.get(to + 1) : undefined;
  const after = apposed && items[apposed.to];
  return apposed?.form === 'name' && apposed.mention?.kind === 'person' && (!after || /^[,.]$/.test(after.text))
    ? apposed
    : phrase;
}

function isLast(items: readonly Item[], at: number): boolean {
  return at >= items.length || /^[.,(]$/.test(items[at]!.text) || items[at]!.run >= 0;
}

function owns(items: readonly Item[], possessor: Phrase, noun: number): boolean {
  for (let i = possessor.to; i < noun; i++) {
    if (items[i]!.run >= 0 || items[i]!.text === '-') continue; // Weiss’s “no way” remark
    if (!/^(?:ADJ|NOUN|PROPN|PART|NUM|ADV)$/.test(items[i]!.pos)) return false;
  }
  return true;
}

/** "a letter from the envoy", "in the words of the mayor". */
function sourceOf({ items, starting }: Places, noun: number): Phrase | undefined {
  return /^(?:from|by|of)$/.test(items[noun + 1]?.lemma ?? '') ? starting.get(noun + 2) : undefined;
}
