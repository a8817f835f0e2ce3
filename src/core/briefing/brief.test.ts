import { expect, test } from 'vitest';
import type { Article, TopicProfile } from '../model.ts';
import { read } from '../reading/read.ts';
import { weave } from '../story/weave.ts';
import { brief } from './brief.ts';

const topic: TopicProfile = { slug: 'port', title: 'Port strike', actors: [], windowDays: 7, timeZone: 'UTC', bullets: 3 };

function digestOf(articles: readonly Partial<Article>[]) {
  const given = articles.map((article, i): Article => ({ id: `a${i}`, text: '', origin: `${i}.txt`, ...article }));
  return brief(
    weave(
      given.map((article) => ({ article, reading: read(article) })),
      topic,
    ),
  );
}

const strike = 'Dock workers in the northern port of Varna stopped work on Monday in a dispute over night shifts.';
const talks = 'The harbour master invited both sides to talks at the town hall before the weekend, her office said.';

test('a set without a sentence to report has no digest', () => {
  expect(digestOf([])).toBeUndefined();
  expect(digestOf([{ text: '' }, { text: 'Photo: Reuters' }])).toBeUndefined();
});

test('a short set has a short digest', () => {
  expect(digestOf([{ text: `${strike}\n\n${talks}` }])?.bullets).toHaveLength(2);
});

test('an article older than the window is left out, and so is one whose date nobody knows', () => {
  const digest = digestOf([
    { text: strike, published: '2026-03-20' },
    { text: talks, published: '2026-02-01' },
    { text: 'The last strike at the port of Varna lasted for nine days and cost its owners a fortune.' },
  ]);
  expect(digest?.coverage).toMatchObject({ asOf: '2026-03-20', articles: 1 });
  expect(digest?.leftOut.map(({ article }) => article)).toEqual(['a1', 'a2']);
});

test('a bullet tells how many independent outlets report it', () => {
  const digest = digestOf([
    { text: strike, published: '2026-03-20', outlet: 'Herald' },
    {
      text: 'Dock workers stopped work on Monday in the port of Varna in a dispute over shifts at night.',
      outlet: 'Courier',
      published: '2026-03-20',
    },
  ]);
  expect(digest?.bullets[0]).toMatchObject({ support: 2, standing: 'agreed' });
});

test('the copies of a report leave room for what others tell', () => {
  const copiesOf = (text: string, count: number) =>
    Array.from({ length: count }, (_, i) => ({ text: `${text}\n\nOutlet ${i}`, published: '2026-03-20' }));
  const digest = digestOf([...copiesOf(strike, 250), ...copiesOf(talks, 3)]);
  expect(digest?.bullets.map(({ text }) => text)).toEqual([strike.replace('Monday', 'Monday [16 Mar]'), talks]);
});

test('a lead with a shorter clause has it as its headline; one without is the headline, and one bullet more is told', () => {
  const more = [
    'Grain ships wait outside the breakwater, and their owners count the cost of every day.',
    'Night shifts were made an hour longer in January, the union complains.',
  ];
  const clause = digestOf([
    { text: [`${strike.slice(0, -1)} that began when a crane driver fell ill.`, talks, ...more].join('\n\n') },
  ]);
  expect(clause?.headline).not.toHaveProperty('lead');
  expect(clause?.bullets).toHaveLength(3);
  const whole = digestOf([{ text: ['Dock workers in Varna stopped work on Monday.', talks, ...more].join('\n\n') }]);
  expect(whole?.headline.lead).toBe(true);
  expect(whole?.headline.text).toBe('Dock workers in Varna stopped work on Monday');
  expect(whole?.bullets).toHaveLength(4);
});

test('what opens an article is told though it is long, and any sentence where else there is none', () => {
  const opening =
    'Dock workers in Varna stopped work on Monday over plans for night shifts of eleven hours, which the owner of the port had announced to them in a letter that reached most of their families while they were asleep after the feast.';
  const long = digestOf([{ text: [opening, talks].join('\n\n') }]);
  expect(long?.headline.text).toMatch(/^Dock workers in Varna stopped work/);
  const longer = opening.replace('the feast.', 'the feast of the patron saint of the old town.');
  expect(digestOf([{ text: longer }])?.bullets.map(({ text }) => text)).toEqual([longer]);
  expect(digestOf([{ text: [longer, talks].join('\n\n') }])?.bullets.map(({ text }) => text)).toEqual([talks]);
});

test('whom a headline names by the family name alone is introduced in it', () => {
  const text = 'Petrova closed the port of Varna.\n\nThe gale sank two ferries, Mayor Ana Petrova told the paper of the town.';
  expect(digestOf([{ text }])?.headline.text).toBe('[Mayor Ana] Petrova closed the port of Varna');
});

