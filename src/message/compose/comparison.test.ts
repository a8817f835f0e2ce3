import { expect, it } from 'vitest';
import { markdown } from '../markdown.ts';
import { composeComparison } from './comparison.ts';

it('where no contradiction is found, it says for what kinds it has looked', () => {
  const message = composeComparison({ disputes: [], single: [] }, [], new Map());
  const shown = markdown(message);
  expect(shown).toContain('no differing number, no denial and no quotation given to two people');
  expect(shown).toContain('quotation');
  expect(shown).toContain('I look for no other contradictions');
  expect(shown).not.toMatch(/\bdates\b/);
  expect(message.summary).toBe('Where the sources differ: no contradiction found');
});
