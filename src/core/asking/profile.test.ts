import { expect, test } from 'vitest';
import { stands } from '../evidence.ts';
import type { Story, TopicProfile } from '../model.ts';
import { read } from '../reading/read.ts';
import { knownAdditions } from '../standing/known.ts';
import { weave } from '../story/weave.ts';
import { compare } from './compare.ts';
import { profileOf } from './profile.ts';

const topic: TopicProfile = { slug: 't', title: 'T', actors: [], windowDays: 7, timeZone: 'UTC', bullets: 5 };

function woven(...texts: readonly string[]): Story {
  const articles = texts.map((text, i) => ({ id: String(i), origin: `${i}.md`, text, published: '2026-01-23' }));
  return weave(
    articles.map((article) => ({ article, reading: read(article) })),
    topic,
  );
}

function profile(story: Story, name: string) {
  const actor = story.actors.find((one) => one.name === name);
  if (!actor) throw new Error(`no ${name} among ${story.actors.map((one) => one.name).join(', ')}`);
  return profileOf(story, actor);
}

const port = woven(
  [
    'The council of Lindhaven heard the harbour master Ana Ruiz for an hour on Thursday.',
    'Ana Ruiz runs the port of Lindhaven.',
    'She opened a new quay on Wednesday.',
    '“No ship will wait,” Ruiz said. “We have room for all of them and more,” she added.',
  ].join(' '),
);

test('what another may as well have said is not given as said', () => {
  const words = 'Nobody wants to hear this case in court.';
  const said = (text: string) => profile(woven(text), 'Tom Falk').said.map((quote) => quote.text);
  expect(said(`Tom Falk is a member of a team. His coach is here.\n\n“${words}”\n\nThe team left.`)).toEqual([]);
  expect(said(`Tom Falk is a member of a team. His coach is here.\n\n“${words}” Falk said.\n\nThe team left.`)).toEqual([words]);
});

test('reports begin with those in which the actor acts', () => {
  const [first, ...others] = profile(port, 'Ana Ruiz').reported.map(({ text }) => text);
  expect(first).toMatch(/^Ana Ruiz runs/);
  expect(others.join()).toContain('The council of Lindhaven heard');
});

test('a report never begins with a pronoun: and carries the date of its day', () => {
  const lines = profile(port, 'Ana Ruiz').reported.map(({ text }) => text);
  expect(lines.filter((line) => /^(?:She|He|They|It)\b/.test(line))).toEqual([]);
  expect(lines.join()).toContain('for an hour on Thursday [22 Jan].');
});

test('reports and comparisons stand in their articles, additions included', () => {
  const lines = [...profile(port, 'Ana Ruiz').reported, ...compare(port).single];
  const textOf = (id: string) => port.articles.find(({ article }) => article.id === id)?.article.text;
  expect(lines.length).toBeGreaterThan(3);
  for (const { text, evidence } of lines) expect(stands(text, evidence, textOf, knownAdditions(port.articles)), text).toBe(true);
});

test('words of a namesake, or of a colleague, are nobody else’s', () => {
  const story = woven(
    [
      'Otto Marsh, the lawyer of the captain Ida Marsh, has accused the port of “reckless” conduct.',
      'Ida Marsh says the ship was sound.',
      '“Everyone knew that it was not,” says a former colleague of Marsh.',
    ].join(' '),
  );
  expect(profile(story, 'Ida Marsh').reportedly.map(({ text }) => text)).toEqual(['Ida Marsh says the ship was sound.']);
});

test('neither a condition nor the words of an aide or about somebody are theirs', () => {
  const said = (text: string) => profile(woven(text), 'Ana Ruiz').reportedly.map(({ text: line }) => line);
  const own = 'Ana Ruiz said the quay of Lindhaven would open.';
  expect(said(`${own} Should Ana Ruiz announce a strike on Monday, the port would close.`)).toEqual([own]);
  expect(said(`${own} Karl Berg, a diver, said Ana Ruiz’s late plan for the cranes had failed.`)).toEqual([own]);
  expect(said(`${own} Ana Ruiz faces no rival, even though she announced a race for mayor.`)).toEqual([own]);
  expect(said(`${own} The port needs a new crane. Ruiz said.`)).toEqual([own]);
  expect(said(`${own} Karl Berg doesn’t always agree with how Ana Ruiz says or does things.`)).toEqual([own]);
  expect(said(`${own} Ana Ruiz, described by divers as “the queen of the northern quay”, left for Lima.`)).toEqual([own]);
  expect(said(`${own} “The cranes of Bergen will be greased by Ana Ruiz in May,” said a senior Ruiz aide.`)).toEqual([own]);
});

