import type { Mention, Span } from '../model.ts';
import { beforeName } from './abbreviations.ts';
import type { Frame } from './frames.ts';
import type { Item } from './item.ts';
import { isPersonNoun } from './person-nouns.ts';

/** A noun phrase of a frame: who or what could be speaking. Positions are indices of the frame's items. */
export interface Phrase {
  readonly from: number;
  /** Half-open. */
  readonly to: number;
  /** The noun that it is about. */
  readonly head: number;
  readonly form: 'name' | 'pronoun' | 'nominal';
  /** The actor that the phrase names by its last words; nominal phrases ("Trump’s campaign") have none. */
  readonly mention: Mention | undefined;
  /** It ends in a possessive: "Trump’s" of "Trump’s campaign". Such a phrase stands beside the whole one. */
  readonly possessor: boolean;
}

/** The noun phrases of a frame in order, found by part of speech; times ("Tuesday", "last week") are left out. */
export function phrasesOf(frame: Frame, mentions: MentionIndex): Phrase[] {
  const { items } = frame;
  const phrases: Phrase[] = [];
  for (let i = 0; i < items.length; ) {
    const item = items[i]!;
    if ((STARTS_NONE.has(item.pos) || opensClause(item, items[i - 1])) && item.run < 0) {
      i++;
      continue;
    }
    if (isPronoun(item, items[i + 1])) {
      phrases.push({ from: i, to: i + 1, head: i, form: 'pronoun', mention: undefined, possessor: false });
      i++;
      continue;
    }
    const to = phraseEnd(items, i, mentions);
    const head = headOf(items, i, to);
    if (head < 0) {
      i = Math.max(to, i + 1);
      continue;
    }
    phrases.push(...possessors(items, i, to, mentions));
    const isShare = items[head]!.lemma === 'percent' && items[to]?.pos === 'VERB'; // 63 percent said
    if (isShare || !isTime(items[head]!, mentions)) phrases.push(phrase(items, i, to, head, mentions));
    i = to;
  }
  return phrases;
}

/** "what Falk called", "the deaths that police have deemed": no part of the phrase after it. */
function opensClause({ lemma }: Item, before: Item | undefined): boolean {
  return lemma === 'what' || (lemma === 'that' && before !== undefined && /^(?:NOUN|PROPN|VERB)$/.test(before.pos));
}

/** Mentions by where they end, to look up the one that a phrase ends in, and where those of persons start. */
export interface MentionIndex {
  readonly ending: ReadonlyMap<number, Mention>;
  readonly persons: ReadonlySet<number>;
  /** Where the titles of persons start that stand right before their names. */
  readonly titles: ReadonlySet<number>;
  /** Titles and names that go on over a small word: "Secretary of State" before "Anna Weiss", "Department of Health and Trade". */
  readonly unbroken: readonly Span[];
}

export function indexMentions(mentions: readonly Mention[]): MentionIndex {
  const [ending, persons, titles] = [new Map<number, Mention>(), new Set<number>(), new Set<number>()];
  const unbroken: Span[] = [];
  for (const mention of mentions) {
    ending.set(mention.span.end, mention);
    if (mention.kind !== 'person') {
      if (mention.text.includes(' ') && goesOver.test(mention.text)) unbroken.push(mention.span);
      continue;
    }
    persons.add(mention.span.start);
    const { role } = mention;
    if (!role || role.span.end > mention.span.start || mention.span.start - role.span.end > besideName) continue;
    titles.add(role.span.start);
    if (goesOver.test(role.text)) unbroken.push(role.span);
  }
  return { ending, persons, titles, unbroken };
}

/** Characters between a title and the name: a blank, or a courtesy title. */
const besideName = ' Mrs. '.length;

const goesOver = / (?:of|for|and|on) /;

const STARTS_NONE = new Set(['VERB', 'AUX', 'ADP', 'ADV', 'PUNCT', 'CCONJ', 'SCONJ', 'INTJ']);
const SPEAKING = new Set(['he', 'she', 'they', 'i', 'we', 'it', 'who', 'which', 'one', 'you', 'someone', 'everyone', 'nobody']);
const longestSpeaking = 'everyone'.length;
const POSSESSIVE = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your', 'whose']);

function isPronoun(item: Item, next: Item | undefined): boolean {
  if (item.run >= 0 || item.text.length > longestSpeaking) return false;
  const word = item.text.toLowerCase();
  if (word === 'her' || word === 'one') return !startsNoun(next);
  return SPEAKING.has(word);
}

function startsNoun(item: Item | undefined): boolean {
  return item !== undefined && (item.run >= 0 || /^(?:NOUN|PROPN|ADJ|NUM|ADV)$/.test(item.pos));
}

