import { describe, expect, test } from 'vitest';
import { questionOf } from './question.ts';

describe('what a question wants', () => {
  test.each([
    ['Who signed the treaty?', 'person', undefined],
    ['Where were the talks held?', 'place', undefined],
    ['When will the ferry sail again?', 'date', undefined],
    ['How long did the strike last?', 'duration', 'long'],
    ['How many ferries stayed in port?', 'number', 'ferri'],
    ['Which airline cancelled its flights?', 'organisation', 'airlin'],
    ['The minister flew to which country?', 'country', 'countri'],
    ['What did Marsh say about the cable?', 'account', undefined],
    ['Which type of bird was seen on the island?', 'sort', 'bird'],
    ['Which “Night Ferry” song won the prize that nobody gets twice?', 'title', 'song'],
    ['What is the name of the charity Lars Odegaard left?', 'organisation', 'chariti'],
    ['Who won the race, which was held in Oslo?', 'person', undefined],
    ['How much oil does Norway sell?', 'amount', 'oil'],
    ['How tall is the mast?', 'number', 'tall'],
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

describe('where the answer would stand', () => {
  test.each([
    ['Lars Odegaard flew to which country this week?', { before: 'flew' }],
    ['Which ferry was rammed by a tanker?', { after: 'ram' }],
    ['Which ferry did the tanker hit off Bergen?', { before: 'hit' }],
    ['The estate of which author sued the publisher?', { before: 'estat', after: 'su' }],
    ['The record was held until now by:', { before: 'held' }],
    ['Did the talks fail?', {}],
  ])('%s', (text, slot) => {
    expect(questionOf(text).slot).toEqual(slot);
  });
});

test('a name is all the words with capitals that stand together', () => {
  const { names } = questionOf('What did Sergei Lavrov and the European Union say in Davos?');
  expect(names.map((name) => name.map(({ text }) => text).join(' '))).toEqual(['Sergei Lavrov', 'European Union', 'Davos']);
});
