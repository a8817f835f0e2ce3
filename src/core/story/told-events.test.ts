import { expect, test } from 'vitest';
import { stands } from '../evidence.ts';
import type { TopicProfile } from '../model.ts';
import { read } from '../reading/read.ts';
import { knownAdditions } from '../standing/known.ts';
import { toldEvents } from './told-events.ts';
import { weave } from './weave.ts';

const topic: TopicProfile = { slug: 't', title: 'T', actors: [], windowDays: 7, timeZone: 'UTC', bullets: 5 };

function story(text: string) {
  const article = { id: '0', origin: '0.md', text, published: '2026-01-23' };
  return weave([{ article, reading: read(article) }], topic);
}

const told = (text: string) => toldEvents(story(text)).map(({ date, text: line }) => [date, line]);

test('the newest event stands first, and a line needs no second time the date that it is under', () => {
  expect(told('The treaty with Norway was signed on 4 May 1994. Ministers met in Vienna on Thursday.')).toEqual([
    ['2026-01-22', 'Ministers met in Vienna on Thursday.'],
    ['1994-05-04', 'The treaty with Norway was signed on 4 May 1994.'],
  ]);
  expect(told('Ministers of Norway and Chile will talk in Vienna later today.')).toEqual([
    ['2026-01-23', 'Ministers of Norway and Chile will talk in Vienna.'],
  ]);
});

test('another day in the line carries its date', () => {
  expect(told('Ministers met in Vienna on Thursday and will meet again on Saturday.')).toEqual([
    ['2026-01-24', 'Ministers met in Vienna on Thursday [22 Jan] and will meet again on Saturday.'],
    ['2026-01-22', 'Ministers met in Vienna on Thursday and will meet again on Saturday [24 Jan].'],
  ]);
});

test('one meeting of a night is told once, under the day on which it began, with all that tell of it', () => {
  const woven = weave(
    [
      'Ana Ruiz sat down with Peter Maas in Vienna late on Thursday to talk about herring.',
      'Peter Maas and Ana Ruiz talked until the small hours of Friday about fish in the north, a meeting both called useful.',
    ].map((text, i) => {
      const article = { id: `${i}`, origin: `${i}.md`, text, published: '2026-01-23' };
      return { article, reading: read(article) };
    }),
    topic,
  );
  expect(toldEvents(woven).map(({ date, evidence }) => [date, evidence.map(({ article }) => article)])).toEqual([
    ['2026-01-22', ['0', '1']],
  ]);
});

test('"today" is of no day where the article’s own is only guessed', () => {
  const text =
    'Ana Ruiz opened the quay today in Vienna.\n\nAna Ruiz on the quay of Vienna, January 22, 2026\n\nPeter Maas was there, too.';
  const article = { id: '0', origin: '0.md', text };
  expect(toldEvents(weave([{ article, reading: read(article) }], topic)).map(({ text: line }) => line)).not.toContain(
    'Ana Ruiz opened the quay today in Vienna.',
  );
});

test('a pronoun is told by its name, where the article leaves no doubt', () => {
  expect(told('Ana Ruiz runs the port of Lindhaven. She opened a new quay on Thursday.')).toContainEqual([
    '2026-01-22',
    '[Ana Ruiz] opened a new quay on Thursday.',
  ]);
});

test('a sentence whose pronoun stays open is left out', () => {
  const lines = told('The port and the mayor of Lindhaven disagree. They met on Thursday.').map(([, line]) => line);
  expect(lines.join()).not.toContain('They met');
});

test('a sentence stands under the first of the days that one verb has', () => {
  expect(told('Ana Ruiz announced meetings on 2 February 2026 and on 4 February 2026.')).toEqual([
    ['2026-02-02', 'Ana Ruiz announced meetings on 2 February 2026 and on 4 February 2026.'],
  ]);
});

test('a sentence that tells of two events stands under the day of each', () => {
  const line = 'Ana Ruiz opened the quay on 2 March 2025 and the mayor closed the bridge on 9 March 2025.';
  expect(told(line).filter(([, text]) => text === line)).toEqual([
    ['2025-03-09', line],
    ['2025-03-02', line],
  ]);
});

test('a year that another is compared with has no line of its own', () => {
  const line = 'The port of Lindhaven sold forty ships in 2015, while it had sold ninety in 2014.';
  expect(told(`Ministers met in Vienna on Thursday. ${line}`).filter(([, text]) => text === line)).toEqual([['2015', line]]);
});

test('a lead is told under its day, not again under the year that it gives', () => {
  const line = 'Ana Ruiz will open the northern quay of Lindhaven in 2027.';
  expect(told(line)).toEqual([['2026-01-23', line]]);
});

