import type { Actor, CalendarDate, Sentence, StoryArticle } from '../model.ts';
import { tag } from '../reading/tokens.ts';
import { meetingIn } from '../story/meetings.ts';
import type { Named } from './people.ts';

/** A meeting that a sentence tells: who was on either side, and on what day. */
export interface Met {
  readonly sides: readonly [readonly Actor[], readonly Actor[]];
  readonly on?: CalendarDate;
  /** Whether it took place some time before what the article tells: "has met him several times". */
  readonly isEarlier?: boolean;
}

/**
 * Who met whom by a sentence; undefined where it doesn't say for sure. The sides are the list of names next before the word for the
 * meeting and the one next after it, in one clause; or two lists before it ("Marsh and two envoys, Voll and Brandt, talked in Bergen").
 */
export function metIn({ span, index }: Sentence, { article, reading }: StoryArticle, people: readonly Named[]): Met | undefined {
  const { text } = article;
  const words = text.slice(span.start, span.end);
  const told = ofSubject(words, span.start, people) ?? ofSides(words, span.start, people);
  if (!told) return undefined;
  const start = span.start + told.word.index;
  const end = start + told.word[0].length;
  const day = reading.dates.find((one) => {
    if (one.sentence !== index || one.date.length !== 10) return false;
    const [from, to] = one.span.start < start ? [one.span.end, start] : [end, one.span.start];
    const between = text.slice(from, to);
    return !newClause.test(between) && !/,|\b(?:until|since|before|after)\b/.test(between);
  });
  const [left, right] = told.sides.map((side) => side.map(({ actor }) => actor));
  return { sides: [left!, right!], ...(day && { on: day.date }), ...(earlier.test(words) && { isEarlier: true }) };
}

/** The word for a meeting, and who stands on either side of it. */
interface Told {
  readonly word: RegExpExecArray;
  readonly sides: readonly [readonly Named[], readonly Named[]];
}

function ofSides(words: string, from: number, people: readonly Named[]): Told | undefined {
  const apart = talkedIn(words);
  const word = meetingIn(words) ?? apart;
  if (!word || notYet.test(words.slice(0, word.index))) return undefined;
  const text = ' '.repeat(from) + words;
  const start = from + word.index;
  const before = listBefore(people, start, text);
  const after = listAfter(people, start + word[0].length, text);
  const last = before.at(-1);
  const isClosed =
    last !== undefined && /^,/.test(text.slice(last.at.end, start)) && !/ among them,/.test(text.slice(last.at.end, start));
  let sides: Told['sides'] | undefined;
  if (word[0].endsWith('between')) sides = halves(after, text);
  else if (before.length > 0 && after.length > 0) sides = isClosed ? undefined : [before, after];
  else if (apart && after.length === 0) sides = halves(before, text, isClosed);
  return sides && { word, sides };
}

/** "Marsh and Voll talked in Bergen", "… met on Monday": those before the word. */
function talkedIn(sentence: string): RegExpExecArray | undefined {
  if (/\b(?:not|never|refus\w+|declin\w+|if|will|would|could|may|might|should)\b/.test(sentence)) return undefined;
  return (
    /\b(?:talked|met|spoke by phone|held talks)(?= (?:in|on|for|at|until|late|there|during)\b|[.,])/.exec(sentence) ?? undefined
  );
}

/** "After meeting Voll in Bergen, Marsh said …", "… where she and Voll met, Marsh said", "Marsh called her talks there with Voll good": of two. */
function ofSubject(words: string, from: number, people: readonly Named[]): Told | undefined {
  if (new Set(people.map(({ actor }) => actor)).size !== 2) return undefined;
  const opening =
    /(?:^After (?:meeting|talking|speaking)|\bwhere s?he and) (?:with |to )?|^In an? (?:tele)?phone (?:call|conversation) (?:to|with) /.exec(
      words,
    );
  const owned =
    /\b(?:called|described|after|following) (?:his|her) (?:meeting|talks|call|conversation)\b[^,;:“‘]{0,30}? with /.exec(words);
  const word = opening ?? owned;
  if (!word) return undefined;
  const end = word.index + word[0].length;
  const other = people.find(({ at }) => at.start - from >= end);
  const subject = people.find(({ actor }) => actor !== other?.actor);
  if (!other || !subject || /[,;:“‘]/.test(words.slice(end, other.at.start - from))) return undefined;
  const fits = owned
    ? subject === people[0] && !hasVerb(words.slice(0, subject.at.start - from))
    : /^[^,;:“‘]*, (?:[^,;:“‘]{0,40} )?$/.test(words.slice(other.at.end - from, subject.at.start - from));
  return fits ? { word, sides: [[subject], [other]] } : undefined;
}

