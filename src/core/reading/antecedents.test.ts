import { describe, expect, test } from 'vitest';
import { read } from './read.ts';

/** Who says each quotation of a text. */
const speakers = (text: string) =>
  read({ id: 'a', origin: 'a.txt', text: text.replaceAll('¶', '\n\n') }).quotes.map(({ speaker }) => speaker?.name);

describe('“he” and “she” mean', () => {
  test.each([
    [
      'the one who spoke last, where they go on',
      'Envoy Tomas Berg blamed his rival Karl Holm for the delay, which he says will cost votes.¶Berg said, “The road is shut.”¶He continued, “It will stay shut.”',
      'Tomas Berg',
    ],
    [
      'a man with a woman’s given name, where no one else is meant',
      'Mayor Lindsey Holm opened the port.¶Holm said, “It is open.”¶He continued, “It will stay open.”',
      'Lindsey Holm',
    ],
    ['no one with a given name of the other gender', 'Tomas Berg told Melanie the road was shut.¶“I know,” she said.', 'Melanie'],
    [
      'whoever bears a role that one person has',
      'The port’s owner, Anna Weiss, met the envoy Karl Holm in Oslo.¶The owner left early.¶“I was tired,” she said.',
      'Anna Weiss',
    ],
    [
      'nobody whom their own sentence names behind them',
      'Otto Marsh spoke for Tomas Berg in Oslo.¶Berg was in the hall.¶He called Berg “a man who was raised for these times and this town”.',
      'Otto Marsh',
    ],
    [
      'the one whose office opens the sentence before',
      'Tom Falk landed in Oslo. Falk was ill. Falk left. Falk lied on a form, police said.¶Until May, he had worked as a driver for Dahl Shipping. He did not work for Lindoil, as earlier reported, the company said Thursday.¶Norway’s information minister, Lewis Brown, said stringent measures kept it out.¶“The checks are strict,” he said.',
      'Lewis Brown',
    ],
    [
      'the name after the description',
      'But the other envoy at the table, Anna Weiss, saw it in another way.¶“I do not agree,” she said.',
      'Anna Weiss',
    ],
  ])('%s', (_, text, name) => {
    expect(speakers(text).at(-1)).toBe(name);
  });
});
