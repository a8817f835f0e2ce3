import { describe, expect, test } from 'vitest';
import { dropDateline } from './datelines.ts';

describe('datelines', () => {
  test.each([
    ['Oslo — The council approved the ferry.', 'The council approved the ferry.'],
    ['3/9 — The ferry is late again.', 'The ferry is late again.'],
    ['UPDATE: 3/9 — The dam held.', 'The dam held.'],
    ['11:40 am — The dam held.', 'The dam held.'],
    ['(CNN) The dam held.', 'The dam held.'],
    ['SANTIAGO, Chile (AP) — The dam held.', 'The dam held.'],
    ['OSLO, JAN 23: The dam held.', 'The dam held.'],
    ['(Lindhaven City Police) The dam held.', 'The dam held.'],
    ['LINDHAVEN, England − The dam held.', 'The dam held.'],
    ['LINDHAVEN, Maine — The dam held.', 'The dam held.'],
    ['(KLIN/LIND) – The dam held.', 'The dam held.'],
    ['FRIDAY, Jan. 23, 2026 (LindNews Wire) -- The dam held.', 'The dam held.'],
    ['Oslo: The dam held.', 'The dam held.'],
    ['OSLO • The dam held.', 'The dam held.'],
    ['LINDHAVEN >> The dam held.', 'The dam held.'],
    ['LINDHAVEN (LNB 26) — The dam held.', 'The dam held.'],
    ['Ana Ruiz: The dam held.', 'Ana Ruiz: The dam held.'],
  ])('%s', (given, expected) => {
    expect(dropDateline(given)).toBe(expected);
  });
  test('an abbreviation that opens a sentence, or is explained in it, is none', () => {
    const bodies = [
      'The Northern Dam Board (NDB) would agree.',
      'The Northern Press (AP) reported so.',
      'The Board (NDB) President left.',
    ];
    for (const text of bodies) expect(dropDateline(text)).toBe(text);
    expect(dropDateline('NATO (founded in 1949) has 32 members.')).toBe('NATO (founded in 1949) has 32 members.');
  });
});
