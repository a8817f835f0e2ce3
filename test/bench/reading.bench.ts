/**
 * Reading an article beside what wink-nlp alone takes to annotate it with its default pipe. Target: at most twice as long. Each
 * article is timed by itself, by turns, and counts with its best time: a short piece of work is seldom interrupted, and both ways
 * meet the machine as the other left it.
 */
import model from 'wink-eng-lite-web-model';
import wink from 'wink-nlp';
import type { Article } from '../../src/core/model.ts';
import { read } from '../../src/core/reading/read.ts';
import { loadStory } from '../gold/gold.ts';
import { articles } from './articles.ts';
import { pair, table } from './timing.ts';

const RUNS = 40;
const ROUNDS = 4;

const nlp = wink(model);
const { its } = nlp;
const ours = (await loadStory()).story.articles.map(({ article }) => article);
/** Every sentence of the made-up ones names somebody, quotes somebody or gives a date: prose is seldom as dense. */
const sets = { 'our own articles': ours, '100 made-up articles, dense with names': articles(100) };

const tagged = (article: Article) => nlp.readDoc(article.text).tokens().out(its.pos);

// Both go over everything before they are timed, since a bot reads all day and its engine has compiled what it runs. V8 does so only
// after some hundred calls: after one round it still compiles while the first articles are timed.
for (let round = 0; round < ROUNDS; round++) {
  for (const article of Object.values(sets).flat()) {
    tagged(article);
    read(article);
  }
}

const rows = Object.entries(sets).map(([name, set]) => {
  const [alone, whole] = timed(set);
  return [name, alone, whole, whole / alone];
});
console.log(table(['', 'wink-nlp alone, ms', 'read(), ms', 'ratio'], rows));

function timed(set: readonly Article[]): readonly [number, number] {
  let [alone, whole] = [0, 0];
  for (const article of set) {
    const [one, other] = pair(
      () => tagged(article),
      () => read(article),
      RUNS,
    );
    alone += one;
    whole += other;
  }
  return [alone, whole];
}
