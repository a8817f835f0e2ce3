import { expect, test } from 'vitest';
import { read } from '../reading/read.ts';
import { weave } from './weave.ts';

const topic = { slug: 'port', title: 'Port', actors: [], windowDays: 7, timeZone: 'UTC', bullets: 5 };

/** Who says the last quotation of a text. */
function saidBy(text: string): string | undefined {
  const article = { id: 'a', text, origin: 'a.txt' };
  return weave([{ article, reading: read(article) }], topic).families.at(-1)?.speaker?.name;
}

const by = (speaker: string) => `“We did what we could for everyone on board that night,” the ${speaker} said.`;

test.each([
  ['The Lindhaven Harbour Commission met on Monday.', 'commission', 'Lindhaven Harbour Commission'],
  ['Ten people were taken to St. Olaf Children’s Hospital on Monday.', 'hospital', 'St. Olaf Children’s Hospital'],
  ['The National Weather Service warned of a storm. Marsh Media has a ship.', 'weather service', 'National Weather Service'],
])('the body whose name says so: %s', (before, noun, name) => {
  expect(saidBy(`${before}\n\n${by(noun)}`)).toBe(name);
});

test.each([
  ['The Lindhaven Harbour Commission met the Oslo Quay Commission on Monday.', 'commission'],
  ['The Lindhaven Harbour Commission met on Monday. A commission of the town did too.', 'commission'],
  ['The Vermland Oil Company has a ship. Marsh Media sent a boat.', 'company'],
  ['The Lindhaven Harbour Commission met on Monday.', 'quay commission'],
])('no body for sure: %s', (before, noun) => {
  expect(saidBy(`${before}\n\n${by(noun)}`)).toBe(`the ${noun}`);
});

test.each([
  ['Georgia Gas released a statement saying it would help.', 'Georgia Gas'],
  ['A statement from Georgia Gas came at noon.', 'Georgia Gas'],
  ['In a statement, the owner of the ship, Georgia Gas, said it would help.', 'Georgia Gas'],
  ['Otto Marsh said on Monday in a statement that he would help.', 'Otto Marsh'],
  ['Mayor Otto Marsh issued a brief statement. The storm was over.', 'Otto Marsh'],
])('the statement is that of whoever gave it out: %s', (before, name) => {
  expect(saidBy(`${before}\n\n${by('statement')}`)).toBe(name);
});

test.each([
  'The family of Otto Marsh released a statement at noon.',
  'A statement from Otto Marsh’s lawyer came at noon.',
  'Otto Marsh and Ida Dahl said in a joint statement that they would help.',
  'Georgia Gas released a statement. The family said in a statement that it was over.',
  'A statement by Georgia Gas, Marsh Media and Vermland Oil came at noon.',
])('the statement is nobody’s for sure: %s', (before) => {
  expect(saidBy(`${before}\n\n${by('statement')}`)).toBe('the statement');
});
