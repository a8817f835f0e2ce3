import { expect, test } from 'vitest';
import { read } from './read.ts';

const roles = (text: string) =>
  read({ id: 'a', origin: 'a.txt', text })
    .mentions.filter(({ kind }) => kind === 'person')
    .map((mention) => [mention.text, mention.role?.text]);

test.each([
  ['On Monday Polish foreign minister Radoslaw Sikorski left.', 'Radoslaw Sikorski', 'Polish foreign minister'],
  ['The note went to Kremlin aide Yuri Ushakov.', 'Yuri Ushakov', 'Kremlin aide'],
  ['Igor Kostyukov, head of the GRU, led the team.', 'Igor Kostyukov', 'head of the GRU'],
  ['The Kremlin aide, Yuri Ushakov, spoke to reporters.', 'Yuri Ushakov', 'Kremlin aide'],
  [
    'The head of Russia’s military intelligence agency GRU, Igor Kostyukov, left.',
    'Igor Kostyukov',
    'head of Russia’s military intelligence agency GRU',
  ],
  ['Two American envoys, Jared Kushner and Steve Witkoff, arrived.', 'Steve Witkoff', 'American envoy'],
  ['Former U.S. deputy secretary of state Wendy Sherman agreed.', 'Wendy Sherman', 'Former U.S. deputy secretary of state'],
  ['Later former President Trump arrived.', 'Trump', 'former President'],
  ['Donald Trump’s aide Jared Falk came.', 'Jared Falk', 'Donald Trump’s aide'],
  ['The Oslo Port Director Dr. Ida Falk left.', 'Ida Falk', 'Oslo Port Director'],
  ['They met Dr. Ida Falk.', 'Ida Falk', 'Dr.'],
  ['They met study author Dr. Ida Falk.', 'Ida Falk', 'study author'],
  ['They met tech CEO Ida Falk.', 'Ida Falk', 'tech CEO'],
  ['The note is by baseball fan Ida Falk, an engineer.', 'Ida Falk', 'engineer'],
  ['The note is by Otto Berg, recently sued Singer, and others.', 'Otto Berg', undefined],
  ['They met his grandson Prince Otto Falk.', 'Otto Falk', 'Prince'],
  ['The actress Ida Dahl married Prince Otto Falk.', 'Otto Falk', 'Prince'],
  ['There is no action President Ida Falk can take.', 'Ida Falk', 'President'],
  ['Nothing grew under President Ida Falk.', 'Ida Falk', 'President'],
  ['The note went to tennis star Ida Falk.', 'Ida Falk', 'tennis star'],
  ['Ida Falk, a University of Oslo law professor, left.', 'Ida Falk', 'University of Oslo law professor'],
  ['Ida Falk, wife of Mayor Otto Dahl, left.', 'Ida Falk', 'wife of Mayor Otto Dahl'],
  [
    'We wait, said Ida Falk, a researcher for Port Watch in Oslo who has been there.',
    'Ida Falk',
    'researcher for Port Watch in Oslo',
  ],
  [
    'Ida Falk, chief executive of South Cross Shipping, which owns it, left.',
    'Ida Falk',
    'chief executive of South Cross Shipping',
  ],
  ['Otto Dahl, director of the High Pay Centre, said: “Never.”', 'Otto Dahl', 'director of the High Pay Centre'],
  ['We stay, said Otto Dahl, an exiled opposition leader in Bergen.', 'Otto Dahl', 'exiled opposition leader in Bergen'],
  ['We stay, said Otto Dahl, a Berlin writer reached by telephone.', 'Otto Dahl', 'Berlin writer'],
  ['Otto Dahl, Anna’s father, told reporters so.', 'Otto Dahl', 'Anna’s father'],
  ['Otto Dahl, now a mechanic in Bergen, left.', 'Otto Dahl', 'mechanic in Bergen'],
  ['Ida Falk (R), principal of the Oslo school, left.', 'Ida Falk', 'principal of the Oslo school'],
  ['Ida Falk, Duchess of Lofoten, left.', 'Ida Falk', 'Duchess of Lofoten'],
  ['Dame Ida Falk, the head of the port’s board, left.', 'Ida Falk', 'head of the port’s board'],
  [
    'Otto Dahl, president of the climate, controls and security division, left.',
    'Otto Dahl',
    'president of the climate, controls and security division',
  ],
  ['The host of the morning programme, Ida Falk, asked why.', 'Ida Falk', 'host of the morning programme'],
  ['A spokesman for the Oslo Port Authority, Otto Dahl, said no.', 'Otto Dahl', 'spokesman for the Oslo Port Authority'],
  ['Mr. Marsh’s publicist, Otto Dahl, said no.', 'Otto Dahl', 'Mr. Marsh’s publicist'],
  ['Anna Weiss’s former football coach, Otto Dahl, left.', 'Otto Dahl', 'Anna Weiss’s former football coach'],
  ['The DJs, Ida Falk and Otto Dahl, called.', 'Ida Falk', 'DJ'],
  ['South Korea’s Foreign Minister Otto Dahl left.', 'Otto Dahl', 'South Korea’s Foreign Minister'],
  ['Social Democratic and Labour Party leader Ida Falk left.', 'Ida Falk', 'Social Democratic and Labour Party leader'],
  ['The photos are by jogger Otto Dahl.', 'Otto Dahl', 'jogger'],
  ['The case is closed, Det. Otto Dahl said on Friday.', 'Otto Dahl', 'Det.'],
  ['Maria Lopez, 52, a judge from Lima, declined to comment.', 'Maria Lopez', 'judge from Lima'],
])('“%s” gives %s a role', (text, name, role) => {
  expect(roles(text)).toContainEqual([name, role]);
});

