/** What the two processes of a fault campaign say to each other. The platform lives in the parent, so it survives the kills. */
import type { Destination } from '../../src/message/place.ts';
import type { Guarantee } from '../doubles/platform.ts';

export interface ChildSettings {
  /** A directory for PGlite, or the URL of a server. */
  readonly database: { readonly directory: string } | { readonly url: string };
  readonly guarantee: Guarantee;
  readonly subscriptions: number;
  /** The time that the child takes for now. */
  readonly now: string;
  /** Goes on to the next hour where the slot of `now` is planned already. */
  readonly goesOn?: true;
  /** Works until nothing is open, then reports and ends. */
  readonly finish: boolean;
  /** Where it kills itself; absent for one that is killed from outside, or not at all. */
  readonly crash?: Crash;
}

/** At the n-th statement (counted with its answer, and with posts and their answers), or at the n-th write to the database's files. */
export interface Crash {
  readonly at: 'statement' | 'write';
  readonly nth: number;
}

/** What a kill can meet a delivery of the newest slot in: it is not planned yet, open in one of three states, or over. */
export const killStates = ['before', 'planned', 'claimed', 'sending', 'over'] as const;
export type KillState = (typeof killStates)[number];

export type FromChild =
  /** Everything is loaded, and it waits for its settings. */
  | { readonly kind: 'warm' }
  | { readonly kind: 'ready'; readonly met: readonly KillState[] }
  | { readonly kind: 'planned' }
  | { readonly kind: 'post' | 'find'; readonly id: number; readonly to: Destination; readonly key: string }
  | { readonly kind: 'report'; readonly rows: readonly ReportRow[]; readonly tellings: number };

export type FromParent =
  | { readonly kind: 'begin'; readonly settings: ChildSettings }
  | { readonly kind: 'posted' | 'found'; readonly id: number }
  | { readonly kind: 'absent'; readonly id: number };

export interface ReportRow {
  readonly key: string;
  readonly subscription: string;
  readonly slot: string;
  readonly state: string;
}
