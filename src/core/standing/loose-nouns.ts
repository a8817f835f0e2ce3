import { cueClass } from '../reading/cues.ts';
import { isPersonNoun } from '../reading/person-nouns.ts';
import type { Token } from '../reading/tokens.ts';
import { capitalised } from '../words/capitalised.ts';
import { isNamed, oneOfItsKind, phraseEnd } from './open-nouns.ts';
import type { KindOfWord } from './word-kinds.ts';

/**
 * The nouns of a line that only who has read what stands before it in its article can tell: "the gun", which the article brought in as
 * "a gun", and "the museum" or "the proposal", of which there are many, where the line itself doesn't say which. A noun is told by what
 * follows it ("the gun of the clerk"), by a name in its phrase, or by what stands before it in the line: the same noun, or a name of its
 * kind.
 * Source of the method: R. Vieira and M. Poesio, "An empirically based system for processing definite descriptions", Computational
 * Linguistics 26(4), 2000: a definite noun goes back to an earlier one with the same head unless something restricts it.
 * @param before the text of the article up to the line
 */
export function looseNouns(tokens: readonly Token[], kindOfWord: KindOfWord, before = ''): string[] {
  const loose: string[] = [];
  tokens.forEach(({ text }, at) => {
    if (!/^the$/i.test(text)) return;
    const head = headAt(tokens, at);
    if (!head || isTold(tokens, at, head)) return;
    const noun = tokens[head]!;
    const isOneOfMany = oneOfMany.has(noun.lemma) && tokens[head - 1]?.pos !== 'NOUN';
    const broughtIn = isBroughtIn(noun.text, before);
    if (!isOneOfMany && !broughtIn) return;
    if (!isNamedBefore(tokens, at, head, kindOfWord, broughtIn)) loose.push(noun.text);
  });
  return loose;
}

/** The place of the noun that "the" belongs to: the owner where it has one ("the |pilot’s hat"). Undefined where a name or a rank tells which. */
function headAt(tokens: readonly Token[], the: number): number | undefined {
  const end = phraseEnd(tokens, the + 1);
  const mark = tokens.findIndex(({ pos, text }, i) => i > the && i < end && pos === 'PART' && /^['’]/.test(text));
  const head = (mark < 0 ? end : mark) - 1;
  const { pos, text } = tokens[head]!;
  if (head <= the || pos !== 'NOUN' || text !== text.toLowerCase()) return undefined;
  return tokens.slice(the + 1, head).some((word) => /^\p{Lu}/u.test(word.text) || ranks.test(word.text)) ? undefined : head;
}

/** "The largest ship", "the third mayor", of which there is but one; "the 270 clerks", whose number is news. */
const ranks =
  /^(?:\p{L}{3,}est|most|least|only|best|worst|first|second|third|fourth|fifth|last|next|previous|\d[\d.,]+|\d+(?:st|nd|rd|th))$/u;

/** What "the" tells apart in a sentence of its place alone, and not in a line by itself. */
const manyAfterAll = /^(?:minister|mayor|governor)$/;

/** Whether the line says which is meant by more than the name of something else. */
function isTold(tokens: readonly Token[], the: number, head: number): boolean {
  const { lemma, text } = tokens[head]!;
  if (!manyAfterAll.test(lemma) && (oneOfItsKind.has(lemma) || oneOfItsKind.has(text) || ofTheStory.has(lemma))) return true;
  if (followsWhich(tokens, head + 1) || isNamed(tokens, head + 1)) return true;
  if (happens.has(lemma) && hasComplement(tokens, head + 1)) return true;
  return tokens.slice(0, the).some((token) => token.lemma === lemma);
}

/** Whether a name before may be its: of a person, of a body, or of a thing that the article hasn't brought in as one of many. */
function isNamedBefore(tokens: readonly Token[], the: number, head: number, kindOfWord: KindOfWord, broughtIn: boolean): boolean {
  const { lemma } = tokens[head]!;
  if (happens.has(lemma)) return false;
  const kind = (isPersonNoun(lemma) && !things.has(lemma)) || persons.has(lemma) ? 'person' : 'thing';
  if (kind === 'thing' && broughtIn && !isPersonNoun(lemma)) return false;
  // "Ruiz heard the suspect": who does something to another is not that other.
  const next = tokens[head + 1];
  const acts = /^(?:VERB|AUX)$/.test(next?.pos ?? '') || /^['’]/.test(next?.text ?? '');
  if (kind === 'person' && (!acts || isSpokenOf(tokens, the))) return false;
  return tokens.slice(0, the).some((token, i) => isNameOf(kind, token, i, kindOfWord));
}

/** "Ruiz said (that) |the suspect": who speaks is not who is spoken of. */
function isSpokenOf(tokens: readonly Token[], the: number): boolean {
  const verb = tokens[the - 1]?.text === 'that' ? tokens[the - 2] : tokens[the - 1];
  return verb?.pos === 'VERB' && cueClass(verb) !== undefined;
}

/** A name that such a noun may stand for; the first word has a capital anyway. */
function isNameOf(kind: 'person' | 'thing', { text, pos, lemma }: Token, at: number, kindOfWord: KindOfWord): boolean {
  if (kind === 'person' && pos === 'NOUN' && isPersonNoun(lemma)) return true;
  if (!/^\p{Lu}/u.test(text) || pos === 'DET' || courtesy.test(text) || days.test(text)) return false;
  const known = kindOfWord(text);
  return known === undefined ? at > 0 && pos === 'PROPN' : known === kind;
}

/** Whether what stands behind a noun says which is meant: "of Oslo", "who called", "in Lindhaven", "to cut taxes", but not "in May". */
function followsWhich(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (!next) return false;
  if (/^(?:of|that|who|which|whose|whom|where|\(|called|named|known)$/.test(next.text)) return true;
  if (next.text === 'to') return tokens[at + 1]?.pos === 'VERB';
  if (next.pos === 'VERB' && /ing$/.test(next.text)) return true;
  if (next.pos === 'VERB' && /(?:ed|en|wn)$/.test(next.text)) return tokens[at + 1]?.pos === 'ADP';
  if (next.pos !== 'ADP') return false;
  const name = tokens.slice(at + 1, at + 4).find(({ pos }) => pos !== 'DET' && pos !== 'ADJ');
  return name !== undefined && /^\p{Lu}/u.test(name.text) && !days.test(name.text);
}

/** "The delay |in delivery", "the case |against her", but not "the proposal |in October". */
function hasComplement(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:in|on|for|between|against|into|over|about|with|from|to)$/.test(tokens[at]?.text ?? '')) return false;
  const noun = tokens.slice(at + 1, at + 5).find(({ pos }) => /^(?:NOUN|PROPN|PRON)$/.test(pos));
  return noun !== undefined && !days.test(noun.text) && !ofTheStory.has(noun.lemma);
}

/** Whether the article has named such a thing before, and not as one that everybody knows: "a gun", "his gun", "two guns", "Lind Tower", "the Lind tax", "the old gun". */
function isBroughtIn(noun: string, before: string): boolean {
  return (
    hasPlace(before, noun, (left, right) => bringsIn.test(left) || afterName.test(left) || saysWhich.test(right)) ||
    hasPlace(before, capitalised(noun), (left) => afterName.test(left))
  );
}

function hasPlace(text: string, word: string, fits: (left: string, right: string) => boolean): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (/[\p{L}-]/u.test(text[at + word.length] ?? '')) continue;
    const end = at + word.length;
    if (fits(text.slice(Math.max(0, at - 60), at), text.slice(end, end + 10))) return true;
  }
  return false;
}

