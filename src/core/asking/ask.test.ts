import { describe, expect, test } from 'vitest';
import { firstLine } from '../../../test/story/told.ts';
import type { Article, Story } from '../model.ts';
import { read } from '../reading/read.ts';
import { weave } from '../story/weave.ts';
import { ask, search } from './ask.ts';

const texts = [
  'Prime Minister Helena Marsh met her Norwegian counterpart Lars Odegaard in Bergen on Monday. The two talked for four hours about the cable between their countries.\n\nMarsh said the cable would cost 900 million euros. “We will lay the first kilometre in May,” she told reporters.\n\nFishermen from Stavanger fear for their grounds.',
  'Lars Odegaard defended the cable in parliament on Wednesday. “Nobody loses a single fishing ground,” Odegaard said.\n\nThe opposition leader, Ingrid Voll, called the plan reckless. She wants a study of the seabed first.\n\nThe cable is to be 620 kilometres long.',
  'A storm closed the harbour of Bergen on Tuesday. Ferries stayed in port, and two houses lost their roofs.',
];
const articles = texts.map(
  (text, i): Article => ({ id: `article${i}`, text, origin: `${i}.md`, published: `2026-03-0${i + 2}` }),
);
const story: Story = weave(
  articles.map((article) => ({ article, reading: read(article) })),
  { slug: 'cable', title: 'The cable', actors: [], windowDays: 7, timeZone: 'UTC', bullets: 5 },
);

describe('a question that the articles answer', () => {
  test.each([
    ['Who met Odegaard in Bergen?', /Helena Marsh met/],
    ['How long did Marsh and Odegaard talk?', /four hours/],
    ['How much will the cable cost?', /900 million/],
    ['How long is the cable?', /620 kilometres/],
    ['What did Odegaard say about fishing grounds?', /Nobody loses/],
    ['Who called the plan reckless?', /Ingrid Voll/],
    ['When was the harbour of Bergen closed?', /Tuesday/],
    ['Will the cable be laid in May?', /in May/],
    ['What happened in Bergen on Tuesday?', /^A storm closed/],
    ['wehn was the harbour of Bergen closed', /Tuesday/],
    ['Whom did Odegard meet in Bergen?', /Helena Marsh met/],
    ['whom did odegard meet in bergen', /Helena Marsh met/],
    ['Who is Ingrid Voll?', /^The opposition leader, Ingrid Voll,/],
    ['who is the opposition leader', /^The opposition leader, Ingrid Voll,/],
    ['Who worries about the grounds?', /^Fishermen from Stavanger fear/],
    ['What closed the harbor of Bergen?', /^A storm closed the harbour/],
  ])('%s', (question, expected) => {
    expect(firstLine(story, question)).toMatch(expected);
  });
});

test('what hinders a deal is asked for by what is not there yet', () => {
  const text =
    'A deal on the cable would help the port of Bergen, Marsh said. Fishing rights are the last obstacle, according to Odegaard.';
  const article: Article = { id: 'a', text, origin: 'a.md', published: '2026-03-02' };
  expect(firstLine(weave([{ article, reading: read(article) }], story.topic), 'Why is there no deal yet?')).toMatch(
    /^Fishing rights/,
  );
  const refused = ask(story, 'Why is there no truce in Bergen?');
  expect(refused.refused && refused.because).not.toMatch(/obstacle/);
});

test('a question of the page’s own answers nothing', () => {
  const text =
    'Who guards the lighthouse of Bergen? A keeper, Ida Holm, has lived there since May. How tall is it, and who built it?';
  const article = { id: 'a', text, origin: 'a.md', published: '2026-03-02' };
  const page = weave([{ article, reading: read(article) }], story.topic);
  const answer = ask(page, 'Who guards the lighthouse of Bergen?');
  expect(answer.refused ? answer.nearest : answer.lines).not.toContainEqual(
    expect.objectContaining({ text: expect.stringMatching(/\?$/) }),
  );
});