/** Before the word for a meeting: one that is only aimed at, or comes later. */
const notYet =
  /\b(?:for|to|before|ahead of|until|if|scheduled|upcoming|planned|possible|future|without|cancel\w*|postpon\w*|called off|call\w* for|seek\w*|arranging|want\w*|urg\w+|propos\w+|demand\w*|expect\w*)\s+(?:[\w-]+\s+){0,3}$/i;

const earlier = /\b(?:ha[sd]|have) (?:\w+ )?(?:met|spoken|talked)\b|\btimes\b|\b(?:earlier|previous|last)\b/;

/** After these another clause begins; "as he" goes on with the same person. */
const newClause =
  /[.;:“‘]|\b(?:while|whereas|but|after|before|where|who|whom|which|what|how|that|said|says|when|because|although|though|as(?! s?he\b))\b/;

/** The list of names that ends next before a place. */
function listBefore(people: readonly Named[], place: number, text: string): Named[] {
  const list: Named[] = [];
  for (const one of people.filter(({ at }) => at.end <= place).reverse()) {
    const [next] = list;
    const between = text.slice(one.at.end, next ? next.at.start : place);
    if (next ? !isJoint(between) : !leadsOn(between)) break;
    list.unshift(one);
  }
  return list;
}

/** The list of names that begins next after a place. */
function listAfter(people: readonly Named[], place: number, text: string): Named[] {
  const list: Named[] = [];
  for (const one of people.filter(({ at }) => at.start >= place)) {
    const last = list.at(-1);
    const between = text.slice(last ? last.at.end : place, one.at.start);
    if (last ? !isJoint(between) : newClause.test(between) || between.includes(',') || hasVerb(between)) break;
    list.push(one);
  }
  return list;
}

/** Whether whoever stands before some words may be the subject of what comes after them. */
function leadsOn(between: string): boolean {
  const same = between
    .replace(/^,? who (?=(?:has |had |also |recently |\w+ly )*$)/, '')
    .replace(/^, [^,]{1,80},(?= )/, '')
    .replace(saidOfSelf, ' ');
  if (/^,? ?$/.test(same)) return true;
  return !newClause.test(same) && !/,/.test(same.replace(/ among them,/, ''));
}

/** "Marsh |said on Monday that he had| met Voll": of whoever says it. */
const saidOfSelf = /^ said (?:on )?(?:\p{Lu}\p{Ll}+day )?(?:that )?s?he (?:(?:had|has|earlier|also|recently|just|\p{Ll}+ly) )*$/u;

/** Whether two names with this between them stand in one list. */
function isJoint(between: string): boolean {
  return /^,|\band\b|\bwith\b/.test(between) && !newClause.test(between) && !hasVerb(between) && between.length < 90;
}

function hasVerb(words: string): boolean {
  return tag(words).some(({ pos }) => pos === 'VERB' || pos === 'AUX' || pos === 'PRON');
}

/** A list of two as one and the other; a longer one where "and two envoys," parts it. */
function halves(list: readonly Named[], text: string, needsPlural = false): [Named[], Named[]] | undefined {
  const [first, second, ...others] = list;
  if (!first || !second) return undefined;
  const parted = /^,? and (?:two|three|four|five|six|several|some|the|his|her|senior) [^,]*\p{Ll}s, (?:[^,]* )?$/u;
  const plural = parted.test(text.slice(first.at.end, second.at.start));
  return plural || (others.length === 0 && !needsPlural) ? [[first], [second, ...others]] : undefined;
}
