import { describe, expect, test } from 'vitest';
import type { Mention } from '../model.ts';
import { read } from './read.ts';

const mentions = (text: string): readonly Mention[] => read({ id: 'a', origin: 'a.txt', text }).mentions;
const named = (text: string): string[] => mentions(text).map((mention) => `${mention.text}/${mention.kind}`);

test('a title before a name is no part of it', () => {
  expect(named('On Monday French President Emmanuel Macron spoke in Lyon.')).toEqual(['Emmanuel Macron/person', 'Lyon/place']);
});

test('what somebody is stands before a name and is no part of it', () => {
  const persons = (text: string) =>
    read({ id: 'a', origin: 'a.txt', text })
      .mentions.filter(({ kind }) => kind === 'person')
      .map((mention) => mention.text);
  expect(persons('Golfer Tiger Falk left. Later Oscar-winner Ida Lee Dahl and Oslo-born Otto Weiss came.')).toEqual([
    'Tiger Falk',
    'Ida Lee Dahl',
    'Otto Weiss',
  ]);
  expect(persons('Contact Quillon Dahl at the desk.')).toEqual(['Quillon Dahl']);
});

test('whose name no table knows is a person by the words of the name and by what stands around it', () => {
  const kinds = (text: string) => named(text).join(', ');
  expect(kinds('On Monday Quarl Zendvik, head of the army, spoke.')).toBe('Quarl Zendvik/person');
  expect(kinds('Ida Dahl, Quarl Brenner and Otto Weiss left.')).toBe('Ida Dahl/person, Quarl Brenner/person, Otto Weiss/person');
  expect(kinds('He joined Blue Ladder in May. Shares of Blue Ladder fell.')).toBe('Blue Ladder/org, Blue Ladder/org');
  expect(kinds('They sell Happy Ladder cheese.')).toBe('Happy Ladder/org');
  expect(kinds('On Monday Summer Zendvik won. Radio NRK’s Otto Thomas said so.')).toBe(
    'Summer Zendvik/person, NRK/org, Otto Thomas/person',
  );
  expect(kinds('She lives in Zendvik Quarl.')).not.toContain('person');
});

test('a title that only people bear makes a person of a town’s name, or a company’s', () => {
  expect(named('Princess Charlotte met Mayor Bloomberg.')).toEqual(['Charlotte/person', 'Bloomberg/person']);
  expect(named('President France said no.')).not.toContain('France/person');
});

test('a name of two words behind “the” is no person’s', () => {
  expect(named('She plays for the Bergen Gulls. The Bergen Gulls said no.')).toContain('Bergen Gulls/org');
});

test('a storm is no person, by its given name either', () => {
  expect(named('Hurricane Anna struck on Monday. Anna sank a ship in Norway.')).toEqual([
    'Hurricane Anna/other',
    'Anna/other',
    'Norway/place',
  ]);
});

test('a minister of two things has one title', () => {
  expect(named('Minister of Labour and Sports Peter Dahl left.')).toEqual(['Peter Dahl/person']);
  expect(named('The Minister of Trade and President Anna Ruiz met.')).toEqual(['Anna Ruiz/person']);
  expect(named('The Minister of Finance and Anna Maria Ruiz met.')).toEqual(['Anna Maria Ruiz/person']);
});

test.each([
  ['US Secretary of State Antony Falk spoke.', 'Antony Falk', 'US Secretary of State'],
  ['Secretary of State Valko spoke.', 'Valko', 'Secretary of State'],
  ['UN High Commissioner for Refugees Filippo Grando spoke.', 'Filippo Grando', 'UN High Commissioner for Refugees'],
  ['Iran’s Minister of Foreign Affairs Abbas Araki spoke.', 'Abbas Araki', 'Iran’s Minister of Foreign Affairs'],
  ['President of Argentina Milko spoke.', 'Milko', 'President of Argentina'],
  ['Director of National Intelligence Avril Hanses spoke.', 'Avril Hanses', 'Director of National Intelligence'],
  ['Head of the Office of the President Kyrylo Budan spoke.', 'Kyrylo Budan', 'Head of the Office of the President'],
  ['Chief of the General Staff Andrii Hnat spoke.', 'Andrii Hnat', 'Chief of the General Staff'],
  ['Harbour Organization Director-General Tedros Adan spoke.', 'Tedros Adan', 'Harbour Organization Director-General'],
  ['Ministry of Foreign Affairs spokesman Oleg Holm spoke.', 'Oleg Holm', 'Ministry of Foreign Affairs spokesman'],
  ['South Korean President Moon Jae-min spoke.', 'Moon Jae-min', 'South Korean President'],
  ['United States President Donald Falk spoke.', 'Donald Falk', 'United States President'],
])('a title that goes on over small words is whole, and no part of the name: %s', (text, name, role) => {
  const person = mentions(text).find(({ kind }) => kind === 'person');
  expect([person?.text, person?.role?.text]).toEqual([name, role]);
});

