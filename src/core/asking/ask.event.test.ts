import { expect, test } from 'vitest';
import { firstLine, storyTold } from '../../../test/story/told.ts';

const story = storyTold({
  id: 'ferry',
  origin: 'ferry.md',
  published: '2026-03-02',
  text: `A ferry struck the pier of Bergen on Monday at about 6:40 a.m., and its captain, Ida Marsh, was thrown into the water. She drowned before a boat could reach her.

Ida Marsh, 52, had sailed for thirty years. A fisherman discovered the body of Ida Marsh near the lighthouse.

Karin A. Holm spoke in Oslo on the ferry. The 47-year-old has run the port since May, and gave an hourlong speech to the dockers.

The death of Ida Marsh is a loss for the port, the mayor said. The pier closed at noon. The man steering the ferry was identified as Otto Rask. An overheated engine is blamed for the accident. The police said the motive of the mate, who had locked the bridge, is unknown.

Lars Voll spoke about the pier. The blast of the horn was heard in Voss ten years ago.`,
});

test.each([
  ['where did it happen', /pier of Bergen/],
  ['what happened?', /^A ferry struck/],
  ['how old was she', /52/],
  ['how did Ida Marsh die', /drowned|thrown into the water/],
  ['who found the body', /^A fisherman discovered/],
  ['what is the motive', /the motive of the mate/],
  ['when did the ferry strike the pier', /6:40/],
  ['how old is Karin A. Holm', /47-year-old/],
  ['how long was the speech to the dockers', /hourlong/],
  ['who was the steerer of the ferry', /Otto Rask/],
])('%s', (question, expected) => {
  expect(firstLine(story, question)).toMatch(expected);
});

test('how long somebody spoke is refused where no length stands near them', () => {
  expect(firstLine(story, 'how long did Voll speak')).toMatch(/none of them gives that length|“speak”/);
});
