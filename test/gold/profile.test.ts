import { beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../../src/core/asking/compare.ts';
import { findActor } from '../../src/core/asking/find-actor.ts';
import { profileOf } from '../../src/core/asking/profile.ts';
import { quotationsOf } from '../../src/core/asking/quotations.ts';
import type { Actor, Story } from '../../src/core/model.ts';
import { loadStory } from './gold.ts';

let story: Story;
beforeAll(async () => {
  ({ story } = await loadStory());
});

function actor(typed: string): Actor {
  const found = findActor(story, typed);
  if (found.kind !== 'found') throw new Error(`${typed}: ${found.kind}`);
  return found.actor;
}

describe('an actor of our articles', () => {
  it('is the same under every spelling', () => {
    expect(actor('Zelenskyy').id).toBe(actor('Volodymyr Zelensky').id);
  });

  it('has said what the articles quote', () => {
    const { said, reportedly } = profileOf(story, actor('Witkoff'));
    expect(said.map(({ text }) => text)).not.toContain('down to one issue');
    expect(reportedly.map(({ text }) => text).join(' ')).toMatch(/Witkoff.*“down to one issue”/);
    expect(reportedly.map(({ text }) => text).join(' ')).toMatch(/according to Witkoff/);
  });

  it('has each thing once', () => {
    const { said, reportedly, reported } = profileOf(story, actor('Zelensky'));
    const lines = [...reportedly, ...reported].map(({ text }) => text);
    expect(new Set(lines).size).toBe(lines.length);
    for (const { text } of said) expect(lines.join(' ')).not.toContain(text);
  });

  it('has met whom a sentence says, and the sentence is the evidence', () => {
    const { met } = profileOf(story, actor('Witkoff'));
    const putin = met.find(({ name }) => name.includes('Putin'));
    expect(putin).toMatchObject({ on: '2026-01-22', with: ['Josh Gruenbaum', 'Jared Kushner'] });
    const [place] = putin?.evidence ?? [];
    const source = story.articles.find(({ article }) => article.id === place?.article)?.article.text;
    expect(source?.slice(place?.span.start, place?.span.end)).toMatch(/Witkoff.*Putin|Putin.*Witkoff/s);
  });

  it('has met nobody whom it only spoke of', () => {
    const { met } = profileOf(story, actor('Trump'));
    expect(met.map(({ name }) => name)).toEqual(['Volodymyr Zelensky']);
  });

  it('is reported of with sentences that name it', () => {
    const { reported } = profileOf(story, actor('Kostyukov'));
    expect(reported.map(({ text }) => text).join(' ')).toMatch(/Kostyukov/);
  });
});

describe('quotations', () => {
  it('of one person about one thing are found by the words beside the marks too', () => {
    const found = quotationsOf(story, { actor: actor('Zelensky'), about: 'the tribunal' });
    expect(found.map(({ text }) => text).join(' ')).toMatch(/home for the tribunal/);
  });

  it('come newest first', () => {
    const days = quotationsOf(story).map(({ said }) => said ?? '');
    expect(days).toEqual([...days].sort().reverse());
  });
});

describe('a comparison', () => {
  it('lists what one source alone says, and keeps to what it is about', () => {
    const { single } = compare(story, 'Greenland');
    expect(single.length).toBeGreaterThan(0);
    for (const { text, support } of single) expect([/Greenland/.test(text), support]).toEqual([true, 1]);
  });
});