/** First position after the noun phrase that starts at `from`; `from` itself where none does. */
function phraseEnd(items: readonly Item[], from: number, mentions: MentionIndex): number {
  const { persons, titles, unbroken } = mentions;
  let to = from;
  for (; to < items.length; to++) {
    const item = items[to]!;
    const next = items[to + 1];
    if (item.run >= 0) {
      // Short marked words inside a noun phrase: the “Daily Show” host
      if (to > from && !item.closed && startsNoun(next) && next!.run < 0) continue;
      break;
    }
    if (to > from && items[to - 1]!.pos === 'NOUN') {
      if (isShortTitle(item) || titles.has(item.start)) break; // the party’s convention | Sen. Warren
      if (persons.has(item.start) && !isPersonNoun(items[to - 1]!.lemma)) break; // the deal that concerns | Anna Weiss
    }
    if (to > from && item.pos === 'PROPN' && isTime(item, mentions)) break;
    if (item.pos === 'NOUN' || item.pos === 'PROPN' || item.pos === 'NUM' || item.pos === 'SYM') continue;
    if (to > from && TIMELY.has(item.lemma) && next && isTime(next, mentions)) break; // the court | last month
    if (to > from && unbroken.some((whole) => isWithin(item, whole))) continue;
    if (item.pos === 'DET' || POSSESSIVE.has(item.lemma)) {
      if (to === from || /^(?:all|both|such|half)$/.test(items[to - 1]!.lemma)) continue;
      break;
    }
    if (item.pos === 'ADJ') {
      if (to > from && items[to - 1]!.pos === 'NOUN' && COUNTING.has(item.lemma)) break; // a match | many call
      continue;
    }
    if (item.pos === 'PART' && /^['’]s?$/i.test(item.text) && to > from) continue;
    if (item.pos === 'ADV' && to > from && next && /^(?:ADJ|NUM)$/.test(next.pos)) continue;
    if (item.text === '-' || item.text === '/') {
      if (to > from && next && items[to - 1]!.end === item.start && next.start === item.end && next.run < 0) continue;
      break;
    }
    if (item.text === '&' && to > from && startsNoun(next)) continue;
    if (item.pos === 'VERB' && to > from && /(?:ed|ing|en)$/.test(item.text) && next && /^(?:NOUN|PROPN)$/.test(next.pos)) {
      if (items[to - 1]!.text === '-' || (items[from]!.pos === 'DET' && !/^(?:NOUN|PROPN)$/.test(items[to - 1]!.pos))) continue;
    }
    break;
  }
  while (to - 1 > from && LOOSE_END.has(items[to - 1]!.pos) && !/^['’]/.test(items[to - 1]!.text)) to--;
  return to;
}

function isWithin({ start, end }: Span, whole: Span): boolean {
  return whole.start <= start && end <= whole.end;
}

function isShortTitle({ text }: Item): boolean {
  return text.endsWith('.') && beforeName.has(text.slice(0, -1));
}

/** Before a word for a time. */
const TIMELY = new Set(['last', 'next', 'early', 'late', 'this']);

const LOOSE_END = new Set(['DET', 'ADV', 'PART']);

/** The last noun; without one a number or an adjective after an article ("the 46-year-old", "many"). −1: no noun phrase. */
function headOf(items: readonly Item[], from: number, to: number): number {
  if (to > from + 3 && items[to - 1]!.lemma === 'old') return to - 1; // the 46-year-old
  for (let i = to - 1; i >= from; i--) if (items[i]!.pos === 'NOUN' || items[i]!.pos === 'PROPN') return i;
  const last = items[to - 1];
  if (!last || to <= from || last.run >= 0) return -1;
  if (last.pos === 'NUM' && to - from === 1) return -1;
  if (/^(?:NUM|ADJ)$/.test(last.pos) && (items[from]!.pos === 'DET' || COUNTING.has(last.lemma))) return to - 1;
  return to - from === 1 && last.pos === 'DET' && COUNTING.has(last.lemma) ? from : -1;
}

const COUNTING = new Set(['many', 'some', 'most', 'several', 'few', 'other', 'another', 'both', 'all']);

/** "Anna Weiss’s" of "Anna Weiss’s letter", "his" of "his spokesman". */
function possessors(items: readonly Item[], from: number, to: number, mentions: MentionIndex): Phrase[] {
  const found: Phrase[] = [];
  if (POSSESSIVE.has(items[from]!.lemma) && items[from]!.run < 0) {
    found.push({ from, to: from + 1, head: from, form: 'pronoun', mention: undefined, possessor: true });
  }
  for (let i = from + 1; i < to; i++) {
    if (items[i]!.pos === 'PART' && /^['’]s?$/i.test(items[i]!.text))
      found.push({ ...phrase(items, from, i, i - 1, mentions), possessor: true });
  }
  return found;
}

function phrase(items: readonly Item[], from: number, to: number, head: number, mentions: MentionIndex): Phrase {
  let end = to;
  if (items[end - 1]!.pos === 'PART' && /^['’]s?$/i.test(items[end - 1]!.text)) end--;
  const mention = mentions.ending.get(items[end - 1]!.end) ?? mentions.ending.get(items[head]!.end);
  const held = mention && mention.span.start >= items[from]!.start ? mention : undefined;
  return { from, to, head, form: held ? 'name' : 'nominal', mention: held, possessor: end < to };
}

const TIMES = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december today yesterday tomorrow morning afternoon evening night week month year day hour minute time mon tue wed thu
  fri sat sun jan feb mar apr jun jul aug sept oct nov dec percent weekend decade noon midnight`.split(/\s+/),
);

/** A word for a time that is nobody’s name: Theresa May is none. */
function isTime({ lemma, end }: Item, { ending }: MentionIndex): boolean {
  return TIMES.has(lemma.endsWith('.') ? lemma.slice(0, -1) : lemma) && ending.get(end)?.kind !== 'person';
}