test.each([
  ['Theresa May left in May. May was ill. On May 5 the May sun shone.', ['Theresa May', 'May']],
  ['Director Bill Read left. Read the whole story. On Monday Read was ill.', ['Bill Read', 'Read', 'Read']],
  [
    'Michael Christian left. Christian was ill. Christian groups met. All saw Christian.',
    ['Michael Christian', 'Christian', 'Christian'],
  ],
  ['Ida French sang. The French ships left, and French was ill.', ['Ida French', 'French']],
  ['She told Michael Monday that it was late.', ['Michael']],
])('a word that closes somebody’s full name names them elsewhere too, where it can mean nothing else: %s', (text, expected) => {
  expect(
    mentions(text)
      .filter(({ kind }) => kind === 'person')
      .map(({ text }) => text),
  ).toEqual(expected);
});

test('neither an election nor a people is a person', () => {
  expect(named('The General Election is near. The South Korean ships left. Clerks at UC Berkley left.')).not.toContainEqual(
    expect.stringMatching(/person|South Korean/),
  );
});

test('what stands behind a title of a company is no person, and a name behind a place is one', () => {
  expect(named('Ida Holm, CEO of Southern Cross Astreo, left.')).toEqual(['Ida Holm/person', 'Southern Cross Astreo/org']);
  expect(named('The head of the Bank of Norway Ida Holm left.')).toEqual(['Bank of Norway/org', 'Ida Holm/person']);
});

test('a surname stands for the full name that the article gives', () => {
  const found = mentions('Defense Minister Rustem Umerov left for Ankara. Later Umerov met the Turkish hosts.');
  expect(found.map(({ text, fullest }) => [text, fullest])).toEqual([
    ['Rustem Umerov', 'Rustem Umerov'],
    ['Ankara', 'Ankara'],
    ['Umerov', 'Rustem Umerov'],
  ]);
});

test('a body of a country is called without it where no other has one of its name', () => {
  const fullest = (text: string) =>
    mentions(text)
      .filter(({ text }) => text.endsWith('Air Force'))
      .map((one) => one.fullest);
  expect(fullest('The United States Air Force chose a tanker in May. The Air Force had asked for 179.')).toEqual([
    'United States Air Force',
    'United States Air Force',
  ]);
  expect(fullest('The United States Air Force met the Polish Air Force. The Air Force had asked for it.').at(-1)).toBe(
    'Air Force',
  );
});

test('a word that opens a sentence is no name for its capital alone', () => {
  expect(named('Although it rained, talks went on. Video showed a crowd. Officials left on Friday.')).toEqual([]);
});

test('a possessive before the word for a body is part of its name, and of no other', () => {
  expect(named('The Bergen Sheriff’s Office met the Writers’ Union and St. Ida Children’s Research Hospital.')).toEqual([
    'Bergen Sheriff’s Office/org',
    'Writers’ Union/org',
    'St. Ida Children’s Research Hospital/org',
  ]);
  expect(named('Norway’s Foreign Ministry and Gulltech’s Music Service said no.')).toEqual([
    'Norway/place',
    'Foreign Ministry/org',
    'Gulltech/org',
    'Music Service/org',
  ]);
  expect(named('He saw Bergen Sheriff’s Office Otto Marsh.')).toEqual(['Bergen Sheriff’s Office/org', 'Otto Marsh/person']);
  expect(mentions('The Bergen Sheriff’s Office left.').map(({ fullest }) => fullest)).toEqual(['Bergen Sheriff’s Office']);
});