test('a line that has its place from the dateline comes last, if it doesn’t open its article', () => {
  const fromHere =
    'The mayor of Varna, Ida Marsh, has asked the owners of the ferries here for help with the trains to Sofia and Plovdiv.';
  const elsewhere = 'Piet Droste, whose father built the crane, flew to Oslo with his brother.';
  const told = (...lines: string[]) => digestOf([{ text: lines.join('\n\n') }])?.bullets.map(({ text }) => text);
  expect(told(strike, fromHere, elsewhere)).toEqual([strike, elsewhere, fromHere]);
  expect(told(fromHere, elsewhere)?.[0]).toBe(fromHere);
});

test('nobody’s words are the lead where something is told', () => {
  const digest = digestOf([
    { text: `“Nobody here works for eleven hours at night,” Ana Petrova said.\n\n${strike}\n\n${talks}` },
  ]);
  expect(digest?.headline.text).toMatch(/^Dock workers/);
});

const crowd =
  'told a crowd of several hundred people who had come to the gate of the port in the rain with their families and friends to hear her';

test.each([
  [
    `“Nobody here can work for eleven hours at night, and nobody will,” Ana Petrova ${crowd}.`,
    ['Nobody here can work for eleven hours at night, and nobody will'],
  ],
  [
    `Ana Petrova ${crowd} that “our night shifts in this port are longer than ever”.`,
    ['our night shifts in this port are longer than ever'],
  ],
  [`Ana Petrova ${crowd} that the plan “now likely breaks each of the rules of the port”.`, []],
  [
    'Ana Petrova said “our night shifts in this port are longer than ever”.',
    ['our night shifts in this port are longer than ever'],
  ],
  [
    `Ana Petrova said “our night shifts in this port are longer than ever”.\n\n“Nobody here can work for eleven hours,” Piet Droste ${crowd}.`,
    ['Nobody here can work for eleven hours'],
  ],
  [`Ana Petrova, whom they call “the woman who holds the port of Varna”, ${crowd}.`, []],
  [`“Night shifts] are longer than ever in the port of Varna,” Ana Petrova ${crowd}.`, []],
  [`“Ida Marsh: We will not work for eleven hours at night,” Ana Petrova ${crowd}.`, []],
  [`“The night shifts are longer than Ana Petrova has told you,” Ana Petrova ${crowd}.`, []],
  [
    `“He will never work for eleven hours at night in the port,” Ana Petrova ${crowd}.\n\n“The night shifts of the port are longer now,” Petrova ${crowd}.`,
    ['The night shifts of the port are longer now'],
  ],
  [`Ana Petrova ${crowd} that it would be “a long strike focused on the shifts of the night”.`, []],
  [
    `“Nobody here can work for eleven hours,” Ana Petrova ${crowd}.\n\n“The night shifts are longer than ever here,” Petrova ${crowd}.`,
    ['The night shifts are longer than ever here'],
  ],
  [
    `“On the other hand, the night shifts of the port are long,” Ana Petrova ${crowd}.\n\n“Nobody here can work for eleven hours,” Petrova ${crowd}.`,
    ['Nobody here can work for eleven hours'],
  ],
])('a key quotation is a clause at least, and one that a bullet has only where there is no other: %s', (words, quotes) => {
  expect(digestOf([{ text: `${strike}\n\n${words}` }])?.quotes.map(({ text }) => text)).toEqual(quotes);
});

test('a quotation that a bullet has in another wording is shown only where there is no other', () => {
  const digest = digestOf([
    {
      text: 'The talks over the port of Bergen ended on Tuesday without a deal, the ministry said.\n\n“The talks were useful in all respects and they will go on in Bergen next week,” said Viktor Orlov, the deputy minister.',
      published: '2026-03-03',
    },
    {
      text: 'Negotiators left Oslo on Tuesday after talks over the port of Bergen that brought no deal.\n\n“The talks were useful in every respect and will go on in Bergen next week,” Viktor Orlov told reporters.\n\n“We have checked every crane and the port is ready for the storm,” Ana Ruiz said.\n\nA crowd of several hundred people, who had come to the gate in the rain with their families and friends to hear him, was told by Piet Droste on Tuesday evening: “Nobody in Bergen has asked the crane drivers of the port.”',
      published: '2026-03-03',
    },
  ]);
  expect(digest?.bullets.some(({ text }) => text.includes('The talks were useful'))).toBe(true);
  expect(digest?.quotes.map(({ speaker }) => speaker)).toEqual(['Piet Droste', 'Ana Ruiz']);
});
