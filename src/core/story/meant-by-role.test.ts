import { expect, test } from 'vitest';
import { read } from '../reading/read.ts';
import { weave } from './weave.ts';

const topic = { slug: 'port', title: 'Port', actors: [], windowDays: 7, timeZone: 'UTC', bullets: 5 };

/** Who says the last quotation of the first text. */
function saidBy(...texts: readonly string[]): string | undefined {
  const { families } = weave(
    texts.map((text, i) => {
      const article = { id: `a${i}`, text, origin: `${i}.txt` };
      return { article, reading: read(article) };
    }),
    topic,
  );
  const own = families.filter(({ quotes }) => quotes[0].article === 'a0');
  return own.at(-1)?.speaker?.name;
}

const words = '“He did what he thought was right that night,” the ROLE said.';
const by = (role: string) => words.replace('ROLE', role);

test.each([
  ['Lindhaven County Sheriff Otto Marsh fired the guard on Monday.', 'sheriff', 'Otto Marsh'],
  ['Capt. Ida Dahl came to the harbour at noon.', 'police captain', 'Ida Dahl'],
  ['Otto Marsh, the mayor of Lindhaven, spoke after the storm.', 'mayor', 'Otto Marsh'],
  ['A rabbi has got away. Rabbi Otto Marsh spoke on Monday.', 'rabbi', 'Otto Marsh'],
  ['Gov. Ida Dahl met Vermland Gov. Otto Marsh on Monday.', 'Vermland governor', 'Otto Marsh'],
])('the one who bears the role before: %s', (before, role, name) => {
  expect(saidBy(`${before}\n\n${by(role)}`)).toBe(name);
});

test.each([
  ['Sheriff Otto Marsh met Sheriff Ida Dahl on Monday.', 'sheriff'],
  ['Sheriff Otto Marsh rang a sheriff in the next county on Monday.', 'sheriff'],
  ['Sheriff Otto Marsh spoke for all sheriffs on Monday.', 'sheriff'],
  ['Former Sheriff Otto Marsh came to the harbour.', 'sheriff'],
  ['Deputy Sheriff Otto Marsh came to the harbour.', 'sheriff'],
  ['Sheriff Otto Marsh came to the harbour.', 'Vermland sheriff'],
  ['Sheriff Otto Marsh came to the harbour.', 'former sheriff'],
  ['Prime Minister Otto Marsh came to the harbour.', 'minister'],
  ['Officer Otto Marsh came to the harbour.', 'officer'],
  ['Ida Dahl, president of the Harbour Drivers Association, came by.', 'president'],
  ['Spokeswoman Ida Dahl had no comment. A Vermland Oil spokeswoman called the port.', 'spokeswoman'],
])('nobody for sure: %s', (before, role) => {
  expect(saidBy(`${before}\n\n${by(role)}`)).toBe(`the ${role}`);
});

test('a role of another article says nobody where this one gives it to somebody else', () => {
  const first = `Judge Otto Marsh opened the trial.\n\n${by('judge')}`;
  expect(saidBy(first, 'Judge Ida Dahl heard another case in Oslo on Monday.')).toBe('Otto Marsh');
});
