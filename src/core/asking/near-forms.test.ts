import { expect, test } from 'vitest';
import { wordsOf } from '../words/words.ts';
import { nearFormsOf } from './near-forms.ts';
import { questionOf } from './question.ts';

function near(question: string, word: string): readonly string[] {
  const [{ stem, text }] = wordsOf(word) as [ReturnType<typeof wordsOf>[0]];
  return nearFormsOf({ stem, text, name: false }, questionOf(question));
}

test('who makes something is its maker, and the maker is who makes it', () => {
  expect(near('Who makes the ferry?', 'makes')).toContain('maker');
  expect(near('Who was the driver?', 'driver')).toEqual(expect.arrayContaining(['driv', 'drive']));
});

test('the mayor is not who may', () => {
  expect(near('Who is the mayor?', 'mayor')).not.toContain('may');
});
