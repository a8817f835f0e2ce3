import { expect, test } from 'vitest';
import { shortTitle } from './titles.ts';

test('a title of usual length stands whole', () => {
  const title = 'Port of Lindhaven stays shut for a third week as dockers and owners trade blame';
  expect(shortTitle(title)).toBe(title);
});

test.each([
  [
    'Dockers return to work in Lindhaven after three weeks, but the owners of the northern terminal say that nothing is settled',
    'Dockers return to work in Lindhaven after three weeks…',
  ],
  [
    'Minister calls the harbour of Lindhaven and its three terminals along the northern shore the ‘lungs of the north’ in a speech',
    'Minister calls the harbour of Lindhaven and its three terminals along the northern shore…',
  ],
  [
    'Owners of the northern terminal in Lindhaven announce new shifts for the dockers and a bonus for the night',
    'Owners of the northern terminal in Lindhaven announce new shifts for the dockers…',
  ],
])('a longer one ends where a reader would pause: %s', (title, short) => {
  expect(shortTitle(title)).toBe(short);
});
