/** A question put to a story of more and more articles: the first, which builds the index, and the next ones. */
import { ask } from '../../src/core/asking/ask.ts';
import { read } from '../../src/core/reading/read.ts';
import { weave } from '../../src/core/story/weave.ts';
import { articles } from './articles.ts';
import { table, time } from './timing.ts';

const topic = { slug: 'bench', title: 'Bench', actors: [], windowDays: 7, timeZone: 'UTC', bullets: 5 };
const questions = [
  'Who met Pavel Novotny in Geneva?',
  'How much does the northern gas contract cost?',
  'What did Maria Fontaine say about the gas contract?',
  'What did Merkel say in Moscow?',
];

const rows = [10, 100, 1000].map((size) => {
  const story = weave(
    articles(size).map((article) => ({ article, reading: read(article) })),
    topic,
  );
  const first = time(() => ask(story, questions[0]!), 1);
  const next = questions.map((question) => time(() => ask(story, question)));
  return [String(size), first, next.reduce((sum, one) => sum + one, 0) / next.length, Math.max(...next)];
});
console.log(table(['articles', 'first question, ms', 'next ones, mean ms', 'slowest, ms'], rows));
