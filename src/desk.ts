/** The one façade that commands and deliveries call. It answers for topics; it knows no platform and no storage engine. */
import type {
  ActorProfile,
  Answer,
  Article,
  ArticleId,
  Comparison,
  Digest,
  KeyQuote,
  News,
  SourceLine,
  Story,
  TimelineEvent,
} from './core/model.ts';
import type { Destination } from './message/place.ts';
import type { Subscriptions } from './subscriptions.ts';

export type * from './subscriptions.ts';

export interface Desk {
  readonly topics: readonly TopicDesk[];
  /** Absent where nothing is kept: a single answer on the command line. */
  readonly subscriptions?: Subscriptions;
  /** Throws {@link UnknownTopicError} for a topic that isn't there. */
  topic(slug: string): TopicDesk;
}

/** Everything that can be asked of one topic. Each answer is plain data, made of the story as it stands now. */
export interface TopicDesk {
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  /** Those that the topic names itself, by the name that they are mostly called. */
  readonly actors: readonly string[];
  /** Read and woven once for a set of articles; a change of the set is noticed without a restart. */
  story(): Promise<Story>;
  /** The digest of the newest coverage; undefined when the articles hold nothing that can be reported. */
  latest(): Promise<Digest | undefined>;
  /** What a place has not heard; without a place, or a memory of it, what the articles of the last hours add to the earlier ones. */
  fresh(listener: Listener): Promise<News>;
  /** The articles of the story, newest first. */
  sources(): Promise<readonly SourceLine[]>;
  ask(question: string): Promise<Answer>;
  /** By any name, title or near spelling. */
  actor(name: string): Promise<ActorSearch>;
  /** Verified quotations, newest first. */
  quotes(wanted: { readonly actor?: string; readonly about?: string }): Promise<readonly KeyQuote[]>;
  compare(about?: string): Promise<Comparison>;
  /** The newest dated events, each in a sentence that stands by itself; of one actor, by its id, where one is given. */
  timeline(actor?: string): Promise<readonly TimelineEvent[]>;
  /** Keeps a digest under a short id, so that a button can name it; the same digest has the same id. */
  keep(digest: Digest): Promise<DigestId>;
  /** The digest kept under an id, or undefined when it is too old. */
  kept(id: DigestId): Promise<Digest | undefined>;
  /** The article that evidence points into, or undefined when it is no longer there. */
  article(id: ArticleId): Promise<Article | undefined>;
}

/** At most 12 characters of `[a-z0-9]`. */
export type DigestId = string;

export interface Listener {
  readonly place?: Destination;
  /** Counted back from the newest article. */
  readonly sinceHours?: number;
}

/** `several`: the name fits more than one, best first; `none`: it fits none, though the words may stand in some articles. */
export type ActorSearch =
  | { readonly kind: 'found'; readonly profile: ActorProfile }
  | { readonly kind: 'several'; readonly names: readonly string[] }
  | { readonly kind: 'none'; readonly nearest: readonly string[]; readonly articles: number };

export class UnknownTopicError extends Error {
  override readonly name = 'UnknownTopicError';
}
