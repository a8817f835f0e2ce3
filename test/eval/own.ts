import type { Article } from '../../src/core/model.ts';
import { loadGold, loadStory } from '../gold/gold.ts';
import type { Gold, Sets } from './sets.ts';

/** Our own gold (test/gold) as sets in the batch form. */
export async function ownSets(): Promise<Sets> {
  const gold = await loadGold();
  const { story } = await loadStory();
  const articles = story.articles.map(({ article }) => article);
  const docs = articles.map(({ text, title, published }) => ({ text, title, date: published }));
  const placeOf = new Map(articles.map(({ origin }, doc) => [origin, doc]));
  const questions = [
    ...gold.questions.map((asked) => ({ kind: 'mixed', ...asked })),
    ...Object.entries(gold.asked).flatMap(([kind, asked]) => asked.map((one) => ({ kind, ...one }))),
  ];
  return {
    quotes: articles.map((article) => ({
      given: { id: article.origin, text: article.text, title: article.title, date: article.published },
      gold: { id: article.origin, quotes: quotesIn(article, gold.quotes[article.origin] ?? []) },
    })),
    actors: [
      {
        given: { id: 'ours', docs },
        gold: {
          id: 'ours',
          entities: gold.actors.map((actor) => ({ ...actor, mentions: mentionsOf(actor, articles, gold.actors, placeOf) })),
        },
      },
    ],
    timeline: [
      { given: { id: 'ours', docs }, gold: { id: 'ours', dates: [...new Set(gold.dates.events.map(({ date }) => date))] } },
    ],
    digest: [
      {
        given: { id: 'ours', docs },
        gold: { id: 'ours', claims: gold.digest.claims.map(({ needs }) => needs.map(({ source }) => source)) },
      },
    ],
    ask: questions.map(({ question, kind, ...wanted }, i) => ({
      given: { id: `${i}`, question, docs },
      gold: { id: `${i}`, kind, answer: null, ...('needs' in wanted && { needs: wanted.needs.map(({ source }) => source) }) },
    })),
  };
}

type OwnGold = Awaited<ReturnType<typeof loadGold>>;

/** The gold gives quotations as text, in the order of the article. */
function quotesIn({ text }: Article, quotes: OwnGold['quotes'][string]): Gold<'quotes'>['quotes'] {
  let from = 0;
  return quotes.map(({ text: said, speaker, kind, optional }) => {
    const spans = said.split('\n').map((part): [number, number] => {
      const start = text.indexOf(part, from);
      from = start + part.length;
      return [start, from];
    });
    return { spans, speaker, optional: optional === true || kind === 'scare' };
  });
}

/** Every place where a spelling stands that is not part of a longer one. */
function mentionsOf(
  { spellings, in: files }: OwnGold['actors'][number],
  articles: readonly Article[],
  all: OwnGold['actors'],
  placeOf: ReadonlyMap<string, number>,
) {
  const longerFirst = all.flatMap((actor) => actor.spellings).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${longerFirst.map((name) => RegExp.escape(name)).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  return articles
    .filter(({ origin }) => files === 'all' || files.includes(origin))
    .flatMap(({ origin, text }) =>
      [...text.matchAll(pattern)]
        .filter(([name]) => spellings.includes(name))
        .map((match) => ({ doc: placeOf.get(origin) ?? 0, start: match.index, end: match.index + match[0].length })),
    );
}
