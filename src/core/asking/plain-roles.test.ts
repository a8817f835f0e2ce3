import { expect, test } from 'vitest';
import { plainRoles } from './plain-roles.ts';

const told = (...texts: readonly string[]) =>
  plainRoles(texts.map((text, i) => ({ text, evidence: [{ article: 'a', span: { start: i, end: i + 1 } }] }))).map(
    ({ text }) => text,
  );

test('a role that another says more fully is left out', () => {
  expect(told('US envoy', 'US special envoy', 'American envoy', 'U.S. Special Envoy')).toEqual(['US special envoy']);
});

test('a role by way of somebody else is left out where the office is told plainly', () => {
  expect(told('President Berg’s special envoy', 'special envoy')).toEqual(['special envoy']);
});

test('a role by way of somebody else stays where it is the only one', () => {
  expect(told('President Berg’s son-in-law', 'senior adviser')).toEqual(['President Berg’s son-in-law', 'senior adviser']);
});

test('what somebody is only to others in the report is no role', () => {
  expect(told('rival', 'fellow candidate', 'Democratic opponent', 'senator', 'old friend of the mayor')).toEqual([
    'senator',
    'old friend of the mayor',
  ]);
});

test('two offices stay two', () => {
  expect(told('finance minister', 'deputy finance minister', 'former finance minister')).toHaveLength(3);
});

test('a role of somebody is one, however that somebody is named', () => {
  expect(told('son-in-law of the US president', 'son-in-law of US President Ida Berg', 'son-in-law')).toEqual([
    'son-in-law of US President Ida Berg',
  ]);
  expect(told('head of the navy', 'head of the army')).toHaveLength(2);
  expect(told('mother', 'widowed mother of three')).toEqual(['widowed mother of three']);
  expect(told('minister', 'deputy minister of trade')).toHaveLength(2);
});
