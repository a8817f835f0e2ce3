import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../src/core/asking/ask.ts';
import type { Story } from '../../src/core/model.ts';
import { loadGold, loadStory } from './gold.ts';

let gold: Awaited<ReturnType<typeof loadGold>>;
let story: Story;
beforeAll(async () => {
  gold = await loadGold();
  ({ story } = await loadStory());
});

/** What the core does not get right yet; every line that can go, goes. */
const notYet: readonly string[] = [
  'How long did the talks in Moscow last?',
  'What did Trump say about the war in Davos?',
  'What does Zelenskiy think about when the war will be over?',
];

describe('questions about our articles', () => {
  it('are answered by a sentence that holds the answer', () => {
    const wrong = gold.questions.flatMap((wanted) => {
      if (!('needs' in wanted)) return [];
      const answer = ask(story, wanted.question);
      const lines = answer.refused ? [] : answer.lines;
      const isRight = lines.some(({ text }) => wanted.needs.every((need) => need.test(text)));
      return isRight
        ? []
        : [`${wanted.question} ${answer.refused ? '(refused)' : ''}${lines.map(({ text }) => text).join(' / ')}`];
    });
    expect(wrong.filter((line) => !notYet.some((question) => line.startsWith(question)))).toEqual([]);
  });

  it('are refused where the articles do not say', () => {
    const answered = gold.questions.flatMap(({ question, ...wanted }) => {
      const answer = 'refused' in wanted ? ask(story, question) : undefined;
      return answer && !answer.refused ? [`${question} ${answer.lines.map(({ text }) => text).join(' / ')}`] : [];
    });
    expect(answered.filter((line) => !notYet.some((question) => line.startsWith(question)))).toEqual([]);
  });
});
