import { describe, expect, test } from 'vitest';
import { wordsOf } from '../words/words.ts';
import { doerOf, doneIn } from './doer.ts';

describe('who does what by a question', () => {
  test.each([
    ['What does Norway want?', ['norwai', 'oslo'], 'want'],
    ['Why did the fishermen leave the port?', ['fishermen'], 'leav'],
    ['When did the talks in Bergen end?', ['talk'], 'end'],
    ['Has Marsh signed the treaty?', ['marsh'], 'sign'],
  ])('%s', (question, subject, verb) => {
    expect(doerOf(question)).toEqual({ name: subject[0], subject: new Set(subject), verb });
  });

  test.each([
    'Who signed the treaty?',
    'Has the treaty been signed?',
    'Which country has a treaty that fishermen must keep to?',
    'marsh treaty',
  ])('is open in %s', (question) => {
    expect(doerOf(question)).toBeUndefined();
  });
});

test.each([
  ['Norway has wanted the cable for years.', 1],
  ['Oslo wants the cable in May.', 1],
  ['Denmark wants Norway to pay.', -1],
  ['Denmark owns a tenth of Norway and wants the cable.', -1],
  ['Norway has a cable.', 0],
])('%s: %i', (sentence, expected) => {
  const stems = wordsOf(sentence).map(({ stem }) => stem);
  expect(doneIn(stems, doerOf('What does Norway want?')!)).toBe(expected);
});

test.each([
  ['The envoy said he and Voll agreed on the price.', 1],
  ['He blamed Oslo for a delay to which nobody in the whole country had agreed.', 0],
])('“he” does it where he stands for the doer, close before it: %s: %i', (sentence, expected) => {
  const stems = wordsOf(sentence).map(({ stem }) => stem);
  expect(doneIn(stems, doerOf('Has Marsh agreed?')!, new Set(['marsh']))).toBe(expected);
});
