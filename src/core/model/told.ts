/** What people are told: digests, answers, pages and news. */
import type { ArticleId, CalendarDate, Evidence, Published, SomeEvidence } from './reading.ts';
import type { Actor, Dispute } from './story.ts';

export type Standing = 'agreed' | 'single' | 'disputed';

export interface Bullet {
  readonly text: string;
  readonly evidence: SomeEvidence;
  readonly support: number;
  readonly standing: Standing;
  /** The claim it reports, so that what a channel has heard can be told from what it has not. */
  readonly claim: string;
}

export interface KeyQuote {
  /** Letter for letter, without the outer marks; parts of a quotation over paragraphs are joined by a line break. */
  readonly text: string;
  /** The name to show. */
  readonly speaker: string;
  readonly role?: string;
  readonly said?: CalendarDate;
  readonly evidence: SomeEvidence;
  readonly family: string;
  /** Articles which carry the same utterance, this one apart. */
  readonly alsoIn: readonly ArticleId[];
  /** Other wordings of the same passage, verbatim. */
  readonly otherWordings: readonly { readonly text: string; readonly evidence: Evidence }[];
}

export interface SourceLine {
  readonly article: ArticleId;
  readonly label: string;
  readonly url?: string;
  readonly published: Published;
  readonly origin: number;
}

/** What a digest covers, so that old news never looks current. */
export interface Coverage {
  /** Newest day covered; absent when no article of the set has a date. */
  readonly asOf?: CalendarDate;
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
  readonly articles: number;
  readonly outlets: number;
}

/** A headline, a few bullets, the key quotations, what is disputed, and what all that rests on. */
export interface Digest {
  readonly topic: string;
  /** `lead`: it is the first bullet itself, which has no shorter clause, so people are not told that one again. */
  readonly headline: { readonly text: string; readonly evidence: SomeEvidence; readonly lead?: true };
  readonly coverage: Coverage;
  readonly bullets: readonly Bullet[];
  readonly quotes: readonly KeyQuote[];
  readonly disputes: readonly Dispute[];
  readonly sources: readonly SourceLine[];
  /** Articles of the set that the digest does not use, each with the reason. */
  readonly leftOut: readonly { readonly article: ArticleId; readonly because: string }[];
}

export interface AnswerLine {
  readonly text: string;
  readonly evidence: SomeEvidence;
}

/** One to three sourced sentences, or an honest refusal with the nearest ones. */
export type Answer =
  | { readonly refused: false; readonly question: string; readonly lines: readonly [AnswerLine, ...AnswerLine[]] }
  | { readonly refused: true; readonly question: string; readonly because: string; readonly nearest: readonly AnswerLine[] };

/** One actor as the articles show it: `rapporteur actor Witkoff`. */
export interface ActorProfile {
  readonly actor: Actor;
  /** What the actor said, whole utterances, family by family, newest first. */
  readonly said: readonly KeyQuote[];
  /** The articles' sentences that tell what else the actor said, with a few of its words in marks or none. */
  readonly reportedly: readonly Bullet[];
  /** What is reported of the actor otherwise: first that in which it acts, each newest first. */
  readonly reported: readonly Bullet[];
  /** Whom the actor met, talked to or called, each with the sentence that says so. */
  readonly met: readonly Encounter[];
}

export interface Encounter {
  readonly actor: string;
  readonly name: string;
  readonly on?: CalendarDate;
  /** Names of those who were there on the actor's own side. */
  readonly with?: readonly string[];
  readonly evidence: SomeEvidence;
}

/** Where the sources differ, and what only one of them says. */
export interface Comparison {
  readonly about?: string;
  readonly disputes: readonly Dispute[];
  readonly single: readonly Bullet[];
}

/** What a listener has not heard yet. */
export interface News {
  readonly topic: string;
  readonly coverage: Coverage;
  /** What it is compared with: the day of the last digest told, or the start of the window asked for. Absent when nothing was told before. */
  readonly since?: CalendarDate;
  readonly fresh: readonly Bullet[];
  readonly changed: readonly { readonly now: Bullet; readonly before: string }[];
  /** Claims that this listener has heard and that stand as they were. */
  readonly unchanged: number;
  readonly quotes: readonly KeyQuote[];
  readonly sources: readonly SourceLine[];
}

/** One line of what was posted that a changed source no longer carries. */
export interface Correction {
  readonly source: Pick<SourceLine, 'label' | 'url'>;
  readonly was: string;
  /** What is told in its place; absent where nothing is. */
  readonly now?: string;
  /** Whether `was` stays, as other sources still say it. */
  readonly othersSay?: true;
}
