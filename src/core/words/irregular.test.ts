import { expect, test } from 'vitest';
import { irregularForms } from './irregular.ts';
import { normalForm } from './words.ts';

test.each([
  ['day', 'days'],
  ['boys', 'boy'],
  ['says', 'say'],
  ['rewrite', 'rewrote'],
  ['injured', 'injuries'],
  ['testify', 'testimony'],
])('%s and %s are forms of one word', (one, other) => {
  expect(irregularForms(normalForm(one))).toContain(normalForm(other));
});
