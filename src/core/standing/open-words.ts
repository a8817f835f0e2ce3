import { tag } from '../reading/tokens.ts';
import { hasOpenPronoun } from './open-pronouns.ts';
import type { KindOfWord } from './word-kinds.ts';

/** Whether more of a line stands in quotation marks than beside them. */
export function isMostlySpoken(line: string): boolean {
  const spoken = spokenIn(line).reduce((sum, { words }) => sum + pieces(words), 0);
  return spoken > pieces(line) / 2;
}

/**
 * Whether a line that begins with somebody's words, or is mostly these, has "him" or "that" in them, of which neither the words nor the
 * reporter before them say who or what it is: "“I would lend her my boat,” Ruiz said".
 */
export function hasOpenWords(line: string, kindOfWord?: KindOfWord): boolean {
  if (!/^(?:\[[^\]]+:\] )?[“"‘]/.test(line) && !isMostlySpoken(line)) return false;
  const [first] = spokenIn(line);
  if (!first || pieces(line.slice(0, first.start)) > leadingIn) return false;
  return goesOn.test(first.words) || haveOpenPronoun(first.words, kindOfWord) || pointsAway(first.words);
}

/** Whether some words have a pronoun before anybody or anything that it could stand for. */
export function haveOpenPronoun(words: string, kindOfWord?: KindOfWord): boolean {
  const plain = words.replace(expletive, '');
  return hasOpenPronoun(plain, plain, tag(plain), kindOfWord);
}

function pointsAway(words: string): boolean {
  const [, noun] = pointed.exec(words) ?? [];
  if (noun && !/^(?:day|week|month|year|time|guy|folk)$/.test(noun) && words.split(noun).length < 3) return true;
  const points = pointing.exec(words);
  return points !== null && !tag(words).some(({ start, pos }) => start < points.index && /^(?:NOUN|PROPN)$/.test(pos));
}

/** Words before the quotation with which a reporter names its speaker and nothing that is spoken of. */
const leadingIn = 5;

function spokenIn(line: string): { readonly start: number; readonly words: string }[] {
  return [...line.matchAll(/[“"‘](?=\S)([^“”"]+)[”"’]/g)].map(({ index, 1: words }) => ({ start: index, words: words! }));
}

/** "It’s a good day", "It takes time": nothing is meant by it. */
const expletive =
  /\b[Ii]t(?:['’]s| is| was| will be| would be| has been)? (?:going to be |really |just |also )?(?=(?:an?|the|not|no|very|too|so|time|takes?|took|seems?|looks?|matters?|hard|easy|clear|important|possible|impossible|likely|unlikely|crazy|sad|good|bad|great|nice|better|best|worse)\b)/g;

/** "And we have seen …", "That speech went …": the words go on from others. */
const goesOn =
  /^(?:And|But|So|Or|Because|Yes|Yeah|No|Well|Look|Listen|Wait|Exactly|Absolutely)\b|^(?:This|That|These|Those) (?!week|month|year|time|country|administration|president|government)\p{Ll}+/u;

const pointing = /\b(?:[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose)(?=[,.;!?]|['’]s\b| (?:is|was|are|were|will|would|has|had|can|could)\b)/;

/** "Those things", of which none were named. */
const pointed = /\b(?:[Tt]hese|[Tt]hose) (\p{Ll}+)s\b/u;

const pieces = (text: string): number => text.trim().split(/\s+/).filter(Boolean).length;
