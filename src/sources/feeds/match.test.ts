import { expect, it } from 'vitest';
import { matcher } from './match.ts';

it.each([
  [[], 'anything', true],
  [['Kyiv', 'Moscow'], 'Envoys arrive in MOSCOW', true],
  [['war'], 'An award for wards', false],
  [['ukrain*'], 'The Ukrainian side', true],
  [['ukrain'], 'The Ukrainian side', false],
  [['peace talks'], 'Peace\n talks go on', true],
  [['C++ (old)'], 'About C++ (old) again', true],
  [['Zürich'], 'zürich hosts', true],
])('%j in “%s”: %s', (words, text, fits) => {
  expect(matcher(words)(text)).toBe(fits);
});
