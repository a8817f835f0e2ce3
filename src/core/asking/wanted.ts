import { demonyms } from '../reading/names/tables/demonyms.ts';
import { type Token, tag } from '../reading/tokens.ts';
import { normalForm } from '../words/words.ts';
import { type Expected, kindOfNoun } from './expected.ts';
import { dimensions } from './scales.ts';

/** What a question asks for. */
export interface Wanted {
  readonly kind: Expected;
  /** Stem of the noun that it is asked by: "airline" in "which airline", "days" in "how many days". */
  readonly noun?: string;
}

/** What a question asks for, and where it does: its question words with the noun that they ask by. */
export interface Asked {
  readonly wanted: Wanted;
  readonly start: number;
  readonly end: number;
}

/** What a question asks for, by the question words that open one of its sentences, else by any; undefined where it has none. */
export function askedBy(question: string): Asked | undefined {
  const found = opening(question) ?? anywhere(question) ?? closing(question);
  if (!found) return undefined;
  const { kind, start, end } = found;
  if (kind === 'amount' && money.test(question)) return { wanted: { kind, noun: 'money' }, start, end };
  const [, measure] = howMeasured.exec(question.slice(start, end)) ?? [];
  if (measure && kind !== 'noun') return { wanted: { kind, noun: normalForm(measure) }, start, end };
  const counts =
    (kind === 'number' || kind === 'amount') &&
    !/^ (?:do|does|did|is|are|was|were|will|would|has|have|had|can|could|of)\b/iu.test(question.slice(end));
  const isSubject = kind === 'noun' && helped.test(question.slice(end));
  const noun = (kind === 'noun' && !isSubject) || counts ? headOf(question, end) : undefined;
  if (!noun) return { wanted: { kind: kind === 'noun' ? 'thing' : kind }, start, end };
  if (kind === 'noun' && sums.test(noun.text)) return { wanted: { kind: 'amount', noun: 'money' }, start, end: noun.end };
  const wanted = { kind: kind === 'noun' ? (kindOfNoun(noun.text) ?? 'thing') : kind, noun: normalForm(noun.text) };
  return { wanted, start, end: noun.end };
}

