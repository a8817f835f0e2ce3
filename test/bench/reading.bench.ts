/** Reading an article beside what wink-nlp alone takes to annotate it. Target: at most twice as long. */
import model from 'wink-eng-lite-web-model';
import wink from 'wink-nlp';
import { read } from '../../src/core/reading/read.ts';
import { loadStory } from '../gold/gold.ts';
import { articles } from './articles.ts';
import { pair, table } from './timing.ts';

const nlp = wink(model);
const { its } = nlp;
const ours = (await loadStory()).story.articles.map(({ article }) => article);
const sets = { 'our own articles': ours, '100 made-up articles': articles(100) };

const rows = Object.entries(sets).map(([name, set]) => {
  const [alone, whole] = pair(
    () => set.map(({ text }) => nlp.readDoc(text).tokens().out(its.pos)),
    () => set.map((article) => read(article)),
  );
  return [name, alone, whole, whole / alone];
});
console.log(table(['', 'wink-nlp alone, ms', 'read(), ms', 'ratio'], rows));
