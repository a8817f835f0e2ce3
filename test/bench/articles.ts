import { createHash } from 'node:crypto';
import type { Article } from '../../src/core/model.ts';

/**
 * Made-up news for measuring: the same for the same number. Ten of an article's 21 sentences tell one event, which about five
 * outlets share: its names, matter and quotation are theirs too, the rest is put together at random, and so are the sentences on
 * other things. There are 900 names and 1,000 matters, so that, as in news, what two articles share is mostly what they tell of.
 * The vocabulary is still far smaller than that of news and the articles are half as long.
 */
export function articles(count: number): Article[] {
  const random = dice(count);
  const events = Array.from({ length: Math.max(2, Math.ceil(count / 5)) }, () => eventOf(random));
  return Array.from({ length: count }, (_, i) => {
    const day = 1 + (i % 28);
    const pick = picker(random);
    const event = pick(events);
    const other = eventOf(random);
    const about = shuffled(ofEvent, random)
      .slice(0, 5)
      .map((tell) => tell(event, pick));
    const beside = Array.from({ length: 5 }, () => pick(ofEvent)(eventOf(random), pick));
    const told = [...about, background(other, pick), ...beside].map(capitalised).join('\n\n');
    const text = `${event.city}, ${day} March: ${told}\n`;
    return {
      id: createHash('sha256').update(`${i}\0${text}`).digest('hex').slice(0, 16),
      text,
      origin: `made-up-${i}.md`,
      title: `${event.one} and ${event.two} discuss ${event.matter}`,
      outlet: `Outlet ${i % 40}`,
      published: `2026-03-${String(day).padStart(2, '0')}`,
    };
  });
}

type Pick = <Item>(items: readonly Item[]) => Item;

/** What the articles that tell of one thing have in common. */
interface Event {
  readonly one: string;
  readonly two: string;
  readonly city: string;
  readonly matter: string;
  readonly figure: number;
  readonly said: string;
}

function eventOf(random: () => number): Event {
  const pick = picker(random);
  const matter = `the ${pick(kinds)} ${pick(things)}`;
  return {
    one: `${pick(given)} ${pick(family)}`,
    two: `${pick(given)} ${pick(family)}`,
    city: pick(cities),
    matter,
    figure: 3 + Math.floor(random() * 900),
    said: `${pick(openings)} ${matter} ${pick(predicates)} ${pick(ends)}`,
  };
}

/** Each tells of one side of an event, in two sentences. */
const ofEvent: readonly ((event: Event, pick: Pick) => string)[] = [
  ({ one, two, city, matter, figure }, pick) =>
    `${one} ${pick(['met', 'received', 'hosted'])} ${two} in ${city} on Tuesday for talks about ${matter}. They sat together for ${2 + (figure % 7)} hours, ${pick(bodies)} said.`,
  ({ one, matter, said }, pick) =>
    `“${said},” ${one} ${pick(['said', 'told reporters', 'added'])}. ${pick(bodies)} would not say how ${matter} could be paid for.`,
  ({ two, city, figure, matter }, pick) =>
    `${pick(bodies)} in ${city} put the cost of ${matter} at ${figure} million euros. ${two}, ${pick(roles)}, called the figure “a ${pick(kinds)} guess ${pick(ends)}”.`,
  ({ city, figure, matter }, pick) =>
    `${pick(groups)} near ${city} lost ${10 + (figure % 80)} percent of their income to ${matter}, according to ${pick(bodies)}. ${pick(bodies)} did not rule out that prices would ${pick(['rise', 'fall', 'settle'])} ${pick(ends)}.`,
  ({ one, city, matter }, pick) =>
    `${one} told reporters that ${pick(groups)} would travel to ${city} on Friday. Earlier rounds had ended without a result, and ${pick(groups)} still disagree about ${matter}.`,
  ({ two, matter }, pick) =>
    `${two}, ${pick(roles)}, has long warned that ${matter} ${pick(predicates)}. ${pick(groups)} ${pick(['welcomed', 'rejected', 'shrugged off'])} the warning.`,
];

function background({ two, city }: Event, pick: Pick): string {
  return `${pick(groups)} in ${city} have argued over the ${pick(kinds)} ${pick(things)} for years, wrote ${two}.`;
}

const words = (list: string): readonly string[] => list.split('|');
const given = words(
  'Anna|Tomas|Ilse|Pavel|Maria|Erik|Jana|Peter|Lucia|Samir|Nora|Viktor|Clara|Hugo|Petra|Oskar|Leila|Marek|Astrid|Daniel|Irena|Felix|Teresa|Anton|Greta|Milan|Sofia|Jonas|Vera|Karim',
);
const family = words(
  'Lindqvist|Berger|Aumann|Novotny|Fontaine|Solheim|Kovacs|Okafor|Bianchi|Haddad|Whitfield|Demidov|Larsen|Moreau|Castellan|Petrov|Nakamura|Osborne|Varga|Keller|Santos|Duarte|Eriksen|Halloran|Ivanek|Jansen|Kowalski|Marchetti|Nowak|Rossi',
);
const cities = words(
  'Oslo|Vienna|Lisbon|Tallinn|Geneva|Prague|Helsinki|Dublin|Riga|Athens|Warsaw|Bern|Madrid|Rome|Sofia|Vilnius',
);
const kinds = words(
  'northern|coastal|new|disputed|joint|rural|federal|frozen|cautious|stalled|public|private|regional|secret|annual|military|digital|foreign|ancient|urban|seasonal|temporary|broken|unpaid|careful|common|national|shared|delayed|costly|quiet|wider',
);
const things = words(
  'border crossing|gas contract|fishing quota|railway tunnel|prisoner list|grain corridor|customs code|water treaty|ceasefire line|debt relief|hospital budget|school reform|harbour lease|power grid|forest law|pension fund|airport strike|bridge repair|housing plan|vaccine order|election roll|satellite launch|copper mine|flood barrier|bus network|museum loan|tax refund|trade mission|police inquiry|steel tariff|radio licence|garden festival',
);
const bodies = words(
  'officials|the ministry|the regional office|the central bank|a spokeswoman|the court|the committee|two diplomats|the union|the statistics agency|the mayor’s staff|auditors',
);
const groups = words(
  'Farmers|Teachers|Nurses|Fishermen|Shopkeepers|Opposition members|Border guards|Engineers|Students|Drivers|Investors|Villagers',
);
const roles = words(
  'an aide to the president|the deputy minister|a veteran negotiator|head of the port authority|an economist|the chief auditor|a former judge',
);
const openings = words(
  'We believe that|Nobody doubts that|I can promise that|It is clear by now that|My guess is that|History shows that',
);
const predicates = words(
  'will be settled|cannot wait|has to be paid for|is worth the trouble|deserves a second reading|was never in danger|may still fail|needs more than good will',
);
const ends = words(
  'before the spring is over|once the votes are counted|in the coming weeks|as long as prices hold|whatever the neighbours think|after the summer recess|by any measure|unless the court objects',
);

/** Each of its sentences begun with a capital. */
function capitalised(paragraph: string): string {
  return paragraph.replace(/(?:^|\. )\p{Ll}/gu, (start) => start.toUpperCase());
}

function picker(random: () => number): Pick {
  return (items) => items[Math.floor(random() * items.length)]!;
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/** Numbers from 0 to 1 that are the same each time: Lehmer's generator (Park and Miller, CACM 31(10), 1988). */
function dice(seed: number): () => number {
  let state = (seed % 2147483646) + 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
