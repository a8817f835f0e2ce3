/** The nouns of what comes in by itself. All are plain data: entries cross from a thread, states and items are kept in the database. */
import type { ArticleId, CalendarDate } from '../../core/model.ts';

/** A feed as a topic's file names it. */
export interface FollowedFeed {
  readonly url: string;
  /** Whose articles they are, where the file says so. */
  readonly outlet?: string;
  /** Only items that hold one of these; all of them where there is none. */
  readonly match: readonly string[];
  /** Whether pages are read: always, never, or, when absent, where the feed itself holds little. */
  readonly fullText?: boolean;
}

/** A feed as it was sent. */
export interface SentFeed {
  readonly entries: readonly Entry[];
  /** Entries beyond those that are taken of one feed. */
  readonly passedOver: number;
}

/** One entry of a feed, the same for all formats. */
export interface Entry {
  /** What the feed itself calls it, where it does: unique in the feed. */
  readonly guid?: string;
  /** Absolute. */
  readonly link?: string;
  readonly title: string;
  /** Paragraphs of clean text with an empty line between them: the longest that the feed holds of it. */
  readonly text: string;
  /** ISO 8601, when it was published, else when it was last changed. */
  readonly published?: string;
  /** ISO 8601 */
  readonly updated?: string;
  /** The outlet that an aggregator took it from. */
  readonly source?: string;
}

/** What a reader would find on a page. */
export interface Page {
  readonly text: string;
  readonly title?: string;
  readonly site?: string;
  /** The address that the page calls its own. */
  readonly canonical?: string;
  /** ISO 8601 */
  readonly published?: string;
}

/** An item of a feed as it stands in a topic. It stays the same item when its text changes. */
export interface Item {
  /** Its address without what differs from one reader to the next, else its id in the feed. */
  readonly key: string;
  readonly feed: string;
  readonly guid?: string;
  readonly title: string;
  readonly url?: string;
  /** None for one that is left out. */
  readonly text?: string;
  /** Whose article it is, where the feed or its configuration says so. */
  readonly outlet?: string;
  /** The name that its page gives its site. */
  readonly site?: string;
  readonly published?: CalendarDate;
  /** When it was published, else when it was first seen. */
  readonly moment: Date;
  /** Of what the feed held of it: another when the feed changes it. */
  readonly print: string;
  /** Attempts to read its page that failed since. */
  readonly tries: number;
  /** Why it is left out, or what is to be known about its text. Goes on from "left out, because …". */
  readonly because?: string;
}

/** How it stands with a feed. */
export interface FeedState {
  readonly topic: string;
  readonly url: string;
  readonly etag?: string;
  readonly lastModified?: string;
  /** When it was last read in full or said to be unchanged. */
  readonly answered?: Date;
  /** When it is asked again. */
  readonly due: Date;
  /** How long it is waited between two askings, in minutes. */
  readonly everyMinutes: number;
  /** Askings that failed since it last answered. */
  readonly failures: number;
  readonly failingSince?: Date;
  /** What went wrong the last time, and what to do about it. */
  readonly because?: string;
  readonly mend?: string;
}

/** What became of one asking. */
export interface FeedReport {
  readonly topic: string;
  readonly url: string;
  readonly outcome: 'read' | 'unchanged' | 'failed';
  readonly because?: string;
  readonly mend?: string;
  readonly items: readonly ItemReport[];
  /** Of the feed's entries, those that hold none of the words that it is to match. */
  readonly unmatched: number;
  /** Entries beyond those that are taken of one feed. */
  readonly passedOver: number;
  /** Entries whose page is read with the next asking, which comes soon. */
  readonly later: number;
}

export interface ItemReport {
  readonly title: string;
  readonly url?: string;
  readonly outcome: 'new' | 'updated' | 'unchanged' | 'left out';
  /** Of a new or updated one: its text as an article. */
  readonly article?: ArticleId;
  /** ISO 8601, where it is known. */
  readonly published?: string;
  readonly because?: string;
}
