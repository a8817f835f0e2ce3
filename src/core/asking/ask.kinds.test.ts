import { expect, test } from 'vitest';
import { firstLine, storyTold } from '../../../test/story/told.ts';

const story = storyTold(
  {
    id: 'pier',
    origin: 'pier.md',
    published: '2026-03-02',
    text: `Mayor Ida Marsh came from Oslo to Bergen on Monday and left for Voss. Dockers blocked the road in Voss with a crane on Sunday. In the evening a band played.

The new pier would be paid from the state’s budget, the mayor said in Voss. “The plan is older than I am,” Marsh said of the pier. A draft of 14 pages was signed in May, and the plan would leave the cranes to the port.

Otto Rask is the head of the search for the lost barge. The barge drifts at four knots and sends a signal at a frequency of 121 MHz.

Oslo has said little. Norwegian officials said that the barge was insured.`,
  },
  {
    id: 'talks',
    origin: 'talks.md',
    published: '2026-03-03',
    text: 'The talks on the pier move to Abu Dhabi. In the Emirates the two sides will talk from March 9, the mayor said. Fishermen are against the pier, and thousands of them came. Some 340 fishermen signed a letter.',
  },
);

test.each([
  ['what happened in Voss', /^Dockers blocked the road/],
  ['What is in the plan?', /^A draft of 14 pages/],
  ['what did the mayor say about the plan', /older than I am/],
  ['who leads the search for the barge', /^Otto Rask is the head/],
  ['how fast does the barge drift', /four knots/],
  ['what is the frequency of the signal', /121 MHz/],
  ['how did Norway react to the barge', /^Norwegian officials said/],
  ['abu dhabi talks date', /March 9/],
  ['who opposes the pier', /^Fishermen are against/],
  ['how many fishermen signed', /340/],
])('%s', (question, expected) => {
  expect(firstLine(story, question)).toMatch(expected);
});
