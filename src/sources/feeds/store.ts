import type { FeedState, Item } from './model.ts';

/** Where feeds and their items are kept, for any number of processes. */
export interface FeedStore {
  /** Of the named feeds of a topic, those that are due, or all; they are the caller's for `leaseMs`. */
  take(topic: string, urls: readonly string[], at: Date, leaseMs: number, wanted: 'due' | 'all'): Promise<readonly FeedState[]>;
  /** How it stands with the feeds of a topic that were asked before. */
  states(topic: string): Promise<readonly FeedState[]>;
  /** The items of a topic with one of these keys, or with one of these ids in a feed. */
  known(topic: string, keys: readonly string[], feed: string, guids: readonly string[]): Promise<readonly Item[]>;
  /** Writes how it stands with a feed, and the items that are new or other than before, all or nothing. `visible`: a reader can tell. */
  record(state: FeedState, items: readonly Item[], visible: boolean): Promise<void>;
  /** Forgets the items from before a moment, with what was read in them. */
  prune(topic: string, before: Date): Promise<void>;
  /** Another number as soon as an item of the topic was added, changed or removed. */
  revision(topic: string): Promise<number>;
  /** The newest items of some feeds of a topic that have a text, newest first. */
  items(topic: string, feeds: readonly string[], most: number): Promise<readonly (Item & { readonly text: string })[]>;
}
