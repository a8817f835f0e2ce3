import { expect, test } from 'vitest';
import { read } from '../reading/read.ts';
import { meetingIn, participantsOf } from './meetings.ts';

const readingOf = (text: string) => read({ id: 'a', text, origin: 'a.txt' });

test('a meeting that took place is told from one that is planned, wished for or denied', () => {
  expect(meetingIn('Mayor Anna Berg sat down with the ferry operators on Monday.')).toBeDefined();
  expect(meetingIn('Anna Berg held late talks with Piet Maas in Delft.')).toBeDefined();
  expect(meetingIn('Anna Berg could meet Piet Maas in Delft next week.')).toBeUndefined();
  expect(meetingIn('Anna Berg refused to meet Piet Maas.')).toBeUndefined();
  expect(meetingIn('Anna Berg criticised Piet Maas.')).toBeUndefined();
});

test('those who take part in a meeting are known by their last names', () => {
  const reading = readingOf('Mayor Anna Berg met Piet Maas in Delft on Monday. Berg later criticised Maas.');
  expect(participantsOf(reading, 0)).toEqual(['Berg', 'Maas']);
  expect(participantsOf(reading, 1)).toEqual([]);
});

test('who is named only to say who somebody else is takes no part', () => {
  const reading = readingOf(
    'Anna Berg, the daughter of Mayor Jan Roos, talked in Delft until midnight with Piet Maas’s lawyer Eva Vos.',
  );
  expect(participantsOf(reading, 0)).toEqual(['Berg', 'Vos']);
});
