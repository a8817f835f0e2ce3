/**
 * A digest of more and more articles: reading them, and weaving and briefing from readings at hand. Targets: from readings a
 * digest of 1,000 takes at most a tenth of reading them; from 1,000 to 10,000 the whole grows at most 12-fold, the heap 10-fold.
 * With --large it goes to 10,000.
 */
import { brief } from '../../src/core/briefing/brief.ts';
import type { Article } from '../../src/core/model.ts';
import { read } from '../../src/core/reading/read.ts';
import { weave } from '../../src/core/story/weave.ts';
import { articles } from './articles.ts';
import { heap, table, time } from './timing.ts';

const topic = { slug: 'bench', title: 'Bench', actors: [], windowDays: 7, timeZone: 'UTC', bullets: 5 };
const sizes = [10, 100, 1000, ...(process.argv.includes('--large') ? [10_000] : [])];
const readAll = (set: readonly Article[]) => set.map((article) => ({ article, reading: read(article) }));

readAll(articles(50));
let before: { whole: number; used: number } | undefined;
const rows = sizes.map((size) => {
  const set = articles(size);
  const empty = heap();
  let ready: ReturnType<typeof readAll> = [];
  const reading = time(() => {
    ready = readAll(set);
  }, 1);
  let kept: unknown;
  const digesting = time(() => {
    const story = weave(ready, topic);
    kept = [story, brief(story)];
  }, 1);
  const used = heap() - empty;
  const [extra] = articles(size + 1).slice(-1);
  const oneMore = time(() => read(extra!));
  const row = [
    String(size),
    reading,
    digesting,
    digesting / reading,
    before ? (reading + digesting) / before.whole : '',
    used,
    before ? used / before.used : '',
    oneMore,
  ];
  before = { whole: reading + digesting, used };
  return kept ? row : [];
});
console.log(
  table(
    ['articles', 'reading, ms', 'from readings, ms', 'of reading', 'whole grows by', 'heap, MB', 'heap grows by', 'one more, ms'],
    rows,
  ),
);
