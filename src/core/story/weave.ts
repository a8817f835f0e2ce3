import type { Article, ArticleId, Reading, SentenceRef, Story, StoryArticle, TopicProfile } from '../model.ts';
import { actorsOf } from './actors.ts';
import { actorsByName } from './actors-by-name.ts';
import { actorsBySpeaker } from './actors-by-speaker.ts';
import { claimsOf } from './claims.ts';
import { originsOf } from './copies.ts';
import { dated } from './dating.ts';
import { disputesOf } from './disputes.ts';
import { familiesOf } from './families.ts';
import { findsParts } from './finder.ts';
import { once } from './lazy.ts';
import { lineAt, linesOf, termsAt } from './lines.ts';
import { timelineOf } from './timeline.ts';
import { twoSpeakers } from './two-speakers.ts';

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
  const actors = once(() => actorsOf(articles, topic));
  const claims = claimsOf(articles, lines);
  const families = once(() => familiesOf(articles, actorsBySpeaker(actorsByName(actors, articles), articles)));
  const places = once(() => new Map(articles.map(({ article }, i) => [article.id, i])));
  const placeOf = (id: ArticleId) => places().get(id) ?? -1;
  const claimOf = ({ article, sentence }: SentenceRef) => {
    const line = lineAt(lines, placeOf(article), sentence);
    return line < 0 ? undefined : claims.of(line);
  };
  const disputes = once(() => [...disputesOf(claims.all(), articles), ...twoSpeakers(families().all(), articles, claimOf)]);
  const timeline = once(() => timelineOf(articles, actors().all(), terms));
  const story: Story = {
    topic,
    articles,
    get actors() {
      return actors().all();
    },
    get claims() {
      return claims.all();
    },
    get families() {
      return families().all();
    },
    get disputes() {
      return disputes();
    },
    get timeline() {
      return timeline();
    },
  };
  return findsParts(story, {
    hasClaim: (id) => places().has(id),
    claim: (article, sentence) => claimOf({ article, sentence }),
    families: (quotes) => {
      const asked = Map.groupBy(quotes, ({ article, quote }) => families().placeOf(placeOf(article), quote));
      asked.delete(-1);
      return [...asked].sort(([a], [b]) => a - b).map(([place, some]) => ({ quotes: some, family: () => families().at(place) }));
    },
    actor: (id) => actors().byId(id),
  });
}
