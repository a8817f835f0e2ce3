import { isDay } from '../calendar.ts';
import type { CalendarDate, Span } from '../model.ts';
import { type Token, tag } from '../reading/tokens.ts';
import { isFiniteVerb } from '../standing/grammar.ts';

/**
 * Whether a date is that of something which its sentence only mentions, while what it tells is of another time: "a ship sails to where
 * a storm was seen on |Friday", "thanked him for his work in |2019", "Monday’s| fire was the third of the year".
 */
export function isInPassing(sentence: string, at: Span, date: CalendarDate): boolean {
  const [before, after] = [sentence.slice(0, at.start), sentence.slice(at.end)];
  if (stateOf.test(before) || sinceThen.test(before) || likened.test(before)) return true;
  if (/^['’]s\b/.test(after) && against.test(before)) return true;
  if (!isDay(date) && deed.test(before)) return true;
  const tokens = tag(sentence);
  return isInRelative(tokens, at.start) || isOfRemark(tokens, before, at.end);
}

/** "As of |Thursday the port was closed": how far it has come by then. */
const stateOf = /\bas of (?:late |early )?$/i;

/** "Speaks for the first time since talks began on |Friday" */
const sinceThen = /\bsince \p{Ll}[^,;]*$/iu;

/** "Losses such as those of |1994" */
const likened = /\b(?:such as|unlike|compared (?:with|to)|(?:than|like) (?:in|on)) [^,;]*$|\b(?:than|like) (?:in |on )?$/i;

/** "Despite her losses in |Tuesday’s vote" */
const against = /\b(?:despite|in spite of) [^,;]*$/i;

/** "Thanked him for his work in |March", "charged with robbing a bank in |2003": the month of what was done, not of the thanks. */
const deed =
  /\b(?:(?:for|of|with) (?:\p{Ll}+ly )?\p{Ll}+ing|for (?:his|her|their|its) (?:\p{Ll}+ )?(?:work|role|part|help|support|efforts?|conduct|service))\b[^,;]*$/u;

/**
 * Whether a place is in a clause with "who", "which", "where" or "that" which says more of a noun. Such a clause ends before the next
 * verb that no "and" joins to its own; one between commas with the second of them.
 */
function isInRelative(tokens: readonly Token[], at: number): boolean {
  for (let opener = tokens.length - 1; opener > 0; opener--) {
    if (tokens[opener]!.start >= at || !opensRelative(tokens, opener)) continue;
    if (!hasEnded(tokens, opener, at)) return true;
  }
  return false;
}

function opensRelative(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]!.text;
  const before = tokens[at - 1]!;
  if (!/^(?:NOUN|PROPN|NUM|ADJ|ADP)$/.test(before.pos) && !/^(?:to|,)$/.test(before.text)) return false;
  if (/^(?:who|which|whose|whom|where)$/.test(word)) return true;
  const next = tokens[at + 1];
  return word === 'that' && before.text !== ',' && next !== undefined && isFiniteVerb(tokens, at + 1);
}

function hasEnded(tokens: readonly Token[], opener: number, at: number): boolean {
  const isBetweenCommas = tokens[opener - 1]!.text === ',' || tokens[opener - 2]?.text === ',';
  let verbs = 0;
  for (let i = opener + 1; i < tokens.length && tokens[i]!.start < at; i++) {
    if (isBetweenCommas && tokens[i]!.text === ',' && verbs > 0 && !/^(?:and|or)$/.test(tokens[i + 1]?.text ?? '')) return true;
    if (!isFiniteVerb(tokens, i)) continue;
    if (verbs > 0 && !isJoined(tokens, i)) return true;
    verbs++;
    while (/^(?:VERB|AUX|ADV|PART)$/.test(tokens[i + 1]?.pos ?? '') && tokens[i + 1]!.start < at) i++;
  }
  return false;
}

/** Whether a verb stands behind "and", or in a clause of its own that another word opens: "who said that he was ill". */
function isJoined(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - joinReach); i--) {
    if (/^(?:CCONJ|SCONJ)$/.test(tokens[i]!.pos) || /^(?:that|who|which|when|while|as|after|before)$/.test(tokens[i]!.text))
      return true;
    if (isFiniteVerb(tokens, i)) return false;
  }
  return false;
}

/** In tokens. */
const joinReach = 6;

/** "Saturday| marked the second time", "Wednesday’s| vote is the latest", "his words on Monday| are his best": a remark about what happened. */
function isOfRemark(tokens: readonly Token[], before: string, end: number): boolean {
  if (!subjectBefore.test(before)) return false;
  const verb = tokens.findIndex(({ start }, i) => start >= end && isFiniteVerb(tokens, i));
  if (verb < 0 || tokens.some(({ start }, i) => start < before.length && isFiniteVerb(tokens, i))) return false;
  const between = tokens.filter(({ start }, i) => start >= end && i < verb);
  if (between.length > subjectReach || between.some(({ text }) => text === ',')) return false;
  const { text } = tokens[verb]!;
  if (/^mark(?:s|ed)$/.test(text)) return true;
  let next = verb + 1;
  while (tokens[next]?.pos === 'ADV') next++;
  return /^(?:is|are|was|were|came)$/.test(text) && /^(?:DET|PRON|ADP|SCONJ|NUM)$/.test(tokens[next]?.pos ?? '');
}

const subjectReach = 6;

/** A sentence up to a date within its subject. */
const subjectBefore = /^(?:\p{Lu}[\p{L}’']* |\p{Ll}+ ){0,9}$|^$/u;
