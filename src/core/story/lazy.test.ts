import { expect, test } from 'vitest';
import type { Story } from '../model.ts';
import { once, withParts } from './lazy.ts';

const story = (timeline: () => Story['timeline']): Story => ({
  topic: { slug: 'harbour', title: 'Harbour', actors: [], windowDays: 7, timeZone: 'UTC', bullets: 4 },
  articles: [],
  actors: [],
  claims: [],
  families: [],
  disputes: [],
  get timeline() {
    return timeline();
  },
});

test('what is asked for once is made once', () => {
  let made = 0;
  const value = once(() => ++made);
  expect([value(), value(), made]).toEqual([1, 1, 1]);
});

test('a story with another part does not make the parts that nobody asks for', () => {
  let made = 0;
  const timeline = () => {
    made++;
    return [];
  };
  const claims: Story['claims'] = [{ id: 'a-0', sentences: [{ article: 'a', sentence: 0 }], support: 1 }];
  const changed = withParts(story(timeline), { claims });
  expect([changed.claims, made]).toEqual([claims, 0]);
  expect([changed.timeline, made]).toEqual([[], 1]);
});
