import { stands } from '../evidence.ts';
import type { AnswerLine, SomeEvidence, Span, StoryArticle } from '../model.ts';
import { faultOf } from '../standing/alone.ts';
import { edited } from '../standing/edited.ts';
import { knownAdditions } from '../standing/known.ts';
import type { Lookup } from '../story/lookup.ts';

/** A line of an answer, with the belief, 0 to 1, that it answers by itself: 1 for each of the things that somebody said. */
export interface Line extends AnswerLine {
  readonly belief: number;
}

export type Lines = readonly [Line, ...Line[]];

/** The lines of an answer as a person is told them: to the point, each standing alone, and none twice. */
export function told(lines: Lines, articles: Lookup['articles']): AnswerLine[] {
  return apart(toThePoint(lines).map((line) => standalone(line, articles)));
}

/** The first line, and of the others those that the question fits nearly as well. */
function toThePoint(lines: Lines): Line[] {
  const best = Math.max(...lines.map(({ belief }) => belief));
  return lines.filter(
    ({ belief, text }, i) => i === 0 || belief >= best * (faultOf(text)?.kind === 'unfit' ? rivals.unfit : rivals.whole),
  );
}

/** Share of the best line's belief from which a further line is worth a reader's time: a whole sentence, and a caption or the like. */
const rivals = { whole: 0.15, unfit: 0.5 } as const;

/** Without those that stand in another already, as the sentence before it. */
function apart(lines: readonly AnswerLine[]): AnswerLine[] {
  const isWithin = ([one]: SomeEvidence, [other]: SomeEvidence) =>
    one.article === other.article && one.span.start >= other.span.start && one.span.end <= other.span.end;
  return lines.filter((line) => !lines.some((other) => other !== line && isWithin(line.evidence, other.evidence)));
}

/** A line as it is read: where names and days in brackets don't make it stand alone, behind the sentence before it in its article. */
function standalone(line: Line, articles: Lookup['articles']): AnswerLine {
  const whole = withAdditions(line, articles);
  const [at, ...others] = line.evidence;
  const article = articles.get(at.article);
  const before = article && leansBack(whole.text) ? sentenceBefore(article, at.span) : undefined;
  if (!article || !before || faultOf(standing(article, before) ?? '')) return whole;
  const span = { start: before.start, end: at.span.end };
  const both = standing(article, span);
  return both && both.split(' ').length <= WITH_BEFORE
    ? { text: both, evidence: [{ article: at.article, span }, ...others] }
    : whole;
}

/** A line with the names and the days in brackets without which it hangs on a sentence that isn't there. */
export function withAdditions({ text, evidence }: Line, articles: Lookup['articles']): AnswerLine {
  const article = articles.get(evidence[0].article);
  return { text: (article && standing(article, evidence[0].span)) ?? text, evidence };
}

/** Whether a line needs the one before it. A verb that the tagger doesn't see is no reason to think so. */
function leansBack(line: string): boolean {
  const fault = faultOf(line);
  return fault?.kind === 'hangs' && fault.because !== 'no verb';
}

/** Words at most of a line and the sentence before it. */
const WITH_BEFORE = 60;

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
