import type { Reading, Sentence, Speaker } from '../model.ts';
import { speechNouns } from '../reading/cues.ts';
import { isGivenName } from '../reading/names/given-names.ts';
import { type Token, tag } from '../reading/tokens.ts';
import { isQuotedAt } from '../standing/quoted.ts';
import { normalForm, wordsOf } from '../words/words.ts';

/** The names by which a speaker is known. */
export interface Names {
  /** Stems of the words that are enough alone: "zelenski". */
  readonly stems: ReadonlySet<string>;
  /** Whole names in lower case, without "the": "ukrainian president". */
  readonly whole: ReadonlySet<string>;
  /** Whether it is a place, for which its officials speak. */
  readonly isPlace?: boolean;
}

/** How many sentences on end with "he said" are followed back to the name. */
const LONGEST_CHAIN = 3;

/** Characters at least of words in marks that tell what somebody said: not of the “cast member” that somebody is. */
const SHORTEST = 16;

/** Share of the odds from which a quotation is its speaker's: see the quotations of an actor. */
const SURE = 0.5;

/** Whether a sentence of a reading holds words of a speaker, quoted or reported. */
export function speaks(sentence: Sentence, reading: Reading, names: Names, back: number = LONGEST_CHAIN): boolean {
  const quoted = reading.quotes.some(
    ({ sentences: [from, to], speaker, span, sureness = 1 }) =>
      sureness >= SURE &&
      from <= sentence.index &&
      sentence.index <= to &&
      speaker &&
      span.end - span.start >= SHORTEST &&
      (isNamed(speaker.name, names) || (isStatement(speaker.name) && means(names, sentence, reading, [], back))) &&
      !calledSo.test(sentence.text.slice(0, Math.max(0, span.start - sentence.span.start))),
  );
  return quoted || reports(sentence, reading, names, back);
}

