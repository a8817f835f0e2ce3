import { expect, test } from 'vitest';
import { faultOf } from './alone.ts';

test.each([
  'The central bank of Norway raised its rate to 4.5% on Thursday.',
  'It is not clear whether the two ministers will meet.',
  '“We will not wait for ever,” Ana Ruiz said.',
  '[Ruiz] said the port would stay open.',
  'In his speech, Zelensky asked for air defence.',
  'Both Norway and Sweden closed their airspace.',
  'The talks in Geneva lasted for nine hours.',
  'The president said he would sign the law.',
])('stands: %s', (line) => {
  expect(faultOf(line)).toBeUndefined();
});

test.each([
  'He said the port would stay open.',
  'It will be built next year.',
  'They come as prices rise.',
  'This would be the third strike in a year.',
  'The meeting lasted for nine hours.',
  'Both sides called for calm.',
  'The two signed a treaty in 2019.',
  'At that time the bank was closed.',
  'On Monday he told reporters that the port would stay open.',
  '“We will not wait for ever,” she said.',
  '“We will not wait for ever.',
  'We have asked the ministry for comment.',
  'Protesters at the gate on Monday (left) and police.',
  'Norway’s central bank in Oslo.',
  'and then the dam broke.',
  'Sign up for our newsletter to get the news first.',
])('hangs: %s', (line) => {
  expect(faultOf(line)).toBeDefined();
});
