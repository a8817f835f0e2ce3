import { stands } from '../evidence.ts';
import type { AnswerLine, SomeEvidence, Span, StoryArticle } from '../model.ts';
import { faultOf } from '../standing/alone.ts';
import { edited } from '../standing/edited.ts';
import { knownAdditions } from '../standing/known.ts';
import type { Lookup } from '../story/lookup.ts';
import { stopWords } from '../words/stopwords.ts';
import { wordsOf } from '../words/words.ts';

/** A line of an answer, with the belief, 0 to 1, that it answers by itself: 1 for each of the things that somebody said. */
export interface Line extends AnswerLine {
  readonly belief: number;
  /** How well it shows a thing of the kind that is asked for, 0 to 1. */
  readonly shows: number;
}

export type Lines = readonly [Line, ...Line[]];

/** The lines of an answer as a person is told them: to the point, each standing alone, and none twice. */
export function told(lines: Lines, articles: Lookup['articles']): AnswerLine[] {
  return apart(toThePoint(lines).map((line) => standalone(whole(line, articles), articles)));
}

/** The line that answers best, whole sentences before captions and the like, and of the others those that the question fits nearly as well. */
function toThePoint(lines: Lines): Line[] {
  const judged = lines.map((line) => {
    const isUnfit = faultOf(line.text)?.kind === 'unfit';
    return { line, isUnfit, belief: line.belief * (isUnfit ? UNFIT : 1) };
  });
  const best = Math.max(...judged.map(({ belief }) => belief));
  return judged
    .sort((a, b) => b.belief * b.line.shows - a.belief * a.line.shows)
    .filter(({ line, isUnfit }, i) => i === 0 || line.belief >= best * (isUnfit ? rivals.unfit : rivals.whole))
    .map(({ line }) => line);
}

/** What is left of the worth of a caption or a headline as the first line of an answer. */
const UNFIT = 0.2;

/** Share of the best line's belief from which a further line is worth a reader's time: a whole sentence, and a caption or the like. */
const rivals = { whole: 0.25, unfit: 0.5 } as const;

/** Without those that stand in another already, as the sentence before it; of two that became the same one stays. */
function apart(lines: readonly AnswerLine[]): AnswerLine[] {
  const isWithin = ([one]: SomeEvidence, [other]: SomeEvidence) =>
    one.article === other.article && contains(other.span, one.span);
  const isToldBy = (line: AnswerLine, at: number) => (other: AnswerLine, place: number) =>
    place !== at && isWithin(line.evidence, other.evidence) && (place < at || !isWithin(other.evidence, line.evidence));
  return lines.filter((line, at) => !lines.some(isToldBy(line, at)));
}

/** A line with all of the quotation that it begins or ends, if that isn't long. */
function whole({ belief, ...line }: Line, articles: Lookup['articles']): AnswerLine {
  const [at, ...others] = line.evidence;
  const article = articles.get(at.article);
  const split = article?.reading.quotes.find(({ span }) => overlaps(span, at.span) && !contains(at.span, span));
  if (!article || !split) return line;
  const [first, last] = split.sentences.map((index) => article.reading.sentences[index]!.span);
  const span = { start: Math.min(at.span.start, first!.start), end: Math.max(at.span.end, last!.end) };
  const text = article.article.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  return text.split(' ').length > WITH_MORE ? line : { text, evidence: [{ article: at.article, span }, ...others] };
}

const overlaps = (one: Span, other: Span) => one.start < other.end && other.start < one.end;
const contains = (one: Span, other: Span) => one.start <= other.start && one.end >= other.end;

/** A line as it is read: where names and days in brackets don't make it stand alone, behind the sentence before it in its article. */
function standalone(line: AnswerLine, articles: Lookup['articles']): AnswerLine {
  const alone = withAdditions(line, articles);
  const [at, ...others] = line.evidence;
  const article = articles.get(at.article);
  const before = article && sentenceBefore(article, at.span);
  const words = before && standing(article, before);
  if (!words || faultOf(words) || !leansOn(words, alone.text)) return alone;
  const span = { start: before.start, end: at.span.end };
  const both = standing(article, span);
  return both && both.split(' ').length <= WITH_MORE
    ? { text: both, evidence: [{ article: at.article, span }, ...others] }
    : alone;
}

/** A line with the names and the days in brackets without which it hangs on a sentence that isn't there. */
export function withAdditions({ text, evidence }: AnswerLine, articles: Lookup['articles']): AnswerLine {
  const article = articles.get(evidence[0].article);
  return { text: (article && standing(article, evidence[0].span)) ?? text, evidence };
}

/**
 * Whether a line hangs on a sentence: by a word that stands for something else, or by a thing that both speak of. A verb that the tagger
 * doesn't see is no reason to think so.
 */
function leansOn(before: string, line: string): boolean {
  const fault = faultOf(line);
  if (fault?.kind !== 'hangs' || fault.because === 'no verb') return false;
  if (fault.because === 'a pronoun without its noun' || standIn.test(line)) return true;
  const known = new Set(wordsOf(before).map((word) => word.stem));
  const [, pointedAt = ''] = pointing.exec(line) ?? [];
  return wordsOf(pointedAt).some(({ text, stem }) => !stopWords.has(text) && known.has(stem));
}

/** "The |talks went", "said these |last words": the first thing that a line takes for known. */
const pointing = /\b(?:the|this|that|these|those|such) (\p{Ll}+(?: \p{Ll}+)?)/iu;

/** Words that stand for what was named before them, as the subject, and "there" for a place. */
const standIn = /^(?:he|she|it|they|we|both|the (?:two|three|pair|duo|couple))\b|\bthere\b/i;

/** Words at most of a line with sentences beside it. */
const WITH_MORE = 60;

/** A stretch with its additions; undefined where it would not stand in its article. */
function standing(article: StoryArticle, span: Span): string | undefined {
  const text = edited(article, span);
  return stands(text, [{ article: article.article.id, span }], () => article.article.text, knownAdditions([article]))
    ? text
    : undefined;
}

/** The sentence of text right before a place, if there is one. */
function sentenceBefore({ reading }: StoryArticle, { start }: Span): Span | undefined {
  const at = reading.sentences.findIndex(({ span }) => span.start >= start);
  const before = reading.sentences[at - 1];
  return before?.kind === 'body' ? before.span : undefined;
}
