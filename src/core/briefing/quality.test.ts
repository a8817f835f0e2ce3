import { expect, test } from 'vitest';
import { read } from '../reading/read.ts';
import { weave } from '../story/weave.ts';
import { candidatesOf } from './candidates.ts';
import { conceptsOf } from './choosing/concepts.ts';
import { qualityOf } from './quality.ts';

const line = 'The mayor of Varna, Ida Marsh, has asked the owners of the ferries for help with the trains to Sofia and Plovdiv.';
const short = 'The mayor of Varna, Ida Marsh, has asked for help.';
const article = { id: 'a', text: line, origin: 'a.txt' };
const topic = { slug: 'port', title: 'Port strike', actors: [], windowDays: 7, timeZone: 'UTC', bullets: 3 };
const story = weave([{ article, reading: read(article) }], topic);
const [candidate] = candidatesOf(story, story.articles, conceptsOf(story.articles));

const quality = (text: string, place: number) => qualityOf({ ...candidate!, place }, text, 'bullets', undefined);

test('a bullet from far down in its article is worth less than one from further up', () => {
  expect(quality(line, 20)).toBeLessThan(quality(line, 5));
  expect(quality(line, 14)).toBe(quality(line, 5));
});

test('a bullet of few words is worth less, if it doesn’t open its article', () => {
  expect(quality(short, 5)).toBeLessThan(quality(line, 5));
  expect(quality(short, 0)).toBe(quality(line, 0));
});