/** "Marsh, described by the police as |“the queen of the quay”", "Marsh is accused of |“moving coal by night”": words of others. */
const calledSo =
  /(?:\b(?:is|are|was|were|been|being) (?:\w+ly )?|, )(?:referred to as|known as|described (?:by [^,“"]{1,40} )?as|accused of|charged with|dubbed|nicknamed) (?:an? |the )?$/;

/** "The statement| says": its words are those of whoever released it, of whom the sentence before tells. */
function isStatement(speaker: string): boolean {
  return /^(?:the|his|her|its|their) (?:\p{Ll}+ )?(?:statement|letter|note|post|message|email|e-mail)$/iu.test(speaker);
}

function isNamed(speaker: string, names: Names): boolean {
  if (names.whole.has(speaker.toLowerCase().replace(/^the /, ''))) return true;
  const words = wordsOf(speaker.replace(/\S+['’]s\b/g, '').replace(ofSomebody, '$1'));
  return words.some(
    ({ stem }, at) =>
      names.stems.has(stem) && !isNamesake(words[at - 1]?.text, names) && !(isOwner(words[at + 1]?.text) && !names.isPlace),
  );
}

/** "A senior Marsh |aide" is not Marsh. */
function isOwner(next: string | undefined): boolean {
  return next !== undefined && /^\p{Ll}{3,}/u.test(next) && !/^(?:himself|herself|too|also|who|and|from|with)$/.test(next);
}

/** "A former colleague| of Ross" is not Ross. */
const ofSomebody = /^((?:an?|the|one|his|her|\p{Ll}+) .*?) (?:of|to|for|with|from|by|in|at) .*$/u;

/** Whether a given name before the family name is another's: "Otto Marsh" is not Ida Marsh. */
function isNamesake(before: string | undefined, { whole }: Names): boolean {
  const given = before?.toLowerCase();
  if (given === undefined || !isGivenName(given)) return false;
  const full = [...whole].filter((name) => name.includes(' '));
  return full.length > 0 && !full.some((name) => name.split(' ').includes(given));
}

function reports(sentence: Sentence, reading: Reading, names: Names, back: number): boolean {
  const tokens = tag(sentence.text);
  const named = (token: Token | undefined) =>
    token !== undefined && names.stems.has(normalForm(token.text)) && !isNamesake(tokens[tokens.indexOf(token) - 1]?.text, names);
  const isQuoted = ({ start }: Token) => isQuotedAt(reading, sentence.span.start + start);
  return tokens.some((token, at) => {
    if (token.text.toLowerCase() === 'according') return tokens[at + 1]?.lemma === 'to' && named(endOfName(tokens, at + 2));
    if (!telling.has(token.lemma) || isQuoted(token) || isByPhone(tokens, at)) return false;
    // "A woman he believed to be a thief" tells what he took her for.
    if (/^(?:believe|think)$/.test(token.lemma) && tokens[at + 1]?.lemma === 'to') return false;
    // "Voll has said nothing yet" tells no words, but who "he" is in the next sentence.
    if (back === LONGEST_CHAIN && tokens[at + 1]?.lemma === 'nothing') return false;
    const inverts = inverting.has(token.lemma) && !token.text.endsWith('ing');
    const after = inverts && /^[,”’"']$/.test(tokens[at - 1]?.text ?? '') ? endOfName(tokens, at + 1) : undefined;
    if (named(after) && !opensReport(tokens, after!)) return true;
    const subject = subjectOf(tokens, joinsOn(tokens, at) ? mainVerb(tokens) : at);
    if (subject === undefined || isSubordinate(tokens, subject) || (subject > 0 && inverted.test(sentence.text))) return false;
    const isPronoun = /^s?he$/i.test(tokens[subject]!.text);
    const tagged = isPronoun ? taggedBy(token, sentence, reading) : undefined;
    if (tagged) return isNamed(tagged.name, names);
    if (!isPronoun) {
      const speaker = names.isPlace && officials.test(tokens[subject]!.text) ? subject - 1 : subject;
      return (
        [speaker, speaker - 1].slice(0, speaker === subject ? 1 : 2).some((one) => named(tokens[one])) &&
        !isObject(tokens, subject)
      );
    }
    // Nobody says of themselves by name what "he said" closes: "the firm does better than under Marsh, he said".
    const closes = tokens[subject - 1]?.text === ',' && /^(?:[.,;]|ADP)$/.test(closing(tokens[at + 1]));
    return back > 0 && means(names, sentence, reading, closes ? [] : tokens.slice(0, subject), back);
  });
}

/** "Marsh closed the port, |calling it a ruin", "Marsh released a statement |saying so": who tells is whoever does the rest. */
function joinsOn(tokens: readonly Token[], verb: number): boolean {
  const before = tokens[verb - 1];
  return tokens[verb]!.text.endsWith('ing') && before !== undefined && (before.text === ',' || speechNouns.has(before.lemma));
}

/** The first verb of a sentence that is more than a participle; -1 behind a subject that is longer than a name: "Lawyers for Marsh appealed". */
function mainVerb(tokens: readonly Token[]): number {
  const verb = tokens.findIndex(({ pos, text }) => (pos === 'VERB' || pos === 'AUX') && !text.endsWith('ing'));
  const opens = tokens.findLastIndex(({ pos }, at) => pos === 'PUNCT' && at < verb);
  return tokens.slice(opens + 1, Math.max(verb, 0)).some(({ pos }) => pos === 'ADP') ? -1 : verb;
}

/** Who says the quotation that a word introduces: “I often think of her,” she |said. */
function taggedBy({ start }: Token, { span }: Sentence, { quotes }: Reading): Speaker | undefined {
  const quote = quotes.find(({ cue }) => cue?.start === span.start + start);
  return quote?.speaker && (quote.sureness ?? 1) >= SURE ? quote.speaker : undefined;
}

/** "Norwegian |officials", "Oslo’s foreign |ministry". */
const officials =
  /^(?:officials?|authorities|government|ministry|president|minister|leaders?|diplomats?|envoys?|spokes\p{L}+|parliament|lawmakers|military|army|administration|media|negotiators?)$/iu;

/** "The mayor, Ida Dahl, said Marsh |left", "… said Marsh|’s plan failed": of Marsh, not by him. */
function opensReport(tokens: readonly Token[], name: Token): boolean {
  return /^(?:VERB|AUX|PART)$/.test(tokens[tokens.indexOf(name) + 1]?.pos ?? '');
}

/** "Even though |he announced his bid", "what Ida Marsh |says": that something was said, not what. */
function isSubordinate(tokens: readonly Token[], subject: number): boolean {
  let at = subject - 1;
  while (tokens[subject]!.pos === 'PROPN' && tokens[at]?.pos === 'PROPN') at--;
  return /^(?:after|before|when|since|once|though|although|because|until|how|what|whatever)$/i.test(tokens[at]?.text ?? '');
}

/** "Should Marsh announce a bid, …" */
const inverted = /^Should\b(?!.*\?)/;

function closing(next: Token | undefined): string {
  return !next ? '.' : next.pos === 'ADP' ? 'ADP' : next.text;
}

/** "Marsh called the police", "called at noon" and "when Marsh called" tell no words, but "called the plan reckless" does. */
function isByPhone(tokens: readonly Token[], at: number): boolean {
  const [next, ...rest] = tokens.slice(at + 1, at + 1 + LONGEST_OBJECT);
  if (tokens[at]!.lemma !== 'call') return false;
  if (!next || /^[,.;:?!]$/.test(next.text) || (next.pos === 'ADP' && !/^(?:for|on|upon)$/i.test(next.text))) return true;
  return [next, ...rest].some(({ lemma }) => rung.has(lemma));
}

/** Words within which whoever is called stands. */
const LONGEST_OBJECT = 3;
const rung = listed('number police 911 999 112 ambulance hotline doctor lawyer operator switchboard brigade emergency');

/** The last word of the name that begins somewhere, titles and roles before it and "statement" after it skipped: "the US envoy Steve Witkoff". */
function endOfName(tokens: readonly Token[], from: number): Token | undefined {
  const to = tokens.findIndex(({ pos }, at) => at >= from && !/^(?:DET|ADJ|NOUN|PROPN)$/.test(pos));
  const run = tokens.slice(from, to === -1 ? undefined : to);
  return run.findLast(({ lemma }) => !speechNouns.has(lemma));
}

/** The word before a verb and its helpers; none where the verb is denied or passive. */
function subjectOf(tokens: readonly Token[], verb: number): number | undefined {
  for (let at = verb - 1; at >= 0; at--) {
    const { pos, lemma, text } = tokens[at]!;
    if (lemma === 'not' || lemma === 'be') return undefined;
    if (parting.test(text)) {
      const clause = tokens.findLastIndex(
        (token, i) => i < at && /^(?:who|whose|which)$/i.test(token.text) && parting.test(tokens[i - 1]?.text ?? ''),
      );
      if (clause !== -1) return clause - 2;
      const named = inverting.has(tokens[verb]!.lemma) ? beforeApposition(tokens, at) : undefined;
      if (named !== undefined) return named;
    }
    const joins =
      text === ',' && (/^(?:too|also)$/i.test(tokens[at - 1]?.text ?? '') || /^(?:too|also)$/i.test(tokens[at + 1]?.text ?? ''));
    if (!joins && pos !== 'AUX' && pos !== 'ADV' && !/^(?:too|also|himself|herself)$/i.test(text)) return at;
  }
  return undefined;
}

/** Words of "Falk|, 41, a keeper of the zoo of Linz, |said", at most. */
const LONGEST_APPOSITION = 14;

/** The name before what stands between two commas without a verb, of which the second is given; or that name itself: "the publicist, Otto Falk, |said". */
function beforeApposition(tokens: readonly Token[], comma: number): number | undefined {
  let isName = true;
  for (let at = comma - 1; at >= Math.max(1, comma - LONGEST_APPOSITION); at--) {
    const { pos, text } = tokens[at]!;
    if (/^["“”]$/.test(text) || (/^(?:VERB|AUX)$/.test(pos) && tokens[at - 1]!.pos !== 'DET')) return undefined;
    if (parting.test(text) && isInName(tokens[at - 1]!)) return at - 1;
    if (parting.test(text) && isName && tokens[at - 1]!.pos === 'NOUN') return comma - 1;
    if (!isInName(tokens[at]!)) isName = false;
  }
  return undefined;
}

/** The tagger takes Otto Bird's surname for a noun. */
const isInName = ({ pos, text }: Token) => pos === 'PROPN' || (pos === 'NOUN' && /^\p{Lu}/u.test(text));

/** What stands on both sides of an insertion. */
const parting = /^[,–—]$/;

/** "The hosts who rang the wife of Otto |Marsh told": what a clause without commas ends in is not whose verb comes behind it. */
function isInClause(tokens: readonly Token[], before: number): boolean {
  let verb = -1;
  for (let at = before; at > 0; at--) {
    const { pos, text } = tokens[at]!;
    if (/^(?:PUNCT|SCONJ|CCONJ)$/.test(pos)) return false;
    if (pos === 'VERB') verb = at;
    if (/^who$/i.test(text)) return verb > at && !(verb === before && telling.has(tokens[verb]!.lemma));
  }
  return false;
}

/** Whether a name hangs on a preposition: those close to Putin speak in "people close to Putin said". */
function isObject(tokens: readonly Token[], name: number): boolean {
  let at = name;
  while (at > 0 && tokens[at]!.pos === 'PROPN') at--;
  if (isInClause(tokens, at)) return true;
  // "Secretary of State Marsh" is an office before a name.
  if (tokens[at]!.text === 'of' && name - at > 1 && /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '')) return false;
  if (/^spokes/i.test(tokens[at - 1]?.text ?? '')) return false;
  return /^(?:to|of|with|by|for|from|under|against)$/i.test(tokens[at]!.text);
}

/** Whether "he" or "she" means the speaker: the only person whom the sentence names before, else who spoke in the sentence before it. */
function means(names: Names, { index }: Sentence, reading: Reading, before: readonly Token[], back: number): boolean {
  const words = before.map(({ text }) => text).join(' ');
  const here = reading.mentions.filter(
    ({ kind, sentence, text, span }) =>
      kind === 'person' && sentence === index && words.includes(text) && !isQuotedAt(reading, span.start),
  );
  const [only, ...others] = new Set(here.map(({ fullest }) => fullest));
  if (only !== undefined) return others.length === 0 && isNamed(only, names);
  const previous = reading.sentences[index - 1];
  return previous !== undefined && speaks(previous, reading, names, back - 1);
}

/** Verbs by which a report tells somebody's words; those that also stand before their subject: “…,” said Witkoff. */
const inverting = listed('say add insist argue warn explain note remark reply announce write');
const telling = new Set([
  ...inverting,
  ...listed(`tell state call describe claim indicate urge repeat reiterate criticise criticize confirm deny fault accuse ask
    stress suggest dismiss condemn welcome hail defend brand regard vow promise demand threaten blame praise declare acknowledge admit think believe predict reject`),
]);

function listed(lemmas: string): ReadonlySet<string> {
  return new Set(lemmas.split(/\s+/));
}
