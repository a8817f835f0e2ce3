import { expect, test } from 'vitest';
import type { StoryArticle } from '../model.ts';
import { supportOf } from './support.ts';

const carried = (id: string, origin: number, outlet?: string): StoryArticle => ({
  article: { id, text: '', origin: `${id}.txt`, ...(outlet && { outlet }) },
  reading: {
    article: id,
    published: { known: 'no' },
    blocks: [],
    sentences: [],
    quotes: [],
    mentions: [],
    dates: [],
    lexis: { stems: [], stops: '', words: '', spoken: '', terms: '' },
  },
  published: { known: 'no' },
  origin,
});

test('a wire text counts once, however many outlets carry it', () => {
  expect(supportOf([carried('a', 0, 'Herald'), carried('b', 0, 'Courier')])).toBe(1);
});

test('an outlet counts once, however often it writes', () => {
  expect(supportOf([carried('a', 0, 'Herald'), carried('b', 1, 'Herald')])).toBe(1);
});

test('texts of unknown outlets count when they stem from different texts', () => {
  expect(supportOf([carried('a', 0), carried('b', 1), carried('c', 1)])).toBe(2);
});
