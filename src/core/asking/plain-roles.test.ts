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
  expect(
    told('rival', 'fellow candidate', 'Democratic opponent', 'senator', 'opponent at the Oslo Open', 'old friend of the mayor'),
  ).toEqual(['senator', 'old friend of the mayor']);
});

test('two offices stay two', () => {
  expect(told('finance minister', 'deputy finance minister', 'former finance minister')).toHaveLength(3);
});

test('a role of somebody is one, however that somebody is named', () => {
  expect(told('son-in-law of the US president', 'son-in-law of US President Ida Berg', 'son-in-law')).toEqual([
    'son-in-law of US President Ida Berg',
  ]);
  expect(told('head of the navy', 'head of the army')).toHaveLength(2);
  expect(told('former mayor', 'former mayor and envoy to Chile')).toEqual(['former mayor and envoy to Chile']);
  expect(told('mother', 'widowed mother of three')).toEqual(['widowed mother of three']);
  expect(told('minister', 'deputy minister of trade')).toHaveLength(2);
});

test('a short form of an office is the office', () => {
  expect(told('Republican Gov.', 'Governor')).toEqual(['Republican Gov.']);
  expect(told('Port CEO', 'Chief Executive Officer')).toEqual(['Port CEO']);
  expect(told('Sen.', 'predecessor', 'incumbent', 'star', 'tennis star')).toEqual(['Sen.', 'tennis star']);
});

test('the bare title of whoever held an office is a courtesy', () => {
  const role = (text: string, asOf: string) =>
    ({ text, asOf, evidence: [{ article: 'a', span: { start: 0, end: 1 } }] }) as const;
  const texts = (...roles: readonly ReturnType<typeof role>[]) => plainRoles(roles).map(({ text }) => text);
  expect(texts(role('Governor', '2026-01-20'), role('Former Oslo Gov.', '2026-01-20'))).toEqual(['Former Oslo Gov.']);
  expect(texts(role('Governor', '2026-01-23'), role('Former Oslo Gov.', '2026-01-20'))).toHaveLength(2);
});
