import { cueClass, isSpeechVerb } from '../reading/cues.ts';
import { type Token, tag } from '../reading/tokens.ts';
import { attributes } from '../standing/attribution.ts';
import { carriesMeaning, without, wordCount } from '../standing/cut.ts';
import { isFiniteVerb, isWhole } from '../standing/grammar.ts';
import { masked } from '../standing/masked.ts';
import { hasOpenPronoun } from '../standing/open-pronouns.ts';
import { dropAppositives } from './tighten/appositives.ts';
import { dropAsides } from './tighten/asides.ts';
import { dropRelatives } from './tighten/relatives.ts';
import { dropSecondClause } from './tighten/second-clause.ts';
import { dropTail } from './tighten/tails.ts';

/** Words of a headline; where a clause can't be had in so few, some more do. */
const most = { usual: 16, long: 22 } as const;
const least = 5;

/**
 * The main clause of a bullet, as a headline: whole, with its attribution, in the bullet's own words, and without its full stop.
 * Undefined where the bullet has no clause that is short enough.
 */
export function headlineOf(bullet: string): string | undefined {
  if (/["”’]$/.test(bullet) || /^["“‘[]/.test(bullet) || bullet.endsWith('?')) return undefined;
  let text = bullet;
  for (const pass of [dropDays, dropAsides, dropTail, dropRelatives, dropAppositives, dropSecondClause]) text = pass(text);
  const clause =
    longEnough(within(text, most.usual, loose)) ??
    within(text, most.long, loose) ??
    within(text, most.usual, anyAdjunct) ??
    within(text, most.long, anyAdjunct);
  if (!clause || wordCount(clause) < least) return undefined;
  const plain = masked(clause);
  return hasOpenPronoun(clause, plain, tag(plain)) ? undefined : clause;
}

/** The headline of a bullet where it is clearly shorter, the day apart: else the two would read as one line told twice. */
export function shorterHeadlineOf(bullet: string): string | undefined {
  const clause = headlineOf(bullet);
  if (!clause) return undefined;
  if (nameless(clause) && !nameless(bullet)) return undefined;
  const share = wordCount(clause) / wordCount(dropDays(bullet));
  return share <= shares.shorter && (share >= shares.enough || !onlySaysHowItIs(clause)) ? clause : undefined;
}

/** Of the words of a bullet: what a headline has at most, and at least where it only says how something is. */
const shares = { shorter: 0.75, enough: 0.5 } as const;

/** Names nobody and nothing but days and months: "The jaw-dropping scene played out in August". */
const nameless = (text: string): boolean =>
  !/(?<=\S )(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)\p{Lu}/u.test(
    text,
  );

/** "A shopper was in for a surprise": what happened comes in what was cut off. */
function onlySaysHowItIs(clause: string): boolean {
  const tokens = tag(masked(clause));
  const verb = tokens.findIndex((_, i) => isFiniteVerb(tokens, i));
  let next = verb + 1;
  while (tokens[next]?.pos === 'ADV' || tokens[next]?.lemma === 'not') next++;
  return tokens[verb]?.lemma === 'be' && !/^(?:VERB|AUX)$/.test(tokens[next]?.pos ?? '');
}

/** A short one may have lost what matters: a few more words are better. */
function longEnough(clause: string | undefined): string | undefined {
  return clause && wordCount(clause) >= 9 ? clause : undefined;
}

function within(text: string, words: number, adjunct: RegExp): string | undefined {
  const clause = wordCount(text) > words ? upToAdjunct(text, words, adjunct) : text;
  return clause && isWhole(withoutStop(clause)) ? withoutStop(clause) : undefined;
}

/** A sentence as a headline ends: without its full stop. */
export function withoutStop(sentence: string): string {
  return sentence.replace(fullStop, '');
}

/** That of the sentence, not of an abbreviation or behind a closing mark. */
const fullStop = /(?<!\b(?:\p{Lu}|Inc|Corp|Co|Ltd|Jr|Sr|Bros)|[^\p{L}\p{N}\]%)])[.!]$/u;

