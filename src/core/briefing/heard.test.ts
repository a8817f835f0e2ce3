import { describe, expect, it } from 'vitest';
import type { Article, Claim, Story } from '../model.ts';
import { read } from '../reading/read.ts';
import { present, telling, unheard } from './heard.ts';

describe('what a listener has not heard', () => {
  it('is everything, for one who was told nothing', () => {
    const story = storyOf([['The delegations met for three hours in Geneva on ceasefire lines.']]);
    expect(unheard(story, { told: [] })).toMatchObject({ before: new Map(), unchanged: 0, story: { claims: story.claims } });
  });

  it('is nothing, when the present was taken as heard', () => {
    const story = storyOf([
      ['The delegations met in Geneva.', 'A second round follows in March.'],
      ['Officials praised the harbour deal.'],
    ]);
    const rest = unheard(story, { told: present(story) });
    expect(rest.story.claims).toEqual([]);
    expect(rest.unchanged).toBe(2);
  });

  it('knows a claim again in another grouping and other words', () => {
    const first = storyOf([['The harbour pilots walked out over night pay at the Rotterdam terminal.']]);
    const later = storyOf([
      ['Pilots at the Rotterdam harbour terminal walked out in a dispute over pay for night shifts.'],
      ['The minister offered the pilots mediation.'],
    ]);
    const rest = unheard(later, { told: present(first) });
    expect(texts(rest.story)).toEqual(['The minister offered the pilots mediation.']);
    expect(rest.unchanged).toBe(1);
  });

  it('knows a shorter report again that says no more, but not one with a figure of its own', () => {
    const first = storyOf([
      [
        'Lindhaven prosecutor Ida Dahl described Otto Marsh in a long memo on Tuesday as a menace to society who has stolen lamps, boats and ropes since his youth.',
      ],
      ['Ferries to the islands resume at noon.'],
      ['Farmers drove cattle into the hills.'],
    ]);
    const later = storyOf([
      ['The prosecutor described Marsh in an unusual sentencing document as a menace to society.'],
      ['The prosecutor described Marsh in an unusual document of 40 pages as a menace to society.'],
      ['Ferries to the islands resume at noon.'],
    ]);
    const rest = unheard(later, { told: present(first) });
    expect(texts(rest.story)).toEqual([
      'The prosecutor described Marsh in an unusual document of 40 pages as a menace to society.',
    ]);
  });

  it('gives a changed figure with what was told before', () => {
    const first = storyOf([['The strike at the Rotterdam harbour has idled 12 vessels since dawn.']]);
    const later = storyOf([
      [
        'The strike at the Rotterdam harbour has idled 12 vessels since dawn.',
        'The strike at the Rotterdam harbour has now idled 31 vessels.',
      ],
    ]);
    const rest = unheard(later, { told: present(first) });
    expect([...rest.before.values()]).toEqual(['The strike at the Rotterdam harbour has idled 12 vessels since dawn.']);
    expect(texts(rest.story)).toEqual(['The strike at the Rotterdam harbour has now idled 31 vessels.']);
  });

  it('does not take a difference for a change that stood when it was told', () => {
    const story = storyOf([['The talks in Geneva lasted three hours.', 'The talks in Geneva lasted four hours.']]);
    expect(unheard(story, { told: present(story) })).toMatchObject({ before: new Map(), unchanged: 1 });
  });

  it('takes other quotation marks and apostrophes for no change, whichever day “today” is', () => {
    const first = storyOf([['"Today you can\'t sail to Oslo, and nobody knows why," Otto Marsh said.']]);
    const later = storyOf([['“Today you can’t sail to Oslo, and nobody knows why,” Otto Marsh said.']], '2026-03-03');
    expect(unheard(later, { told: present(first) })).toMatchObject({ before: new Map(), unchanged: 1 });
  });

  it('gives a denial of what was told as a change', () => {
    const first = storyOf([['The operator agreed to reopen the northern rail bridge to freight.']]);
    const later = storyOf([['The operator has not agreed to reopen the northern rail bridge to freight.']]);
    expect(unheard(later, { told: present(first) }).before.size).toBe(1);
  });

  it('remembers what was posted, not what could have been', () => {
    const story = storyOf([['The delegations met in Geneva under heavy guard.'], ['Ferries to the islands resume at noon.']]);
    const [claim] = story.claims;
    const said = {
      text: 'The delegations met in Geneva',
      claim: claim!.id,
      support: 1,
      standing: 'single' as const,
      evidence: [{ article: 'a', span: { start: 0, end: 1 } }] as const,
    };
    const told = telling({ fresh: [said], changed: [], quotes: [] }, story);
    expect(texts(unheard(story, { told }).story)).toEqual(['Ferries to the islands resume at noon.']);
  });
});

/** One article with every sentence in its own paragraph; each list of sentences is one claim. */
function storyOf(claims: readonly (readonly string[])[], published = '2026-02-03'): Story {
  const article: Article = { id: 'a', origin: 'a.md', text: claims.flat().join('\n\n'), published };
  const reading = read(article);
  const find = (text: string) => ({ article: 'a', sentence: reading.sentences.findIndex((sentence) => sentence.text === text) });
  return {
    topic: { slug: 't', title: 'T', actors: [], windowDays: 7, timeZone: 'UTC', bullets: 5 },
    articles: [{ article, reading, published: { known: 'stated', date: published }, origin: 1 }],
    actors: [],
    claims: claims.map(
      ([first, ...rest], index): Claim => ({
        id: `c${index}`,
        sentences: [find(first!), ...rest.map(find)],
        support: 1,
      }),
    ),
    families: [],
    disputes: [],
    timeline: [],
  };
}

function texts(story: Story): string[] {
  return story.claims.flatMap((claim) => claim.sentences.map((ref) => story.articles[0]!.reading.sentences[ref.sentence]!.text));
}
