/**
 * A digest of more and more articles: reading them, and weaving and briefing from readings at hand. Targets: from readings a
 * digest of 1,000 takes at most a tenth of reading them; from 1,000 to 10,000 the whole grows at most 12-fold, the heap 10-fold.
 * With --large it goes to 10,000. Both are done by turns, up to 1,000 nine times, and count with their middle time: the first one or two
 * runs after the collection that the heap is measured with are slow, and others fall together with one. Before that, everything is done a
 * few times untimed, since a bot briefs all day and its engine has compiled what it runs.
 */
import { brief } from '../../src/core/briefing/brief.ts';
import type { Article } from '../../src/core/model.ts';
import { read } from '../../src/core/reading/read.ts';
import { weave } from '../../src/core/story/weave.ts';
import { articles } from './articles.ts';
import { heap, middle, table, time } from './timing.ts';

const topic = { slug: 'bench', title: 'Bench', actors: [], windowDays: 7, timeZone: 'UTC', bullets: 5 };
const sizes = [10, 100, 1000, ...(process.argv.includes('--large') ? [10_000] : [])];
const runsOf = (size: number) => (size > 1000 ? 1 : 9);
const readAll = (set: readonly Article[]) => set.map((article) => ({ article, reading: read(article) }));
const digest = (ready: ReturnType<typeof readAll>) => {
  const story = weave(ready, topic);
  return [story, brief(story)];
};

for (let run = 0; run < 3; run++) for (const size of [10, 100, 1000]) digest(readAll(articles(size)));
let before: { whole: number; used: number } | undefined;
const rows = sizes.map((size) => {
  const set = articles(size);
  const empty = heap();
  const [readings, digests]: [number[], number[]] = [[], []];
  let kept: unknown;
  for (let run = 0; run < runsOf(size); run++) {
    let ready: ReturnType<typeof readAll> = [];
    readings.push(
      time(() => {
        ready = readAll(set);
      }, 1),
    );
    digests.push(
      time(() => {
        kept = digest(ready);
      }, 1),
    );
  }
  const used = heap() - empty;
  const [reading, digesting] = [middle(readings), middle(digests)];
  const [extra] = articles(size + 1).slice(-1);
  const oneMore = time(() => read(extra!), 1);
  const row = [
    String(size),
    reading,
    digesting,
    middle(digests.map((one, run) => one / readings[run]!)),
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
