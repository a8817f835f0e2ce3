import type { StoryArticle } from '../model.ts';
import { capitalised } from '../words/capitalised.ts';
import { dayLabel } from './days.ts';
import { introductionsFor, withoutGeneration } from './introduced.ts';

/**
 * What may stand in square brackets in a line about these articles: the names that they give, as the subject, the owner or the
 * speaker of a sentence or with the role before a family name, and the days that they tell of.
 */
export function knownAdditions(articles: readonly StoryArticle[]): Set<string> {
  const known = new Set<string>();
  for (const { reading, published } of articles) {
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
  }
  return known;
}

function addName(known: Set<string>, ...names: readonly string[]): void {
  for (const name of names) known.add(name).add(`${name}’s`).add(`${name}:`);
}