test('neither another name in a list nor a piece of a phrase is a role', () => {
  expect(roles('Art Falk, Carole King, Joni Holm and others sang.')).toEqual([
    ['Art Falk', undefined],
    ['Carole King', undefined],
    ['Joni Holm', undefined],
  ]);
  expect(roles('Voters like Ida Falk, Senator Otto Dahl, and others left.')).toContainEqual(['Ida Falk', undefined]);
  expect(roles('Kim Falk, an owner of the “Gulls” club, sang.')).toEqual([['Kim Falk', undefined]]);
});

test.each([
  ['The driver was Otto Dahl, Oslo Cab general manager Ida Falk confirmed.', 'Otto Dahl'],
  ['They told voters Ida Falk was right.', 'Ida Falk'],
  ['Otto Dahl, a spokesman for the port called reporters.', 'Otto Dahl'],
  ['For Otto Dahl, the mayor that Bergen has is enough.', 'Otto Dahl'],
  ['He saw the wife of the mayor, Ida Falk, on Monday.', 'Ida Falk'],
  ['Especially the more outgoing Ms. Falk laughed.', 'Falk'],
])('in “%s” %s has no role', (text, name) => {
  expect(roles(text)).toContainEqual([name, undefined]);
});

test('what somebody is called in a quotation is not the article’s word, but what an editor has put there is', () => {
  expect(roles('“I have lost my beloved teacher Ida Falk,” he wrote.')).toEqual([['Ida Falk', undefined]]);
  expect(roles('“He [mayor Otto Dahl] has lost,” he wrote.')).toEqual([['Otto Dahl', 'mayor']]);
});

test.each([
  ['Otto Dahl was named the interim police chief on Monday.', 'Otto Dahl', 'interim police chief'],
  ['Assistant Chief Otto Dahl has been named interim police chief.', 'Otto Dahl', 'interim police chief'],
  ['After Ida Falk became mayor of Oslo, the port was sold.', 'Ida Falk', 'mayor of Oslo'],
  ['Ida Falk was sworn in as mayor of Oslo by a judge.', 'Ida Falk', 'mayor of Oslo'],
  ['Ida Falk was elected president of the Port Union with 62 per cent of the vote.', 'Ida Falk', 'president of the Port Union'],
  ['Ida Falk is the chief executive of South Cross Shipping.', 'Ida Falk', 'chief executive of South Cross Shipping'],
  ['But Ida Falk is also a painter and lives in Bergen.', 'Ida Falk', 'painter'],
  ['Otto Dahl, 42, was an aspiring rapper.', 'Otto Dahl', 'aspiring rapper'],
  ['We lost, said Otto Dahl, who is the team’s coach.', 'Otto Dahl', 'team’s coach'],
  ['Otto Dahl, who has been Norway’s governor since 2019, left.', 'Otto Dahl', 'Norway’s governor'],
])('“%s” tells that %s is one', (text, name, role) => {
  expect(roles(text)).toContainEqual([name, role]);
});

