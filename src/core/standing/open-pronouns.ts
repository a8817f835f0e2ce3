import type { Token } from '../reading/tokens.ts';
import { canBe, excludes, isOneHuman, type Kind, mayMean } from './antecedent.ts';
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
    if (kind === 'several' && isSaidByOne(line.slice(0, token.start), kindOfWord)) return true;
    if (
      before.some((_, i) => mayMean(tokens, at, kind, i, kindOfWord)) ||
      namesInBrackets(line.slice(0, token.start)).some((name) => !excludes(kind, kindOfWord(name)))
    )
      return kind === 'person'
        ? isOwnObject(tokens, at, namesInBrackets(line.slice(0, token.start)).length)
        : isObjectOfFirst(tokens, at);
    return !isNamedNext(kind, plain, tokens, token, kindOfWord);
  });
}

/** "[Ruiz] says |they are late": before the pronoun stands but one person, who speaks of others. */
function isSaidByOne(before: string, kindOfWord: KindOfWord): boolean {
  const [, inBrackets, plain] = oneSays.exec(before) ?? [];
  return kindOfWord(inBrackets ?? plain ?? '') === 'person';
}

const oneSays =
  /^(?:\[(?:[^\]]* )?(\p{Lu}[^\]\s]*)\]|(?:\p{Lu}[\p{L}.’'-]* ){0,3}(\p{Lu}[\p{L}’'-]*)) (?:says|said|thinks|thought|believes|believed) (?:that )?$/u;

/** The last words of what stands in square brackets outside quotation marks, if it is no date. */
function namesInBrackets(text: string): string[] {
  return [...text.replace(/[“"][^“”"]*[”"]/gu, '').matchAll(/\[(?:\D[^\]]*\s)?([^\s\d\]][^\s\]]*?)(?:[’']s|:)?\]/gu)].map(
    ([, name]) => name!,
  );
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

function kindOf({ text, pos }: Token): Kind | undefined {
  if (pos !== 'PRON') return undefined;
  const word = text.toLowerCase();
  if (/^(?:he|she|him|her|his|hers|himself|herself)$/.test(word)) return 'person';
  if (/^(?:they|them|their|theirs|themselves)$/.test(word)) return 'several';
  return /^(?:it|its|itself)$/.test(word) ? 'thing' : undefined;
}

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

/** "Hurt him", "met with her", "gave her five boats"; not "her boat", and not "took it with him". */
function isObject(tokens: readonly Token[], at: number): boolean {
  const [before, verb, next] = [tokens[at - 1], tokens[at - 2], tokens[at + 1]?.pos ?? ''];
  const isGiven = next === 'NUM' && before?.pos === 'VERB' && givesTo.test(before.lemma);
  const isOwner = /^her$/i.test(tokens[at]!.text) && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(next) && !isGiven;
  if (!/^(?:him|her)$/i.test(tokens[at]!.text) || isOwner) return false;
  return before?.pos === 'VERB' || (/^(?:with|to|for)$/.test(before?.text ?? '') && between.test(verb?.lemma ?? ''));
}

/** Verbs that have a receiver before what is given. */
const givesTo = /^(?:give|offer|send|hand|pay|lend|owe|bring|grant|award|promise|ask|charge|fine|cost|serve|prescribe)$/;

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
  if (kind === 'several' && opensWithOneHuman(after)) return false;
  return (
    kind !== 'person' || after.some((token, i) => canBe('person', token, after[i + 1]) && !excludes(kind, kindOfWord(token.text)))
  );
}

/** "The |sister of the mayor": the clause is about one human being; "the pilot and the cook" are several. */
function opensWithOneHuman(clause: readonly Token[]): boolean {
  const at = clause.findIndex(({ pos }) => !/^(?:DET|ADJ)$/.test(pos));
  const noun = clause[at];
  return noun?.pos === 'NOUN' && isOneHuman(noun.text, noun.lemma) && !clause.some(({ text }) => text === 'and');
}

const nextWords = 8;
