import { expect, test } from 'vitest';
import { firstLine, storyTold } from '../../../test/story/told.ts';

const story = storyTold({
  id: 'pier',
  origin: 'pier.md',
  published: '2026-03-02',
  text: `The minister Ida Marsh met Lars Voll in Bergen on Monday, and the two signed the lease of the pier. Their meeting lasted about two hours.

The dockers of Stavanger have been on strike for three weeks. Their leader, Karin Holm, resigned because the strike divides the port. Her deputy, Olav Dahl, is blamed for a hole in the books, and the port made his resignation public.

Marsh talked to Otto Rask at the summit in Lillehammer in May. The minister’s office did not say more. The dean of Voss, who turned 50, has no view of the pier. Rask leads the bank, and the bank owns the cranes.

The lighthouse of Voss cost 4 million dollars to mend, as the keeper wrote.

The clerk Eva Lund bought a bell for the pier. “I paid 400 dollars for my bell,” said Piet Sand, the ringer of Voss. She rang it on Sunday.

Nils Berg gave the pier a lamp. He paid 90 dollars for it.`,
});

test.each([
  ['How long did the meeting in Bergen last?', /about two hours/],
  ['how much did the lighthouse cost', /4 million dollars/],
  ['how much did Nils Berg pay for the lamp', /90 dollars/],
  ['why did Holm resign', /because the strike divides/],
  ['why did Olav Dahl resign', /blamed for a hole/],
])('%s is answered', (question, expected) => {
  expect(firstLine(story, question)).toMatch(expected);
});

test.each([
  ['How long did the Lillehammer summit last?', 'none of them gives that length of time.'],
  ['how long was the hole in the books', 'none of them gives that length of time.'],
  ['How much did Rask pay?', 'none of them gives that sum.'],
  ['How much did Eva Lund pay for the bell?', 'none of them gives that sum.'],
  ['Why did Eva Lund quarrel with Piet Sand?', 'no sentence of theirs says “quarrel” of Lund.'],
  ['Why did Rask leave the bank?', 'no sentence of theirs says “leave” of Rask.'],
  ['Why did Ida Marsh resign?', 'no sentence of theirs says “resign” of Marsh.'],
])('%s is refused, since %s', (question, because) => {
  expect(firstLine(story, question)).toBe(`These articles don't say: ${because}`);
});
