import type { Candidate, Quoted, ReadFrame } from './candidate.ts';
import type { Item } from './item.ts';
import type { Trait } from './speaker-weights.ts';

/** The case that nobody speaks: titles of works, slogans, words that the reporter holds at arm’s length. */
export function nobodyOf({ words, inner, place: { item } }: Quoted, { items, cues }: ReadFrame): Candidate {
  const traits: Trait[] = [
    'nobody',
    words <= 1 ? 'nobody.word' : words <= 3 ? 'nobody.words' : words <= 7 ? 'nobody.clause' : 'nobody.long',
  ];
  const isPointed = /[,.!?]$/.test(inner);
  const isTitle = words > 1 && isTitleCase(inner);
  const isName = words === 1 && /^\p{Lu}/u.test(inner);
  const isWork = isTitle && ((!isPointed && items[item - 1]?.text === 'told') || authorOf.test(wordsBefore(items, item)));
  if (isTitle) traits.push('nobody.title');
  if (isName) traits.push('nobody.name');
  if (isPointed) traits.push('nobody.point');
  if (!cues.length) traits.push('nobody.noCue');
  if (isSpoken(items, item, isPointed)) traits.push('nobody.speech');
  else {
    if (isWork || (isTitle && /^(?:on|at|in|with|['’]s|of|['’])$/.test(items[item - 1]?.lemma ?? '')))
      traits.push('nobody.onShow');
    if (!isPointed && describesNoun(items[item + 1])) traits.push('nobody.beforeNoun');
  }
  if ((isTitle || isName) && isBroadcast(items, item)) traits.push('nobody.broadcast');
  if (isNamed(items, item, isTitle || isName)) traits.push('nobody.named');
  if (naming.has(items[item - 1]?.text ?? '') && soCalled.test(wordsBefore(items, item))) traits.push('nobody.soCalled');
  if (isWork || isApposed(items, item, cues)) traits.push('nobody.soCalled');
  if (/[,!?]$/.test(inner) && cues.some(({ kind, from }) => from === item + 1 && kind !== 'noun')) traits.push('nobody.tagged');
  return { who: null, traits };
}

/** Small words aside, every word has a capital. */
function isTitleCase(inner: string): boolean {
  let some = false;
  WORD.lastIndex = 0;
  for (let found = WORD.exec(inner); found; found = WORD.exec(inner)) {
    if (SMALL.test(found[0])) continue;
    if (!/^\p{Lu}/u.test(found[0])) return false;
    some = true;
  }
  return some;
}

const WORD = /\p{L}[\p{L}’']*/gu;

const SMALL = /^(?:a|an|the|of|in|on|to|for|and|or|at|by|with|from|as|is|be|vs|s|t)$/;

function describesNoun(after: Item | undefined): boolean {
  return after !== undefined && after.run < 0 && /^(?:NOUN|PROPN|ADJ)$/.test(after.pos);
}

/** "chants of “…”", "the “…” remark". */
function isSpoken(items: readonly Item[], item: number, isPointed: boolean): boolean {
  const before = items[item - 1];
  const noun = /^(?:of|for)$/.test(before?.lemma ?? '') ? items[item - 2] : before;
  return CRIES.test(noun?.lemma ?? '') || (!isPointed && REMARKS.test(items[item + 1]?.lemma ?? ''));
}

const CRIES = /^(?:chant|cry|shout|yell|scream|cheer|boo|jeer|heckle|whisper)$/;
const REMARKS = /^(?:comment|remark|line|quip|chant|cry|quote|statement|tweet|speech|taunt|joke|jibe|gibe|answer|reply|mantra)$/;

/** "CNN’s “…”", "Sunday’s “…”", "on the podcast “…”" */
function isBroadcast(items: readonly Item[], item: number): boolean {
  return /^['’]s?$/.test(items[item - 1]?.text ?? '') && CHANNELS.test(items[item - 2]?.text ?? '');
}

const CHANNELS =
  /^(?:\p{Lu}{3,5}|News|Channel|Network|Netflix|Fox|TV|Radio|Hulu|Amazon|Showtime|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/u;

/** After the noun for a work or a word for naming: "the film “…”", "his show, “…”", "a bill titled “…”", "known as “…”". */
function isNamed(items: readonly Item[], item: number, isTitle: boolean): boolean {
  const before = items[item - 1];
  if (!before || before.run >= 0) return false;
  if (WORKS.test(before.lemma) || (isTitle && before.text === ',' && WORKS.test(items[item - 2]?.lemma ?? ''))) return true;
  if (before.text === 'as' && items[item - 2]?.text === 'known') return true;
  return isTitle && /^(?:called|dubbed|titled|entitled|named|nicknamed)$/.test(before.text) && items[item - 2]?.pos === 'NOUN';
}

const WORKS = new RegExp(
  `^(?:${'so-called title entitle name word term phrase song book movie film show program programme series album play game group party bill act podcast drama comedy documentary novel poem essay episode sitcom musical concert single track radio magazine hit blockbuster memoir column project ballad anthem'.replaceAll(' ', '|')})$`,
);

/** "so-called", "commonly called", "better known as": how everyone names it. */
const soCalled =
  /\bso - called$|\bso-?called$|\b(?:commonly|often|also|sometimes|widely|popularly|formally|formerly|officially|better) (?:called|known as|dubbed|termed|referred to as)$/i;

const authorOf = /\bauthor of(?: the)?(?: \p{L}+)?$/iu;

/** What these end in. */
const naming: ReadonlySet<string> = new Set(['called', 'so-called', 'as', 'dubbed', 'termed']);

/** "The station’s “shock jock”, Otto Falk, who": what he is, and not what he says. */
function isApposed(items: readonly Item[], item: number, cues: ReadFrame['cues']): boolean {
  const [comma, name] = [items[item + 1], items[item + 2]];
  if (!/^(?:the|an?|['’]s?)$/i.test(items[item - 1]?.text ?? '') || comma?.text !== ',' || name?.pos !== 'PROPN') return false;
  return name.run < 0 && !cues.some(({ subject, at }) => subject.from === item + 2 && at === subject.to);
}

/** The last words before an item. */
function wordsBefore(items: readonly Item[], item: number): string {
  return items
    .slice(Math.max(0, item - 4), item)
    .map(({ text }) => text)
    .join(' ');
}
