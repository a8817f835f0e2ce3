import { isPlace } from '../reading/names/kinds.ts';
import { demonyms } from '../reading/names/tables/demonyms.ts';
import { orgWords } from '../reading/names/tables/kind-words.ts';
import { statesmen } from '../reading/names/tables/statesmen.ts';
import { isPersonNoun } from '../reading/person-nouns.ts';
import { type Token, unknownTo } from '../reading/tokens.ts';
import type { KindOfWord } from './word-kinds.ts';

/** What a pronoun stands for: "he", "they", "it". */
export type Kind = 'person' | 'several' | 'thing';

/** Whether the pronoun at a place may mean what stands at another before it, as far as the sentence and its article tell. */
export function mayMean(tokens: readonly Token[], pronoun: number, kind: Kind, at: number, kindOfWord: KindOfWord): boolean {
  const word = tokens[at]!;
  if (!canBe(kind, word, tokens[at + 1]) || times.test(tokens[at - 1]?.text ?? '')) return false;
  if (kind === 'thing' && isSaidOf(tokens, at, pronoun)) return false;
  if (kind === 'person' && isWhoOfMany(tokens, at)) return false;
  if (word.pos !== 'PROPN') return true;
  if (!/^(?:Republican|Democrat)$/.test(word.text) && excludes(kind, kindOfWord(word.text))) return false;
  return kind !== 'person' || !(namesNobody(tokens, at) || onlyDescribes(tokens, at, kindOfWord));
}

/** A name of one kind stands for no pronoun of the other. */
export function excludes(kind: Kind, named: ReturnType<KindOfWord>): boolean {
  return (kind === 'person' && named === 'thing') || (kind === 'thing' && named === 'person');
}

/** Whether a word may be what such a pronoun stands for; a day or a month never is. */
export function canBe(kind: Kind, { text, pos, lemma, start }: Token, next: Token | undefined): boolean {
  if (times.test(text)) return false;
  if (next?.text === 'of' && kind === 'thing' && shares.test(lemma)) return false;
  if (pos === 'PROPN')
    return kind !== 'person' || !(isPlace(text.toLowerCase()) || isPeople(text) || (start === 0 && isPlural(text)));
  if (kind === 'person')
    return (
      (pos === 'NOUN' && (isOneHuman(text, lemma) || (start > 0 && /^\p{Lu}/u.test(text)))) ||
      (pos !== 'NUM' && persons.test(text)) ||
      (lemma === 'old' && pos === 'ADJ')
    );
  if (pos === 'PRON') return persons.test(text);
  if (kind === 'thing') return pos === 'NOUN' || /^(?:million|billion|trillion)$/.test(text);
  if (/^(?:%|percent|per|of)$/.test(next?.text ?? '') && pos !== 'NOUN') return false;
  return (
    (pos === 'NOUN' && (text.toLowerCase() !== lemma || bodies.test(lemma) || next?.text === 'and')) ||
    /^(?:those|many|some|others|both|all|most|few|several|two|three|four|five|six|seven|eight|nine|ten|\d+)$/i.test(text)
  );
}

/** "Progressive |organizations": a plain word with a capital only because it opens the sentence, if the article names nobody so. */
function onlyDescribes(tokens: readonly Token[], at: number, kindOfWord: KindOfWord): boolean {
  const [{ text }, next] = [tokens[at]!, tokens[at + 1]];
  return (
    at === 0 &&
    next?.pos === 'NOUN' &&
    /^\p{Ll}/u.test(next.text) &&
    kindOfWord(text) === undefined &&
    !statesmen.has(text.toLowerCase()) &&
    unknownTo([text.toLowerCase()]).size === 0
  );
}

/** Whether a word is of the name of a body or a place: "Department of Corrections", "Fox News", "United States". */
function namesNobody(tokens: readonly Token[], at: number): boolean {
  const end = nameEnd(tokens, at);
  if (orgWords.has(tokens[end]!.text.toLowerCase())) return true;
  const start = nameStart(tokens, at);
  const name = tokens.slice(start, end + 1).map(({ text }) => text.toLowerCase());
  if (isPlace(name.join(' '))) return true;
  const of = start - 1;
  return end - start < 2 && tokens[of]?.text === 'of' && orgWords.has(tokens[of - 1]?.text.toLowerCase() ?? '');
}

function nameEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (isOfName(tokens[end + 1])) end++;
  return end;
}

function nameStart(tokens: readonly Token[], at: number): number {
  let start = at;
  while (isOfName(tokens[start - 1])) start--;
  return start;
}

const isOfName = (token: Token | undefined): boolean =>
  token !== undefined && token.pos !== 'PUNCT' && /^\p{Lu}/u.test(token.text);

/** "The pilots |who": many, as what it belongs to. */
function isWhoOfMany(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at - 1];
  return (
    /^(?:who|whom|whose)$/.test(tokens[at]!.text) &&
    noun !== undefined &&
    (isPeople(noun.text) || (noun.pos === 'NOUN' && noun.text.toLowerCase() !== noun.lemma))
  );
}

/** "Norwegians", "Republicans": many, and no "he". */
function isPeople(text: string): boolean {
  return text.endsWith('s') && (demonyms.has(text.slice(0, -1).toLowerCase()) || parties.test(text));
}

const parties = /^(?:Republican|Democrat|Conservative|Liberal|Socialist|Communist|Tor(?:y|ie)|Labourite|Green)s$/;

/** "Authorities", with a capital only because it opens the sentence. */
function isPlural(text: string): boolean {
  return text.endsWith('s') && unknownTo([text.toLowerCase()]).size === 0;
}

/** "There is no sign so far that it sank": the noun before "that" is what is said of it. */
function isSaidOf(tokens: readonly Token[], noun: number, pronoun: number): boolean {
  if (tokens[pronoun - 1]?.text !== 'that') return false;
  return noun === pronoun - 2 || (/^there$/i.test(tokens[0]!.text) && tokens[noun]!.pos === 'NOUN');
}

/** Whether a noun, with its lemma, is one person: several are "they", and so, or "it", is a body that speaks. */
export function isOneHuman(text: string, lemma: string): boolean {
  return text.toLowerCase() === lemma && (isPersonNoun(lemma) || humans.has(lemma)) && !bodies.test(lemma);
}

/** Nouns for one human being who isn't known for an office or for speaking. */
const humans: ReadonlySet<string> = new Set(
  `master clerk keeper maker holder hunter rider walker runner buyer seller caller customer visitor user shopper hiker climber diver surfer
  skier jogger cyclist tourist vendor orphan twin toddler infant baby newborn teen teenager adult senior minor male female human hero
  heroine thief robber burglar killer murderer attacker shooter bomber hacker fraudster offender felon convict stalker rapist burglar
  fellow newcomer outsider loner lover girlfriend boyfriend ex spouse parent sibling stepfather stepmother bride groom heir self-starter
  nurse monk cook waiter waitress cashier janitor electrician plumber carpenter builder fisherman shepherd pedestrian motorist bystander`
    .trim()
    .split(/\s+/),
);

/** "Half of its gas": a share is of what the pronoun means, and not that itself. */
const shares = /^(?:half|third|quarter|part|most|rest|majority|percent|percentage|share|bulk)$/;
const persons = /^(?:who|whose|whom|someone|somebody|anyone|anybody|everyone|everybody|no-one|nobody|one|each)$/i;
const bodies =
  /^(?:people|police|couple|pair|family|team|group|crew|crowd|company|firm|club|party|side|government|administration|ministry|army|military|staff|committee|commission|council|band|duo|trio|majority|public|audience|press|media|union|board|court|jury|department|agency|organi[sz]ation|office|network|newspaper|paper|outlet|magazine|publication|campaign|source|coalition|association|institute|foundation|house|senate|congress|kremlin|league|camp|delegation|record)$/;
const times =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|day|week|month|year|morning|evening|night|afternoon|time|hour|minute)s?$/i;