test('a few words in marks are told in the sentence that carries them, once', () => {
  const story = woven(
    'Ana Ruiz called the quay “quite new”. “We have room for all of them and for more,” Ruiz said on Thursday.',
  );
  const { said, reportedly, reported } = profile(story, 'Ana Ruiz');
  expect(said.map(({ text }) => text)).toEqual(['We have room for all of them and for more']);
  expect(reportedly.map(({ text }) => text)).toEqual(['Ana Ruiz called the quay “quite new”.']);
  expect(reported).toEqual([]);
});

test('what was said without quotation marks is told as said', () => {
  const story = woven(
    'The council met for an hour. A new quay will open in May, said harbour master Ana Ruiz. Ana Ruiz runs the port.',
  );
  const { reportedly, reported } = profile(story, 'Ana Ruiz');
  expect(reportedly.map(({ text }) => text)).toEqual(['A new quay will open in May, said harbour master Ana Ruiz.']);
  expect(reported.map(({ text }) => text)).toEqual(['Ana Ruiz runs the port.']);
});

test('one meeting is reported once', () => {
  const story = woven(
    'Ana Ruiz met Karl Berg in Lindhaven on Thursday.',
    'Harbour master Ana Ruiz received shipowner Karl Berg, whose fleet has grown to forty vessels this year.',
  );
  expect(profile(story, 'Ana Ruiz').reported.filter(({ text }) => /Berg/.test(text))).toHaveLength(1);
});

test('whom somebody called by telephone is nothing that they said', () => {
  const story = woven(
    'Ana Ruiz called the police when the crane fell on Monday. Ruiz called the crane “a ruin that nobody has greased for years”.',
  );
  const { reportedly, reported } = profile(story, 'Ana Ruiz');
  expect(reportedly.map(({ text }) => text).join()).not.toContain('police');
  expect(reported.map(({ text }) => text).join()).toContain('called the police');
});

test('what somebody takes another for is nothing that they said', () => {
  const story = woven('On Monday Ana Ruiz rang the port and spoke to a woman she believed to be the harbour master.');
  expect(profile(story, 'Ana Ruiz').reportedly).toEqual([]);
});

test('what somebody’s lawyers argue is nothing that they said', () => {
  const story = woven('Lawyers for harbour master Ana Ruiz appealed on Monday, arguing that the quay was never hers.');
  expect(profile(story, 'Ana Ruiz').reportedly).toEqual([]);
});

test('a title or a piece of a sentence is no utterance', () => {
  const story = woven(
    '“Songs of the Northern Quay” is a book by Ana Ruiz. “When they came,” Ruiz said. “Read it on the ferry, or not at all,” Ruiz said.',
  );
  expect(profile(story, 'Ana Ruiz').said.map(({ text }) => text)).toEqual(['Read it on the ferry, or not at all']);
});

test('a report loses what ties it to the sentence before', () => {
  const story = woven('The council met for an hour on Monday. But Ana Ruiz runs the port of Lindhaven.');
  expect(profile(story, 'Ana Ruiz').reported.map(({ text }) => text)).toContain('Ana Ruiz runs the port of Lindhaven.');
});

test.each([
  'Ana Ruiz, the harbour master of Lindhaven, said that the quay would open in May.',
  'Ana Ruiz — who came to the port as a diver in 1987 — said the quay would open in May.',
  'Speaking on the ferry, the port’s warden, Ana Ruiz, said the quay would open in May.',
  'Speaking on the ferry, harbour master Ana Ruiz, the head of the rescue team, said the quay would open in May.',
])('what somebody says behind their role is told as said: %s', (text) => {
  expect(profile(woven(text), 'Ana Ruiz').reportedly).toHaveLength(1);
});

test('lines that only name somebody are told where there are no others', () => {
  const list = 'Norway praised the pilots of Oslo, including Ana Ruiz.';
  const deed = 'Ana Ruiz steered forty ships into the port of Bergen.';
  expect(profile(woven(list), 'Ana Ruiz').reported.map(({ text }) => text)).toEqual([list]);
  expect(profile(woven(`${list} ${deed}`), 'Ana Ruiz').reported.map(({ text }) => text)).toEqual([deed]);
});

test('whom a bracket within a quotation names does not say it', () => {
  const story = woven(
    'Ida Marsh worked in Oslo. Marsh was a nurse.\n\nEditor Anna Holm spoke of her on Monday. “I think every day of what the family [of Ida Marsh] is going through,” she said.',
  );
  expect(profile(story, 'Ida Marsh').reportedly).toEqual([]);
  const lines = profile(story, 'Ida Marsh').reported.map(({ text }) => text);
  expect(lines.filter((text) => text.includes('she said'))).toEqual([]);
});

test('in whom a clause ends does not say what stands behind it', () => {
  const story = woven(
    'Ida Marsh runs the port. The radio hosts who rang a hospital that treated Prince Otto’s wife Ida Marsh tearfully told of their grief on Monday.',
  );
  expect(profile(story, 'Ida Marsh').reportedly).toEqual([]);
});
