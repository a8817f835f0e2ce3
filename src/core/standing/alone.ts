import { type Token, tag } from '../reading/tokens.ts';
import { isFiniteVerb } from './grammar.ts';
import { masked } from './masked.ts';

/** `hangs`: it needs the sentence before it in its article; `unfit`: no digest should have it. */
export type Fault = { readonly kind: 'hangs' | 'unfit'; readonly because: string };

/**
 * Why a line can't stand by itself in a digest, or undefined when it can: it hangs on a sentence that isn't there, speaks to the
 * article's own readers, or is no whole sentence.
 */
export function faultOf(line: string): Fault | undefined {
  if (!/^["“‘'[(]*[\p{Lu}\p{N}$€£]/u.test(line) || !/[.!?…]["”’')\]]*$/.test(line)) return unfit('no whole sentence');
  if (!balanced(line)) return unfit('half a quotation');
  if (/(?:\.\.\.|…)["”’]?$/.test(line)) return unfit('cut off');
  if (shouted(line)) return unfit('in capitals');
  const plain = masked(line);
  if (readerSpeech.test(plain)) return unfit('speaks to its readers');
  if (caption.test(plain)) return unfit('a caption');
  if (page.test(plain)) return unfit('of the page, not of the report');
  if (pointsBack.some((pattern) => pattern.test(plain))) return hanging('points back');
  const tokens = tag(plain);
  if (!/^\[[^\]]+:\] ["“‘']/.test(line) && !tokens.some((_, i) => isFiniteVerb(tokens, i))) return hanging('no verb');
  return danglingPronoun(plain, tokens) ? hanging('a pronoun without its noun') : undefined;
}

function balanced(line: string): boolean {
  const count = (mark: RegExp) => line.match(mark)?.length ?? 0;
  return count(/“/g) === count(/”/g) && count(/"/g) % 2 === 0 && count(/‘/g) <= count(/’/g) && count(/\(/g) === count(/\)/g);
}

/** Things that happen, which "the" points back to when nothing after it says which. */
const events =
  'meetings?|talks|discussions?|negotiations?|visit|trip|summit|move|decision|announcement|statement|comments?|remarks?|reports?|incidents?|attacks?|blasts?|explosions?|accident|crash|fire|shooting|clashes|strikes?|ruling|verdict|vote|plan|proposal|deal|agreement|law|bill|measures?|changes?|results?|findings?|study|survey|video|footage|photos?|pictures?|images?|documents?|letter|email|tweet|post|message|interview|speech|address|conference|event|ceremony|investigation|case|charges?|allegations?|claims?|issue|problem|situation|process|news';

/** Mostly capitals: a transcript or a banner. */
function shouted(line: string): boolean {
  const letters = line.match(/\p{L}/gu)?.length ?? 0;
  return (line.match(/\p{Lu}/gu)?.length ?? 0) > letters / 2;
}

const pointsBack: readonly RegExp[] = [
  /\b(?:was|were) (?:also )?joined by\b|\b(?:took part|participated|sat in) (?:in|on) the (?:talks|meeting|[A-Z][a-z]+ side)\b|\b(?:side of|at) the table\b/,
  /\bsaid (?:one|another|the (?:other|former|latter))\b(?! of)/,
  /^(?:This|That|These|Those|Such|Another|Others|Neither|Either|Here|Same)\b(?! (?:week|month|year)\b)/,
  /^(?:It|They|We|I|You|Its|Their|Theirs|Our|My|Your|He|She|His|Her)\b(?! (?:is|was|remains) (?:not |still |yet )*(?:un)?(?:clear|known|certain)\b)/,
  /^Both\b(?! (?:the )?[\p{L}’' ]+ and )/u,
  /^(?:Under|In|After|Before|During|With|For|At|On|Of|As part of|According to) (?:it|this|that|these|those|them|such|the same)\b/,
  new RegExp(
    `^(?:The|A second|The (?:latest|new|first|second|same)) (?:${events}) (?!of|in|between|on|with|at|that|which|who|to|against|from|over|for|about|near|by)`,
  ),
  /^(?:The (?:two|three|pair|trio|duo|latter|former(?= (?:was|is|has|had|said))|others?|rest|same|move)|(?:One|Some|Many|Most|All|None) of them)\b/,
];

const readerSpeech = /\b(?:I|we|We|my|My|our|Our|us|me|you|You|your|Your)\b/;

const caption =
  /\((?:left|right|centre|center|pictured|file|above|below|L|R|AP|AFP|Reuters)\b|\bpictured\b|\bfile photo\b|\bphoto(?:graph)? (?:by|shows)\b|\bthis (?:video|photo|picture|image|map|chart|graphic|combination)\b| \/ |,? (?:\w+day, )?(?:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)\w*\.? \d{1,2}, \d{4}\.$|\bleft[ -](?:to[ -])?right\b/i;

const page =
  /^(?:Add|Click|Follow|Watch|Read|See|Listen|Download|Share|Please|Visit|Check|Get|View|Email|Subscribe|Scroll|Join|Learn|Find out|Sign)\b(?! (?:to|in|of)\b)|@|https?:|www\.|\bclick\b|\bcookies?\b|\bsubscri(?:be|bers?|ption)\b|\bnewsletter\b|\bsign (?:up|in)\b|\bcopyright\b|\ball rights reserved\b|\bread more\b|\bscroll\b|\bjavascript\b|\bbrowser\b|\bcontributed to this report\b|\badvertisement\b|\btype in your\b|\bcrawl(?:s|ed|ing)?\b|\bweb ?pages?\b/i;

const unfit = (because: string): Fault => ({ kind: 'unfit', because });
const hanging = (because: string): Fault => ({ kind: 'hangs', because });

/** The first thing that the line names is a he, she or they: nobody knows who, unless a name follows the phrase it opens with. */
function danglingPronoun(plain: string, tokens: readonly Token[]): boolean {
  const first = tokens.find(({ pos, text }) => (/^(?:NOUN|PROPN)$/.test(pos) && !times.test(text)) || thirdPerson.test(text));
  if (!first || !thirdPerson.test(first.text) || plain.startsWith('[')) return false;
  const comma = plain.indexOf(',', first.end);
  const opens = /^(?:ADP|SCONJ|VERB|ADV)$/.test(tokens[0]?.pos ?? '');
  return !(opens && comma > 0 && /^, (?!(?:he|she|they|it|his|her|their|who|which|and)\b)/u.test(plain.slice(comma)));
}

const times =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|day|week|month|year|morning|evening|night|afternoon|time)s?$/i;
const thirdPerson = /^(?:he|she|they|him|her|them|his|their|hers|theirs|himself|herself|themselves)$/i;