/** The day: the line under the headline says of when the digest is. */
function dropDays(text: string): string {
  const day =
    /,? (?:(?:late|early) )?(?:on )?(?:(?:late|early) )?(?:(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today)(?: (?:morning|afternoon|evening|night))?|(?:last|this) week)(?: \[[^\]]*\])?(?= (?:in|to|for|at|with|as|after|on|by|and)\b|[.,])/g;
  const opening =
    /^(?:(?:Late|Early) )?(?:On )?(?:(?:late|early) )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?(?: \[[^\]]*\])?, /i.exec(
      text,
    );
  if (opening) return dropDays(without(text, { start: 0, end: opening[0].length }));
  return without(
    text,
    ...[...masked(text).matchAll(day)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
}

/**
 * The sentence up to the last adjunct that leaves it short enough: words that start a phrase which says when, where, why or beside
 * what, after a complete clause. Who says so, at the end, stays behind it; one that has to keep anything else of what comes after
 * (whether, on what condition) is not cut.
 */
function upToAdjunct(text: string, most: number, adjunct: RegExp): string | undefined {
  const { claim, source } = parted(text);
  const cuts = [...masked(claim).matchAll(adjunct)].reverse();
  for (const { index: at, 0: words } of cuts) {
    const clause = claim.slice(0, at).replace(/[,;:–—]$/, '');
    const rest = claim.slice(at);
    if (wordCount(clause) + wordCount(source) > most || !isWhole(clause) || !canEnd(claim, at, words)) continue;
    if (carriesMeaning(rest) && !ownClause.test(rest)) continue;
    return `${clause}${source}`;
  }
  return undefined;
}

/** A sentence and who says so behind its last comma: "…, the Kremlin has confirmed." */
function parted(text: string): { readonly claim: string; readonly source: string } {
  const comma = masked(text).lastIndexOf(', ');
  const source = text.slice(comma);
  const isSource =
    comma > 0 &&
    wordCount(source) > 2 &&
    wordCount(source) <= sourceWords &&
    attributes(source) &&
    !/^, (?:but|and|while|which|who)\b/.test(source);
  return isSource ? { claim: text.slice(0, comma), source } : { claim: text, source: '' };
}

const sourceWords = 8;

/**
 * Whether the words before the adjunct can do without it: a verb may be waiting for its "on", a subject for its verb, a report for
 * what it says, and "and" may join two nouns.
 */
function canEnd(text: string, at: number, words: string): boolean {
  const tokens = tag(masked(text));
  const next = tokens.findIndex(({ start }) => start >= at && text.slice(start, start + 1) !== ',');
  const before = tokens[tokens[next - 1]?.text === ',' ? next - 2 : next - 1];
  if (waitsForMore(tokens.slice(0, next), text.slice(at)) || (!words.startsWith(',') && openApposition.test(text.slice(0, at))))
    return false;
  if (linkingWord.test(text.slice(0, at))) return false;
  if (/^,? to /.test(words)) return tokens.slice(0, next).some(({ text: word }) => meeting.test(word));
  if (/^,? and$/.test(words)) return isFiniteVerb(tokens, next + 1);
  if (/^,? for\b/.test(words) && wantsFor.test(before?.text ?? '')) return false;
  if (/^,? (?:at|in|on|over|for\b.*)$/.test(words))
    return !/^(?:VERB|AUX|ADV|ADJ|ADP|PART)$/.test(before?.pos ?? '') && !hasVerbInPhrase(tokens, next);
  if (/^,? as$/.test(words))
    return (
      !tokens.slice(0, next).some(({ lemma }) => depicting.test(lemma)) &&
      !comparing.test(before?.text ?? '') &&
      (before?.pos !== 'VERB' || hasVerbInPhrase(tokens, next))
    );
  return !/^ (?:before|after)$/.test(words) || !lapse.test(before?.text ?? '');
}

/** "Ruiz said in a speech |that …", "Chile called on Peru |in May to leave": a verb of saying without what is said or asked for. */
function waitsForMore(tokens: readonly Token[], rest: string): boolean {
  const at = tokens.findLastIndex((token, i) => isFiniteVerb(tokens, i) && cueClass(token) !== undefined);
  if (at < 0 || tokens.slice(0, at).some(({ text }) => text === ',')) return false;
  if (/^(?:urge|call|say)$/.test(cueClass(tokens[at]!) ?? '') && /(?<!according) to \p{Ll}+/u.test(rest)) return true;
  return isSpeechVerb(tokens[at]!) && !tokens.some((_, i) => i > at && isFiniteVerb(tokens, i));
}

/** A word that leads over to the clause behind it: "…, however, his purchase is set to …", "even as". */
const linkingWord = /, (?:however|though|say|instead|meanwhile|therefore)$|\b(?:even|just|not|only|especially|particularly)$/;

/** Verbs of coming together: what for is said behind them, and isn't what is done. */
const meeting = /^(?:met|meets?|sat|sits?|gather(?:ed|s)?|arrive[ds]?|travel(?:l?ed|s)?|flew|flies|went|visit(?:ed|s)?)$/;

/** A description that has begun behind a comma, without its end. */
const openApposition = /, (?:an?|the|its|his|her|their|one of|which|who) [^,]*$/;

/** Whether a verb stands in the phrase that begins here: then what is before it is its subject, or the phrase a clause. */
function hasVerbInPhrase(tokens: readonly Token[], from: number): boolean {
  for (let i = from + 1; i < tokens.length; i++) {
    if (/^(?:,|and|but|or|who|which|that|where|when|while|after|before|as)$/.test(tokens[i]!.text)) return false;
    if (isFiniteVerb(tokens, i)) return true;
  }
  return false;
}

/** "Two months |before": how long before, and not what happened. */
const lapse = /^(?:minutes?|hours?|days?|weeks?|months?|years?|moments?|soon|shortly|long|just|immediately)$/;

/** "Condemned the call |for a ban": the noun waits for what is called for. */
const wantsFor =
  /^(?:calls?|demands?|requests?|pleas?|appeals?|bids?|push|plans?|proposals?|support|need|needs|reasons?|responsibility|search|hopes?|conditions?|candidates?|deadline|date|preparations?|room|blame|credit|praise|reputation|respect|concern|sympathy|desire|vote[sd]?)$/;

/** "Painted him |as unfit": what somebody or something is made out to be. */
const depicting =
  /^(?:paint|describe|portray|depict|cast|treat|see|view|regard|brand|label|hail|denounce|dismiss|condemn|characteri[sz]e|present|recogni[sz]e|name|nominate|appoint|elect|serve|act|work|use|know|count|pose|emerge|rank|rate|define|classify|cite|identify|list|mock|praise|slam|blast)$/;

const comparing = /^(?:soon|well|far|much|long|many|such|same|known|described|seen)$/;

/**
 * What it says, it says of itself: "while Kyiv said …", ", as Kyiv announced …", "and believes …" is nothing that the clause before it
 * rests on.
 */
const ownClause = /^(?:,? (?:(?:while|just as) (?![^,]*,)|and )|, as \p{Lu}(?![^,]*,))/u;

/** Words that open a phrase or a clause which says when, why or what for. */
const loose =
  /(?<=(?:\p{Ll}{3,}|\p{Lu}\p{L}+|\d|[”"’\]])),? (?:for (?:\p{L}+-)*(?:talks|an?|the|another|more|new|further|fresh|its|his|her|their|\d+|two|three|\p{L}+ing)|even as|even (?:after|though|while|when)|as|after|before|amid|during|while|when|following|ahead of|in an? (?:bid|effort|attempt|move)|to (?:discuss|talk|negotiate|mark|attend|celebrate|protest)|just)\b(?= )|(?<=(?:\p{Ll}{3,}|\p{Lu}\p{L}+|[”"’\]])),(?= (?:an?|the|its|his|her|one of) )/gu;

/** Those, and words that may belong to the noun before them. */
const anyAdjunct = new RegExp(
  `${loose.source}|(?<=(?:\\p{Ll}{3,}|\\p{Lu}\\p{L}+|\\d|[”"’\\]])),? (?:and|over|at|in|on)\\b(?= )`,
  'gu',
);
