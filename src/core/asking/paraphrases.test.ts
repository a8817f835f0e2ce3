import { expect, test } from 'vitest';
import { firstLine, storyTold } from '../../../test/story/told.ts';
import { plainer } from './paraphrases.ts';

test.each([
  ["what's the population of Norway?", 'how many people live in Norway?'],
  ['So what is the death toll in Voss', 'So how many people died in Voss'],
  ['What age is Falk?', 'how old is Falk?'],
  ['how much longer will it take', 'how long will it take'],
  ['what did the crane cost the port', 'how much did the crane cost the port'],
  ['what does Ida Falk do for a living?', 'who is Ida Falk?'],
  ['What reason did Ida Falk give for closing the port?', 'why, by Ida Falk, closing the port?'],
  ['What is the name of the mayor of Voss?', 'who is the mayor of Voss?'],
  ["So what's Falk's wife called", "So who's Falk's wife"],
  ["what was Ida Falk's sister's name?", "who was Ida Falk's sister?"],
  ['What is the name of the victim?', 'What is the name of the victim?'],
  ['What is the name of the boat?', 'What is the name of the boat?'],
  ['what does the plan do?', 'what does the plan do?'],
  ['What did Falk say about the cost?', 'What did Falk say about the cost?'],
])('“%s” is read as “%s”', (question, plain) => {
  expect(plainer(question)).toBe(plain);
});

const story = storyTold({
  id: 'crane',
  origin: 'crane.md',
  published: '2026-03-06',
  text: `A crane fell into the harbour of Voss on Tuesday, in the town of 14,000 residents, and the port was shut for three days. The crane fell about 6:40 a.m. beside a ferry, the harbour master wrote.

The harbour police came on Friday with 20 boats. Four sailors died in Voss. The captain, Ida Falk, 52, was on the quay with a dozen ropes. The crane had been bought for 3 million euros.

Otto Brun, a welder and a member of the council of Voss, said on Thursday the cable of the crane was rotten. A lawyer for the port, Lars Holm, has asked for the books.

The steam in the boiler of the ferry was 300 degrees, and 12 men had filled the boiler. Some 240 guests came to the feast of the port on 3 ferries. Mayor Eva Lie branded the crane "a heap of rust". Falk sold the boiler because the smoke was black. Her son, a ninth-grader in Voss, saw it from the guardianship office. Dahl was in prison for two years.`,
});

test.each([
  ['what time did the crane fall', /6:40 a\.m\./],
  ["what's the population of Voss", /14,000 residents/],
  ['what was the death toll in Voss?', /Four sailors died/],
  ['what age is Falk?', /Falk, 52/],
  ['what did the crane cost', /3 million euros/],
  ['what does Otto Brun do', /a welder/],
  ['what did Brun say about the cable', /was rotten/],
  ["who is the port's attorney", /Lars Holm/],
  ['how hot was the boiler', /300 degrees/],
  ['how many people were at the feast', /240 guests/],
  ['what did the mayor call the crane', /heap of rust/],
  ['what reason did Falk give for selling the boiler', /smoke was black/],
  ['what grade is the son of Falk in', /ninth-grader/],
  ['where is the guardian of the son', /guardianship office/],
  ['how long did Dahl spend in prison', /for two years/],
])('%s', (question, expected) => {
  expect(firstLine(story, question)).toMatch(expected);
});
