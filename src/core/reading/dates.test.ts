import { describe, expect, test } from 'vitest';
import { read } from './read.ts';

const dates = (text: string, published?: string) =>
  read({ id: 'a', origin: 'a.txt', text, ...(published && { published }) }).dates.map((date) => [
    text.slice(date.span.start, date.span.end),
    date.date,
  ]);

describe('counted from Friday, 23 January 2026', () => {
  test.each([
    ['They met late Thursday in Oslo.', [['Thursday', '2026-01-22']]],
    ['The statement came early Friday.', [['Friday', '2026-01-23']]],
    ['Talks will resume on Monday.', [['Monday', '2026-01-26']]],
    ['A second round is due to begin on Sunday.', [['Sunday', '2026-01-25']]],
    ['He said on Wednesday that troops would stay.', [['Wednesday', '2026-01-21']]],
    ['Envoys could meet as soon as Tuesday.', [['Tuesday', '2026-01-27']]],
    ['Envoys sat down on Thursday to discuss a truce.', [['Thursday', '2026-01-22']]],
    [
      'She spoke of meetings on Friday and on Sunday.',
      [
        ['Friday', '2026-01-23'],
        ['Sunday', '2026-01-25'],
      ],
    ],
    [
      'They met on Wednesday and Thursday.',
      [
        ['Wednesday', '2026-01-21'],
        ['Thursday', '2026-01-22'],
      ],
    ],
    ['They last spoke last Friday.', [['last Friday', '2026-01-16']]],
    ['Ministers travel by train, and the king flies to Oslo on Monday.', [['Monday', '2026-01-26']]],
    ['Berg said the trial resumes on Monday.', [['Monday', '2026-01-26']]],
    ['The vote, planned for Monday, was put off.', [['Monday', '2026-01-26']]],
    ['The vote, which had been planned for Monday, was put off.', [['Monday', '2026-01-19']]],
    ['The king is meeting miners on Monday.', [['Monday', '2026-01-26']]],
    ['The bridge has been closed since Monday.', [['Monday', '2026-01-19']]],
    ['Berg spent Monday at the port before heading to Oslo.', [['Monday', '2026-01-19']]],
    ['Berg meets the king in Oslo on Monday.', [['Monday', '2026-01-19']]],
    ['The council is due to vote on Monday, said the mayor.', [['Monday', '2026-01-26']]],
    ['The bridge will open on Monday, the mayor of Lindhaven said.', [['Monday', '2026-01-26']]],
    ['The bridge fell on Monday, said Berg, who will retire.', [['Monday', '2026-01-19']]],
    ['Tonight both camps celebrate.', [['Tonight', '2026-01-23']]],
    ['More than 700 people were moved by Tuesday night, the mayor said.', [['Tuesday', '2026-01-20']]],
    ['By Wednesday night, twelve roads had been cleared.', [['Wednesday', '2026-01-21']]],
    [
      'The final is set for Tuesday, followed by a parade on Thursday.',
      [
        ['Tuesday', '2026-01-27'],
        ['Thursday', '2026-01-29'],
      ],
    ],
    ['Voll was asked to leave by Tuesday.', [['Tuesday', '2026-01-27']]],
    ['The ferry will sail despite a fire laid by rebels at a depot in Bergen on Thursday.', [['Thursday', '2026-01-22']]],
    ['Smoke could be seen over the quay during Thursday’s race.', [['Thursday', '2026-01-22']]],
    ['Dahl, announcing on Thursday that she will retire, wept.', [['Thursday', '2026-01-22']]],
    [
      'The party met on Monday ahead of Tuesday’s vote.',
      [
        ['Monday', '2026-01-19'],
        ['Tuesday', '2026-01-27'],
      ],
    ],
    ['Voll had been expected to resign on Wednesday, clearing the way.', [['Wednesday', '2026-01-21']]],
    ['Starting in February, the port dismissed hundreds.', [['February', '2025-02']]],
    ['Starting in February, the port will dismiss hundreds.', [['February', '2026-02']]],
    ['Figures for May and June were mended.', [['June', '2025-06']]],
    ['The flag bears the date December 7, 1787.', [['December 7, 1787', '1787-12-07']]],
    ['The next eclipse is on Monday, April 8.', [['April 8', '2026-04-08']]],
    ['The fair opens on Monday 9 March.', [['9 March', '2026-03-09']]],
    ['The novel was printed in April by Solberg & Sons.', [['April', '2025-04']]],
    ['Her father died last January.', [['January', '2025-01']]],
    ['They played in “Frosty Friday” and “Every Other Sunday,” two films.', []],
    ['On Black Friday the shops were full, as on the first Monday of a term.', []],
    ['USA Today first ran the story.', []],
    [
      'The plan was sent yesterday and is read today.',
      [
        ['yesterday', '2026-01-22'],
        ['today', '2026-01-23'],
      ],
    ],
    ['The draft follows a December 3 meeting.', [['December 3', '2025-12-03']]],
    ['The storm of June 3 sank two ships.', [['June 3', '2025-06-03']]],
    ['Talks will open on June 3.', [['June 3', '2026-06-03']]],
    ['Talks open on 1 February.', [['1 February', '2026-02-01']]],
    ['They met at a summit in Alaska in August.', [['August', '2025-08']]],
    ['A tournament in March, the cup of Norway, is her aim.', [['March', '2026-03']]],
    ['A storm in November, the worst of Norway, is on her mind.', [['November', '2025-11']]],
    ['The fire at the port on Wednesday night may be linked to a theft.', [['Wednesday', '2026-01-21']]],
    ['The vote on Wednesday may be held in Oslo.', [['Wednesday', '2026-01-28']]],
    [
      'Lindhaven is among the towns holding a vote on June 1, called Herring Day, and Berg noted that he was cheered.',
      [['June 1', '2026-06-01']],
    ],
    ['Monday marks the tenth day of the strike.', [['Monday', '2026-01-26']]],
    ['She hopes to play in April.', [['April', '2026-04']]],
    ['Norway heads to the polls on Monday, in a race that was called early.', [['Monday', '2026-01-26']]],
    ['The soup on Wednesday could not have been hotter.', [['Wednesday', '2026-01-21']]],
    ['Pictures of a wedding in Oslo Wednesday will hang in her hall.', [['Wednesday', '2026-01-21']]],
    ['Since he slept Wednesday night, Berg seems to be at peace.', [['Wednesday', '2026-01-21']]],
    ['Pictures from Wednesday’s march will be kept in Oslo.', [['Wednesday', '2026-01-21']]],
    ['Elections will be held in May.', [['May', '2026-05']]],
    ['Earlier this month she resigned.', [['Earlier this month', '2026-01']]],
    ['The law was passed last year.', [['last year', '2025']]],
    ['Some 20 days ago nobody thought so.', []],
    ['Three days ago the bridge fell.', [['Three days ago', '2026-01-20']]],
    [
      'The two-day talks of January 22 and 23 are over.',
      [
        ['January 22 and 23', '2026-01-22'],
        ['23', '2026-01-23'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(dates(text, '2026-01-23')).toEqual(expected);
  });
});

test('the weekday of tomorrow, told as past again and again, is the day on which the article was written', () => {
  const twice = 'The bridge fell on Saturday. On Saturday Berg called it a shame.';
  expect(dates(twice, '2026-01-23').map(([, date]) => date)).toEqual(['2026-01-24', '2026-01-24']);
  expect(dates('The bridge fell on Saturday.', '2026-01-23')).toEqual([['Saturday', '2026-01-17']]);
  expect(dates('The bridge fell last Saturday. Last Saturday Berg left.', '2026-01-23').map(([, date]) => date)).toEqual([
    '2026-01-17',
    '2026-01-17',
  ]);
});

test('the weekday of tomorrow stays in the past where no first sentence and nobody’s words are of it', () => {
  const days = (text: string) => dates(text, '2026-01-23').map(([, date]) => date);
  const lead = 'The port of Lindhaven closed on Friday. Ida Dahl wept. ';
  expect(days(`${lead}The crane fell on Saturday. It broke on Saturday.`)).toEqual(['2026-01-23', '2026-01-17', '2026-01-17']);
  expect(days(`${lead}The crane fell on Saturday. Dahl said on Saturday it was old.`).slice(1)).toEqual([
    '2026-01-24',
    '2026-01-24',
  ]);
  expect(days(`${lead}The crane fell on Saturday. The quay can reopen Saturday.`).slice(1)).toEqual(['2026-01-17', '2026-01-24']);
});

describe('without the day of the article', () => {
  test.each([
    ['The war began on February 24, 2022.', [['February 24, 2022', '2022-02-24']]],
    ['Since 24 February 2022 prices have doubled.', [['24 February 2022', '2022-02-24']]],
    ['He was re-elected in November 2024.', [['November 2024', '2024-11']]],
    ['The treaty was signed in 1994.', [['1994', '1994']]],
    ['They met on Thursday.', []],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});

test.each([
  'The army may march on.',
  'He lost 2-1 and sold 2024 shares.',
  'In 2000 homes the power failed.',
  'The Boeing 747 seats 416.',
  'A fall of 31 percent was seen.',
  'They met on February 30, 2025.',
])('no date is made of “%s”', (text) => {
  expect(dates(text, '2026-01-23')).toEqual([]);
});
