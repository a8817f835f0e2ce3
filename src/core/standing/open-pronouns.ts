import { isPlace } from '../reading/names/kinds.ts';
import { demonyms } from '../reading/names/tables/demonyms.ts';
import { orgWords } from '../reading/names/tables/kind-words.ts';
import { isPersonNoun } from '../reading/person-nouns.ts';
import { type Token, unknownTo } from '../reading/tokens.ts';
import { isFiniteVerb } from './grammar.ts';
import { oneOfItsKind } from './open-nouns.ts';
import type { KindOfWord } from './word-kinds.ts';

/**
 * Whether a sentence has a pronoun for somebody or something that it doesn't name before: "One bullet hit his wife", "They met at
 * noon". Of an opening phrase the name may follow at once: "In his speech, Ruiz said". Brackets with names in them count, those with
 * dates do not.
 * @param plain the line with brackets and quotations blotted out, whose tokens are given
 * @param kindOfWord what the line's article takes a name for: a company is no "he", and a person no "it"
 */
export function hasOpenPronoun(
  line: string,
  plain: string,
  tokens: readonly Token[],
  kindOfWord: KindOfWord = () => undefined,
): boolean {
  return tokens.some((token, at) => {
    const kind = kindOf(token);
    if (!kind || (kind === 'thing' && isExpletive(tokens, at))) return false;
    const before = tokens.slice(0, at);
    if (
      before.some(
        (other, i) =>
          canBe(kind, other, tokens[i + 1]) &&
          !times.test(tokens[i - 1]?.text ?? '') &&
          !(kind === 'person' && isWhoOfMany(tokens, i)) &&
          !(other.pos === 'PROPN' && !/^(?:Republican|Democrat)$/.test(other.text) && excludes(kind, kindOfWord(other.text))) &&
          !(kind === 'thing' && isSaidOf(tokens, i, at)) &&
          !(kind === 'person' && other.pos === 'PROPN' && namesNobody(tokens, i)),
      ) ||
      namesInBrackets(line.slice(0, token.start)).some((name) => !excludes(kind, kindOfWord(name)))
    )
      return kind === 'person'
        ? isOwnObject(tokens, at, namesInBrackets(line.slice(0, token.start)).length)
        : isObjectOfFirst(tokens, at);
    return !isNamedNext(kind, plain, tokens, token, kindOfWord);
  });
}

