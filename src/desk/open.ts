import { ask } from '../core/asking/ask.ts';
import { compare } from '../core/asking/compare.ts';
import { findActor } from '../core/asking/find-actor.ts';
import { profileOf } from '../core/asking/profile.ts';
import { quotationsOf } from '../core/asking/quotations.ts';
import { saidOnce } from '../core/asking/said-once.ts';
import { brief } from '../core/briefing/brief.ts';
import { sourceLines } from '../core/briefing/coverage.ts';
import type { Actor, ArticleId, Digest, KnownActor, Story, StoryArticle, TopicProfile } from '../core/model.ts';
import { toldEvents } from '../core/story/told-events.ts';
import { type ActorSearch, type Desk, type DigestId, type TopicDesk, UnknownTopicError } from '../desk.ts';
import type { Memory } from '../memory.ts';
import type { ArticleSource } from '../sources/source.ts';
import type { Subscriptions } from '../subscriptions.ts';
import { digestId } from './memory.ts';
import { heardBefore, newsFor } from './news.ts';
import { openShelf, type ReadingStore } from './shelf.ts';

/** A topic as it is configured, with the source of its articles. */
export interface FollowedTopic {
  readonly profile: TopicProfile;
  readonly description: string;
  readonly source: ArticleSource;
}

export interface DeskParts {
  readonly topics: readonly FollowedTopic[];
  readonly memory: Memory;
  readonly readings?: ReadingStore;
  readonly subscriptions?: Subscriptions;
}

/** Builds the desk over its topics. Nothing is read before the first question. */
export function openDesk({ topics, memory, readings, subscriptions }: DeskParts): Desk {
  const desks = topics.map((topic) => openTopic(topic, memory, readings));
  return {
    topics: desks,
    ...(subscriptions && { subscriptions }),
    topic(slug) {
      const found = desks.find((desk) => desk.slug === slug);
      if (!found)
        throw new UnknownTopicError(`There is no topic “${slug}”. Topics: ${desks.map((desk) => desk.slug).join(', ')}.`);
      return found;
    },
  };
}

/** How far back `new` looks where nothing is known of the listener. */
const usualHours = 24;

function openTopic({ profile, description, source }: FollowedTopic, memory: Memory, readings?: ReadingStore): TopicDesk {
  const shelf = openShelf(profile, source, readings);
  const latest = onceAStory(() => shelf.story(), brief);
  /** One digest is shown to many: it is written down for the first of them. */
  const keeping = new WeakMap<Digest, Promise<DigestId>>();
  const keep = async (digest: Digest) => {
    const cited = new Set(digest.sources.map((line) => line.article));
    const { articles } = await shelf.story();
    return memory.keep(
      digest,
      articles.map((one) => one.article).filter(({ id }) => cited.has(id)),
    );
  };
  const article = async (id: ArticleId) =>
    (await shelf.story()).articles.find((one) => one.article.id === id)?.article ?? (await memory.article(id));

  return {
    slug: profile.slug,
    title: profile.title,
    description,
    actors: profile.actors.map(calledName),
    story: () => shelf.story(),
    latest,
    async fresh({ place, sinceHours }) {
      const story = await shelf.story();
      const heard = place && sinceHours === undefined ? await memory.heard(profile.slug, place) : undefined;
      return newsFor(story, heard ?? heardBefore(story, sinceHours ?? usualHours));
    },
    async sources() {
      const { articles } = await shelf.story();
      return sourceLines([...articles].sort((a, b) => dayOf(b).localeCompare(dayOf(a)) || a.origin - b.origin));
    },
    ask: async (question) => ask(await shelf.story(), question),
    actor: async (name) => actorIn(await shelf.story(), name),
    async quotes({ actor, about }) {
      const story = await shelf.story();
      const speaker = actor === undefined ? undefined : oneActor(story, actor);
      if (actor !== undefined && !speaker) return [];
      const quotes = quotationsOf(story, { ...(speaker && { actor: speaker }), ...(about && { about }) });
      return speaker ? saidOnce(quotes) : quotes;
    },
    compare: async (about) => compare(await shelf.story(), about),
    async timeline(actor) {
      const story = await shelf.story();
      return toldEvents(
        story,
        story.actors.find(({ id }) => id === actor),
      );
    },
    keep(digest) {
      const known = keeping.get(digest) ?? keep(digest);
      keeping.set(digest, known);
      known.catch(() => keeping.delete(digest));
      return known;
    },
    kept: (id) => findDigest(id, memory, latest),
    article,
  };
}

/** The last word of a name, where the topic has it as an alias: "Petrova" for "Ana Petrova". */
function calledName({ name, aliases }: KnownActor): string {
  const last = name.split(' ').at(-1) ?? name;
  return aliases.includes(last) ? last : name;
}

function dayOf({ published }: StoryArticle): string {
  return published.known === 'no' ? '' : published.date;
}

function actorIn(story: Story, name: string): ActorSearch {
  const found = findActor(story, name);
  if (found.kind === 'found') return { kind: 'found', profile: profileOf(story, found.actor) };
  if (found.kind === 'several') return { kind: 'several', names: found.actors.map((actor) => actor.name) };
  return { kind: 'none', nearest: found.nearest.map((actor) => actor.name), articles: found.articles };
}

/** The one whom a name finds; of several, the one who is shown by just this name. */
function oneActor(story: Story, name: string): Actor | undefined {
  const found = findActor(story, name);
  return found.kind === 'found' ? found.actor : story.actors.find((actor) => actor.name === name);
}

/** Makes something of a story once, for as long as the story stays the same. */
function onceAStory<Made>(story: () => Promise<Story>, make: (story: Story) => Made): () => Promise<Made> {
  const made = new WeakMap<Story, Made>();
  return async () => {
    const current = await story();
    const known = made.get(current) ?? make(current);
    made.set(current, known);
    return known;
  };
}

/** A kept digest; where nothing outlives the process, the newest one is made again and has the same id. */
async function findDigest(id: DigestId, memory: Memory, latest: () => Promise<Digest | undefined>): Promise<Digest | undefined> {
  const kept = await memory.kept(id);
  if (kept) return kept;
  const newest = await latest();
  return newest && digestId(newest) === id ? newest : undefined;
}
