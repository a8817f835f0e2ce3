import { describe, expect, it } from 'vitest';
import type { Article, Bullet, Evidence, News, Story } from '../model.ts';
import { read } from '../reading/read.ts';
import { correct } from './correct.ts';

const pier = [
  'The ferry to the outer islands struck the north pier on Monday.',
  'Twelve passengers were hurt in the collision, the coast guard said.',
  'The captain will be questioned by the harbour court next week.',
];
const quay = ['A dozen people were injured when the ferry hit the pier, the hospital said.'];

describe('what was posted, after its source changed', () => {
  it('stands where only other sentences changed, though they moved', () => {
    expect(corrected(['An inquiry was opened.', ...pier])).toBeUndefined();
  });

  it('stands where its source says it at more length, with the same figures', () => {
    const longer = pier.with(1, 'Twelve passengers were hurt in the violent collision at the quay, the coast guard said.');
    expect(corrected(longer)).toBeUndefined();
  });

  it('gives the sentence that took the place of the old one, and rests on it', () => {
    const now = 'Thirty passengers were hurt in the collision, the coast guard said.';
    const after = corrected(pier.with(1, now))!;
    expect(after.corrections).toEqual([{ source: { label: 'pier.md' }, was: pier[1], now }]);
    expect(after.news.fresh.map(({ text }) => text)).toEqual([pier[0], now, pier[2]]);
    expect(after.news.fresh.map(({ evidence }) => wordsOf(evidence[0], pier.with(1, now)))).toEqual([pier[0], now, pier[2]]);
    expect(after.told.map(({ text }) => text)).toEqual([now]);
    expect(after.news.sources.map(({ article }) => article)).toEqual(['pier-2', 'quay']);
  });

  it('takes a denial for another statement', () => {
    const now = 'The captain will not be questioned by the harbour court next week.';
    expect(corrected(pier.with(2, now))?.corrections).toMatchObject([{ was: pier[2], now }]);
  });

  it('loses a line that its source no longer carries in any words', () => {
    const after = corrected(pier.toSpliced(2, 1))!;
    expect(after.corrections).toEqual([{ source: { label: 'pier.md' }, was: pier[2] }]);
    expect(after.news.fresh.map(({ text }) => text)).toEqual(pier.slice(0, 2));
  });

  it('tells a line in the words of another source, where that still carries it', () => {
    const after = corrected(pier.toSpliced(1, 1), { alsoQuay: true })!;
    expect(after.corrections).toMatchObject([{ was: pier[1], now: quay[0] }]);
    expect(after.news.fresh[1]).toMatchObject({ text: quay[0], support: 1, standing: 'single', evidence: [{ article: 'quay' }] });
  });

  it('stays as it was where quite another report came to stand at the address', () => {
    expect(corrected(['The orchestra opens its season with a new symphony.', 'Tickets are sold out.'])).toBeUndefined();
  });

  it('stays as it was where the source is gone, for that takes nothing back', () => {
    const { news, cited } = posted();
    expect(correct(news, storyOf([articleOf('quay', 'quay.md', quay)]), cited)).toBeUndefined();
  });

  it('loses a quotation that its source words otherwise now', () => {
    const said = (words: string) => [...pier, `“${words},” harbour master Ivo Brandt told reporters on the quay.`];
    const before = articleOf('pier', 'pier.md', said('We had warned them of the fog twice'));
    const start = before.text.indexOf('“') + 1;
    const text = 'We had warned them of the fog twice';
    const quote = {
      text,
      speaker: 'Ivo Brandt',
      evidence: [{ article: 'pier', span: { start, end: start + text.length } }] as const,
      family: 'f',
      alsoIn: [],
      otherWordings: [],
    };
    const { news } = posted();
    const given: News = { ...news, fresh: [], quotes: [quote] };
    const now = (words: string) => storyOf([articleOf('pier-2', 'pier.md', ['An inquiry was opened.', ...said(words)])]);
    const cited = new Map([['pier', before]]);
    expect(correct(given, now(text), cited)).toBeUndefined();
    const after = correct(given, now('We had warned them of the fog once'), cited);
    expect(after).toMatchObject({ news: { quotes: [] }, corrections: [{ was: `“${text}” — Ivo Brandt` }] });
  });
});

/** What becomes of a digest of the pier's three sentences when its article reads like this. */
function corrected(sentences: readonly string[], options: { readonly alsoQuay?: boolean } = {}) {
  const { news, cited } = posted(options);
  return correct(news, storyOf([articleOf('pier-2', 'pier.md', sentences), articleOf('quay', 'quay.md', quay)]), cited);
}

function posted({ alsoQuay = false } = {}) {
  const first = articleOf('pier', 'pier.md', pier);
  const other = articleOf('quay', 'quay.md', quay);
  const placed = (article: Article, text: string): Evidence => {
    const start = article.text.indexOf(text);
    return { article: article.id, span: { start, end: start + text.length } };
  };
  const fresh = pier.map((text, index): Bullet => {
    const both = alsoQuay && index === 1;
    return {
      text,
      evidence: [placed(first, text), ...(both ? [placed(other, quay[0]!)] : [])],
      support: both ? 2 : 1,
      standing: both ? 'agreed' : 'single',
      claim: `c${index}`,
    };
  });
  const sources = [first, other].map(({ id, origin }, index) => ({
    article: id,
    label: origin,
    published: { known: 'no' as const },
    origin: index,
  }));
  const coverage = { articles: 2, outlets: 2 };
  const news: News = { topic: 't', coverage, fresh, changed: [], unchanged: 0, quotes: [], sources };
  return { news, cited: new Map([first, other].map((article) => [article.id, article])) };
}

const articleOf = (id: string, origin: string, sentences: readonly string[]): Article => ({
  id,
  origin,
  text: sentences.join('\n\n'),
});

function wordsOf({ span }: Evidence, sentences: readonly string[]): string {
  return articleOf('', '', sentences).text.slice(span.start, span.end);
}

function storyOf(articles: readonly Article[]): Story {
  return {
    topic: { slug: 't', title: 'T', actors: [], windowDays: 7, timeZone: 'UTC', bullets: 5 },
    articles: articles.map((article, origin) => ({ article, reading: read(article), published: { known: 'no' }, origin })),
    actors: [],
    claims: [],
    families: [],
    disputes: [],
    timeline: [],
  };
}
