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
      'the nameless one who came up and now acts, not who else is spoken of',
      'Police Chief Otto Marsh was fired on Monday. In the hall of his house sat a waiter. The waiter shook his head. “It was bad luck,” he said.',
      'the waiter',
    ],
    [
      'not whom the words themselves name',
      'Otto Marsh founded the yard. Marsh knew many, among them the mayor Tomas Berg, who spoke of it.¶“Otto Marsh was a quiet man,” he said.',
      'Tomas Berg',
    ],
    [
      'not whom a bracket within the words names',
      'Ida Marsh led the choir. Marsh was ill. She met Anna Weiss in Oslo.¶“I often think of what [Marsh] has done for us,” she said.',
      'Anna Weiss',
    ],
    [
      'who says their own name',
      'Otto Marsh runs the yard. Tomas Berg met him in Oslo. Marsh spoke in the hall.¶“My name is Otto Marsh, and this is my yard,” he said.',
      'Otto Marsh',
    ],
    [
      'nobody to whom the words that are said give a title',
      'That student, later identified as 18-year-old Oluni Dahl, told Harbour News that she saw the officer put his arm around her friend, and that’s when she called.¶She said she was stunned to see it, and said she “felt something bad was going to come” when Holm came in. “They all call him Officer Hammer.”',
      'Oluni Dahl',
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
