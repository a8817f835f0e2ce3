import { expect, test } from 'vitest';
import { headlineOf, shorterHeadlineOf } from './headline.ts';

test.each([
  ['The Finnish parliament approved the border law on Friday [6 Feb].', 'The Finnish parliament approved the border law'],
  [
    'Dock workers in Varna stopped work late on Monday in a dispute over night shifts, just as the grain ships were due to be loaded.',
    'Dock workers in Varna stopped work in a dispute over night shifts',
  ],
  [
    'Senior Norwegian negotiators met the Chilean president Ana Ruiz in Santiago for talks on a fishing treaty that both sides have sought for years.',
    'Senior Norwegian negotiators met the Chilean president Ana Ruiz in Santiago',
  ],
  [
    'The council of Lindhaven has passed a resolution which condemns the call of the mayor for a ban on ships from Norway.',
    'The council of Lindhaven has passed a resolution which condemns the call of the mayor',
  ],
  ['Peru, which borders Chile, closed its embassy in Oslo.', 'Peru closed its embassy in Oslo'],
  [
    'On Friday [6 Feb], a court in Lindhaven told Ana Ruiz that she may keep her boat.',
    'A court in Lindhaven told Ana Ruiz that she may keep her boat',
  ],
  ['The port now belongs to Dahl Shipping Inc.', 'The port now belongs to Dahl Shipping Inc.'],
  ['The dam held through the night, the army said.', 'The dam held through the night, the army said'],
  [
    'Norwegian President Ana Ruiz has received senior Chilean envoys in Oslo for another round of talks over the herring in the north, her office has confirmed.',
    'Norwegian President Ana Ruiz has received senior Chilean envoys in Oslo, her office has confirmed',
  ],
  [
    'Dahl is a friend of the smaller ports and believes that the law on the northern harbours is hard to read and harder to keep.',
    'Dahl is a friend of the smaller ports',
  ],
  [
    'The northern quay of Lindhaven became a place of fear early at dawn when someone in a long grey coat opened the gates of the dam and left.',
    'The northern quay of Lindhaven became a place of fear early at dawn',
  ],
  [
    'Senior Norwegian negotiators sat down with the Chilean president Ana Ruiz on Friday [6 Feb] in Santiago to discuss ways of sharing the herring.',
    'Senior Norwegian negotiators sat down with the Chilean president Ana Ruiz in Santiago',
  ],
  [
    'Top Norwegian envoys met President Ruiz in Santiago on the herring of the north, as Oslo announced that a first draft is nearly ready.',
    'Top Norwegian envoys met President Ruiz in Santiago on the herring of the north',
  ],
  [
    'Ana Ruiz kept away from the port and from the mayor of Lindhaven all week, even as both spoke in Oslo ahead of the vote on the ferries.',
    'Ana Ruiz kept away from the port and from the mayor of Lindhaven all week',
  ],
])('%s', (bullet, headline) => {
  expect(headlineOf(bullet)).toBe(headline);
});

test.each([
  'Is the dam safe?',
  'Ana Ruiz said: “The dam is safe.”',
  'The officer who was caught on film as he threw a chair at a clerk has been dismissed from the police of Lindhaven for good, the mayor announced.',
  'Norway’s embassy in Santiago called on the government of Chile and on the owners of all the ships in the south to keep away from the ice.',
  'While Ana Ruiz may well be the most experienced pilot of all who have ever worked in the port of Lindhaven, she has never flown at night.',
  'Ana Ruiz has told a court in Lindhaven that she was going to sell the boat of her late uncle two months before it burned in the harbour.',
  'Nothing shows so far that it belongs to the missing ship.',
  'Dahl bought the old lighthouse in May because he liked the look of its door, however, his plan for the land is set to cost him a lot.',
  'Norwegian and Chilean ministers have at long last agreed in Santiago to discuss the herring of the north and of the south every year.',
  'Everyone who lives below the dam and has not yet found a room with friends or relatives or in one of the schools may stay, the mayor said.',
])('none in: %s', (bullet) => {
  expect(headlineOf(bullet)).toBeUndefined();
});

test.each([
  [
    'A shopper in Lindhaven was in for a surprise when he pulled out a cart and found that a grey snake had coiled up in it.',
    undefined,
  ],
  [
    'Norwegian police are searching the harbour of Lindhaven, after a clerk found that all of the boats had been taken in the night.',
    'Norwegian police are searching the harbour of Lindhaven',
  ],
  [
    'The scene was shown on television again and again in August, when the candidate Per Dahl threw a reporter from Oslo out of a room.',
    undefined,
  ],
  ['The port of Lindhaven belongs to Dahl, the mayor said.', undefined],
])('shorter, and says what happened: %s', (bullet, headline) => {
  expect(shorterHeadlineOf(bullet)).toBe(headline);
});
