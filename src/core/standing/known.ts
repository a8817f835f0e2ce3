import type { StoryArticle } from '../model.ts';
import { capitalised } from '../words/capitalised.ts';
import { dayLabel } from './days.ts';
import { introductionsFor, withoutGeneration } from './introduced.ts';

/**
 * What may stand in square brackets in a line about these articles: the names that they give, as the subject, the owner or the
 * speaker of a sentence or with the role before a family name, and the days that they tell of.
 */
export function knownAdditions(articles: readonly StoryArticle[]): ReadonlySet<string> {
  const [only] = articles;
  return only && articles.length === 1 ? additionsOf(only) : new Set(articles.flatMap((article) => [...additionsOf(article)]));
}

/** Asked for line by line, each time the same. */
const noted = new WeakMap<StoryArticle, Set<string>>();

function additionsOf(article: StoryArticle): Set<string> {
  const before = noted.get(article);
  if (before) return before;
  const known = new Set<string>();
  const { reading, published } = article;
  for (const { text, fullest } of reading.mentions) addName(known, text, fullest);
  const surnames = new Set(
    reading.mentions.flatMap(({ text, fullest }) => (withoutGeneration(fullest).endsWith(` ${text}`) ? [text] : [])),
  );
  for (const surname of surnames)
    for (const words of introductionsFor(reading, surname)) known.add(words).add(capitalised(words));
  for (const { speaker } of reading.quotes) if (speaker?.form !== 'nominal' && speaker) addName(known, speaker.name);
  for (const { date } of reading.dates) {
    if (date.length === 10) known.add(dayLabel(date, published.known === 'no' ? undefined : published.date));
  }
  noted.set(article, known);
  return known;
}

function addName(known: Set<string>, ...names: readonly string[]): void {
  for (const name of names) known.add(name).add(`${name}’s`).add(`${name}:`);
}
