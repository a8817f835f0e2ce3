import type { Mention, Reading, Sentence, Span, StoryArticle } from '../model.ts';
import { type Gender, genderByGivenName } from '../reading/names/given-names.ts';
import { mayBeNamesake } from '../reading/namesakes.ts';
import { type Token, tag } from '../reading/tokens.ts';
import type { Addition } from './additions.ts';
import { isOneHuman } from './antecedent.ts';
import { masked } from './masked.ts';
import { isDescribedIn } from './own-role.ts';

/** How many sentences back a pronoun may be followed. */
const reach = 3;
/** How sure it must be who says a quotation, for the name to be put in. */
const sure = 0.6;
/** Words before a name that can still be its title ("Finnish Foreign Minister"). */
const titleWords = 6;

/**
 * The names that a stretch needs to stand alone. The speaker of one that is all quotation: "[Ruiz:] “No.”" And the name behind a
 * pronoun that it would leave hanging, one that opens it or one that is said to speak; only where the article leaves no doubt: the
 * sentence before has that person, and no other, as its subject.
 */
export function namesFor(article: StoryArticle, span: Span): Addition[] {
  const { reading } = article;
  const { text } = article.article;
  const speaker = speakerOutside(reading, text, span);
  if (speaker) return [{ span: { start: span.start, end: span.start }, text: `${speaker}:`, instead: true }];
  const additions = new Map<number, Addition>();
  const persons = reading.mentions.filter(
    ({ span: at, kind }) => kind === 'person' && at.start >= span.start && at.end <= span.end,
  );
  const named = persons.length > 0;
  const own = persons.find((person) => !isQuoted(person, reading));
  for (const { speaker, sureness } of reading.quotes) {
    if (sureness < sure || speaker?.form !== 'pronoun' || speaker.span.start < span.start || speaker.span.end > span.end)
      continue;
    if ((own && own.span.start < speaker.span.start) || isNamedIn(reading, speaker.name, span)) continue;
    if (isDescribedIn(reading, speaker.name, text.slice(span.start, span.end))) continue;
    const written = text.slice(speaker.span.start, speaker.span.end);
    if (subjects.test(written) && !subjects.test(speaker.name) && !(isPerson.test(written) && description.test(speaker.name))) {
      additions.set(speaker.span.start, { span: speaker.span, text: shortName(reading, speaker.name, written), instead: true });
    }
  }
  const stretch = text.slice(span.start, span.end);
  const pronoun = opening.exec(stretch) ?? (named ? undefined : tagged.exec(masked(stretch)));
  if (pronoun?.[1]) {
    const start = span.start + pronoun.index + pronoun[0].length - pronoun[1].length;
    const sentence = reading.sentences.findIndex(({ span: at }) => at.end > span.start);
    const name = subjectBefore(reading, text, sentence, 1);
    const isAnother =
      !name ||
      isNamedIn(reading, name, span) ||
      isDescribedIn(reading, name, stretch) ||
      (genderByGivenName(name) ?? genderOf(pronoun[1])) !== genderOf(pronoun[1]);
    if (!isAnother && !additions.has(start)) {
      const possessive = /^(?:his|her)$/i.test(pronoun[1]) ? '’s' : '';
      additions.set(start, {
        span: { start, end: start + pronoun[1].length },
        text: shortName(reading, name, pronoun[1]) + possessive,
        instead: true,
      });
    }
  }
  return [...additions.values()];
}

/** A pronoun that opens a sentence, and one that says who says it: "The port will open in May, he said." */
const opening = /^(?:(?:But|And|Meanwhile|However|Later|Earlier),? )?(he|she|his|her)(?= [a-z])/i;
const tagged = /, (he|she)(?= (?:said|says|added|noted|explained|wrote|argued|warned|recalled|told \p{L}+(?: \p{L}+){0,3})[.,])/u;

/** "When he asked Ruiz": who is named in the stretch needs no other name there, and is hardly whom its pronoun means. */
function isNamedIn(reading: Reading, name: string, { start, end }: Span): boolean {
  return reading.mentions.some(
    (mention) =>
      mention.fullest === name && mention.span.start >= start && mention.span.end <= end && !isQuoted(mention, reading),
  );
}

function isQuoted({ span }: Mention, { quotes }: Reading): boolean {
  return quotes.some((quote) => quote.span.start < span.start && span.end < quote.span.end);
}

/** Who speaks in a stretch that holds a quotation and not a word beside it. */
function speakerOutside(reading: Reading, text: string, span: Span): string | undefined {
  const first = reading.quotes.find((quote) => quote.span.start >= span.start && quote.span.end <= span.end);
  if (!first?.speaker || first.kind === 'scare' || first.speaker.form === 'nominal') return undefined;
  if (first.sureness < sure || subjects.test(first.speaker.name)) return undefined;
  const outside = first.parts.reduceRight(
    (rest, part) => rest.slice(0, part.start - span.start) + rest.slice(part.end - span.start),
    text.slice(span.start, span.end),
  );
  return /[\p{L}\p{N}]/u.test(outside) ? undefined : first.speaker.name;
}