describe('a question that they do not answer', () => {
  test('about somebody whom no article names is refused with the name', () => {
    expect(ask(story, 'What did Merkel say in Bergen?')).toMatchObject({
      refused: true,
      because: 'No article here mentions Merkel.',
    });
  });

  test.each([
    ['in small letters', 'what did merkel say in bergen', 'No article here mentions merkel.'],
    ['with a first name', 'What did Angela Merkel say?', 'No article here mentions Angela Merkel.'],
    ['that names nothing', 'What’s new this week?', 'Ask about a person, a place or a thing: this question names none.'],
  ])('%s is refused so', (_, question, because) => {
    expect(ask(story, question)).toMatchObject({ refused: true, because });
  });

  test('whether somebody did what others did is refused, and answered where they did', () => {
    expect(ask(story, 'Has Voll talked?')).toMatchObject({
      refused: true,
      because: "These articles don't say: no sentence of theirs says “talked” of Voll.",
    });
    expect(ask(story, 'Did Odegaard defend?')).toMatchObject({ refused: false });
  });

  test('about some who are named, but nowhere near each other, is refused with their names', () => {
    expect(ask(story, 'How long is the cable of Voll in Stavanger on Tuesday?')).toMatchObject({
      refused: true,
      because: "These articles don't say: none of them tells of Voll, Stavanger and Tuesday together.",
    });
  });

  test('for who leads what the articles know of another country is refused, with that', () => {
    const text = 'Karin Holm will lead the Danish delegation to the talks. A Norwegian delegation flew in on Monday.';
    const article: Article = { id: 'talks', text, origin: 'talks.md', published: '2026-03-02' };
    const told = weave([{ article, reading: read(article) }], story.topic);
    expect(ask(told, 'Who leads the Danish delegation?')).toMatchObject({ refused: false });
    const answer = ask(told, 'Who will lead Norway’s delegation to the talks?');
    expect(answer.refused && answer.because).toBe(
      "These articles don't say: what comes nearest is not about “Norway’s delegation”.",
    );
  });

  test('for a number of things before which no number stands is refused', () => {
    expect(ask(story, 'How many fishermen from Stavanger fear for their grounds?').refused).toBe(true);
  });

  test('about other things is refused, with the nearest sentence', () => {
    const answer = ask(story, 'Which football club did Helena Marsh buy last summer?');
    expect(answer.refused && answer.nearest).toHaveLength(1);
  });

  test('the nearest sentence is one that stands by itself', () => {
    const text = 'The mayor met the dean. He said so in Lunden. The harbour of Lunden stays closed.';
    const article: Article = { id: 'lunden', text, origin: 'lunden.md', published: '2026-03-02' };
    const answer = ask(weave([{ article, reading: read(article) }], story.topic), 'What did Merkel say in Lunden?');
    expect(answer.refused && answer.nearest.map((line) => line.text)).toEqual(['The harbour of Lunden stays closed.']);
  });

  test('nothing is near that shares no more than a word of any news with it', () => {
    const answer = ask(story, 'How many people were poisoned?');
    expect(answer.refused && answer.nearest).toEqual([]);
  });

  test.each(['', '   ', '?', 'the of and', '🙂🙂', '(.*)[+', '\u0000'])('of no words (%j) is refused', (question) => {
    expect(ask(story, question)).toMatchObject({ refused: true, question });
  });

  test('put to no articles at all is refused', () => {
    expect(ask({ ...story, articles: [] }, 'Who met Odegaard?').refused).toBe(true);
  });
});

test('answers are sentences of the articles, letter for letter', () => {
  const { answers } = search(story, 'What is said about the cable?', 5);
  expect(answers.length).toBeGreaterThan(1);
  for (const { text, evidence } of answers.flat()) {
    const [{ article, span }] = evidence;
    expect(articles.find(({ id }) => id === article)?.text.slice(span.start, span.end)).toBe(text);
  }
});

