/**
 * The nouns of the digest core. Everything here is plain, readonly data: printable, comparable, storable as JSON.
 * Offsets are UTF-16 code units (JavaScript string indices) into the article's own text as it was received.
 */

/** Half-open range of UTF-16 code units in the article's own text as it was received. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Stable for a text: the first 16 hex digits of the SHA-256 of its bytes, so evidence resolves for ever. */
export type ArticleId = string;

/** A point in time as far as it is known: `2026`, `2026-01` or `2026-01-22`. */
export type CalendarDate = string;

/** One published text, as it was received. `text` is never changed: every span points into it. */
export interface Article {
  readonly id: ArticleId;
  readonly text: string;
  /** Where a person finds it again: a file name or a URL. */
  readonly origin: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly url?: string;
  /** As the source states it; a date that is only inferred stands in {@link Reading.published}. */
  readonly published?: CalendarDate;
}

/** What a stretch of an article is. Only `body` (and `title`, for the headline) is reported; the rest is marked, not lost. */
export type BlockKind =
  | 'frontMatter'
  | 'title'
  | 'body'
  | 'heading'
  | 'dateline'
  | 'byline'
  | 'caption'
  | 'related'
  | 'boilerplate';

export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
}

export interface Sentence {
  readonly index: number;
  /** Without the dateline before it and the white space around it. */
  readonly span: Span;
  /** The text of the span, white space folded to single blanks. */
  readonly text: string;
  readonly kind: Exclude<BlockKind, 'frontMatter' | 'dateline' | 'byline' | 'boilerplate'>;
  /** Index of its paragraph; sentences of one paragraph share it. */
  readonly paragraph: number;
}

/** `direct`: a whole utterance; `mixed`: part of the reporter's sentence; `scare`: a word or a name in marks that nobody is said to have said. */
export type QuoteKind = 'direct' | 'mixed' | 'scare';

/** Who the article says is speaking. */
export interface Speaker {
  /** The fullest name the article gives ("Yuri Ushakov"), or the nominal phrase ("the campaign"). */
  readonly name: string;
  readonly form: 'name' | 'pronoun' | 'nominal';
  /** The words in the article which name the speaker for this quotation: "Ushakov", "he", "the aide". */
  readonly span: Span;
}

/** One utterance in quotation marks; one that runs over paragraphs is one quote with several parts. */
export interface Quote {
  readonly index: number;
  readonly kind: QuoteKind;
  /** From the first opening mark to the last closing mark, marks included. */
  readonly span: Span;
  /** The marked runs it consists of, in order, marks included: one, or one a paragraph. */
  readonly parts: readonly [Span, ...Span[]];
  /** Indices of the first and the last sentence that it touches. */
  readonly sentences: readonly [number, number];
  readonly speaker: Speaker | null;
  /** How likely that is who speaks, 0 to 1. */
  readonly sureness: number;
  /** The word that introduces it ("said", "according to"), where there is one. */
  readonly cue: Span | null;
}

export type ActorKind = 'person' | 'org' | 'place' | 'other';

/** A role as the article gives it: "Kremlin aide", "Ukrainian President". */
export interface Role {
  readonly text: string;
  readonly span: Span;
}

/** One naming of an actor in an article. */
export interface Mention {
  readonly span: Span;
  /** The name alone, without title or role. */
  readonly text: string;
  readonly kind: ActorKind;
  readonly sentence: number;
  readonly role?: Role;
  /** The fullest name that this article uses for the same actor. */
  readonly fullest: string;
}

/** How a date is known. `stated`: written out; `relative`: counted from the article's own date ("late Thursday"). */
export type DateBasis = 'stated' | 'relative';

export interface DateMention {
  readonly span: Span;
  readonly date: CalendarDate;
  readonly basis: DateBasis;
  readonly sentence: number;
}

/** When the article was published, and how that is known. */
export type Published =
  | { readonly known: 'stated'; readonly date: CalendarDate }
  | { readonly known: 'inferred'; readonly date: CalendarDate; readonly because: string; readonly span?: Span }
  | { readonly known: 'no' };

/**
 * The words of the sentences of an article's body as numbers, so that many articles are compared without being taken apart again. A
 * number is the place of a stem in `stems`; `words` and `terms` have a string for each sentence of the reading, empty outside the body,
 * with one character for each number (core/words/packed.ts).
 */
export interface Lexis {
  readonly stems: readonly string[];
  /** A character for each stem: `s` where it is first met in a stop word, `c` where not, `-` where it is met among the terms alone. */
  readonly stops: string;
  /** Every run of letters and figures, in order: twice the number of its stem, and one more in quotation marks. */
  readonly words: readonly string[];
  /** What a sentence is about, in order: no stop words, abbreviations and figures whole. */
  readonly terms: readonly string[];
}

/** What one article says. Depends on the article and the version of the reading code alone. */
export interface Reading {
  readonly article: ArticleId;
  readonly published: Published;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Quote[];
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateMention[];
  readonly lexis: Lexis;
}

/** Where a line stands: a span of one article's original text. */
export interface Evidence {
  readonly article: ArticleId;
  readonly span: Span;
}

export type SomeEvidence = readonly [Evidence, ...Evidence[]];

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
  /** How many further independent texts tell something near it, though not the same. Absent where none does. */
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
