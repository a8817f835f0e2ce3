/** Small stories for tests of the core, and what a question of them gives. */
import { ask } from '../../src/core/asking/ask.ts';
import type { Article, Story } from '../../src/core/model.ts';
import { read } from '../../src/core/reading/read.ts';
import { weave } from '../../src/core/story/weave.ts';

/** The story that some articles tell, of a topic without actors of its own. */
export function storyTold(...articles: readonly Article[]): Story {
  return weave(
    articles.map((article) => ({ article, reading: read(article) })),
    { slug: 'told', title: 'Told', actors: [], windowDays: 7, timeZone: 'UTC', bullets: 5 },
  );
}

/** The line that opens the answer, or why it is refused. */
export function firstLine(story: Story, question: string): string {
  const answer = ask(story, question);
  return answer.refused ? answer.because : answer.lines[0].text;
}