test('an answer has three sentences at most, and no sentence is given twice', () => {
  const { answers } = search(story, 'What about the cable, the harbour and Bergen?', 10);
  for (const lines of answers) expect(lines.length).toBeLessThanOrEqual(3);
  const all = answers.flat().map(({ text }) => text);
  expect(new Set(all).size).toBe(all.length);
});

describe('a line of an answer', () => {
  const port: Article = {
    id: 'port',
    text: 'Port director Helena Marsh opened the new quay in Bergen on Monday. She said the cranes would come from Oslo in April.\n\nTalks about the fares of the ferries will begin on Friday in Stavanger. Lars Odegaard said these talks would last nine days.',
    origin: 'port.md',
    published: '2026-03-03',
  };
  const told = weave([{ article: port, reading: read(port) }], story.topic);
  const answered = (question: string) => {
    const answer = ask(told, question);
    return answer.refused ? [] : answer.lines;
  };

  test('names whom its pronoun means', () => {
    expect(answered('Where do the cranes come from?').map(({ text }) => text)).toEqual([
      '[Helena Marsh] said the cranes would come from Oslo in April.',
    ]);
  });

  test('that hangs on the sentence before it comes behind that, once, and days have their dates', () => {
    const lines = answered('How long will the talks about the fares last?');
    expect(lines.map(({ text }) => text)).toEqual([
      'Talks about the fares of the ferries will begin on Friday [6 Mar] in Stavanger. Lars Odegaard said these talks would last nine days.',
    ]);
    const [{ span }] = lines[0]!.evidence;
    expect(port.text.slice(span.start, span.end)).toMatch(/^Talks about .* nine days\.$/);
  });

  test('that the question fits far worse than the best one is left out', () => {
    const question = 'How long did Marsh and Odegaard talk?';
    expect(search(story, question, 1).answers[0]!.length).toBeGreaterThan(1);
    const answer = ask(story, question);
    expect(answer.refused ? [] : answer.lines.map(({ text }) => text)).toEqual([expect.stringContaining('four hours')]);
  });
});

test('how much there is of something is answered by a measure, not by a count of other things', () => {
  const text =
    'A plan of 27 points for the seabed was drawn up in May, but it left the seabed of Bergen out.\n\nNorway holds about 20 percent of the seabed.';
  const article: Article = { id: 'seabed', text, origin: 'seabed.md', published: '2026-03-03' };
  expect(firstLine(weave([{ article, reading: read(article) }], story.topic), 'How much seabed does Norway hold?')).toMatch(
    /20 percent/,
  );
});

test('what somebody does is told by a sentence in which they do it', () => {
  const text =
    'Denmark wants Norway to pay for the cable and the ferries.\n\nIceland holds a tenth of Norway and wants the fish.\n\nOslo demands a study of the seabed.';
  const article: Article = { id: 'wants', text, origin: 'wants.md', published: '2026-03-03' };
  expect(firstLine(weave([{ article, reading: read(article) }], story.topic), 'What does Norway want?')).toMatch(/^Oslo demands/);
});

describe('the line that answers comes first', () => {
  const text =
    'The talks in Stavanger are to take nine days, Odegaard said. Ferries wait for the talks.\n\nThe talks in Bergen ran for five hours, according to Marsh. A signed deal would end the strike, Voll said, but Odegaard has not signed the deal.\n\nRivals sign deal on ferries without Odegaard';
  const article: Article = { id: 'talks', text, origin: 'talks.md', published: '2026-03-03' };
  const told = weave([{ article, reading: read(article) }], story.topic);

  test.each([
    ['of what is past', 'How long did the talks last?', /five hours/],
    ['of what is to come', 'How long will the talks last?', /nine days/],
    ['a whole sentence before another story’s headline', 'Has the deal been signed?', /has not signed the deal/],
  ])('%s', (_, question, expected) => {
    expect(firstLine(told, question)).toMatch(expected);
  });
});
