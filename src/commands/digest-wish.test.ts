import { expect, test } from 'vitest';
import { wishesForDigest } from './digest-wish.ts';

test.each([
  'What’s the latest?',
  "what's new",
  'whats up',
  'Hi, what is happening?',
  'Could you give me a quick summary, please',
  'any news?',
  'summarize the news',
  'catch us up',
  'latest news today',
])('%s', (line) => {
  expect(wishesForDigest(line)).toBe(true);
});

test.each([
  'What is the latest on the prisoner exchange?',
  'What is new about the plan?',
  'What is happening in Abu Dhabi?',
  'news of Witkoff',
  'What did Witkoff say in the latest interview?',
  'summary of what Putin said',
  'who is new',
])('no wish for the digest alone: %s', (line) => {
  expect(wishesForDigest(line)).toBe(false);
});
