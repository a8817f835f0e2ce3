/**
 * `npm run bench:peers`: our digest beside the summarisers that npm offers, on our own five articles. Each may use 120 words; the
 * summary to compare with is what a person noted as worth telling (test/gold/ukraine-talks/digest.yaml).
 */
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import { brief } from '../../../src/core/briefing/brief.ts';
import { read } from '../../../src/core/reading/read.ts';
import { weave } from '../../../src/core/story/weave.ts';
import { rouge } from '../../eval/rouge.ts';
import { loadGold, loadStory } from '../../gold/gold.ts';
import { table } from '../timing.ts';

const WORDS = 120;
const require = createRequire(import.meta.url);

const { story, topic } = await loadStory();
const summary = (await loadGold()).digest.claims.map(({ says }) => says).join('. ');
const articles = story.articles.map(({ article }) => article);
const text = articles.map((article) => article.text.replace(/^---\n[\s\S]*?\n---\n/, '')).join('\n\n');

// Ours comes first: what the others depend on changes the built-in prototypes when it is loaded.
const peers: Record<string, () => string | Promise<string>> = {
  rapporteur: () => {
    const woven = weave(
      articles.map((article) => ({ article, reading: read(article) })),
      topic.profile,
    );
    return (brief(woven, { words: WORDS, window: 'all' })?.bullets ?? []).map((bullet) => bullet.text).join(' ');
  },
  lexrank: () =>
    new Promise((resolve, reject) => {
      require('lexrank').summarize(text, 8, (error: unknown, ranked: unknown, chosen: string) => {
        if (error) reject(error);
        else resolve(chosen ?? String(ranked));
      });
    }),
  'node-summarizer, frequency': () => manager().getSummaryByFrequency().summary,
  'node-summarizer, TextRank': async () => (await manager().getSummaryByRank()).summary,
  'first words of each article': () =>
    articles.map((article) => firstWords(article.text.replace(/^---\n[\s\S]*?\n---\n/, ''), WORDS / articles.length)).join(' '),
};

const rows = [];
for (const [name, summarise] of Object.entries(peers)) {
  try {
    const start = performance.now();
    const made = firstWords(await summarise(), WORDS);
    rows.push([name, performance.now() - start, 100 * rouge(1, summary, made), 100 * rouge(2, summary, made)]);
  } catch (error) {
    rows.push([name, `fails: ${(error as Error).message.slice(0, 60)}`, '–', '–']);
  }
}
console.log(table(['', 'ms', 'ROUGE-1', 'ROUGE-2'], rows));

function manager() {
  const { SummarizerManager } = require('node-summarizer');
  return new SummarizerManager(text, 8);
}

function firstWords(made: string, words: number): string {
  return made.split(/\s+/).filter(Boolean).slice(0, words).join(' ');
}
