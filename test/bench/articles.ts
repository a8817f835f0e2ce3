import { createHash } from 'node:crypto';
import type { Article } from '../../src/core/model.ts';

/** Made-up news for measuring: the same for the same number, with names, dates, quotations, and an event told by several outlets. */
export function articles(count: number): Article[] {
  const random = dice(count);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  return Array.from({ length: count }, (_, i) => {
    const day = 1 + (i % 28);
    const events = Array.from({ length: 9 }, () => pick(kinds)(pick, Math.floor(random() * Math.max(20, count / 2))));
    const text = `${pick(cities)}, ${day} March: ${events.join('\n\n')}\n`;
    return {
      id: createHash('sha256').update(`${i}\0${text}`).digest('hex').slice(0, 16),
      text,
      origin: `made-up-${i}.md`,
      title: `${pick(people)} and ${pick(people)} discuss ${pick(matters)}`,
      outlet: `Outlet ${i % 40}`,
      published: `2026-03-${String(day).padStart(2, '0')}`,
    };
  });
}

type Pick = <Item>(items: readonly Item[]) => Item;

/** `event` is shared by the articles that tell of the same thing. */
const kinds: readonly ((pick: Pick, event: number) => string)[] = [
  (pick, event) =>
    `${pick(people)} met ${pick(people)} in ${cities[event % cities.length]} on Tuesday for talks about ${matters[event % matters.length]} number ${event}. They sat together for ${2 + (event % 5)} hours, officials said.`,
  (pick, event) =>
    `“We will settle ${matters[event % matters.length]} before the spring is over,” ${pick(people)} said. He did not say how paragraph ${event} of the draft would be paid for.`,
  (pick, event) =>
    `The ministry in ${pick(cities)} put the cost of plan ${event} at ${3 + (event % 60)} million euros. ${pick(people)}, an aide to the president, called the figure “a careful guess”.`,
  (_, event) =>
    `Farmers near ${cities[event % cities.length]} lost ${10 + (event % 80)} percent of their harvest to drought ${event}, according to the regional office. It expects prices to rise in the coming weeks.`,
  (pick, event) =>
    `${pick(people)} told reporters that delegation ${event} would travel to ${pick(cities)} on Friday. Earlier rounds had ended without a result, and both sides still disagree about ${matters[event % matters.length]}.`,
];

const people =
  'Anna Lindqvist|Tomas Berger|Ilse Aumann|Pavel Novotny|Maria Fontaine|Erik Solheim|Jana Kovacs|Peter Okafor|Lucia Bianchi|Samir Haddad|Nora Whitfield|Viktor Demidov'.split(
    '|',
  );
const cities = 'Oslo|Vienna|Lisbon|Tallinn|Geneva|Prague|Helsinki|Dublin|Riga|Athens|Warsaw|Bern'.split('|');
const matters =
  'the border crossing|the gas contract|the fishing quota|the railway tunnel|the prisoner list|the grain corridor|the customs rules|the water treaty|the ceasefire line|the debt relief'.split(
    '|',
  );

/** Numbers from 0 to 1 that are the same each time: Lehmer's generator (Park and Miller, CACM 31(10), 1988). */
function dice(seed: number): () => number {
  let state = (seed % 2147483646) + 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
