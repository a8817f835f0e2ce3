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
  'The robbery and shooting of two people in Lindhaven may be linked to a theft, police said.',
  'The spokesman, Per Dahl, said the port would open on Friday.',
  'The negotiations now move to Oslo, where Norway and Sweden will meet for two days from 3 May.',
  'The richest country, Norway, pays for half of the fund.',
  'The government fell after the harvest failed.',
  'In her speech to the miners, Ruiz called for calm.',
  'Nobody who saw the flood will forget it.',
  'Ruiz said the court had freed him.',
  'Parliament passed a law on ports, and that law takes effect in May.',
  'Sweden and Norway said they would open their borders this week.',
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
  'The couple were found dead in Lindhaven on Friday.',
  'The 53-year-old was the head of a school in Oslo.',
  'In both cases, the victims were held up in Lindhaven.',
  'On Monday, the company said it would pay.',
  'The minister of Norway was mocked for those words.',
  'Ruiz was in Oslo at that moment.',
  'One bullet shattered his wife’s arm, Radio Lind reported.',
  'Even if it looks like a boat, it might not be.',
  'Dahl tried to push him.',
  'Using a phone to guide them, they headed for the western face.',
  'Ana Ruiz (right) greets fishermen on the quay, Friday, May 3, 2024, in Lindhaven.',
  'CLOSE Mayor Ana Ruiz explains why the bridge is closed.',
  'Police released this still image from a camera in the port.',
  'and then the dam broke.',
  'Sign up for our newsletter to get the news first.',
])('hangs: %s', (line) => {
  expect(faultOf(line)).toBeDefined();
});
