import { hasVerb } from '../standing/grammar.ts';
import { masked } from '../standing/masked.ts';
import { dropAppositives } from './tighten/appositives.ts';
import { dropAsides } from './tighten/asides.ts';
import { carriesMeaning, without, wordCount } from './tighten/cut.ts';
import { dropRelatives } from './tighten/relatives.ts';
import { dropSecondClause } from './tighten/second-clause.ts';
import { dropTail } from './tighten/tails.ts';

/** A headline of more words than this is a sentence. */
const most = 16;
const least = 5;

/**
 * The main clause of a bullet, as a headline: whole, with its attribution, in the bullet's own words, and without its full stop.
 * Undefined where the bullet has no clause that is short enough.
 */
export function headlineOf(bullet: string): string | undefined {
  if (/["”’]$/.test(bullet) || bullet.startsWith('[') || bullet.endsWith('?')) return undefined;
  let text = bullet;
  for (const pass of [dropDays, dropAsides, dropTail, dropRelatives, dropAppositives, dropSecondClause]) text = pass(text);
  const clause = wordCount(text) > most ? upToAdjunct(text) : text;
  return clause && wordCount(clause) >= least && hasVerb(clause, 0, clause.length) ? clause.replace(/[.!]$/, '') : undefined;
}

/** The day: the line under the headline says of when the digest is. */
function dropDays(text: string): string {
  const day =
    /,? (?:(?:late|early) )?(?:on )?(?:(?:late|early) )?(?:(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today)(?: (?:morning|afternoon|evening|night))?|(?:last|this) week)(?: \[[^\]]*\])?(?= (?:in|to|for|at|with|as|after|on|by|and)\b|[.,])/g;
  return without(
    text,
    ...[...masked(text).matchAll(day)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
}

/**
 * The sentence up to the last adjunct that leaves it short enough: words that start a phrase which says when, where, why or beside
 * what, after a complete clause. One that has to keep what comes after it (who says so, whether, on what condition) is not cut.
 */
function upToAdjunct(text: string): string | undefined {
  const cuts = [...masked(text).matchAll(adjunct)].map(({ index }) => index).reverse();
  for (const at of cuts) {
    const clause = text.slice(0, at);
    const rest = text.slice(at);
    if (
      wordCount(clause) > most ||
      openClause.test(clause) ||
      !hasVerb(text, 0, at) ||
      (carriesMeaning(rest) && !ownClause.test(rest))
    )
      continue;
    return wordCount(clause) >= least ? clause.replace(/[,;:–—]$/, '') : undefined;
  }
  return undefined;
}

/** A describing clause that has begun and not ended. */
const openClause = /, (?:which|who|whose|whom|where|when|while|as|with|\p{L}+ing|\p{L}+ed)\b[^,]*$/u;

/** What it says, it says of itself: "while Kyiv said …" is nothing that the clause before it rests on. */
const ownClause = /^,? (?:while|just as) (?![^,]*,)/;

const adjunct =
  /(?<=(?:\p{Ll}{3,}|\p{Lu}\p{L}+|\d|[”"’\]])),? (?:for (?:\p{L}+-)*(?:talks|a|an|the|\p{L}+ing)|as|after|before|amid|during|while|when|following|ahead of|in an? (?:bid|effort|attempt|move)|just|and|over|at|in|on)\b(?= )/gu;
