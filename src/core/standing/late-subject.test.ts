import { expect, test } from 'vitest';
import { tag } from '../reading/tokens.ts';
import { hasLateSubject } from './late-subject.ts';

test.each([
  'As mayor of Lindhaven, she sold the crane.',
  'Unlike Ana Ruiz, they sail in winter.',
  'For Norway, it was a day of fog.',
  'At a press conference in May, he praised the pilots.',
  'A friend of Ana Ruiz, he has mended boats for years.',
  'The costs of the crane, he added, had doubled.',
  'By next winter, it is taking Norway to the ice.',
])('says only “he” of what opens the line: %s', (line) => {
  expect(hasLateSubject(tag(line))).toBe(true);
});

test.each([
  'When Ana Ruiz sailed to Lindhaven, she met the pilots.',
  'Ana Ruiz met the pilots of Lindhaven, and in May, she left.',
  'For now, it is not clear who owns the crane.',
  'By noon, it took ten men to hold the crane.',
  'With the crane gone, they could leave the harbour, the pilots said.',
  'In May, Ana Ruiz said that she would leave.',
])('names whom it is about: %s', (line) => {
  expect(hasLateSubject(tag(line))).toBe(false);
});
