import { isPersonNoun } from '../reading/person-nouns.ts';
import type { Token } from '../reading/tokens.ts';
import { isFiniteVerb } from './grammar.ts';

/**
 * Whether a sentence is about something that only the sentence before it tells apart: "The couple were found", "In both cases, the
 * victims were held up". A noun is told apart by a name in its phrase or beside it, by what follows ("the mayor of Linz", "the man
 * who called"), or because there is one of its kind ("the government").
 */
export function hasOpenSubject(tokens: readonly Token[]): boolean {
  if (someOf.test(tokens[0]?.text ?? '') && tokens[1]?.pos === 'VERB' && isFiniteVerb(tokens, 1)) return true;
  const from = subjectStart(tokens);
  if (from === undefined || !/^the$/i.test(tokens[from]!.text)) return false;
  let to = phraseEnd(tokens, from + 1);
  const body = tokens[to - 1]!;
  if (tokens[to]?.text === 'and' && to === from + 2 && bodies.test(body.lemma)) return true;
  if (tokens[to]?.text === 'and') to = phraseEnd(tokens, to + 2);
  const phrase = tokens.slice(from + 1, to);
  const head = phrase.at(-1);
  const [owner, mark] = phrase;
  if (head && oneOfMany.test(head.text)) return !isNamed(tokens, to) && !/^(?:of|who|whose|whom)$/.test(tokens[to]?.text ?? '');
  if (owner?.pos === 'NOUN' && mark?.pos === 'PART' && (isPersonNoun(owner.lemma) || bodies.test(owner.lemma)))
    return !oneOfItsKind.has(owner.lemma);
  if (!head || phrase.some(isName) || phrase.some(({ pos, text }) => pos === 'PART' && /^['’]/.test(text))) return false;
  if (head.pos !== 'NOUN' && !/^(?:old|latter|former)$/.test(head.text)) return false;
  if (oneOfItsKind.has(head.lemma) || oneOfItsKind.has(head.text.toLowerCase())) return false;
  return !isToldApart(tokens, to) && !goesOn(tokens, head, to);
}

/** Of whom, only the sentence before tells: "Several |accused them". */
const someOf = /^(?:Several|Most|Some|Many|Few|Others)$/;

/** Bodies of which there are many: "the company's shares". */
const bodies =
  /^(?:company|firm|division|unit|airline|agency|group|organi[sz]ation|studio|label|chain|club|team|band|charity|subsidiary|start-?up|retailer|carrier|maker|manufacturer)$/;

/** One person of whom there are many, whatever stands before: "the Olympic champion", "the R&B star", "the 20-year-old from Oslo". */
const oneOfMany =
  /^(?:old|MVP|laureate|star|superstar|champion|medalist|medallist|winner|singer|rapper|actor|actress|comedian|musician|artist|author|writer|novelist|player|striker|goalkeeper|midfielder|defender|quarterback|pitcher|athlete|golfer|swimmer|skier|driver|billionaire|millionaire|businessman|businesswoman|entrepreneur|tycoon|mogul|magnate|native|veteran|hopeful|candidate|lawmaker|congressman|congresswoman|politician|official)$/;

/** Talks that go on are those that the whole story is about. */
function goesOn(tokens: readonly Token[], { lemma }: Token, to: number): boolean {
  return (
    /^(?:talk|negotiation|discussion)$/.test(lemma) &&
    tokens.slice(to, to + 4).some((token) => /^(?:move|continue|resume|go|shift)$/.test(token.lemma))
  );
}

/** Where the subject begins: at the first word, or after an opening phrase that names nothing, up to its comma. */
function subjectStart(tokens: readonly Token[]): number | undefined {
  if (tokens[0]?.pos === 'DET') return 0;
  const { pos = '', text = '' } = tokens[0] ?? {};
  if (!/^(?:ADP|SCONJ|ADV|VERB|PART|ADJ)$/.test(pos) && !/^(?:Late|Early|Last)$/.test(text)) return undefined;
  const comma = tokens.findIndex((token) => token.text === ',');
  const opening = tokens.slice(1, comma);
  return comma > 0 && !opening.some(isName) && tokens[comma + 1]?.pos === 'DET' ? comma + 1 : undefined;
}

/** Where the phrase of a noun that begins here ends. */
export function phraseEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < tokens.length && isInPhrase(tokens, to)) to++;
  return to;
}

function isInPhrase(tokens: readonly Token[], at: number): boolean {
  const { pos, text } = tokens[at]!;
  if (pos === 'VERB' && /ed$/.test(text) && /^(?:NOUN|PROPN)$/.test(tokens[at - 1]!.pos)) return false;
  if (/^(?:NOUN|PROPN|ADJ|NUM|SYM)$/.test(pos)) return true;
  if (pos === 'PUNCT') return /^[-–]$/.test(text) && tokens[at + 1]?.start === tokens[at]!.end;
  if (pos === 'PART') return /^['’]/.test(text);
  return pos === 'VERB' && /(?:ed|ing|en)$/.test(text) && /^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.pos ?? '');
}

function isToldApart(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (!next) return false;
  if (next.pos === 'ADP' || /^(?:who|which|that|whose|where|when|to|\()$/i.test(next.text)) return true;
  if (next.pos === 'VERB' && /(?:ed|ing)$/.test(next.text) && !happens.test(next.lemma) && tokens[at + 1]?.pos === 'ADP')
    return /ing$/.test(next.text) || hasVerbFrom(tokens, at + 2);
  return isNamed(tokens, at);
}

/** Nobody does this to anything, so it says nothing of the noun before it: "The accident |occurred during …". */
const happens = /^(?:occur|happen|appear|arrive|emerge|remain|last|end|die|fail|collapse|crash|erupt)$/;

/**
 * Whether the name follows behind a comma: "The spokesman, Per Dahl, said", but not "The spokesman, Mr. Dahl said, left", and not "Unlike
 * the spokesman, Dahl left".
 */
export function isNamed(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== ',') return false;
  const from = tokens[at + 1]?.pos === 'DET' ? at + 2 : at + 1;
  const first = tokens[from];
  if (!first || /^(?:named|called|known|dubbed)$/.test(first.text)) return first !== undefined;
  if (!/^\p{Lu}/u.test(first.text)) return false;
  let to = from;
  while (/^\p{Lu}/u.test(tokens[to]?.text ?? '') || tokens[to]?.text === '.') to++;
  return from > at + 1 || !/^(?:VERB|AUX)$/.test(tokens[to]?.pos ?? '');
}

/** "The man seen at the gate was …": the first verb belongs to the noun when another follows it. */
function hasVerbFrom(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length && !/^(?:,|and|that|who|which|when|as)$/.test(tokens[i]!.text); i++)
    if (isFiniteVerb(tokens, i)) return true;
  return false;
}

/** A name; days and months tell nothing apart. */
function isName({ pos, text }: Token): boolean {
  return (pos === 'PROPN' || pos === 'NOUN' || pos === 'ADJ') && /^\p{Lu}/u.test(text) && !times.test(text);
}

const times =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** Nouns that "the" alone tells apart for any reader, or within the story that a digest is about. */
export const oneOfItsKind: ReadonlySet<string> = new Set(
  `government president vice-president premier chancellor minister mayor governor master king queen pope parliament senate house congress cabinet
  army military navy police authorities opposition public media press world planet earth sun moon sky weather economy market markets
  internet web dollar euro pound yen rouble ruble stock stocks ministry war pandemic conflict crisis peace
  ceasefire cease-fire truce toll inflation unemployment population climate universe number rest majority idea fact aim goal question
  reason result difference problem trouble other others poor rich young unemployed dead injured wounded`
    .trim()
    .split(/\s+/),
);
