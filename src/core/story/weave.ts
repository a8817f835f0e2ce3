import type { Article, Reading, Story, StoryArticle, TopicProfile } from '../model.ts';
import { actorsOf } from './actors.ts';
import { claimsOf } from './claims.ts';
import { originsOf } from './copies.ts';
import { dated } from './dating.ts';
import { disputesOf } from './disputes.ts';
import { familiesOf } from './families.ts';
import { once } from './lazy.ts';
import { linesOf, termsAt } from './lines.ts';
import { timelineOf } from './timeline.ts';

/** An article and what was read in it. */
export interface ReadArticle {
  readonly article: Article;
  readonly reading: Reading;
}

/** Weaves the readings of a topic's articles into one story. Pure; linear in the number of articles but for sorting. */
export function weave(given: readonly ReadArticle[], topic: TopicProfile): Story {
  const lines = linesOf(given);
  const terms = termsAt(lines);
  const origins = originsOf(lines);
  const articles = dated(
    given.map(
      ({ article, reading }, i): StoryArticle => ({ article, reading, published: reading.published, origin: origins[i]! }),
    ),
  );
  const actors = actorsOf(articles, topic);
  const claims = claimsOf(articles, lines);
  const disputes = once(() => disputesOf(claims, articles));
  const timeline = once(() => timelineOf(articles, actors, terms));
  return {
    topic,
    articles,
    actors,
    claims,
    families: familiesOf(articles, actors),
    get disputes() {
      return disputes();
    },
    get timeline() {
      return timeline();
    },
  };
}
