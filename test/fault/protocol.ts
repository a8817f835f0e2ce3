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
  /** Works until nothing is open, then reports and ends. */
  readonly finish: boolean;
}

/** How far the furthest open delivery had come when the child before was killed. */
export type KilledIn = 'nothing open' | 'planned' | 'claimed' | 'sending';

export type FromChild =
  | { readonly kind: 'ready'; readonly killedIn: KilledIn }
  | { readonly kind: 'planned' }
  | { readonly kind: 'post' | 'find'; readonly id: number; readonly to: Destination; readonly key: string }
  | { readonly kind: 'report'; readonly rows: readonly ReportRow[]; readonly tellings: number };

export type FromParent =
  | { readonly kind: 'posted' | 'found'; readonly id: number }
  | { readonly kind: 'absent'; readonly id: number };

export interface ReportRow {
  readonly key: string;
  readonly subscription: string;
  readonly slot: string;
  readonly state: string;
}