test.each([
  'Otto Dahl is not a lawyer.',
  'Otto Dahl is no longer the mayor.',
  'They ask whether Otto Dahl is a spy.',
  'If Otto Dahl is the mayor, the port will stay.',
  'Otto Dahl was accused of being a spy.',
  'Otto Dahl was mayor of Oslo from 2003 to 2011.',
  'Otto Dahl was the mayor of Oslo for 12 years.',
  'He left while Otto Dahl was the mayor of Oslo.',
  'In 2004 Otto Dahl was elected senator.',
  'Otto Dahl was named coach of the year.',
  'Otto Dahl is a good neighbour.',
  'Otto Dahl, who was her boss, left.',
  'The wife of Otto Dahl is a lawyer.',
  'Otto Dahl is one of the leaders of the strike.',
  'Otto Dahl is a lawyer Norway needs.',
  '“Otto Dahl is a coward and a spy,” he wrote.',
])('“%s” gives him no role', (text) => {
  expect(roles(text)).toContainEqual(['Otto Dahl', undefined]);
});

test('kin of somebody unnamed is no role', () => {
  expect(
    roles('Anna Weiss and her husband, Karl Holm, left. Ida Falk, whose wife is ill, saw Otto Falk, a friend of the mayor.'),
  ).toEqual([
    ['Anna Weiss', undefined],
    ['Karl Holm', undefined],
    ['Ida Falk', undefined],
    ['Otto Falk', 'friend of the mayor'],
  ]);
});

test('a word that only tells two of one name apart is no role', () => {
  expect(roles('Ole Marsh ran the port. The younger Mr. Marsh left. The senior Mr. Marsh stayed.')).toEqual([
    ['Ole Marsh', undefined],
    ['Marsh', undefined],
    ['Marsh', undefined],
  ]);
  expect(roles('Her younger brother Otto Marsh left. The second student, Ida Falk, stayed.')).toEqual([
    ['Otto Marsh', undefined],
    ['Ida Falk', undefined],
  ]);
});

test('the words of a button are no part of a name or a role', () => {
  expect(
    roles('The port is shut.\n\nCLOSE Port Mayor Anna Weiss tells them why in a talk on Sunday in the town hall of Bergen.'),
  ).toEqual([['Anna Weiss', 'Port Mayor']]);
});

test('each of two persons gets the role that stands before it', () => {
  const text = 'A plane carried President Donald Trump’s special envoy Steve Witkoff and son-in-law Jared Kushner to Rome.';
  expect(roles(text)).toEqual([
    ['Donald Trump', 'President'],
    ['Steve Witkoff', 'President Donald Trump’s special envoy'],
    ['Jared Kushner', 'son-in-law'],
  ]);
});

test('a role in the plural is given to each one named after it', () => {
  expect(roles('They met Russian aides Yuri Ushakov and Kirill Dmitriev before Steve Witkoff left.')).toEqual([
    ['Yuri Ushakov', 'Russian aide'],
    ['Kirill Dmitriev', 'Russian aide'],
    ['Steve Witkoff', undefined],
  ]);
});

test('two after whom a role stands in the plural both have it', () => {
  expect(roles('Yuri Ushakov and Kirill Dmitriev, both Russian aides, were there.')).toEqual([
    ['Yuri Ushakov', 'Russian aide'],
    ['Kirill Dmitriev', 'Russian aide'],
  ]);
});

test('the role of one is not given to the other who stands in it', () => {
  expect(roles('They received Jared Kushner, son-in-law of US President Donald Trump, in Rome.')).toEqual([
    ['Jared Kushner', 'son-in-law of US President Donald Trump'],
    ['Donald Trump', 'US President'],
  ]);
});

test('a clause after a comma is no role', () => {
  expect(roles('Olena Kovalenko, after a long night, met the minister, officials said.')).toEqual([
    ['Olena Kovalenko', undefined],
  ]);
});

test('the text of a role is a slice of the article', () => {
  const text = 'US envoys Steve Witkoff and Jared Kushner met Rustem Umerov, secretary of the security council, in Miami.';
  for (const { role } of read({ id: 'a', origin: 'a.txt', text }).mentions) {
    if (role) expect(text.slice(role.span.start, role.span.end)).toBe(role.text);
  }
});