/** "What does |the port want?": the next noun is whoever does it. */
const helped = /^ (?:do|does|did|has|have|had|will|would|can|could|should)(?:n['’]t)? /i;

const howMeasured = new RegExp(`^how (long|${dimensions})$`, 'i');

/** "How much" of what costs is money. */
const money =
  /\bhow much\b.*\b(?:costs?|worth|pay|pays|paid|spend|spent|charged?|prices?|earn(?:ed|s)?|money|cash|debts?|funding|tax(?:es)?|rent|damages|compensation|bail|donat(?:ed?|ing)|rais(?:ed?|ing)|invest(?:ed)?|owed?|owes|fined?)\b/i;

/** Nouns that are sums of money. */
const sums =
  /^(?:price|cost|salary|fine|bail|reward|ransom|debt|budget|fee|wage|rent|income|revenue|profit|bounty|payout|compensation|bonus)s?$/;

/** Tried in order; what follows the match is where the asked noun stands. */
const forms: readonly (readonly [RegExp, Expected | 'noun'])[] = [
  [/\bhow (?:long|soon)\b/i, 'duration'],
  [/\bhow much\b/i, 'amount'],
  [new RegExp(`\\bhow (?:many|often|${dimensions})\\b`, 'i'), 'number'],
  [
    /\bwhat (?:did|does|has|have|is|was|were|do) .{2,60}\b(?:say|said|saying|think|tell|told|announce|argue|claim|warn|write(?= (?:in|on|to|about)\b))\b/i,
    'account',
  ],
  [
    /\b(?:which|what)\b(?: (?:is|was|are|were) the (?:name|title|main \w+|purpose) (?:of|for)\b)?(?: of (?:the following|these|those)\b)?/i,
    'noun',
  ],
  [/\bwho(?:m|se)?\b/i, 'person'],
  [/\bwhere\b/i, 'place'],
  [/\bwhen\b/i, 'date'],
  [/\b(?:why|how)\b/i, 'thing'],
];
/** "This Republican is the first to …": a quiz asks so. */
const pointing: (typeof forms)[number] = [/\bthis\b(?! (?:week|weekend|month|year|spring|summer|autumn|fall|winter)\b)/i, 'noun'];

/** Where sentences begin; a preposition may stand before the question words. */
const sentenceStart = /(?:^|[.?!:;]["”’]?\s+)(?:(?:in|on|at|to|by|from|for|of|with)\s+)?/gi;

function opening(question: string) {
  for (const { index, 0: lead } of question.matchAll(sentenceStart)) {
    const start = index + lead.length;
    const rest = question.slice(start);
    const form = forms.find(([pattern]) => rest.search(pattern) === 0);
    if (form) return { kind: form[1], start, end: start + form[0].exec(rest)![0].length };
  }
  return undefined;
}

function anywhere(question: string) {
  for (const [pattern, kind] of [...forms, pointing]) {
    const found = pattern.exec(question);
    if (found) return { kind, start: found.index, end: found.index + found[0].length };
  }
  return undefined;
}

/** "Oslo talks date": a note without a question word ends in what it asks for. */
function closing(question: string) {
  const found = notes.find(([pattern]) => pattern.test(question));
  return found && { kind: found[1], start: question.search(found[0]), end: question.length };
}

const notes: readonly (readonly [RegExp, Expected])[] = [
  [/ (?:date|dates|day|time|when)[\s?.!]*$/i, 'date'],
  [/ (?:place|location|venue|where)[\s?.!]*$/i, 'place'],
  [/ (?:cost|costs|price)[\s?.!]*$/i, 'amount'],
  [/ (?:duration|length|how long)[\s?.!]*$/i, 'duration'],
  [/ (?:number|total|toll|count|how many)[\s?.!]*$/i, 'number'],
];

/** Nouns that only lead to the asked one: "which type of bug". */
const measures = new Set(['type', 'kind', 'sort', 'form', 'piece', 'body', 'name', 'group', 'list']);

/** The head of the noun phrase that stands at a place, in lower case, and its end: "classic British television comedy is …" → "comedy". */
function headOf(question: string, from: number): { readonly text: string; readonly end: number } | undefined {
  let head: Token | undefined;
  let quoted = false;
  let told = false;
  for (const token of tag(question.slice(from, from + 200))) {
    if (/^["“”]$/.test(token.text)) quoted = !quoted;
    if (quoted) continue;
    const lower = token.text.toLowerCase();
    told ||= !head && token.pos === 'AUX';
    const leadsOn = (told && /^['’]s?$/.test(token.text)) || (lower === 'of' && head && measures.has(head.text.toLowerCase()));
    if (leadsOn) head = undefined;
    else if (isNoun(token)) {
      if (head && (isAnotherName(token, head) || isWeaker(lower, head.text.toLowerCase()))) break;
      head = token;
    } else if (head ? !modifies(token) : token.pos === 'ADP' || (token.pos === 'VERB' && !/(?:ing|ed)$/.test(lower))) break;
  }
  return head && { text: head.text.toLowerCase(), end: from + head.end };
}

/** A name after a common noun begins another phrase: "the charity Prince Harry left". */
function isAnotherName(token: Token, head: Token): boolean {
  return /^\p{Lu}\p{Ll}/u.test(token.text) && !/^\p{Lu}/u.test(head.text);
}

/** Whether a noun says nothing of its kind beside one that does. */
function isWeaker(noun: string, than: string): boolean {
  return kindOfNoun(than) !== undefined && !kindOfNoun(noun) && !measures.has(noun);
}

function isNoun({ pos, text }: Token): boolean {
  const lower = text.toLowerCase();
  return (pos === 'NOUN' || pos === 'PROPN') && (!demonyms.has(lower) || kindOfNoun(lower) !== undefined);
}

function modifies({ pos, text }: Token): boolean {
  return pos === 'ADJ' || pos === 'PART' || /^["“”'’‐-]/.test(text);
}
