/** The one façade that commands and deliveries call. It answers for topics; it knows no platform and no storage engine. */
import type { Actor, Answer, Digest, Story } from './core/model.ts';

export interface Desk {
  readonly topics: readonly string[];
  /** Throws {@link UnknownTopicError} for a topic that isn't there. */
  topic(slug: string): TopicDesk;
}

export interface TopicDesk {
  /** The story as it stands; read and woven once for a set of articles. */
  story(): Promise<Story>;
  latest(): Promise<Digest>;
  ask(question: string): Promise<Answer>;
  actor(name: string): Promise<{ readonly found: Actor } | { readonly found?: never; readonly nearest: readonly string[] }>;
}

export class UnknownTopicError extends Error {
  override readonly name = 'UnknownTopicError';
}
