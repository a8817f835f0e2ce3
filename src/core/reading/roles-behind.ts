import type { Span } from '../model.ts';
import { ofHeads } from './names/tables/kind-words.ts';
import { titleModifiers } from './names/tables/titles.ts';
import type { Word } from './names/word.ts';
import { hangsOn, isOpen, isRoleNoun, isVerb, opensRelative, type PartOfSpeechAt } from './role-words.ts';

/** In words: a longer apposition is none. */
const longest = 20;

/**
 * The role in apposition behind a name, without its article: "Igor Kostyukov, |head of the GRU|,", "Ida Dahl, a |lawyer for the port| who …",
 * "Otto Marsh, |Ida’s father|,". `after` is the index of the word behind the name.
 */
export function apposed(words: readonly Word[], after: number, posAt: PartOfSpeechAt): Span | undefined {
  let opener = openerOf(words, after);
  if (opener === undefined || words[opener]!.lower === 'whose') return undefined;
  if (/^(?:now|also|currently)$/.test(words[opener]!.lower) && words[opener + 1]) opener++;
  const isOpened = determiner.test(words[opener]!.lower);
  const from = isOpened ? opener + 1 : opener;
  const head = headOf(words, from, isOpened, posAt);
  if (head === undefined) return undefined;
  const end = tailEnd(words, from, head, posAt);
  if (!isClosed(words, end, opener)) return undefined;
  return roleSpan(words, from, head, end);
}

/** The words from one to before another as a role, without what closes none: "mayor of" is "mayor", "Ida’s" stays whole. */
export function roleSpan(words: readonly Word[], from: number, head: number, end: number): Span {
  let to = Math.max(end, head + 1);
  while (to > head + 1 && loose.test(words[to - 1]!.lower)) to--;
  const last = words[to - 1]!;
  return { start: words[from]!.start, end: last.end + (last.possessive ? 2 : 0) };
}

const determiner = /^(?:an?|the|another|its|his|her|their|both|all|two|three|four)$/;

/** Closes no role. */
const loose = /^(?:of|for|the|an?|in|at|to|with|from|by|on|and)$/;

/** Behind the comma after the name; an age, and what stands in brackets ("(R)"), may come between. */
function openerOf(words: readonly Word[], after: number): number | undefined {
  let from = after;
  let gap = words[from]?.gap;
  if (gap === ' (') {
    do from++;
    while (words[from] && !words[from]!.gap.startsWith(')') && from - after < 4);
    gap = words[from]?.gap.replace(/^\)/, '');
  }
  if (gap === ', ' && /^\d\d$/.test(words[from]!.text)) gap = words[++from]?.gap;
  return gap === ', ' ? from : undefined;
}

/** The role noun that heads the noun phrase which begins at `from`: the last one before what hangs on it. */
export function headOf(words: readonly Word[], from: number, isOpened: boolean, posAt: PartOfSpeechAt): number | undefined {
  let end = from;
  for (; end < words.length && end - from < longest; end++) {
    const word = words[end]!;
    if (end > from && !isOpen(word)) break;
    if (opensRelative.has(word.lower) || opensClause.test(word.lower)) break;
    const isPartOfBody = end > from && opensBody(words[end - 1]) && !isRoleNoun(words[end - 1]!.lower) && words[end + 1]?.capital;
    if (hangsOn.has(word.lower) && !isPartOfBody && words[end + 1]?.lower !== 'secretary') break;
    if (word.lower === 'and' && !isPartOfBody && (!isOpened || isRoleNoun(words[end - 1]!.lower))) break;
    if (end === from + 1 && words[from]!.lower === 'then' && determiner.test(word.lower)) continue;
    if (!isPartOfBody && !isInPhrase(word, isOpened || end > from, posAt)) break;
    if (end > from && isRoleNoun(words[end - 1]!.lower) && !word.capital && isVerb(posAt(word.start)) && !isRoleNoun(word.lower))
      break; // a lawyer |based in Oslo
  }
  for (let head = end - 1; head >= from; head--) {
    if (isRoleNoun(words[head]!.lower)) return isNameBehindVerb(words, from, head, posAt) ? undefined : head;
    if (/^emerit[ua]s?$/.test(words[head]!.lower)) continue;
    if (!/^(?:ADV|ADJ)$/.test(posAt(words[head]!.start) ?? '')) return undefined; // actress |best known for
  }
  return undefined;
}

/** "Ida Falk, recently sued by| Singer", "…, once beat| Baker": somebody's name, and no role. */
function isNameBehindVerb(words: readonly Word[], from: number, head: number, posAt: PartOfSpeechAt): boolean {
  const isDeed = ({ capital, lower, start }: Word) => !capital && isVerb(posAt(start)) && !isRoleNoun(lower);
  return words[head]!.capital && words.slice(from, head).some(isDeed);
}