const bringsIn =
  /(?:^|[\s“"‘(])(?:an?|one|another|two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*|some|several|many|dozens of|hundreds of|thousands of|his|her|its|their|whose|\p{L}+['’]s?) (?:[\p{Ll}\d’'-]+,? ){0,3}$|(?:^|\s)[Tt]he (?:[\p{Ll}\d’'-]+,? ){1,3}$/iu;

/** "The door |of the ferry": after which it is "the door". */
const saysWhich = /^ (?:of|that|who|which)\b/;

const afterName = /(?<!^|[.?!:“"] )(?<!\p{L})(?!The )\p{Lu}[\p{L}’'.-]* $/u;

const courtesy = /^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|President|Senator)\.?$/;
const days =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)$/;

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What the story as a whole is about, or the day's news is full of, so that nobody asks which. */
const ofTheStory = set(
  `talk negotiation war day week month year morning evening night afternoon weekend time past future end beginning start way thing people
  country nation street road family name side line vote election race party`,
);

/** What happens or is said: no name before stands for it. */
const happens = set(
  `meeting discussion visit trip move decision announcement statement comment remark incident attack blast explosion accident crash
  shooting killing murder stabbing robbery theft fraud hack breach leak spill clash strike ruling verdict plan proposal deal agreement bill
  measure change finding study survey video footage photo picture image document letter email tweet post message interview speech address
  ceremony investigation charge allegation claim suit lawsuit complaint petition motion resolution amendment legislation sentence
  conviction offer request demand appeal suggestion delay ban sale purchase merger launch test tour journey flight search raid arrest
  protest rally march event case hearing trial debate call program programme project scheme initiative effort campaign operation mission
  list poll figure share reference conversation information filing record return issue matter dispute controversy scandal episode scene ordeal tragedy similarity signal`,
);

/** Things, places and bodies of which there are many. */
const things = set(
  `company firm airline agency organization organisation institute university college school hospital hotel museum theater theatre studio
  store shop restaurant factory plant mine station airport harbor harbour ship vessel boat building tower bridge dam park stadium
  film movie series book novel album magazine newspaper journal website app festival club church mosque temple prison jail
  device machine vehicle car truck bus train plane aircraft jet airliner helicopter product system tool weapon gun drug vaccine
  network show game song band team group city town village island county province district region neighborhood neighbourhood state
  ministry department committee council board commission union court home house apartment mansion residence`,
);

/** People of whom there are many. */
const persons = set(
  `minister mayor governor sheriff bishop archbishop man woman boy girl child baby teen teenager mother father couple victim suspect
  defendant photographer driver passenger attacker gunman actor actress singer rapper comedian musician author novelist athlete billionaire businessman entrepreneur tycoon mogul lawmaker
  senator congressman congresswoman spokesman spokeswoman lawyer attorney prosecutor officer judge client prince female male`,
);

/** So many are these that "the" alone tells none apart. */
const oneOfMany: ReadonlySet<string> = new Set([...happens, ...things, ...persons]);