test('a line under its month does not open with “last month”', () => {
  expect(told('Ministers met in Vienna on Thursday. Last month, Karl Berg closed the quay of Lindhaven.')).toContainEqual([
    '2025-12',
    'Karl Berg closed the quay of Lindhaven.',
  ]);
});

test('an event loses what ties it to the sentence before', () => {
  expect(told('Ana Ruiz runs the port. But Karl Berg closed the quay on 2 March 2025.')).toContainEqual([
    '2025-03-02',
    'Karl Berg closed the quay on 2 March 2025.',
  ]);
});

test('every line stands in its article, additions included', () => {
  const woven = story(
    'Ana Ruiz runs the port of Lindhaven. She opened a new quay on Thursday. Ministers met in Vienna on Friday.',
  );
  const lines = toldEvents(woven);
  expect(lines.length).toBeGreaterThan(1);
  for (const { text, evidence } of lines)
    expect(
      stands(text, evidence, () => woven.articles[0]?.article.text, knownAdditions(woven.articles)),
      text,
    ).toBe(true);
});

test('of one actor, only what names it', () => {
  const woven = story('Ana Ruiz opened a new quay on Thursday. Ministers met in Vienna on Wednesday.');
  const ruiz = woven.actors.find(({ name }) => name === 'Ana Ruiz');
  expect(toldEvents(woven, ruiz).map(({ date }) => date)).toEqual(['2026-01-22']);
});

test('"today" in somebody’s words and a weekday that nothing puts in its week date nothing', () => {
  const lead = 'Ana Ruiz opened the quay of Vienna on Thursday.';
  const lines = (second: string) => told(`${lead}\n\n${second}`).map(([, line]) => line);
  expect(lines('“Whoever wakes up to a storm tomorrow should stay at home,” Ana Ruiz said in Lima.')).toEqual([lead]);
  expect(lines('Ana Ruiz has a risk of wind for Saturday in Lima.')).toEqual([lead]);
  expect(lines('Ana Ruiz left for Lima on Tuesday.')).toEqual([lead, 'Ana Ruiz left for Lima on Tuesday.']);
});

test('a day from which something else is counted is none of the event', () => {
  const lead = 'Ana Ruiz opened the quay of Vienna on Thursday.';
  const lines = (second: string) => told(`${lead}\n\n${second}`).map(([, line]) => line);
  expect(lines('Peter Maas has run the port of Lima since 2004.')).toEqual([lead]);
  expect(lines('Peter Maas came to Lima less than a week before Chile’s January 9 vote.')).toEqual([lead]);
  expect(lines('Peter Maas came to Lima on January 9.')).toEqual([lead, 'Peter Maas came to Lima on January 9.']);
});

test('a lead that tells of earlier this month is no event of its article’s day', () => {
  expect(told('Norway held its breath earlier this month when Ana Ruiz fell from a crane.').map(([date]) => date)).toEqual([
    '2026-01',
  ]);
});

test('a lead that tells of the weekend before is no event of its article’s day, but one that only mentions it is', () => {
  expect(told('An officer last weekend bought Ana Ruiz a ring in Lindhaven.')).toEqual([]);
  const lead = 'Karl Berg is looking for the ferry of Lindhaven that sank last weekend.';
  expect(told(lead)).toEqual([['2026-01-23', lead]]);
});

test('what somebody says of another day is told under that day alone', () => {
  const exam = 'An exam of the crane of Lindhaven will take place on Tuesday, Karl Berg said on Thursday.';
  expect(told(`Ministers met in Vienna on Wednesday. ${exam}`).map(([date]) => date)).toEqual(['2026-01-27', '2026-01-21']);
  const only = 'Karl Berg said on Thursday that the crane of Lindhaven was old.';
  expect(told(`Ministers met in Vienna on Wednesday. ${only}`).map(([date]) => date)).toEqual(['2026-01-22', '2026-01-21']);
});

test('two with a name of their own need no sentence before', () => {
  const line = 'The two Koreas signed a treaty on Thursday.';
  expect(told(`Ministers met in Vienna on Wednesday. ${line}`).map(([, text]) => text)).toContain(line);
});

test('a year that is only named beside a day of the article’s own week is not when it happened', () => {
  const lines = (text: string) => {
    const article = { id: '0', origin: '0.md', text };
    return toldEvents(weave([{ article, reading: read(article) }], topic)).map(({ date, text: line }) => [date, line]);
  };
  expect(lines('Ana Ruiz ruled out a race for the council of Lindhaven in 2028 on Friday.')).toEqual([]);
  expect(lines('On Tuesday, Ana Ruiz was fined for a theft in Lindhaven in 2004.')).toEqual([]);
  expect(lines('Ana Ruiz opened the port of Lindhaven in 2004 and met its pilots every Friday.')).toHaveLength(1);
  expect(lines('The first followed a fire in 2009 that closed the port of Lindhaven.')).toEqual([]);
});
