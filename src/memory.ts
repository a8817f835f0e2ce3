/** What is kept between one run and the next, as the desk and the adapters know it: by interface alone. */
import type { Heard } from './core/briefing/heard.ts';
import type { Article, Digest } from './core/model.ts';
import type { Destination, Platform } from './message/place.ts';

/** What each place has been told, and what was said where, so that evidence resolves for ever. */
export interface Memory {
  /** What a place has been told of a topic; undefined when it was never told anything. */
  heard(topic: string, place: Destination): Promise<Heard | undefined>;
  /** Keeps a digest with the articles it rests on, under a short id; the same digest has the same id. */
  keep(digest: Digest, articles: readonly Article[]): Promise<string>;
  kept(id: string): Promise<Digest | undefined>;
  /** An article that a kept digest rests on. */
  article(id: string): Promise<Article | undefined>;
}

/** Tokens of the workspaces that installed us, encrypted at rest. A value is the platform's own, as JSON can hold it. */
export interface Installations {
  save(platform: Platform, workspace: string, value: unknown): Promise<void>;
  /** Throws `StorageError` with code `wrongSecret` when it was encrypted with another key. */
  find(platform: Platform, workspace: string): Promise<unknown>;
  remove(platform: Platform, workspace: string): Promise<void>;
}

/** The ids of events and triggers that were taken in, so that a replay is not handled twice. */
export interface InboundIds {
  /** True for the first time that this id is seen, by any process. Ids are forgotten after a day. */
  first(platform: Platform, id: string): Promise<boolean>;
}
