import type { CalendarDate, Claim, SentenceRef, StoryArticle } from '../model.ts';
import { once } from './lazy.ts';
import type { Lines } from './lines.ts';
import { SameReports } from './same-reports.ts';
import { supportOf } from './support.ts';

/** More texts than this that tell near things make no difference. */
const mostEchoes = 2;

/** The claims of a story: every line is in exactly one. Each is made when it is first asked for, and no other for its sake. */
export interface Claims {
  /** All, by their oldest sentences. */
  readonly all: () => Claim[];
  /** That of a line. */
  readonly of: (line: number) => Claim;
}

export function claimsOf(articles: readonly StoryArticle[], lines: Lines): Claims {
  const order = chronological(articles, lines);
  const reports = new SameReports(articles, lines, order);
  const made: Claim[] = [];
  const claim = (oldest: number, group = () => reports.from(oldest)): Claim => {
    made[oldest] ??= claimOf(articles, lines, group(), (line) => reports.near(line));
    return made[oldest];
  };
  return {
    all: once(() =>
      Array.from(
        Map.groupBy(order, (line) => reports.oldest(line)),
        ([oldest, group]) => claim(oldest, () => group),
      ),
    ),
    of: (line) => claim(reports.oldest(line)),
  };
}

/** The lines, oldest article first, those of articles without a date last. */
function chronological(articles: readonly StoryArticle[], { firsts, sentences }: Lines): Int32Array {
  const dateOf = ({ published }: StoryArticle) => (published.known === 'no' ? '9999' : published.date);
  const sorted = articles.map((_, i) => i).sort((a, b) => compare(dateOf(articles[a]!), dateOf(articles[b]!)) || a - b);
  const order = new Int32Array(sentences.length);
  let place = 0;
  for (const article of sorted) for (let line = firsts[article]!; line < firsts[article + 1]!; line++) order[place++] = line;
  return order;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function claimOf(
  articles: readonly StoryArticle[],
  lines: Lines,
  group: readonly number[],
  nearby: (line: number) => readonly number[],
): Claim {
  const articleOf = (line: number) => articles[lines.articles[line]!]!;
  const refOf = (line: number): SentenceRef => ({ article: articleOf(line).article.id, sentence: lines.sentences[line]! });
  const [line, ...others] = group as [number, ...number[]];
  const first = refOf(line);
  const own = new Set(group.map((one) => articleOf(one).origin));
  const echoes = new Set<number>();
  for (const one of group) {
    if (echoes.size >= mostEchoes) break;
    for (const other of nearby(one)) if (!own.has(articleOf(other).origin)) echoes.add(articleOf(other).origin);
  }
  let reported: CalendarDate | undefined;
  for (const one of group) {
    const { published } = articleOf(one);
    if (published.known !== 'no' && !(reported && reported >= published.date)) reported = published.date;
  }
  return {
    id: `${first.article}-${articleOf(line).reading.sentences[first.sentence]!.span.start}`,
    sentences: [first, ...others.map(refOf)],
    support: others.length ? supportOf(group.map(articleOf)) : 1,
    ...(echoes.size > 0 && { echoes: Math.min(echoes.size, mostEchoes) }),
    ...(reported && { reported }),
  };
}
