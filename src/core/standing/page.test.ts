import { expect, test } from 'vitest';
import { ofPage } from './page.ts';

test.each([
  'Ole Berg of Oslo read the report but was not involved in the research.',
  'WHAT LINDHAVEN’S MAYOR WANTS Ships from Norway may be the key to its port.',
  'Lind News reached out to Ana Ruiz for further comment.',
  'Ana Ruiz of Lindhaven declined to comment.',
  'The Dumbest Ferries of Norway 115k votes 18k voters Vote up the ferries that are slow.',
  'Ferries:Tens of ships are coming to Lindhaven.',
  '8 p.m., LNB: The first of the games of Norway begins.',
  'Lind News Politics Intern Ana Ruiz looks at the next steps of Norway.',
  'Story by Ole Berg Video produced by Ana Ruiz of Lindhaven.',
])('of the page: %s', (line) => {
  expect(ofPage(line, line)).toBeDefined();
});
