/** `npm run eval [-- DIR] [--json]`: the figures of the core on our own gold, or on the sets of a folder. */
import { parseArgs } from 'node:util';
import { actors } from '../../src/cli/batch/actors.ts';
import { ask } from '../../src/cli/batch/ask.ts';
import { digest } from '../../src/cli/batch/digest.ts';
import { quotes } from '../../src/cli/batch/quotes.ts';
import { timeline } from '../../src/cli/batch/timeline.ts';
import { scoreActors } from './actors.ts';
import { scoreAsk, scoreAskKinds } from './ask.ts';
import { scoreDigest } from './digest.ts';
import type { Figures, Scored } from './figures.ts';
import { ownSets } from './own.ts';
import { scoreQuotes } from './quotes.ts';
import { setsIn } from './sets.ts';
import { scoreTimeline } from './timeline.ts';

const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true });
const [folder] = positionals;
const sets = folder ? await setsIn(folder) : await ownSets();

const figures: Record<string, Figures> = {
  ...(sets.quotes && { quotations: measure(sets.quotes, quotes.run, {}, scoreQuotes) }),
  ...(sets.actors && { actors: measure(sets.actors, actors.run, {}, scoreActors) }),
  ...(sets.timeline && { timeline: measure(sets.timeline, timeline.run, {}, scoreTimeline) }),
  ...(sets.digest && { 'digest, 120 words': measure(sets.digest, digest.run, { words: 120 }, scoreDigest) }),
  ...(sets.digest && { 'digest, 250 words': measure(sets.digest, digest.run, { words: 250 }, scoreDigest) }),
  ...(sets.ask && { answers: measure(sets.ask, ask.run, { top: 5 }, scoreAsk) }),
  ...(sets.ask && { 'answers or refusals that are right, by kind': measure(sets.ask, ask.run, { top: 1 }, scoreAskKinds) }),
};

if (values.json) console.log(JSON.stringify(figures, null, 2));
else for (const [task, named] of Object.entries(figures)) show(task, named);

function measure<Given, Gold, Predicted, Options>(
  items: readonly { readonly given: Given; readonly gold: Gold }[],
  run: (given: Given, options: Options) => object,
  options: Options,
  score: (scored: readonly Scored<Given, Gold, Predicted>[]) => Figures,
): Figures {
  return score(items.map(({ given, gold }) => ({ given, gold, predicted: run(given, options) as Predicted })));
}

function show(task: string, named: Figures): void {
  const widths = Object.entries(named).map(([name, value]) => Math.max(name.length, String(value ?? '–').length));
  const line = (cells: readonly string[]) => cells.map((cell, i) => cell.padStart(widths[i]!)).join('  ');
  console.log(`\n${task}\n${line(Object.keys(named))}\n${line(Object.values(named).map((value) => String(value ?? '–')))}`);
}
