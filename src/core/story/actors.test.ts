import { describe, expect, test } from 'vitest';
import type { Actor, KnownActor, TopicProfile } from '../model.ts';
import { read } from '../reading/read.ts';
import { weave } from './weave.ts';

const topic: TopicProfile = { slug: 't', title: 'T', actors: [], windowDays: 7, timeZone: 'UTC', bullets: 5 };

function actors(
  texts: readonly (string | readonly [published: string, text: string])[],
  known: readonly KnownActor[] = [],
): readonly Actor[] {
  const articles = texts.map((given, i) => {
    const [published, text] = typeof given === 'string' ? ['2026-03-01', given] : given;
    return { id: String(i), origin: `${i}.md`, text, published };
  });
  return weave(
    articles.map((article) => ({ article, reading: read(article) })),
    { ...topic, actors: known },
  ).actors;
}

const namesOf = (found: readonly Actor[], kind = 'person') =>
  found
    .filter((actor) => actor.kind === kind)
    .map(({ name }) => name)
    .sort();

describe('one actor', () => {
  test('is “Jr.” in one article and not in another, where no article names two', () => {
    const named = (...texts: string[]) => namesOf(actors(texts));
    expect(named('Otto Marsh Jr. resigned on Monday.', 'Otto Marsh left. Marsh is 80.')).toEqual(['Otto Marsh']);
    expect(named('Otto Marsh Jr. resigned. His father, Otto Marsh, was glad.', 'Otto Marsh left.')).toHaveLength(2);
    expect(named('Donald Trump Jr. resigned on Monday.', 'Donald Trump left.')).toHaveLength(2);
  });

  test('is not a namesake of the other gender', () => {
    expect(namesOf(actors(['Otto Marsh and his wife, Ida, left. Ms. Marsh was ill.', 'Otto Marsh left.']))).toEqual(
      expect.arrayContaining(['Marsh', 'Otto Marsh']),
    );
    expect(namesOf(actors(['Otto Marsh left. Mr. Marsh was ill.', 'Mr. Marsh left.']))).toEqual(['Otto Marsh']);
  });

  test('is the body that is called with “of” and without', () => {
    const found = actors([
      'The Department of Fisheries said no on Monday.',
      'The Fisheries Department said no. The Fisheries Department left.',
    ]);
    expect(namesOf(found, 'org')).toEqual(['Fisheries Department']);
  });

  test('is a woman called Jean, and no man called Jean-Marie', () => {
    expect(namesOf(actors(['Jean Falk died in Oslo. Mrs Falk was 80.']))).toEqual(['Jean Falk']);
    expect(namesOf(actors(['Jean-Marie Falk died in Oslo. Mrs Falk was 80.']))).toEqual(['Falk', 'Jean-Marie Falk']);
  });

  test('is gathered over transliterations and bare surnames', () => {
    const found = actors([
      'Ukrainian President Volodymyr Zelensky spoke. Zelensky left.',
      'President Volodymyr Zelenskyy spoke in Kyiv.',
      'Officials said Zelenskiy agreed, and Zelenskiy thanked them.',
    ]);
    expect(namesOf(found)).toEqual(['Volodymyr Zelensky']);
    expect(found[0]!.names).toEqual(['Zelenskiy', 'Volodymyr Zelensky', 'Zelensky', 'Volodymyr Zelenskyy']);
    expect(found[0]!.mentions).toHaveLength(5);
  });

  test('is gathered over a whole name and the end that it is known by', () => {
    const found = actors([
      'President Luiz Inácio Lula da Silva spoke in Oslo.',
      'Lula da Silva left. Lula da Silva thanked Otto Marsh.',
      'Ida Otto Marsh spoke.',
    ]);
    expect(namesOf(found)).toEqual(['Ida Otto Marsh', 'Lula da Silva', 'Otto Marsh']);
  });

  test('is gathered over an abbreviation and its long form', () => {
    const found = actors([
      'The Northern Fisheries Agency (NFA) opened an inquiry. The NFA fined two ships.',
      'A spokesman for the NFA declined to comment.',
    ]);
    expect(namesOf(found, 'org')).toEqual(['NFA']);
  });

  test('is gathered over an abbreviation that no article explains, where one long form alone has its initials', () => {
    const agency = 'The Northern Fisheries Agency opened an inquiry.';
    const abbreviated = 'A spokesman for the NFA declined to comment.';
    expect(namesOf(actors([agency, abbreviated]), 'org')).toEqual(['Northern Fisheries Agency']);
    expect(namesOf(actors([agency, abbreviated, 'The National Farming Agency agreed.']), 'org')).toHaveLength(3);
  });

  test('is a place with its region, unless it mostly stands alone', () => {
    const places = (text: string) => namesOf(actors([text]), 'place');
    expect(places('He met her in Toulouse, France. Later they left Toulouse.')).toEqual(['France', 'Toulouse, France']);
    expect(places('He met her in Paris, France. Paris was full. Paris slept. Paris woke.')).toEqual(['France', 'Paris']);
  });

  test('is gathered over the short and the legal name of a company', () => {
    expect(namesOf(actors(['Hallberg Inc. grew. Later Hallberg shrank.', 'Shares in Hallberg fell.']), 'org')).toEqual([
      'Hallberg',
    ]);
  });

  test('is gathered over the names of a country', () => {
    expect(
      namesOf(actors(['The US agreed.', 'The U.S. agreed with Britain.', 'The United States and the UK agreed.']), 'place'),
    ).toEqual(['Britain', 'United States']);
  });

  test('is the topic’s own where the topic names it, also by an alias', () => {
    const kyiv: KnownActor = { name: 'Government of Ukraine', aliases: ['Kyiv', 'Bankova'], kind: 'org', note: 'by its seat' };
    const [found] = actors(['Kyiv refused.', 'Kiev refused again.'], [kyiv]);
    expect(found).toMatchObject({ name: 'Government of Ukraine', kind: 'org', note: 'by its seat' });
    expect(found!.names).toEqual(['Kyiv', 'Kiev', 'Bankova']);
  });
});

