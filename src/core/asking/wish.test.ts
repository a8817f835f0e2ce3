import { expect, test } from 'vitest';
import { firstLine, storyTold } from '../../../test/story/told.ts';

const story = storyTold({
  id: 'pier',
  origin: 'pier.md',
  published: '2026-03-02',
  text: `The port of Bergen is at odds with the state over the pier, and the talks about it want patience.

Ida Marsh, the minister, talked to the port about the pier in Oslo. Marsh called on Monday for a study of the seabed.

Norway calls the port a friend. Oslo insists that the pier stays open in winter. The dockers want Marsh to pay for the cranes, and the mayor told them to wait.

Lars Voll offered the dockers a year of rent.`,
});

test.each([
  ['What does Norway want?', /^Oslo insists that the pier stays open/],
  ['what did marsh demand', /Marsh called on Monday/],
  ['what do the dockers want from Marsh', /^The dockers want Marsh to pay/],
  ['what does Voll propose', /^Lars Voll offered the dockers/],
])('%s is answered by what tells it in any verb', (question, expected) => {
  expect(firstLine(story, question)).toMatch(expected);
});
