import { expect, test } from 'vitest';
import { storyTold } from '../../../test/story/told.ts';
import { withCapitals } from './capitals.ts';
import { sentenceIndex } from './sentence-index.ts';

const story = storyTold({
  id: 'pier',
  origin: 'pier.md',
  published: '2026-03-02',
  text: 'The minister Ida March sailed to Bergen on Monday. March met the dockers there. They march on every Friday in May. In Oslo, the singer Blue Anchor gave a concert for Ida March, and Ida March sang. The blue paint of the pier is new.',
});

test.each([
  ['when did ida sail to bergen', 'when did Ida sail to Bergen'],
  ['who are blue anchor', 'who are Blue Anchor'],
  ['why do they march', 'why do they march'],
  ['why is blue paint so dear', 'why is blue paint so dear'],
])('%s is read as “%s”', (typed, read) => {
  expect(withCapitals(typed, sentenceIndex(story))).toBe(read);
});
