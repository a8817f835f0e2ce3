import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor, Story } from '../../src/core/model.ts';
import { articleOf, loadGold, loadStory } from './gold.ts';

let gold: Awaited<ReturnType<typeof loadGold>>;
let story: Story;
beforeAll(async () => {
  gold = await loadGold();
  ({ story } = await loadStory());
});

/** What the core does not get right yet; every line that can go, goes. */
const notYet = {
  actors: ['Yuri Ushakov', 'United Arab Emirates', 'United Kingdom'],
  people: ['Zelensk', 'Ushakov'],
  roles: [
    'Volodymyr Zelensky',
    'Vladimir Putin',
    'Donald Trump',
    'Steve Witkoff',
    'Jared Kushner',
    'Josh Gruenbaum',
    'Yuri Ushakov',
    'Kirill Dmitriev',
    'Igor Kostyukov',
  ],
  published: ['us-negotiators-in-moscow.md'],
  events: ['us-negotiators-in-moscow.md', 'one-issue-left.md'],
  uneventful: ['2026-01-18'],
};

function begins(line: string, known: readonly string[]): boolean {
  return known.some((beginning) => line.startsWith(beginning));
}

function actorNamed(spelling: string): Actor | undefined {
  return story.actors.find(({ name, names }) => name === spelling || names.includes(spelling));
}

function filesOf(actor: Actor): string[] {
  const ids = new Set(actor.mentions.map(({ article }) => article));
  return story.articles
    .filter(({ article }) => ids.has(article.id))
    .map(({ article }) => article.origin)
    .sort();
}

describe('the story of our articles', () => {
  it('finds each actor with its kind, under one name whatever the spelling, in the articles that name it', () => {
    const everywhere = story.articles.map(({ article }) => article.origin).sort();
    const wrong = gold.actors.flatMap((wanted) => {
      const found = actorNamed(wanted.name);
      if (!found) return [`${wanted.name}: not found`];
      const files = wanted.in === 'all' ? everywhere : [...wanted.in].sort();
      return [
        ...(found.kind === wanted.kind ? [] : [`${wanted.name}: ${found.kind}`]),
        ...wanted.spellings
          .filter((spelling) => actorNamed(spelling) !== found)
          .map((spelling) => `${wanted.name}: not ${spelling}`),
        ...files.filter((name) => !filesOf(found).includes(name)).map((name) => `${wanted.name}: not in ${name}`),
      ];
    });
    expect(wrong.filter((line) => !begins(line, notYet.actors))).toEqual([]);
  });

  it('makes one actor of each person', () => {
    for (const surname of ['Zelensk', 'Putin', 'Trump', 'Witkoff', 'Kushner', 'Gruenbaum', 'Ushakov', 'Dmitriev', 'Kostyukov']) {
      if (notYet.people.includes(surname)) continue;
      const people = story.actors.filter(({ names }) => names.some((name) => name.includes(surname)));
      expect(
        people.map(({ name }) => name),
        surname,
      ).toHaveLength(1);
    }
  });

  it('gives people the roles that the articles give them', () => {
    const wrong = gold.actors.flatMap(({ name, roles }) => {
      const found = (actorNamed(name)?.roles ?? []).map(({ text }) => text.toLowerCase());
      const right = roles.length === 0 || roles.some((role) => found.some((text) => text.includes(role.toLowerCase())));
      return right ? [] : [`${name}: ${found.join(', ') || 'none'}`];
    });
    expect(wrong.filter((line) => !begins(line, notYet.roles))).toEqual([]);
  });

  it('knows which articles stem from one text', () => {
    const groups = Map.groupBy(story.articles, ({ origin }) => origin);
    const found = [...groups.values()].map((articles) => articles.map(({ article }) => article.origin).sort());
    expect(found.sort()).toEqual(gold.copies.map((files) => [...files].sort()).sort());
  });

  it('dates each article as far as it can be known', () => {
    const wrong = Object.entries(gold.dates.published).flatMap(([origin, wanted]) => {
      const { published } = articleOf(story, origin);
      const isRight =
        wanted.known.includes(published.known) && (published.known === 'no' || wanted.dates.includes(published.date));
      return isRight ? [] : [`${origin}: ${published.known}${published.known === 'no' ? '' : ` ${published.date}`}`];
    });
    expect(wrong.filter((line) => !begins(line, notYet.published))).toEqual([]);
  });

  it('puts what happened on its day', () => {
    const wrong = gold.dates.events.flatMap(({ in: origin, date, says }) => {
      const { article } = articleOf(story, origin);
      const at = article.text.indexOf(says);
      const isThere = story.timeline.some(
        (event) =>
          event.date === date &&
          event.evidence.some(({ article: id, span }) => id === article.id && span.start <= at + says.length && span.end >= at),
      );
      return isThere ? [] : [`${origin}: ${date}: ${says}`];
    });
    expect(wrong.filter((line) => !begins(line, notYet.events))).toEqual([]);
  });

  it('puts nothing on a day on which nothing happened', () => {
    const wrong = story.timeline.map(({ date }) => date).filter((date) => gold.dates.uneventful.includes(date));
    expect(wrong.filter((date) => !notYet.uneventful.includes(date))).toEqual([]);
  });
});
