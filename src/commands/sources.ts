import { composeSources } from '../message/compose/sources.ts';
import type { Verb } from './command.ts';
import { nothingAfter } from './typed.ts';

/** The articles of a topic. */
export const sources: Verb = {
  name: 'sources',
  description: 'Show the articles, their dates, and which are copies of one text',
  options: [],
  examples: ['sources'],
  managed: false,
  parse: nothingAfter('sources'),
  async run({ topic }, desk) {
    const followed = desk.topic(topic);
    const story = await followed.story();
    const digest = await followed.latest();
    const articles = new Map(story.articles.map(({ article }) => [article.id, article]));
    const leftOut = new Map(digest?.leftOut.map(({ article, because }) => [article, because]));
    const lines = (await followed.sources()).map((line) => {
      const { title, origin: file } = articles.get(line.article) ?? {};
      const because = leftOut.get(line.article);
      return {
        ...line,
        ...(title && title !== line.label && { title }),
        ...(file && { file }),
        ...(because && { leftOut: because }),
      };
    });
    return composeSources(followed.title, lines);
  },
};
