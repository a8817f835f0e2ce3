import { daysBetween } from '../calendar.ts';
import type { Bullet, Claim, SentenceRef, Story, StoryArticle } from '../model.ts';
import { tag } from '../reading/tokens.ts';
import { wordCount } from '../standing/cut.ts';
import { leans } from '../standing/leaning.ts';
import { looseNouns } from '../standing/loose-nouns.ts';
import { masked } from '../standing/masked.ts';
import { hasStranger } from '../standing/strangers.ts';
import { kindsOfWords } from '../standing/word-kinds.ts';
import type { Lookup } from '../story/lookup.ts';
import { participantsOf } from '../story/meetings.ts';
import { noveltyIn } from './novelty.ts';
import { reportOf, wordsOf } from './reports.ts';
import { retoldIn } from './retold.ts';

/** What only one source says is listed up to here; more would hide what matters. */
const most = 8;
/** Words of a line that says something by itself. */
const leastWords = 6;
/** Days up to which the openings of two articles tell of one thing. */
const sameNews = 4;

/**
 * What one source alone says, newest source first, each of which tells one thing before another tells its second: nothing that another
 * tells in other words, nor a meeting that another tells of too.
 */
export function onlyReports({ claims, articles }: Story, shelf: Lookup, fits: (text: string) => boolean): Bullet[] {
  const isOwn = ownIn(articles, shelf);
  const isAlone = (claim: Claim) =>
    claim.support === 1 && !claim.echoes && !shelf.disputes.has(claim.id) && fits(wordsOf(claim, shelf)) && isOwn(claim);
  const lineOf = (claim: Claim): Bullet | undefined => {
    const report = isAlone(claim) ? reportOf(claim, shelf) : undefined;
    return report && fits(report.text) && wordCount(report.text) >= leastWords && !leans(masked(report.text))
      ? report
      : undefined;
  };
  const linesOf = (source: readonly Claim[]) => linesAmong(source, lineOf, (line) => readsWell(line, shelf));
  const newestFirst = claims.toSorted((a, b) => (b.reported ?? '').localeCompare(a.reported ?? ''));
  const ofSource = Map.groupBy(newestFirst, ({ sentences: [{ article }] }) => shelf.articles.get(article)?.origin);
  return inTurns([...ofSource.values()].map(linesOf));
}

/** One line of each source, then the next of each: no source fills the list alone. Only what is told is made. */
function inTurns(sources: readonly Iterator<Bullet, undefined>[]): Bullet[] {
  const told: Bullet[] = [];
  let waiting = sources;
  while (waiting.length > 0 && told.length < most) {
    waiting = waiting.filter((lines) => {
      const { value: line } = told.length < most ? lines.next() : { value: undefined };
      if (line && !told.some(({ text }) => text === line.text)) told.push(line);
      return line !== undefined;
    });
  }
  return told;
}

/** The lines that read well; of a source that has none the first that doesn't. */
function* linesAmong(
  claims: readonly Claim[],
  lineOf: (claim: Claim) => Bullet | undefined,
  isGood: (line: Bullet) => boolean,
): Generator<Bullet, undefined> {
  let [any, other]: [boolean, Bullet | undefined] = [false, undefined];
  for (const claim of claims) {
    const line = lineOf(claim);
    if (line && isGood(line)) {
      any = true;
      yield line;
    } else other ??= line;
  }
  if (!any && other) yield other;
  return undefined;
}

/** Says whether a claim is its source's own. */
function ownIn(articles: readonly StoryArticle[], shelf: Lookup): (claim: Claim) => boolean {
  const meetings = meetingsIn(articles);
  const novelty = noveltyIn(articles);
  const retold = retoldIn(articles);
  return ({ sentences }) =>
    sentences.every((ref) => {
      const article = shelf.articles.get(ref.article)!;
      if (isMetElsewhere(ref, article, meetings) || !novelty.isNew(article, ref.sentence) || retold.inQuotation(ref))
        return false;
      if (novelty.hasPerson(article, ref.sentence)) return true;
      const opens = isOpening(ref, article, articles);
      return (!opens && novelty.hasFigure(article, ref.sentence)) || !retold.inOtherWords(ref, opens);
    });
}

/** Whether it opens an article as another of these days is opened: both tell what has happened. A place or two words before it are none. */
function isOpening(
  { sentence }: SentenceRef,
  { reading, published, origin }: StoryArticle,
  articles: readonly StoryArticle[],
): boolean {
  if (reading.sentences.find(({ kind, text }) => kind === 'body' && wordCount(text) >= leastWords)?.index !== sentence)
    return false;
  return articles.some((other) => {
    if (other.origin === origin) return false;
    if (published.known === 'no' || other.published.known === 'no') return true;
    return Math.abs(daysBetween(published.date, other.published.date)) <= sameNews;
  });
}

/** The texts that tell of a meeting of each person, by the last name. */
function meetingsIn(articles: readonly StoryArticle[]): ReadonlyMap<string, ReadonlySet<number>> {
  const origins = new Map<string, Set<number>>();
  for (const { reading, origin } of articles)
    for (const { index, kind } of reading.sentences)
      for (const person of kind === 'body' ? participantsOf(reading, index) : [])
        origins.set(person, (origins.get(person) ?? new Set()).add(origin));
  return origins;
}

function isMetElsewhere(
  { sentence }: SentenceRef,
  { reading }: StoryArticle,
  meetings: ReadonlyMap<string, ReadonlySet<number>>,
): boolean {
  return participantsOf(reading, sentence).some((person) => (meetings.get(person)?.size ?? 0) > 1);
}

/** Whether a line says by itself what it is about, as a bullet has to. */
function readsWell({ text, evidence: [{ article: id, span }] }: Bullet, { articles }: Lookup): boolean {
  const { article, reading } = articles.get(id)!;
  const plain = masked(text);
  return (
    !hasStranger(reading, span) && looseNouns(tag(plain), kindsOfWords(reading), article.text.slice(0, span.start)).length === 0
  );
}