describe('two actors', () => {
  test.each([
    ['Hillary Clinton spoke after Bill Clinton. Bill Clinton left.', ['Bill Clinton', 'Hillary Clinton']],
    ['Donald Trump arrived. His son Donald Trump Jr. stayed.', ['Donald Trump', 'Donald Trump Jr.']],
    ['Serhiy Petrenko met Oksana Petrenko.', ['Oksana Petrenko', 'Serhiy Petrenko']],
  ])('stay two: %s', (text, names) => {
    expect(namesOf(actors([text]))).toEqual(names);
  });

  test('of one surname leave the bare name alone when neither is the better known', () => {
    const found = actors(['Serhiy Petrenko met Oksana Petrenko.', 'Minister Petrenko resigned.']);
    expect(namesOf(found)).toEqual(['Oksana Petrenko', 'Petrenko', 'Serhiy Petrenko']);
  });
});

test('roles carry the newest day on which they were given, and the barest are left out', () => {
  const [found] = actors([
    ['2026-03-01', 'Finance minister Alma Brandt resigned. Minister Brandt gave no reason.'],
    ['2026-03-09', 'Alma Brandt, a former finance minister, joined the bank.'],
  ]);
  expect(found!.roles.map(({ text, asOf }) => [text, asOf])).toEqual([['former finance minister', '2026-03-09']]);
});

test('a role that runs over the end of a line is told on one', () => {
  const [found] = actors(['The former U.S.\n\nPresident Alma Brandt resigned.']);
  expect(found!.roles.map(({ text }) => text)).toEqual(['former U.S. President']);
});

test('who is called former and not on one day stays both, for nobody knows which is newer', () => {
  const [found] = actors([
    ['2026-03-09', 'Finance minister Alma Brandt resigned.'],
    ['2026-03-09', 'Alma Brandt, a former finance minister, joined the bank.'],
  ]);
  expect(found!.roles.map(({ text }) => text.toLowerCase())).toEqual(['finance minister', 'former finance minister']);
});

test('ids are readable and unique', () => {
  const ids = actors(['Hillary Clinton spoke. Zoë Müller agreed in Genève.']).map(({ id }) => id);
  expect(ids).toContain('zoe-muller');
  expect(new Set(ids).size).toBe(ids.length);
});
