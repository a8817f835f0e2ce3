import { isDay } from '../calendar.ts';
import type { TimelineEvent } from '../model.ts';
import { type Token, tag } from '../reading/tokens.ts';
import { isFiniteVerb } from '../standing/grammar.ts';

/** What befalls somebody once at a time, each with the verbs that tell it. */
const onceAtATime: readonly RegExp[] = [
  /^(?:was|were) (?:arrested|detained|apprehended)$/,
  /^(?:vanished|disappeared)$|^went missing$/,
  /^died$|^passed away$|^(?:was|were) killed$/,
  /^resigned$|^stepped down$/,
  /^(?:was|were) (?:charged|indicted)$/,
  /^(?:was|were) (?:released|freed)$/,
  /^(?:was|were) (?:convicted|found guilty)$/,
  /^(?:was|were) (?:acquitted|cleared)$/,
  /^(?:was|were) sentenced$/,
];

interface Befalling {
  /** The words of the name that the sentence begins with. */
  readonly name: readonly string[];
  readonly what: RegExp;
}

/**
 * The events, newest first, without those that tell again in other words what befell the same person or thing at the same time: one line
 * is kept, that of the more exact date; with the evidence of both where they are of one day.
 */
export function withoutSynonyms(told: readonly TimelineEvent[]): TimelineEvent[] {
  const kept: { event: TimelineEvent; readonly befell: Befalling | undefined }[] = [];
  for (const event of told) {
    const befell = befallingOf(event.text);
    const same = befell && kept.find((one) => one.befell && isSame(one.befell, befell) && isAt(one.event.date, event.date));
    if (same?.event.date === event.date) same.event = { ...same.event, evidence: [...same.event.evidence, ...event.evidence] };
    else if (!same) kept.push({ event, befell });
  }
  return kept.map(({ event }) => event);
}

/** The same day, or a day and its month: newest first, the day comes before. */
function isAt(date: string, other: string): boolean {
  return date === other || (isDay(date) && other.length === 7 && date.startsWith(other));
}

/** Of one name the other is the whole or the end: "Ida Marsh" and "Marsh", but not "Otto Marsh". */
function isSame(one: Befalling, other: Befalling): boolean {
  const [shorter, longer] = one.name.length < other.name.length ? [one.name, other.name] : [other.name, one.name];
  return one.what === other.what && shorter.every((word, i) => word === longer[longer.length - shorter.length + i]);
}

/** What befalls the name that a sentence begins with, behind "On Friday," perhaps. */
function befallingOf(text: string): Befalling | undefined {
  const plain = text.replace(/ \[[^\]]*\]/g, '');
  const from = /^(?:(?:On|In|Late|Early|Earlier) [^,]{1,40}, )?(?:(?:Mr|Mrs|Ms|Dr)\.? )?/.exec(plain)![0].length;
  const tokens = tag(plain).filter(({ start }) => start >= from);
  const verb = tokens.findIndex((_, i) => isFiniteVerb(tokens, i));
  const name = nameOf(tokens.slice(0, Math.max(0, verb)));
  if (!name.length) return undefined;
  const words = tokens.slice(verb, verb + 3).map((token) => token.text.toLowerCase());
  const what = onceAtATime.find((pattern) => [1, 2, 3].some((count) => pattern.test(words.slice(0, count).join(' '))));
  return what && { name, what };
}

/** A name alone, or with an age or an apposition behind a comma. */
function nameOf(before: readonly Token[]): readonly string[] {
  const end = before.findIndex(({ text }) => text === ',');
  const words = end < 0 ? before : before.slice(0, end);
  const isName = words.length > 0 && words.every(({ pos, text }) => pos === 'PROPN' || /^\d+$/.test(text));
  return isName ? words.map(({ text }) => text) : [];
}
