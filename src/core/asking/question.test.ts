import { describe, expect, test } from 'vitest';
import { questionOf } from './question.ts';

describe('what a question wants', () => {
  test.each([
    ['Who signed the treaty?', 'person', undefined],
    ['Where were the talks held?', 'place', undefined],
    ['When will the ferry sail again?', 'date', undefined],
    ['How long did the strike last?', 'duration', undefined],
    ['How many ferries stayed in port?', 'number', 'ferri'],
    ['Which airline cancelled its flights?', 'organisation', 'airlin'],
    ['The minister flew to which country?', 'country', 'countri'],
    ['What did Marsh say about the cable?', 'account', undefined],
    ['Which type of bird was seen on the island?', 'thing', 'bird'],
    ['This tennis star won again in Paris.', 'person', 'star'],
    ['Did the talks fail?', 'thing', undefined],
  ])('%s', (text, kind, noun) => {
    expect(questionOf(text).wanted).toEqual({ kind, ...(noun && { noun }) });
  });
});

test('names are words with a capital that does not open a sentence', () => {
  const { terms } = questionOf('Storms closed the port of Bergen. Which ferry did Lars Odegaard take?');
  expect(terms.filter(({ name }) => name).map(({ text }) => text)).toEqual(['Bergen', 'Lars', 'Odegaard']);
});

test('function words are no terms, but an abbreviation in capitals is one', () => {
  expect(questionOf('What is it that the US and we want?').terms.map(({ text }) => text)).toEqual(['US', 'want']);
});

test('of a pasted page only the beginning is read', () => {
  expect(questionOf('word '.repeat(5000)).text.length).toBeLessThanOrEqual(1000);
});
