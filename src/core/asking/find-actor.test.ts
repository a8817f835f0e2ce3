import { describe, expect, test } from 'vitest';
import type { TopicProfile } from '../model.ts';
import { read } from '../reading/read.ts';
import { weave } from '../story/weave.ts';
import { findActor } from './find-actor.ts';

const topic: TopicProfile = { slug: 't', title: 'T', actors: [], windowDays: 7, timeZone: 'UTC', bullets: 5 };

function storyOf(...texts: readonly string[]) {
  const articles = texts.map((text, i) => ({ id: String(i), origin: `${i}.md`, text, published: '2026-03-01' }));
  return weave(
    articles.map((article) => ({ article, reading: read(article) })),
    topic,
  );
}

/** The name, the names to choose from, or how many articles hold the words. */
function finding(...texts: readonly string[]): (typed: string) => string | readonly string[] | number {
  const story = storyOf(...texts);
  return (typed) => {
    const found = findActor(story, typed);
    if (found.kind === 'found') return found.actor.name;
    return found.kind === 'several' ? found.actors.map(({ name }) => name) : found.articles;
  };
}

describe('a title before a name', () => {
  test('is no part of it', () => {
    const find = finding('Harbour pilot Otto Marsh spoke on Monday. Ida Dahl, the mayor of Oslo, left. Mr. Marsh was ill.');
    for (const typed of ['Mr Marsh', 'Mr. Marsh', 'Harbour pilot Marsh', 'Captain Otto Marsh'])
      expect(find(typed)).toBe('Otto Marsh');
    for (const typed of ['Mayor Dahl', 'Oslo mayor Ida Dahl', 'Dame Ida Dahl']) expect(find(typed)).toBe('Ida Dahl');
  });

  test('tells of two of one name whom the articles call so, and else who is of its gender or its role', () => {
    const find = finding(
      'Otto Falk and Ida Falk met in Oslo. Otto Falk, a judge, spoke first. Ida Falk left early.',
      'Karl Weiss and Peter Weiss met in Bergen. Karl Weiss spoke. Dr. Weiss thanked his friends.',
    );
    expect(find('Ms. Falk')).toBe('Ida Falk');
    expect(find('Judge Falk')).toBe('Otto Falk');
    expect(find('Senator Falk')).toEqual(expect.arrayContaining(['Ida Falk', 'Otto Falk']));
    expect(find('Dr. Weiss')).toBe('Karl Weiss');
  });

  test('is nobody’s whose name is another’s, of the other gender, or behind “of”', () => {
    const find = finding('Ida Falk met Otto Marsh in Oslo.');
    for (const typed of ['Mr. Falk', 'Judge Brenner', 'the widow of President Marsh', 'the lawyer for Otto Marsh'])
      expect(find(typed)).toBe(0);
  });
});

describe('a role', () => {
  test('is held by whom it is said of, not by a deputy, who held it once, or whose role only speaks of it', () => {
    const find = finding(
      'Bergen County Sheriff Otto Marsh spoke on Monday. Deputy Sheriff Karl Weiss left. Peter Falk, a former sheriff, stayed. ' +
        'Ida Dahl, lawyer for the sheriff, was ill.',
    );
    expect(find('the sheriff')).toBe('Otto Marsh');
    expect(find('the deputy sheriff')).toBe('Karl Weiss');
  });

  test('of several is offered with them all, also where one has it in few words', () => {
    const find = finding('U.S. President Otto Marsh spoke. The minister said that President Ida Dahl had left Norway.');
    expect(find('the president')).toEqual(expect.arrayContaining(['Otto Marsh', 'Ida Dahl']));
  });
});

test('a role that nobody has is no near spelling of a ministry', () => {
  const find = finding('The Harbour Ministry said on Monday that the harbour minister had left.');
  expect(find('the Harbour Ministri')).toBe('Harbour Ministry');
  expect(find('the harbour minister')).toBe(1);
});

test('a family name that two go by is offered with all who bear it', () => {
  const find = finding(
    'Ida Falk left Oslo. Ida Falk was ill, Falk said.',
    'Otto Falk stayed in Bergen. Otto Falk was glad.',
    'Falk’s house burned.',
  );
  expect(find('Falk')).toEqual(expect.arrayContaining(['Ida Falk', 'Otto Falk']));
});

test('words that stand in articles as nobody’s name are said to stand there', () => {
  const find = finding('Otto Marsh opened the old sluice on Monday.', 'They saw the old sluice.');
  expect(find('the old sluice')).toBe(2);
  expect(find('the new sluice')).toBe(0);
});
