/** What the articles of a topic say together. */
import type {
  ActorKind,
  Article,
  ArticleId,
  CalendarDate,
  DateBasis,
  Evidence,
  Published,
  Reading,
  SomeEvidence,
} from './reading.ts';

/** An actor that the operator of a topic has named beforehand. */
export interface KnownActor {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: ActorKind;
  readonly note?: string;
}

/** What the core needs to know of a topic. */
export interface TopicProfile {
  readonly slug: string;
  readonly title: string;
  readonly actors: readonly KnownActor[];
  /** How far back `latest` looks from the newest article, in days. */
  readonly windowDays: number;
  /** IANA zone in which days are counted. */
  readonly timeZone: string;
  /** Bullets in a digest: 3 to 6. */
  readonly bullets: number;
}

/** An actor under all the names that the articles use for it. */
export interface Actor {
  readonly id: string;
  /** The name to show: the topic's, else the fullest and most frequent. */
  readonly name: string;
  readonly kind: ActorKind;
  /** Every spelling found, most frequent first. */
  readonly names: readonly string[];
  readonly roles: readonly ActorRole[];
  readonly mentions: readonly ActorMention[];
  readonly note?: string;
}

export interface ActorRole {
  readonly text: string;
  readonly evidence: SomeEvidence;
  /** Of the newest article that gives this role, where it is known. */
  readonly asOf?: CalendarDate;
}

export interface ActorMention extends Evidence {
  readonly sentence: number;
}

/** A sentence of an article of the story. */
export interface SentenceRef {
  readonly article: ArticleId;
  readonly sentence: number;
}

/** One thing reported, by one or more sentences in one or more articles. */
export interface Claim {
  /** Stable while its sentences stay: made from its earliest sentence. */
  readonly id: string;
  readonly sentences: readonly [SentenceRef, ...SentenceRef[]];
  /** The number of independent outlets; copies of one wire text count once. */
  readonly support: number;
  /** How many further independent texts tell something near it, though not the same; two stand for more. Absent where none does. */
  readonly echoes?: number;
  /** Newest day on which it was reported, where it is known. */
  readonly reported?: CalendarDate;
}

export interface QuoteRef {
  readonly article: ArticleId;
  readonly quote: number;
}

/** The same utterance as several articles carry it: whole, cut, or translated differently. The fullest comes first. */
export interface QuoteFamily {
  readonly id: string;
  readonly quotes: readonly [QuoteRef, ...QuoteRef[]];
  /** Id of the actor who speaks, where the speaker is one; the speaker's name as given otherwise. */
  readonly speaker: { readonly actor?: string; readonly name: string } | null;
  /** Whether two members word the same passage differently. */
  readonly wordingsDiffer: boolean;
  readonly said?: CalendarDate;
}

/** Two or more sides of one claim that cannot both be right. */
export interface Dispute {
  readonly claim: string;
  readonly about: 'figure' | 'date' | 'attribution' | 'negation';
  /** What differs, in a few words: "how long the talks lasted". */
  readonly question: string;
  readonly sides: readonly [DisputeSide, DisputeSide, ...DisputeSide[]];
}

export interface DisputeSide {
  /** What this side says, in its own words: "three hours". */
  readonly value: string;
  readonly evidence: SomeEvidence;
}

export interface TimelineEvent {
  readonly date: CalendarDate;
  readonly basis: DateBasis | 'published';
  readonly text: string;
  readonly evidence: SomeEvidence;
  readonly actors: readonly string[];
}

/** An article's place in the story. */
export interface StoryArticle {
  readonly article: Article;
  readonly reading: Reading;
  readonly published: Published;
  /** Articles with the same number stem from one text (a wire report and its copies). */
  readonly origin: number;
}

/** What the articles of a topic say together. Disputes and timeline are worked out when they are first asked for. */
export interface Story {
  readonly topic: TopicProfile;
  readonly articles: readonly StoryArticle[];
  readonly actors: readonly Actor[];
  readonly claims: readonly Claim[];
  readonly families: readonly QuoteFamily[];
  readonly disputes: readonly Dispute[];
  readonly timeline: readonly TimelineEvent[];
  /** The story of which this is only what a listener has not heard; absent where this is the whole. */
  readonly whole?: Story;
}