const isPerson = /^(?:he|she|his|her)$/i;

/** "The senator": names nobody. A thing it tells: "[the letter] reads". */
const description = /^(?:the|an?|his|her|its|their) \p{Ll}/u;

const subjects = /^(?:he|she|they|it|his|her|him|we|i|you)$/i;

/** The fullest name of the person whom the sentences before are about. */
function subjectBefore(reading: Reading, text: string, index: number, depth: number): string | undefined {
  const before = reading.sentences[index - 1];
  if (before?.kind !== 'body' || depth > reach) return undefined;
  const quote = reading.quotes.findLast(
    (quote) =>
      quote.kind !== 'scare' && quote.speaker && quote.sentences[0] <= before.index && quote.sentences[1] >= before.index,
  );
  if (quote?.speaker) {
    const { name, form } = quote.speaker;
    const isOpen = quote.sureness < sure || form === 'nominal' || subjects.test(name);
    return isOpen || namesAnother(before, reading.mentions, name) ? undefined : name;
  }
  if (/^(?:he|she) /i.test(before.text)) return subjectBefore(reading, text, index - 1, depth + 1);
  return subjectOf(before, reading.mentions, text);
}

/** The person who opens a sentence, title and all, if another person in it could not be meant as well. */
function subjectOf(sentence: Sentence, mentions: readonly Mention[], text: string): string | undefined {
  const persons = mentions.filter((mention) => mention.sentence === sentence.index && mention.kind === 'person');
  const first = persons[0];
  return first &&
    !initials.test(first.fullest) &&
    !mayBeNamesake(first.fullest, first.span, sentence.index, mentions) &&
    !oneOfTwo.test(text.slice(sentence.span.start, first.span.start)) &&
    isSubject(text, sentence.span, first.span) &&
    !namesAnother(sentence, mentions, first.fullest)
    ? first.fullest
    : undefined;
}

/** "The younger Mr. |Marsh": one of two of whom only the article tells which. */
const oneOfTwo = /\b(?:younger|older|elder|senior|junior|other)\b/i;

/** Whether outside quotation marks a sentence tells of somebody else as well, by name or not: "Weiss said the suspect ran away". */
function namesAnother({ index, text, span }: Sentence, mentions: readonly Mention[], name: string): boolean {
  const plain = masked(text);
  const persons = mentions.filter(({ sentence, kind }) => sentence === index && kind === 'person');
  const isMasked = (mention: Mention) => plain[mention.span.start - span.start] !== text[mention.span.start - span.start];
  if (persons.some((person) => person.fullest !== name && !isMasked(person))) return true;
  const tokens = tag(plain);
  return tokens.some(
    ({ text: noun, lemma, pos }, at) =>
      pos === 'NOUN' && isOneHuman(noun, lemma) && /^(?:VERB|AUX)$/.test(tokens[at + 1]?.pos ?? '') && hasArticle(tokens, at),
  );
}

/** "The suspect", "a young man". */
function hasArticle(tokens: readonly Token[], noun: number): boolean {
  const before = tokens[noun - 1]?.pos === 'ADJ' ? noun - 2 : noun - 1;
  return tokens[before]?.pos === 'DET';
}

/** "BBC": hardly a person, whatever it was taken for. */
const initials = /^\p{Lu}{2,}$/u;

/** Whether a name opens its sentence, with nothing but a title before it: then it is who acts. */
export function isSubject(text: string, sentence: Span, name: Span): boolean {
  const title = text.slice(sentence.start, name.start).trim();
  const opens =
    title.split(/\s+/).length <= titleWords && !/[,;:“"]|\b(?:of|to|with|by|in|for|after|on|from|and|that)\b/.test(title);
  return opens && !/^['’]s|^ and /.test(text.slice(name.end, name.end + 5));
}

function genderOf(pronoun: string): Gender {
  return /^(?:he|his)$/i.test(pronoun) ? 'male' : 'female';
}

/**
 * The name as the article mostly writes it once it is known: the end of the full name; the whole where the pronoun tells somebody from all
 * others of that name.
 */
function shortName(reading: Reading, fullest: string, pronoun: string): string {
  const counts = new Map<string, number>();
  for (const mention of reading.mentions) {
    if (mention.fullest === fullest && fullest.endsWith(mention.text))
      counts.set(mention.text, (counts.get(mention.text) ?? 0) + 1);
  }
  const short = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? fullest;
  const namesakes = reading.mentions.filter(
    (other) => other.kind === 'person' && other.fullest !== fullest && other.fullest.endsWith(` ${short}`),
  );
  const gender = genderOf(pronoun);
  const isAnother = (other: Mention) => (genderByGivenName(other.fullest) ?? gender) !== gender;
  return namesakes.length && namesakes.every(isAnother) ? fullest : short;
}
