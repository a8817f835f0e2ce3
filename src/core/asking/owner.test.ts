import { expect, test } from 'vitest';
import { wordsOf } from '../words/words.ts';
import { isOfAnother, ownedIn } from './owner.ts';

test.each([
  ['Who leads the Norwegian delegation?', 'Norwegian delegation'],
  ['who leads Oslo’s team', 'Oslo’s team'],
])('%s asks of the %s', (question, text) => {
  expect(ownedIn(question).map((one) => one.text)).toEqual([text]);
});

test.each(['Who leads the delegation?', 'Who leads Norway?', 'Who is in the Norwegian Storting?'])(
  '%s asks of no such thing',
  (question) => {
    expect(ownedIn(question)).toEqual([]);
  },
);

test.each([
  ['Karin Holm leads the Danish delegation.', true],
  ['Karin Holm leads Copenhagen’s delegation.', true],
  ['Karin Holm leads Oslo’s delegation.', false],
  ['Karin Holm leads the delegation.', false],
  ['Norway knows who leads the Danish delegation.', false],
])('for the delegation of Norway, “%s” is of another: %s', (text, expected) => {
  const [owned] = ownedIn('Who leads Norway’s delegation?');
  const stems = wordsOf(text).map(({ stem }) => stem);
  expect(isOfAnother(text, stems, owned!)).toBe(expected);
});

test('the seat of its government is no other owner', () => {
  const [owned] = ownedIn('Who leads the Norwegian delegation?');
  const stems = wordsOf('Karin Holm leads Oslo’s delegation.').map(({ stem }) => stem);
  expect(isOfAnother('Karin Holm leads Oslo’s delegation.', stems, owned!)).toBe(false);
});
