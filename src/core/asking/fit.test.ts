import { expect, test } from 'vitest';
import { firstLine, storyTold } from '../../../test/story/told.ts';
import type { Article } from '../model.ts';
import { ask } from './ask.ts';

const text = `A gas bottle burst in a kiosk at the zoo of Linz on Tuesday evening, and the kiosk was closed, police said Thursday.

A 22-year-old keeper from Linz was questioned about the kiosk. Visitors were kept out of the zoo for three hours.

Mayor Otto Berg of Linz regretted it. No one was hurt when the bottle burst. The keeper, Ida Falk, 31, called the fire brigade.

It was the sixth fire at the zoo since 2019. The kiosk sold 40 percent of all tickets in May. A new kiosk will cost €80,000.

The makers of the bottle, Gasverk, have sold it in Linz for more than a decade.

The wall of the zoo dates back about 900 years. The aviary near Wels has 400 birds. From the aviary, one walks 30 miles to the north of Wels.

Some 700 visitors of the aviary came by train in May. By train came 12 percent. The new pool opens next year, the mayor promised. Its pumps come from Graz. The pool opens on August 3, a notice at the gate says. Berg raised a flag beside it.

The lease of the aviary expires at the end of this month unless the city extends it. On Monday, two keepers said that the lease of the aviary expires.`;
const article: Article = { id: 'zoo', origin: 'zoo.md', published: '2026-03-06', text };
const story = storyTold(article);

test.each([
  ['How long were visitors kept out of the zoo?', /three hours/],
  ['How many people were hurt?', /^No one/],
  ['How old is Falk?', /Falk, 31/],
  ['how many fires have there been at the zoo', /sixth fire/],
  ['When did the bottle burst?', /Tuesday evening/],
  ['how much is the new kiosk worth', /€80,000/],
  ['who makes the bottle', /Gasverk/],
  ['How old is the wall?', /900 years/],
  ['how close is the aviary to Wels', /30 miles/],
  ['What percentage of the visitors of the aviary came by train?', /12 percent/],
  ['When will the pool open?', /^The pool opens on August 3/],
  ['when does the lease of the aviary expire', /end of this month/],
  ['how long has the bottle been sold in Linz', /more than a decade/],
])('%s', (question, expected) => {
  expect(firstLine(story, question)).toMatch(expected);
});

test.each(['How much was the keeper of the zoo paid?', 'how much did Berg raise'])(
  'a sum that no article gives is refused: %s',
  (question) => {
    expect(ask(story, question).refused).toBe(true);
  },
);

test.each(['How old is the mayor?', 'how old is Berg'])('an age that no article gives is refused: %s', (question) => {
  expect(ask(story, question).refused).toBe(true);
});
