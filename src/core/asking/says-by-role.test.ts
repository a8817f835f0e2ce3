import { expect, test } from 'vitest';
import { saysByRole } from './says-by-role.ts';

const names = { whole: new Set(['ana ruiz', 'ruiz']) };

test.each([
  'Ana Ruiz, the harbour master of Lindhaven, said that the quay would open.',
  'Ana Ruiz, head of fish, fog and ferries, had previously said that the quay would open.',
  '“The quay will open,” said study author Dr. Ana Ruiz, an expert on herring.',
  '“The quay will open,” said the Minister of Fish, Fog, and Ferries Ana Ruiz.',
])('she speaks: %s', (line) => {
  expect(saysByRole(line, names)).toBe(true);
});

test.each([
  'Ana Ruiz, who met Berg, said that the quay would open.',
  'Friends of Ruiz and Karl Berg, the pilot, said that the quay would open.',
  '“The quay will open,” said Karl Berg, the pilot of the port.',
])('another may: %s', (line) => {
  expect(saysByRole(line, names)).toBe(false);
});