/** The last words of what stands in square brackets, if it is no date. */
function namesInBrackets(text: string): string[] {
  return [...text.matchAll(/\[(?:\D[^\]]*\s)?([^\s\d\]][^\s\]]*?)(?:[’']s|:)?\]/gu)].map(([, name]) => name!);
}

/** A name of one kind stands for no pronoun of the other. */
function excludes(kind: Kind, named: ReturnType<KindOfWord>): boolean {
  return (kind === 'person' && named === 'thing') || (kind === 'thing' && named === 'person');
}

/** Whether a sentence has "the girl" do something, whom nothing in it tells apart, while it names nobody before: "They say the girl told it". */
export function hasOpenPerson(tokens: readonly Token[]): boolean {
  return tokens.some(({ text, lemma, pos }, at) => {
    if (pos !== 'NOUN' || !isOneHuman(text, lemma) || oneOfItsKind.has(lemma)) return false;
    const article = tokens[at - 1]?.pos === 'ADJ' ? at - 2 : at - 1;
    if (
      tokens[article]?.text !== 'the' ||
      tokens[article - 1]?.text === 'of' ||
      at + 1 === tokens.length ||
      !isFiniteVerb(tokens, at + 1)
    )
      return false;
    const before = tokens.slice(0, article);
    return !before.some((token, i) => canBe('person', token, tokens[i + 1]) && !/^\p{Lu}+$/u.test(token.text));
  });
}

/** "There is no sign so far that it sank": the noun before "that" is what is said of it. */
function isSaidOf(tokens: readonly Token[], noun: number, pronoun: number): boolean {
  if (tokens[pronoun - 1]?.text !== 'that') return false;
  return noun === pronoun - 2 || (/^there$/i.test(tokens[0]!.text) && tokens[noun]!.pos === 'NOUN');
}

type Kind = 'person' | 'several' | 'thing';

function kindOf({ text, pos }: Token): Kind | undefined {
  if (pos !== 'PRON') return undefined;
  const word = text.toLowerCase();
  if (/^(?:he|she|him|her|his|hers|himself|herself)$/.test(word)) return 'person';
  if (/^(?:they|them|their|theirs|themselves)$/.test(word)) return 'several';
  return /^(?:it|its|itself)$/.test(word) ? 'thing' : undefined;
}

/** Whether a word may be what such a pronoun stands for; a day or a month never is. */
function canBe(kind: Kind, { text, pos, lemma, start }: Token, next: Token | undefined): boolean {
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

/** "It is not clear whether": the pronoun stands for what follows. */
function isExpletive(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(at + 1, at + 6)
    .some(({ text }) => /^(?:clear|unclear|known|unknown|certain|uncertain|possible|likely|unlikely)$/i.test(text));
}

/** "Singer tried to hurt him": the object of a verb is not its subject, and nobody else is named. */
function isOwnObject(tokens: readonly Token[], at: number, inBrackets: number): boolean {
  if (!isObject(tokens, at)) return false;
  const before = tokens.slice(0, at);
  const named = before.filter((token, i) => canBe('person', token, tokens[i + 1]) && tokens[i - 1]?.pos !== 'PROPN');
  return (
    named.length + inBrackets === 1 &&
    before.filter((_, i) => isFiniteVerb(tokens, i)).length === 1 &&
    !before.some(({ text }) => text === ',')
  );
}

/** "Pilots of Norway want it": before the object of the first verb stands but the subject, which is not that. */
function isObjectOfFirst(tokens: readonly Token[], at: number): boolean {
  const [verb, next] = [tokens[at - 1], tokens[at + 1]];
  if (!/^(?:it|them)$/i.test(tokens[at]!.text) || verb?.pos !== 'VERB' || aboutWhatFollows.test(verb.lemma)) return false;
  if (next && !/^(?:PUNCT|ADP|CCONJ|SCONJ)$/.test(next.pos)) return false;
  const before = tokens.slice(0, at - 1);
  return !before.some(
    (token, i) => /^[,;:–—]$/.test(token.text) || (token.pos === 'VERB' && isFiniteVerb(tokens, i)) || token.pos === 'ADP',
  );
}

/** "Made it to Oslo", "found it hard": the pronoun stands for nothing before. */
const aboutWhatFollows = /^(?:make|find|think|consider|call|take|put|have|deem|say|tell|ask|give|let|help)$/;

/** "Hurt him", "met with her"; not "her boat", and not "took it with him". */
function isObject(tokens: readonly Token[], at: number): boolean {
  const [before, verb] = [tokens[at - 1], tokens[at - 2]];
  if (!/^(?:him|her)$/i.test(tokens[at]!.text) || /^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[at + 1]?.pos ?? '')) return false;
  return before?.pos === 'VERB' || (/^(?:with|to|for)$/.test(before?.text ?? '') && between.test(verb?.lemma ?? ''));
}

/** What one does with another, and nobody with themselves. */
const between = /^(?:meet|speak|talk|agree|disagree|argue|vote|negotiate|campaign|listen|work)$/;

/** Whether the phrase that the line opens with, and the pronoun stands in, ends in a comma after which somebody or something is named. */
function isNamedNext(kind: Kind, plain: string, tokens: readonly Token[], pronoun: Token, kindOfWord: KindOfWord): boolean {
  const [opener] = tokens;
  if (!opener || !/^(?:ADP|SCONJ|VERB|ADV)$/.test(opener.pos)) return false;
  if (
    opener.pos === 'ADV' &&
    !/^(?:when|where|while|as|once|since|if|after|before|until|even|just|only|shortly|soon)$/i.test(opener.text)
  )
    return false;
  const first = plain.indexOf(',');
  if (first >= 0 && first < pronoun.start && !/^, (?:where|who|whose|which)\b/.test(plain.slice(first))) return false;
  const comma = plain.indexOf(',', pronoun.end);
  if (comma < 0 || /^, (?:he|she|they|it|his|her|their|its|who|which|and|we|you|I)\b/.test(plain.slice(comma))) return false;
  const after = tokens.filter(({ start }) => start > comma).slice(0, nextWords);
  return (
    kind !== 'person' || after.some((token, i) => canBe('person', token, after[i + 1]) && !excludes(kind, kindOfWord(token.text)))
  );
}

const nextWords = 8;
