/** A small story of our own for tests that need a whole desk: a dam, two outlets, one copy, one older report. */
import { createHash } from 'node:crypto';
import type { Article, TopicProfile } from '../../src/core/model.ts';
import { processMemory } from '../../src/desk/memory.ts';
import { openDesk } from '../../src/desk/open.ts';
import type { Desk } from '../../src/desk.ts';
import type { ArticleSource } from '../../src/sources/source.ts';

const damTopic: TopicProfile = {
  slug: 'dam-repair',
  title: 'The Lind dam',
  actors: [{ name: 'Ana Petrova', aliases: ['Petrova', 'the harbour master'], kind: 'person' }],
  windowDays: 7,
  timeZone: 'UTC',
  bullets: 4,
};

const post = {
  origin: 'post.txt',
  outlet: 'The Harbour Post',
  url: 'https://harbour-post.example/dam',
  published: '2026-03-12',
  title: 'Engineers open second sluice of Lind dam',
  text: [
    'Engineers opened the second sluice of the Lind dam on Wednesday after the lake rose by three metres in two days.',
    'Harbour master Ana Petrova said the lower town would be safe if the rain stopped by the weekend.',
    '“We have opened everything that can be opened, and now we wait,” Petrova told reporters in Lindhaven.',
    'Some 400 people left their homes in the lower town, the city council said.',
  ].join('\n\n'),
};

const courier = {
  origin: 'courier.txt',
  outlet: 'Lind Courier',
  published: '2026-03-13',
  title: 'Lower town empties as lake rises',
  text: [
    'The lake behind the Lind dam rose again on Thursday, and the second sluice of the dam stayed open.',
    'About 600 people have left their homes in the lower town, according to the fire service.',
    'Governor Tomas Berg visited Lindhaven and met Petrova at the dam.',
    '“Nobody will be left alone with this water,” Berg said.',
  ].join('\n\n'),
};

const older = {
  origin: 'older.txt',
  outlet: 'Lind Courier',
  published: '2026-01-10',
  title: 'Council puts off repair of dam',
  text: 'The city council put off the repair of the Lind dam for a year on Friday because of its cost.',
};

export const damArticles: readonly Article[] = [post, courier, older].map((article) => ({
  id: createHash('sha256').update(article.text).digest('hex').slice(0, 16),
  ...article,
}));

/** A source whose articles a test can change while the desk is open. */
export function shelfOf(articles: readonly Article[]): ArticleSource & { put(articles: readonly Article[]): void } {
  let now = articles;
  return {
    put(articles) {
      now = articles;
    },
    async gather() {
      return { version: now.map(({ id }) => id).join(), articles: now, report: [] };
    },
  };
}

export function damDesk(source: ArticleSource = shelfOf(damArticles), memory = processMemory()): Desk {
  return openDesk({
    topics: [{ profile: damTopic, description: 'What is reported of the dam above Lindhaven', source }],
    memory,
  });
}
