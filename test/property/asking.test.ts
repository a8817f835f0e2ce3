import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ask, search } from '../../src/core/asking/ask.ts';
import { compare } from '../../src/core/asking/compare.ts';
import { quotationsOf } from '../../src/core/asking/quotations.ts';
import { loadStory } from '../gold/gold.ts';

const { story } = await loadStory();
const vocabulary = story.articles.flatMap(({ article }) => article.text.split(/\s+/));

/** Anything that a person may type: any characters, words of the articles in any order, very long, patterns of regular expressions. */
const questions = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...vocabulary), { maxLength: 30 }).map((words) => `${words.join(' ')}?`),
  fc
    .tuple(
      fc.constantFrom('Who', 'When', 'How many', 'What did Putin say about', 'Which', '(?:', '\\'),
      fc.constantFrom(...vocabulary),
    )
    .map((parts) => parts.join(' ')),
  fc.constantFrom(
    'x'.repeat(10_000),
    'Putin '.repeat(2_000),
    '🙂'.repeat(500),
    '(a+)+$'.repeat(100),
    '*'.repeat(300),
    '__proto__ constructor',
  ),
);

test('whatever is asked, every line of an answer stands in its article', () => {
  fc.assert(
    fc.property(questions, (question) => {
      for (const { text, evidence } of search(story, question, 5).answers.flat()) {
        const [first, ...copies] = evidence.map(({ article: id, span }) => {
          const { article, origin } = story.articles.find(({ article }) => article.id === id)!;
          return { origin, words: article.text.slice(span.start, span.end).replace(/\s+/g, ' ') };
        });
        expect(first!.words).toBe(text);
        for (const copy of copies) expect(copy).toEqual({ origin: first!.origin, words: expect.stringMatching(/\S/) });
      }
    }),
    { numRuns: 150 },
  );
});

test('whatever is asked, there is an answer with lines or a refusal with its reason', () => {
  fc.assert(
    fc.property(questions, (question) => {
      const answer = ask(story, question);
      if (answer.refused) expect(answer.because).toMatch(/\.$/);
      else expect(answer.lines.length).toBeGreaterThan(0);
    }),
    { numRuns: 100 },
  );
});

test('whatever they are to be about, quotations and comparisons are found or not, without a fault', () => {
  fc.assert(
    fc.property(questions, (about) => {
      expect(quotationsOf(story, { about }).length).toBeLessThanOrEqual(quotationsOf(story).length);
      expect(compare(story, about).disputes.length).toBeLessThanOrEqual(story.disputes.length);
    }),
    { numRuns: 50 },
  );
});
