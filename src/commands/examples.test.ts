import { expect, test } from 'vitest';
import { examplesFor } from './examples.ts';

const examples = ['quotes', 'quotes {actor}', 'quotes {other} about land'];

test('examples name the first actors of the topic', () => {
  expect(examplesFor(examples, ['Ruiz', 'Berg', 'Petrova'])).toEqual(['quotes', 'quotes Ruiz', 'quotes Berg about land']);
});

test('one actor does for both', () => {
  expect(examplesFor(['actor {other}', 'actor {actor}'], ['Ruiz'])).toEqual(['actor Ruiz']);
});

test('without actors they say where a name goes', () => {
  expect(examplesFor(examples, [])).toEqual(['quotes', 'quotes NAME', 'quotes NAME about land']);
});
