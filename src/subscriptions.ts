/** Scheduled digests as the verbs know them. A time of day is in the schedule's own zone; an instant is ISO 8601 in UTC. */
import type { Digest, News } from './core/model.ts';
import type { Destination, Platform } from './message/place.ts';

export interface Subscriptions {
  /**
   * Reads the schedule and keeps it; the same schedule for the same place is kept once. Where nothing was told yet, what is there is
   * taken as heard, and the preview shows it.
   */
  subscribe(wanted: WantedSubscription): Promise<Subscribed>;
  /** The subscriptions of a place to a topic, those of the topic's file included, oldest first. */
  at(topic: string, place: Destination): Promise<readonly SubscriptionStatus[]>;
  /** What the place would get if a slot were due now. Nothing is posted or taken as heard. */
  preview(topic: string, place: Destination): Promise<News>;
  /** Each changes those of the place and topic, or the one with that id, and gives those that it changed. */
  pause(chosen: ChosenSubscriptions): Promise<readonly SubscriptionStatus[]>;
  resume(chosen: ChosenSubscriptions): Promise<readonly SubscriptionStatus[]>;
  unsubscribe(chosen: ChosenSubscriptions): Promise<readonly SubscriptionStatus[]>;
}

export interface WantedSubscription {
  readonly topic: string;
  readonly place: Destination;
  /** As typed: "weekdays 09:00 Europe/Kyiv only if at least 2 new". */
  readonly schedule: string;
  readonly owner: Owner;
}

/** Who is told when a subscription can no longer be served. */
export interface Owner {
  readonly platform: Platform;
  readonly user: string;
}

export type Subscribed =
  | {
      readonly kind: 'subscribed';
      readonly subscription: SubscriptionStatus;
      readonly already: boolean;
      readonly preview?: Digest;
    }
  /** `message` says what was understood and what was not. */
  | { readonly kind: 'misunderstood'; readonly message: string; readonly examples: readonly string[] };

export interface ChosenSubscriptions {
  readonly topic: string;
  readonly place: Destination;
  readonly id?: string;
}

export interface SubscriptionStatus {
  readonly id: string;
  readonly topic: string;
  readonly place: Destination;
  /** As understood, in words: "weekdays at 09:00, only if at least 2 new claims". */
  readonly schedule: string;
  readonly zone: string;
  /** `command`: a person subscribed here; `file`: it stands in the topic's file. */
  readonly source: 'command' | 'file';
  readonly state: 'active' | 'paused';
  /** Why it is paused. */
  readonly because?: string;
  /** The next three slots; none while it is paused. */
  readonly next: readonly string[];
  readonly last?: LastSlot;
}

/** What became of the newest slot. `because` says why nothing was posted. */
export interface LastSlot {
  readonly slot: string;
  readonly state: 'planned' | 'sending' | 'sent' | 'failed' | 'unknown' | 'skipped';
  readonly because?: string;
}
