import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brief } from '../../src/core/briefing/brief.ts';
import { stands } from '../../src/core/evidence.ts';
import type { Article, TopicProfile } from '../../src/core/model.ts';
import { read } from '../../src/core/reading/read.ts';
import { knownAdditions } from '../../src/core/standing/known.ts';
import { weave } from '../../src/core/story/weave.ts';

const topic: TopicProfile = { slug: 'any', title: 'Any', actors: [], windowDays: 7, timeZone: 'UTC', bullets: 5 };

/** Pieces of news with what is hard about it: pronouns, days, quotations in every mark, asides, captions, debris, odd characters. */
const piece = fc.oneof(
  fc.constantFrom(
    'Mayor Ana Ruiz opened the new bridge over the Drava on Monday, her office said.',
    'She also thanked the 120 workers who built it, many of whom live in Osijek.',
    '“We have waited for this bridge for nine years,” she said. “Now it is here.”',
    'But the opposition, which voted against the loan, stayed away (as it had announced).',
    'The bridge cost €48 million — twice what was planned — according to the court of auditors.',
    'The bridge cost €51 million, the builders’ union said.',
    'He said: ‘It’s not the nations’ money.’',
    'Ruiz (left) at the opening of the bridge, May 4, 2026.',
    'Meanwhile, yesterday late, at least three-quarters of the [old] town was without power, wasn’t it?',
    'OSIJEK, MAY 4: Two "engineers" were hurt; they will recover.',
    'READ MORE: sign up for our newsletter…',
    '“An open quotation that never ends',
  ),
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);

const text = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', '\n\n', '\n', ' \u00a0')), { maxLength: 12 })
  .map((pieces) => pieces.flat().join(''));

const articles = fc.array(
  fc.record({
    text,
    published: fc.option(fc.constantFrom('2026-05-03', '2026-05-04', '2026-05-05', '2026-01-01'), { nil: undefined }),
  }),
  { maxLength: 6 },
);

const options = fc.oneof(
  fc.constant({}),
  fc.record({ words: fc.integer({ min: 1, max: 300 }), window: fc.constant('all' as const) }),
  fc.record({ bullets: fc.integer({ min: 1, max: 6 }) }),
);

test('whatever the articles are, a digest stands on them and keeps to its room', () => {
  fc.assert(
    fc.property(articles, options, (given, room) => {
      const whole = given.map(
        ({ text, published }, i): Article => ({ id: `a${i}`, text, origin: `${i}.txt`, ...(published && { published }) }),
      );
      const textOf = (id: string) => whole.find((article) => article.id === id)?.text;
      const story = weave(
        whole.map((article) => ({ article, reading: read(article) })),
        topic,
      );
      const digest = brief(story, room);
      if (!digest) return;
      const known = knownAdditions(story.articles);
      const { bullets, headline, quotes } = digest;
      for (const { text: line, evidence } of [...bullets, headline]) {
        expect(stands(line, evidence, textOf, known), line).toBe(true);
      }
      for (const quote of quotes) {
        const source = quote.evidence.map(({ article, span }) => textOf(article)!.slice(span.start, span.end)).join('\n');
        for (const part of quote.text.split('\n')) expect(source).toContain(part);
      }
      const words = bullets.reduce((sum, bullet) => sum + bullet.text.split(/\s+/).length, 0);
      expect(words).toBeLessThanOrEqual('words' in room ? room.words : Number.POSITIVE_INFINITY);
      expect(bullets.length - (headline.lead ? 1 : 0)).toBeLessThanOrEqual(
        'bullets' in room ? room.bullets : 'words' in room ? 99 : topic.bullets,
      );
    }),
    { numRuns: 300 },
  );
}, 60_000);

test('the order of the articles in the folder changes no count of them', () => {
  fc.assert(
    fc.property(articles, (given) => {
      const coverageOf = (list: typeof given) =>
        brief(
          weave(
            list.map(({ text, published }) => {
              const article: Article = { id: `${text}${published}`, text, origin: 'x', ...(published && { published }) };
              return { article, reading: read(article) };
            }),
            topic,
          ),
        )?.coverage.articles;
      expect(coverageOf([...given].reverse())).toBe(coverageOf(given));
    }),
    { numRuns: 60 },
  );
}, 60_000);
