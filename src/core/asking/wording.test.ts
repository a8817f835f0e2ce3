import { describe, expect, test } from 'vitest';
import { framesOf, isOpen, reworded, timeOf } from './wording.ts';

test.each([
  ['wht did Marsh say abuot the cable', 'what did Marsh say about the cable'],
  ['Wehn was the harbour closed?', 'when was the harbour closed?'],
  ['whos the opposition leader', 'who is the opposition leader'],
  ['what hapened in Bergen', 'what happened in Bergen'],
  ['why didnt Marsh sign', "why didn't Marsh sign"],
])('question words are put right: %s', (given, meant) => {
  expect(reworded(given)).toBe(meant);
});

test.each(['Did Siad speak?', 'what about the whale', 'Who met Whit?', 'when did odegard sail'])(
  'names, other words and what is spelt rightly stay: %s',
  (given) => {
    expect(reworded(given)).toBe(given);
  },
);

describe('no single word answers', () => {
  test.each(['Why did the talks fail?', 'Did the talks fail?', 'so is it over', 'How did Marsh react?'])('%s', (question) => {
    expect(isOpen(question)).toBe(true);
  });

  test.each(['How long did they talk?', 'How many ferries sailed?', 'Who met Marsh?', 'Do you know who met Marsh?'])(
    'but one does for %s',
    (question) => {
      expect(isOpen(question)).toBe(false);
    },
  );
});

test('what only says that something comes about is no word of the question', () => {
  const question = 'Where did the meeting take place?';
  const isFrame = framesOf(question);
  expect(isFrame(question.indexOf('take'))).toBe(true);
  expect(isFrame(question.indexOf('place'))).toBe(true);
  expect(isFrame(question.indexOf('meeting'))).toBe(false);
});

test.each([
  ['How long did they talk?', 'past'],
  ['Until when was the harbour closed?', 'past'],
  ['When will they meet?', 'ahead'],
  ['When is Marsh going to sail?', 'ahead'],
  ['How long has the war lasted?', 'past'],
  ['Who met Marsh?', undefined],
])('%s asks of what is %s', (question, time) => {
  expect(timeOf(question)).toBe(time);
});

test.each([
  ['What is holding up the treaty?', 'What is hindering the treaty?'],
  ['So why is there no deal yet?', 'So why is there no deal obstacle yet?'],
  ['Why did the deal fall through?', 'Why did the deal fall through?'],
])('%s is read as asking for what stands in the way', (question, read) => {
  expect(reworded(question)).toBe(read);
});
