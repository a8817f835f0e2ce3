import { daysBetween } from '../calendar.ts';
import type { Claim, Dispute, DisputeSide, Evidence, Sentence, SentenceRef, StoryArticle } from '../model.ts';
import { contradict, type Figure, figuresOf } from './figures.ts';
import { termsOf } from './lines.ts';

/** Two reports this far apart in days tell of different states of things: that is news, not a dispute. */
const sameTime = 1;
/** Share of content terms that an assertion and its denial must have in common. */
const sameWords = 0.8;

interface Report {
  readonly article: StoryArticle;
  readonly sentence: Sentence;
  readonly evidence: Evidence;
}

/**
 * Where independent articles differ on one claim: another number of the same measured thing, or an assertion here and its denial
 * there. Only what cannot both be right: other units, rounder numbers and later counts are no dispute.
 */
export function disputesOf(claims: readonly Claim[], articles: readonly StoryArticle[]): Dispute[] {
  const byId = new Map(articles.map((article) => [article.article.id, article]));
  return claims.flatMap((claim): Dispute[] => {
    if (claim.support < 2) return [];
    const reports = claim.sentences.flatMap((ref) => reportOf(ref, byId) ?? []);
    const dispute = figureDispute(claim, reports) ?? denial(claim, reports);
    return dispute ? [dispute] : [];
  });
}

function reportOf(
  { article: id, sentence: index }: SentenceRef,
  articles: ReadonlyMap<string, StoryArticle>,
): Report | undefined {
  const article = articles.get(id);
  const sentence = article?.reading.sentences[index];
  return article && sentence && { article, sentence, evidence: { article: id, span: sentence.span } };
}

function figureDispute(claim: Claim, reports: readonly Report[]): Dispute | undefined {
  if (new Set(reports.map(({ sentence }) => (sentence.text.match(numbers) ?? []).join(' ').toLowerCase())).size < 2)
    return undefined;
  const measured: Measured[] = [];
  for (const report of reports.slice(0, mostCompared)) measured.push({ report, figures: figuresOf(report.sentence.text) });
  for (const [a, b] of pairs(measured)) {
    if (!independent(a.report, b.report) || [a, b].some(({ report }) => inParts.test(report.sentence.text))) continue;
    for (const figure of a.figures) {
      const other = b.figures.find(({ unit }) => unit === figure.unit);
      if (!other || !alone(figure, a.figures) || !alone(other, b.figures) || !contradict(figure, other)) continue;
      return {
        claim: claim.id,
        about: 'figure',
        question: questionOf(figure),
        sides: [side(figure.text, a.report, measured, figure), side(other.text, b.report, measured, other)],
      };
    }
  }
  return undefined;
}

interface Measured {
  readonly report: Report;
  readonly figures: readonly Figure[];
}

const numbers = /\d[\d,.]*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty)\b/gi;

/** "Three deaths in Norway, four |in Chile": parts of a number that another report may give as a whole. */
const inParts =
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|\p{L}+teen|\p{L}+ty) (?:each )?(?:in|from) (?:the )?\p{Lu}/u;

/** The only figure of its kind in its sentence, so that there is no doubt what it counts. */
function alone(figure: Figure, all: readonly Figure[]): boolean {
  return all.filter(({ unit }) => unit === figure.unit).length === 1;
}

/** One side: its words, and every report that gives the same value. */
function side(value: string, report: Report, measured: readonly Measured[], figure: Figure): DisputeSide {
  const others = measured
    .filter(
      (other) =>
        other.report !== report && other.figures.some(({ unit, value: same }) => unit === figure.unit && same === figure.value),
    )
    .map((other) => other.report.evidence);
  return { value, evidence: [report.evidence, ...others] };
}

function questionOf({ unit, noun }: Figure): string {
  if (unit === 'percent') return 'what share';
  if (/^[$€£]$/.test(noun)) return 'how much money';
  return `how many ${noun.endsWith('s') ? noun : `${noun}s`}`;
}

const negation = /\bnot\b|n['’]t\b|\bnever\b|\bno longer\b|\bden(?:y|ies|ied)\b/gi;

function denial(claim: Claim, reports: readonly Report[]): Dispute | undefined {
  for (const [a, b] of pairs(reports)) {
    if (!independent(a, b)) continue;
    const [denials, others] = [a, b].map(({ sentence }) => sentence.text.match(negation)?.length ?? 0);
    if (denials === others || (denials ?? 0) + (others ?? 0) !== 1) continue;
    const [first, second] = [a, b].map(({ article, sentence }) => new Set(termsOf(article.reading, sentence.index))) as [
      Set<string>,
      Set<string>,
    ];
    if ([...first].filter((term) => second.has(term)).length < sameWords * Math.max(first.size, second.size)) continue;
    return {
      claim: claim.id,
      about: 'negation',
      question: 'whether this is so',
      sides: [
        { value: a.sentence.text, evidence: [a.evidence] },
        { value: b.sentence.text, evidence: [b.evidence] },
      ],
    };
  }
  return undefined;
}

/** Two texts by two hands, of one day as far as that is known. */
function independent(a: Report, b: Report): boolean {
  if (a.article.origin === b.article.origin) return false;
  const [first, second] = [a.article.published, b.article.published];
  if (first.known === 'no' || second.known === 'no') return first.known === second.known;
  return Math.abs(daysBetween(first.date, second.date)) < sameTime;
}

/** Each with each; of a claim with very many reports, the first ones. */
function pairs<Item>(items: readonly Item[]): [Item, Item][] {
  const few = items.slice(0, mostCompared);
  return few.flatMap((a, i) => few.slice(i + 1).map((b): [Item, Item] => [a, b]));
}

const mostCompared = 12;
