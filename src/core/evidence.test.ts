import { describe, expect, test } from 'vitest';
import { stands } from './evidence.ts';

const text =
  'The ministry, which denies the charge, said on Monday it had “no plans” to close the port. Its minister, Ana Ruiz, told reporters 12% of ships were late.';
const textOf = (article: string) => (article === 'a' ? text : undefined);
const first = { article: 'a', span: { start: 0, end: 90 } };
const second = { article: 'a', span: { start: 91, end: text.length } };

describe('a line stands', () => {
  test('as its whole sentence', () => {
    expect(stands(text.slice(0, 90), [first], textOf)).toBe(true);
  });
  test('with words left out', () => {
    expect(stands('The ministry said on Monday it had “no plans” to close the port.', [first], textOf)).toBe(true);
  });
  test('with a bracketed addition that the story knows', () => {
    const known = new Set(['12 Jan']);
    expect(stands('The ministry said on Monday [12 Jan] it had “no plans” to close the port.', [first], textOf, known)).toBe(
      true,
    );
  });
  test('over two sentences in their order', () => {
    expect(
      stands('The ministry said it had “no plans”. Ana Ruiz told reporters 12% of ships were late.', [first, second], textOf),
    ).toBe(true);
  });
});

describe('a line falls', () => {
  test.each([
    ['with a word changed', 'The ministry says it had “no plans”.'],
    ['with words in another order', 'It had “no plans” to close the port, the ministry said.'],
    ['with a quotation cut inside', 'The ministry had “plans” to close “the port”.'],
    ['with an addition that nobody knows', 'The ministry [of trade] said it had “no plans”.'],
  ])('%s', (_, line) => {
    expect(stands(line, [first], textOf)).toBe(false);
  });
  test('with the unit of a figure changed', () => {
    expect(stands('Ana Ruiz told reporters 12€ of ships were late.', [second], textOf)).toBe(false);
  });
  test('without evidence', () => {
    expect(stands('The ministry said', [], textOf)).toBe(false);
  });
  test('with evidence in an article that is not there', () => {
    expect(stands('The ministry said', [{ article: 'b', span: { start: 0, end: 90 } }], textOf)).toBe(false);
  });
});
