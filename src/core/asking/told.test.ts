import { expect, test } from 'vitest';
import { firstLine, storyTold } from '../../../test/story/told.ts';
import { ask } from './ask.ts';

const story = storyTold({
  id: 'quay',
  origin: 'quay.md',
  published: '2026-03-06',
  text: `The council of Voss met on Tuesday. “The quay is rotten at every end. The cranes of the quay are rotten too,” Mayor Ida Marsh said of the port.

The council wants a new quay.`,
});

test('a quotation to which two lines were widened is told once', () => {
  const answer = ask(story, 'What did Ida Marsh say about the quay?');
  expect(answer.refused ? [] : answer.lines.map(({ text }) => text)).toEqual([
    '“The quay is rotten at every end. The cranes of the quay are rotten too,” Mayor Ida Marsh said of the port.',
  ]);
});

test('whoever did something is named first where a line says by whom it was done', () => {
  const told = storyTold({
    id: 'shed',
    origin: 'shed.md',
    published: '2026-03-06',
    text: 'The police of Voss came under fire this month after the shooting of the sailor Otto Falk.\n\nThe shed had been empty since May. He had been shot by the hunter Nils Brun, the mayor said of Falk.',
  });
  expect(firstLine(told, 'Who shot Otto Falk?')).toMatch(/by the hunter Nils Brun/);
});
