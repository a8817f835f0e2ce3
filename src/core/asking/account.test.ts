import { describe, expect, test } from 'vitest';
import { firstLine, storyTold } from '../../../test/story/told.ts';
import type { Article, KnownActor, Story } from '../model.ts';
import { read } from '../reading/read.ts';
import { weave } from '../story/weave.ts';
import { ask } from './ask.ts';

const wire =
  'Foreign Minister Karin Holm said the ferry talks would move to Warsaw next week. Her Finnish colleague Olavi Saari arrived in the city on Sunday. Holm, who had flown in from Oslo, called the new timetable “a gift to the islands”. Fishermen doubt that the boats can hold it in winter.';
const texts = [
  `${wire} Saari’s spokesman said Holm would sign the treaty in Vienna.`,
  `${wire} The islands have waited for nine years.`,
  'Olavi Saari told reporters that Poland had offered a hall for the talks. “We will not give up one metre of the border,” he said. According to Saari, the fares will stay as they are. The harbour master, Piet Droste, was told nothing.',
  'In Bergen, where she and Piet Droste had met, Ingrid Voll called the plan rash. The seabed, she said, has never been studied.',
];
const articles = texts.map((text, i): Article => ({ id: `article${i}`, text, origin: `${i}.md`, published: '2026-03-02' }));
const actors: readonly KnownActor[] = [
  { name: 'Karin Holm', aliases: ['the foreign minister'], kind: 'person' },
  { name: 'Piet Droste', aliases: [], kind: 'person' },
];
const story: Story = weave(
  articles.map((article) => ({ article, reading: read(article) })),
  { slug: 'ferries', title: 'The ferries', actors, windowDays: 7, timeZone: 'UTC', bullets: 5 },
);

function answered(question: string) {
  const answer = ask(story, question);
  return answer.refused ? answer.because : answer.lines.map(({ text }) => text).join(' ');
}

describe('a question for somebody’s words', () => {
  test.each([
    [
      'What did Holm say about the timetable?',
      /^Holm, who had flown in from Oslo, called the new timetable “a gift to the islands”\.$/,
    ],
    ['What did the foreign minister say about the timetable?', /^\[Foreign Minister Karin\] Holm, who had flown/],
    ['Holm on the timetable', /^Holm, who had flown/],
    ['What did Saari tell reporters?', /^Olavi Saari told reporters/],
    ['What did Saari say about the fares?', /^According to Saari, the fares will stay as they are\.$/],
  ])('%s is answered by the speaker’s sentences alone', (question, expected) => {
    expect(answered(question)).toMatch(expected);
  });

  test('is answered by whoever has an “of” in the office before the name', () => {
    const text = 'Secretary of State Piet Droste warned the islands of a long winter. An aide of Piet Droste blamed the boats.';
    const article: Article = { id: 'winter', text, origin: 'winter.md', published: '2026-03-02' };
    const told = weave([{ article, reading: read(article) }], story.topic);
    expect(ask(told, 'What did Droste say about the winter?')).toMatchObject({ refused: false });
    expect(ask(told, 'What did Droste say about the boats?')).toMatchObject({ refused: true });
  });

  test('is answered by whom a clause with another in it parts from the verb', () => {
    const text =
      'Piet Droste, who was in the crew which had laid the buoys, described the channel as “far too narrow”. Nobody answered.';
    const article: Article = { id: 'channel', text, origin: 'channel.md', published: '2026-03-02' };
    const told = ask(weave([{ article, reading: read(article) }], story.topic), 'What did Droste say about the channel?');
    expect(told.refused ? told.because : told.lines[0].text).toMatch(/^Piet Droste/);
  });

  test('is answered by what “she” said, of whom the sentence before reports words, not of whom it names first', () => {
    expect(answered('What did Ingrid Voll say about the seabed?')).toBe(
      'In Bergen, where she and Piet Droste had met, Ingrid Voll called the plan rash. The seabed, she said, has never been studied.',
    );
    expect(answered('What did Droste say about the seabed?')).toBe('Droste is named here, but not quoted.');
  });

  test.each([
    ['of a city by words on its country', 'What did Saari say about Warsaw?', /^Olavi Saari told reporters that Poland/],
    ['of a country by words on its capital', 'What did Holm say about Poland?', /^Foreign Minister Karin Holm said .* Warsaw/],
    [
      'of a thing by a near word',
      'What did Saari say about territory?',
      /^“We will not give up one metre of the border,” \[Olavi Saari\] said\.$/,
    ],
  ])('is answered, %s', (_, question, expected) => {
    expect(answered(question)).toMatch(expected);
  });

  test('is refused where the speaker says nothing of the subject, with the speaker’s nearest sentence', () => {
    const answer = ask(story, 'What did Holm say about Vienna?');
    expect(answer).toMatchObject({ refused: true, because: 'Holm is quoted here, but not on Vienna.' });
    expect(answer.refused && answer.nearest[0]?.text).toMatch(/Holm (?:said|, who)/);
  });

  test('is refused where the person is named but never speaks', () => {
    expect(answered('What did Droste say about the talks?')).toBe('Droste is named here, but not quoted.');
  });

  test('is not answered by a sentence in which the speaker says nothing, though it tells who “he” is', () => {
    const text =
      'Olavi Saari has said nothing yet about the treaty. He told the islands in May that the treaty would be fair.\n\nThe treaty is long.';
    const article: Article = { id: 'treaty', text, origin: 'treaty.md', published: '2026-06-02' };
    const answer = ask(weave([{ article, reading: read(article) }], story.topic), 'What did Saari say about the treaty?');
    expect(answer.refused ? [] : answer.lines.map((line) => line.text)).toEqual([
      expect.stringMatching(/told the islands in May that the treaty would be fair\.$/),
    ]);
  });

  test('is refused where nobody has the name', () => {
    expect(answered('What did Merkel say about Warsaw?')).toBe('No article here mentions Merkel.');
  });
});

test('copies of one wire text are one line, with every article that carries it as evidence', () => {
  const answer = ask(story, 'What did Holm say about the timetable?');
  const lines = answer.refused ? [] : answer.lines;
  expect(lines).toHaveLength(1);
  expect(lines[0]?.evidence.map(({ article }) => article)).toEqual(['article0', 'article1']);
});

describe('what somebody said about what the article is about', () => {
  const text = `A landslide buried the road to Voss on Monday. The landslide took two houses with it. Mayor Ida Marsh came to Voss on Tuesday.

“Nobody could have known,” Marsh said. Engineers are to clear the road once the landslide has settled.

Marsh’s rival, Lars Voll, faulted her budget. The town does better than under Voll, the dean, Otto Rask, remarked; it spends less, he said. Voll, a “true native”, runs the port of Bergen.

Officials in Oslo spoke of bad luck. A spokesman for Karin Holm said that the state would pay. Norway’s roads are old.`;
  const told = storyTold({ id: 'slide', text, origin: 'slide.md', published: '2026-03-02' });

  test.each([
    ['What did Marsh say about the landslide?', /^“Nobody could have known,” Marsh said\.|^\[Mayor Ida\] Marsh/],
    ['How did Holm react to the landslide?', /^A spokesman for Karin Holm said/],
    ['how did Voll respond to her budget', /Lars Voll, faulted her budget/],
  ])('%s is answered by words in which it is not named', (question, expected) => {
    expect(firstLine(told, question)).toMatch(expected);
  });

  test.each(['What did Marsh say about Bergen?', 'What did Voll say about the landslide?', 'What did Marsh say about Holm?'])(
    '%s is refused',
    (question) => {
      expect(ask(told, question).refused).toBe(true);
    },
  );
});