function isInPhrase({ start, lower, capital }: Word, isInside: boolean, posAt: PartOfSpeechAt): boolean {
  const pos = posAt(start);
  if (capital || isRoleNoun(lower) || titleModifiers.has(lower)) return true;
  if (pos === 'DET' || pos === 'PRON' || pos === 'SCONJ') return false;
  return !isVerb(pos) || (isInside && /(?:ed|ing|en)$/.test(lower)); // an |exiled leader
}

/** Where the words end that hang on the head. */
export function tailEnd(words: readonly Word[], from: number, head: number, posAt: PartOfSpeechAt): number {
  let to = head + 1;
  for (; to < words.length && to - from < longest; to++) {
    const word = words[to]!;
    if (word.gap === ', ' && goesOn(words, to, posAt)) continue;
    if (!isOpen(word) || opensRelative.has(word.lower) || opensClause.test(word.lower) || opensMeans(words, to)) break;
    if (word.capital || isRoleNoun(word.lower)) continue;
    const pos = posAt(word.start);
    if (pos === 'AUX' || (pos === 'VERB' && !isParticiple(words, to))) break;
  }
  return to;
}

/** "president of the climate|, controls and security division|": the comma stands in a list of what the role is about. */
function goesOn(words: readonly Word[], from: number, posAt: PartOfSpeechAt): boolean {
  for (let at = from; at < words.length && at < from + 3; at++) {
    const { lower, capital, start } = words[at]!;
    if (at > from && lower === 'and') return words[at + 1]?.capital === false && posAt(words[at + 1]!.start) === 'NOUN';
    if (capital || !/^(?:NOUN|ADJ)$/.test(posAt(start) ?? '') || isRoleNoun(lower)) return false;
    if (at > from && !isOpen(words[at]!)) return false;
  }
  return false;
}

const opensClause = /^(?:said|says|told|when|while|after|before|as|because|but|if|although|also|he|she|they)$/;

/** "a lawyer |representing the town", "a man |accused of theft", "head of |prepared foods", but not "a lawyer |argued that". */
function isParticiple(words: readonly Word[], at: number): boolean {
  const { lower } = words[at]!;
  if (lower.endsWith('ing')) return !/^(?:telling|saying|adding|noting|warning|arguing)$/.test(lower);
  if (!lower.endsWith('ed') && !irregular.test(lower)) return false;
  const next = words[at + 1];
  if (loose.test(words[at - 1]!.lower)) return next !== undefined && isOpen(next);
  return next !== undefined && hangsOn.has(next.lower) && !neverParticiple.test(lower);
}

const irregular = /^(?:shot|held|born|known|slain|sent|chosen|found|caught|lost|taken|given|seen|made|brought|sworn)$/;

/** Never a participle that hangs on a noun. */
const neverParticiple =
  /^(?:argued|agreed|pleaded|died|disagreed|voted|served|lived|worked|appeared|moved|returned|stayed|waited|talked|responded|testified|resigned|retired|happened|reached|interviewed|contacted|listened|looked|walked|climbed|stepped|turned|pointed|referred|called|started|continued|arrived)$/;

/** Whether the apposition ends there: at a mark, with the sentence, or at a clause that goes on about it. */
function isClosed(words: readonly Word[], end: number, opener: number): boolean {
  const word = words[end];
  if (!word) return true;
  if (!isOpen(word)) return /^\s*[,;:—–)(]|^\s--?\s/.test(word.gap);
  if (isReached.test(word.lower) || opensMeans(words, end)) return true;
  return opensRelative.has(word.lower) && !isAfterPreposition(words, opener);
}

/** How the reporter got at somebody is no part of the role: "a writer |reached by telephone". */
const isReached = /^(?:reached|interviewed|contacted|quoted|pictured)$/;

/** Neither is where the words stood: "a lawyer |in an email to the Post". */
function opensMeans(words: readonly Word[], at: number): boolean {
  return (
    /^(?:in|by|via|during)$/.test(words[at]!.lower) &&
    words
      .slice(at + 1, at + 5)
      .some(({ lower }) => /^(?:e-?mail|statement|tweet|post|release|interview|letter|telephone)$/.test(lower))
  );
}

/** "For Otto Marsh, the town that he left is …": the sentence has opened with a phrase before it comes to its subject. */
function isAfterPreposition(words: readonly Word[], opener: number): boolean {
  return (
    /^(?:for|to|with|like|unlike|under|from|in|at|on|besides|despite|according|after|before|as|by|against|among|between|about)$/.test(
      words[0]!.lower,
    ) && words.slice(1, opener).every(({ gap }) => gap.trim() === '')
  );
}

/** "Ministry |of Foreign Affairs spokesman": the word is the head of a name. */
export function opensBody(word: Word | undefined): boolean {
  return word?.capital === true && ofHeads.has(word.lower);
}