test('partners have one name with the mark between them', () => {
  const found = mentions('Marsh & Dahl paid. Otto Falk left Marsh & Dahl.');
  expect(found.map(({ fullest, kind }) => `${fullest}/${kind}`)).toEqual([
    'Marsh & Dahl/org',
    'Otto Falk/person',
    'Marsh & Dahl/org',
  ]);
});

test('a name may open with a figure, go on over “of”, or end in a word that ends no other', () => {
  expect(named('The station 8Fjord FM praised the Daughters of the Fjord.')).toEqual([
    '8Fjord FM/org',
    'Daughters of the Fjord/org',
  ]);
  expect(named('A man of Human Rights Watch remembered Otto Till.')).toEqual(['Human Rights Watch/org', 'Otto Till/person']);
});

test('a title stands before a name that opens with a small letter, and letters of honour behind one are no part of it', () => {
  expect(named('Mr van Brenner met the coroner. Coroner Mark Dahl met Otto Marsh QC.')).toEqual([
    'van Brenner/person',
    'Mark Dahl/person',
    'Otto Marsh/person',
  ]);
});

test('what a headline says was done to somebody is no part of the name', () => {
  const copied = 'Embed Oslo Deputy Otto Marsh Fired After Inquiry 2:25 autoplay Copy this code to your website or blog, please.';
  expect(named(copied)).toContain('Otto Marsh/person');
  expect(named('On Monday Ida Anna Reed fired Otto Marsh.')).toEqual(['Ida Anna Reed/person', 'Otto Marsh/person']);
});

test('a name of another language is a person’s by its form, by an age after a place, and by a role', () => {
  expect(named('Quarl Dae-min, the director of the museum, left.')).toContain('Quarl Dae-min/person');
  expect(named('Quarl Zendvo, of Upper Falls, 83, waved.')).toContain('Quarl Zendvo/person');
});

test('a university is called by its name alone, where that is no town’s', () => {
  const fullest = (text: string) => mentions(text).map((mention) => mention.fullest);
  expect(fullest('He left Zendvik University. On Monday Zendvik said no.')).toEqual(['Zendvik University', 'Zendvik University']);
  expect(fullest('He left Bergen University. On Monday Bergen said no.')).toContain('Bergen');
});

test('a possessive and a hyphen end a name', () => {
  expect(named('The plan was US-drafted, and Kyiv’s answer came late.')).toEqual(['US/place', 'Kyiv/place']);
});

test('“of”, “and” and “&” join what is one name', () => {
  expect(named('He left the Ministry of Foreign Affairs for the Bank of England and met Smith & Sons Ltd.')).toEqual([
    'Ministry of Foreign Affairs/org',
    'Bank of England/org',
    'Smith & Sons Ltd./org',
  ]);
});

test('every mention is a slice of the text', () => {
  const text = 'WARSAW — Donald Tusk said the European Union’s aid, worth $5bn, would reach Lviv, Odesa and Kharkiv by May.';
  for (const { text: name, span } of mentions(text)) expect(text.slice(span.start, span.end)).toBe(name);
});

test.each([
  ['Enrique Peña Nieto spoke. Peña Nieto left.', 'Enrique Peña Nieto'],
  ['Luiz Inácio Lula da Silva spoke. Lula da Silva left. Lula waved.', 'Luiz Inácio Lula da Silva'],
  ['Singer Otto Marsh spoke of DJ Otto Marsh. Otto Marsh left.', 'Otto Marsh'],
])('the end of a longer name is that name, unless it is whole by itself: %s', (text, fullest) => {
  expect(mentions(text).at(-1)?.fullest).toBe(fullest);
});

describe('where two bear one surname', () => {
  const fullest = (text: string) => mentions(text).map((mention) => [mention.text, mention.fullest]);

  test('the courtesy title tells who is meant', () => {
    const text = 'Hillary Clinton spoke after Bill Clinton. It rained. Nobody left. The hall was full. Then Mr. Clinton waved.';
    expect(fullest(text).at(-1)).toEqual(['Clinton', 'Bill Clinton']);
  });

  test('the nearest full name tells who is meant', () => {
    const text = 'Oksana Petrenko won. Oksana Petrenko thanked all. Later Serhiy Petrenko resigned. Petrenko gave no reason.';
    expect(fullest(text).at(-1)).toEqual(['Petrenko', 'Serhiy Petrenko']);
  });

  test('“Jr.” is no part of what somebody is called by', () => {
    expect(fullest('Lars Petrenko Jr. won. Petrenko thanked all.').at(-1)).toEqual(['Petrenko', 'Lars Petrenko Jr.']);
  });

  test('the one whom the surname alone stood for before the other came keeps it', () => {
    const text = 'Oksana Petrenko won. Petrenko thanked all. Later Serhiy Petrenko came. Petrenko embraced him.';
    expect(fullest(text).at(-1)).toEqual(['Petrenko', 'Oksana Petrenko']);
  });
});

