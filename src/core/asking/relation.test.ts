import { expect, test } from 'vitest';
import { firstLine, storyTold } from '../../../test/story/told.ts';

const story = storyTold({
  id: 'ferry',
  origin: 'ferry.md',
  published: '2026-03-02',
  text: `The skipper Otto Marsh met reporters in Bergen on Monday. His wife, Karin, had waited on the pier. Marsh said the girl's father tried to call the ferry, but no one answered.

The boy's mother, whose name was not released, is in hospital. Ida Dahl, the sister of the boy, thanked the crew.

Piet Sand and his brother Nils pulled the girl out of the water. Sand’s father, the welder Lars Sand, had built the boat. The nurse, Eva Lund, gave them soup. The architect of the pier sent a letter.

Tora Holm gave the crew a bell. Her daughter was proud. Elin Holm rang it.`,
});

test.each([
  ['Who is Otto Marsh’s wife?', /^\[?.*wife, Karin/],
  ["What is the name of Marsh's wife?", /wife, Karin/],
  ["what is Piet Sand's brother called?", /his brother Nils/],
  ["Who is Piet Sand's father?", /the welder Lars Sand/],
  ["Who is the boy's sister?", /Ida Dahl, the sister/],
  ['What is the name of the nurse?', /Eva Lund/],
  ["Who is the boy's mother?", /whose name was not released/],
])('%s is answered by who is named so, or by why nobody is', (question, expected) => {
  expect(firstLine(story, question)).toMatch(expected);
});

test.each([
  ["What is the name of the girl's father?", 'the girl’s father'],
  ["Who is Piet Sand's wife?", 'Piet Sand’s wife'],
  ['What is the name of the architect?', 'the architect'],
  ["What is the name of Piet Sand's architect?", "Piet Sand's architect"],
  ["What is Otto Marsh's brother called?", 'Otto Marsh’s brother'],
])('%s is refused, for nobody is named so', (question, whom) => {
  expect(firstLine(story, question)).toBe(`These articles don't say: none of them names ${whom}.`);
});

test('somebody of the same family name may be the daughter', () => {
  expect(firstLine(story, "Who is Tora Holm's daughter?")).not.toMatch(/none of them names/);
});
