import { expect, test } from 'vitest';
import { firstLine, storyTold } from '../../../test/story/told.ts';
import { ask } from './ask.ts';

const story = storyTold({
  id: 'ferry',
  origin: 'ferry.md',
  published: '2026-03-06',
  text: `A ferry of Norfjord Lines hit the quay of Voss on Tuesday, and two men were hurt. Norfjord Lines released a statement saying it would help the police.

"Our thoughts are with the families after this tragic morning," the statement says.

Captain Otto Marsh left the ferry first. Marsh spoke of his years at sea, calling the harbour of Voss a narrow trap.

The mayor, Ida Dahl, came at noon. Dahl told the council, which sat until midnight, that the town would have to buy a second crane in May. “Nobody likes it,” Dahl said.

Marsh left a note to his crew: “You kept your heads when the lamps went out.”`,
});

test.each([
  ['What did Norfjord Lines say about the accident?', /Our thoughts are with the families/],
  ['What did Marsh say about the harbour?', /calling the harbour of Voss a narrow trap/],
])('%s', (question, expected) => {
  expect(firstLine(story, question)).toMatch(expected);
});

test('what somebody wrote is asked for as what they said', () => {
  const answer = ask(story, 'What did Marsh write in his note?');
  expect(answer.refused ? [] : answer.lines.map(({ text }) => text).join(' ')).toMatch(/You kept your heads/);
});

test('the statement of another is nobody’s words', () => {
  const told = storyTold({
    id: 'crane',
    origin: 'crane.md',
    published: '2026-03-06',
    text: 'Norfjord Lines sold the crane of Voss in May. Ida Dahl wrote to the council. "The crane was rotten to the core," the statement says.',
  });
  expect(firstLine(told, 'What did Norfjord Lines say about the crane?')).toMatch(/not quoted/);
});
