import { describe, expect, test } from 'vitest';
import { firstLine, storyTold } from '../../../test/story/told.ts';
import type { Article } from '../model.ts';

const texts = [
  'Prime Minister Helena Marsh met the Norwegian envoy Lars Odegaard in Bergen on Monday. She flew on to Oslo, where the king received her in the evening.\n\nIngrid Voll, the opposition leader, said a treaty between Marsh and Odegaard was near, according to people in Stavanger.',
  'Jens Falk greeted the captain Mia Strand in Bergen with a handshake. The pilot Olaf Lien sat on the Norwegian side of the table. Nobody spoke of Lien again. Knut Bakke joined a choir in May.',
  'Lars Odegaard spoke of the war in Ukraine. Ingrid Voll blamed him for the delay. Karin Holm, an adviser at the town hall in Oslo, said that Voll travelled too much. Envoy Lars Odegaard left for Vienna on Friday.',
];
const articles = texts.map((text, i): Article => ({ id: `a${i}`, text, origin: `${i}.md`, published: '2026-03-04' }));
const story = storyTold(...articles);
const answered = (question: string) => firstLine(story, question);

describe('two people who are asked about as having met', () => {
  test.each(['Where did Marsh meet Odegaard?', 'marsh odegaard meeting', 'Has Odegaard met Marsh?'])(
    '%s is answered by a sentence that tells of their meeting',
    (question) => {
      expect(answered(question)).toMatch(/^Prime Minister Helena Marsh met/);
    },
  );

  test('so is who sat at the table of the meeting that the sentence before tells of, and nobody else', () => {
    expect(answered('Did Lien meet Strand?')).toMatch(/^The pilot Olaf Lien sat|Olaf Lien sat on the Norwegian side/);
    expect(answered('Did Bakke meet Falk?')).toContain("These articles don't say");
  });

  test.each(['When did Voll meet Odegaard?', 'Did Voll and Odegaard talk?'])(
    '%s is refused where no sentence tells of a meeting',
    (question) => {
      expect(answered(question)).toBe("These articles don't say: no sentence of theirs tells of a meeting of Voll and Odegaard.");
    },
  );
});

describe('somebody who is asked about as having gone somewhere', () => {
  test.each([
    ['When did Odegaard fly to Vienna?', /left for Vienna/],
    ['When did Marsh travel to Oslo?', /flew on to Oslo/],
    ['Which city did Marsh visit?', /Bergen|Oslo/],
  ])('%s', (question, expected) => {
    expect(answered(question)).toMatch(expected);
  });

  test.each([
    ['When did Voll travel to Stavanger?', 'Voll in Stavanger'],
    ['When did Odegaard travel to Ukraine?', 'Odegaard in Ukraine'],
    ['has odegaard gone to stavanger', 'Odegaard in Stavanger'],
  ])('%s is refused where no sentence has them there', (question, both) => {
    expect(answered(question)).toBe(`These articles don't say: no sentence of theirs tells of ${both}.`);
  });
});

describe('somebody who is asked about as having said something somewhere', () => {
  test('is not refused for that where a sentence has them there', () => {
    expect(answered('What did Odegaard say in Vienna?')).not.toContain("These articles don't say: no sentence");
  });

  test.each([
    ['What did Voll say in Bergen?', 'Voll in Bergen'],
    ['what did Voll tell reporters in Vienna', 'Voll in Vienna'],
  ])('%s is refused where none has', (question, both) => {
    expect(answered(question)).toBe(`These articles don't say: no sentence of theirs tells of ${both}.`);
  });

  test('is not taken to be at the place that the words are about', () => {
    expect(answered('What did Voll say about the elections in Bergen?')).not.toContain('Voll in Bergen');
  });
});
