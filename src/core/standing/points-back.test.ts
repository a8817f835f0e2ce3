import { expect, test } from 'vitest';
import { tag } from '../reading/tokens.ts';
import { pointsBack } from './points-back.ts';

test.each([
  'Sixty-six percent said the ferries of Lindhaven are too slow.',
  'Less than 1 percent chose Per Dahl.',
  'Okay, so Lindhaven has a port.',
  'As for Dahl, he was at sea.',
  'As they say in Lindhaven, ice is honest.',
  'Before the night was over, Ana Ruiz had left Lindhaven.',
  'Also on board were the pilots of Lindhaven.',
  'Even ferry clubs such as Lind North say that the boats are slow.',
  'Each camp saw in Ana Ruiz what it wanted to see.',
  'Additional costs were met by Norway.',
  'Lindhaven hopes that the resulting loss will help its ferries.',
  'Looking beyond that is hard for Lindhaven.',
  'Ana Ruiz is a poor choice for other reasons, too.',
  'How that may change the port of Lindhaven was not told.',
  'While this likely has no effect on Norway, Ana Ruiz was glad.',
  'The Oslo, Norway, company called it a good day for Lindhaven.',
  'Repeatedly pledged to close all ports of Norway.',
  'Number two is Ana Ruiz.',
  'The 55-year-old woman’s boat sank in Lindhaven.',
  'The 68-year-old terrorist is held in Norway.',
  'On top of this stood one of the pilots of Lindhaven.',
  'According to Lind News, they will leave Lindhaven in May.',
  'Mayors of Norway know this and make use of it.',
  'Just as odd was the mayor of Lindhaven.',
  'Not bad for a pilot who came to Lindhaven in a boat.',
  'Ana Ruiz has the right to overturn that decision under the law of Norway.',
  'Six weeks later, the mayor of Lindhaven changed his mind.',
  'With less notice, it is pointing Norway to the sea.',
  'Mayor Ana Ruiz of Lindhaven and Per Dahl do it more openly than others.',
  'The most generous by far is the plan of Ana Ruiz.',
  'At the time the page of Lindhaven had a list of ports.',
  'Lind News has come across this odd five-minute film of Ana Ruiz.',
])('points back: %s', (line) => {
  expect(pointsBack(line, tag(line))).toBe(true);
});