test('a surname that a town has too is the person’s where it speaks', () => {
  const houston = (text: string) =>
    mentions(text)
      .filter((mention) => mention.text === 'Houston')
      .map(({ kind, fullest }) => `${fullest}/${kind}`);
  expect(houston('Otto Houston left. Houston said no. He flew to Houston.')).toEqual(['Otto Houston/person', 'Houston/place']);
  expect(houston('Otto Houston left. Houston was hit by a storm.')).toEqual(['Houston/place']);
});

test('a surname that is a title too stands for the one who bears it', () => {
  expect(named('Howard Dean spoke. Dean, a doctor, left.')).toEqual(['Howard Dean/person', 'Dean/person']);
});

test.each([
  ['Mr. Holloway and Mrs. Vance met Gov. Lind.', ['Holloway/person', 'Vance/person', 'Lind/person']],
  ['Analysts expect GDP and CO2 figures, a CEO said on TV.', []],
  ['It costs US$ 5 million.', []],
  ['ON MENTORSHIP: “Give it away,” Vance wrote.', ['Vance/person']],
  ['The Ford Foundation sued Ford.', ['Ford Foundation/org', 'Ford/org']],
  ['Kim Jong-un and Ban Ki-moon met in The Hague.', ['Kim Jong-un/person', 'Ban Ki-moon/person', 'Hague/place']],
  [
    'Crown Prince Mohammed bin Salman called Ursula von der Leyen.',
    ['Mohammed bin Salman/person', 'Ursula von der Leyen/person'],
  ],
  ['The tanker Eagle S left Porvoo for Murmansk.', ['Eagle S/other', 'Porvoo/org', 'Murmansk/place']],
  [
    'Securities and Exchange Commission officials met J. D. Vance.',
    ['Securities and Exchange Commission/org', 'J. D. Vance/person'],
  ],
])('“%s” names what it names', (text, expected) => {
  expect(named(text)).toEqual(expected);
});

test('a headline in title case names only what the body names', () => {
  const text =
    'Peace Talks Resume as Envoys Meet Orban in Budapest\n\nEnvoys met Hungarian Prime Minister Viktor Orban in Budapest.';
  expect(named(text)).toEqual(['Orban/person', 'Budapest/place', 'Viktor Orban/person', 'Budapest/place']);
});

test('a headline in capitals that runs on into its text names only whom the text names', () => {
  const line =
    'AT LEAST TEN SHIPS LOST TO THE STORM OFF OSIJEK Harbour master Anna Weiss counted them in Osijek, the NATO base said.';
  expect(named(line)).toEqual(['OSIJEK/place', 'Anna Weiss/person', 'Osijek/place', 'NATO/org']);
  expect(named('The UNITED STATES AIR FORCE flew to Lyon.')).toEqual(['UNITED STATES AIR FORCE/org', 'Lyon/place']);
});

test('a family name that is a legal form in capitals is a person’s', () => {
  expect(named('Ida Pao sued the firm. Nordneft PAO settled.')).toEqual(['Ida Pao/person', 'Nordneft PAO/org']);
});

test('adjectives made of names and bodies in capitals are no persons', () => {
  const text =
    'The Keynesian view won. Rawlsian ideas spread. The IRA is old, and Bitcoin IRA is new. IRA Commander Sean Holm spoke. Tigran Petrosian won. Petrosian plays.';
  const persons = read({ id: 'a', origin: 'a.txt', text }).mentions.filter(({ kind }) => kind === 'person');
  expect(persons.map(({ text }) => text)).toEqual(['Sean Holm', 'Tigran Petrosian', 'Petrosian']);
});
