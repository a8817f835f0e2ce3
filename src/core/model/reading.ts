/** An article, and what it says by itself. */

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
 * number is the place of a stem in `stems`. `words` and `terms` have a list for each sentence of the reading, empty outside the body,
 * `spoken` has one for each quotation, all with one character for each number and a space behind each list (core/words/packed.ts).
 */
export interface Lexis {
  readonly stems: readonly string[];
  /** A character for each stem: `s` where it is first met in a stop word, `c` where not, `-` where it is met among the terms alone. */
  readonly stops: string;
  /** Every run of letters and figures, in order: twice the number of its stem, and one more in quotation marks. */
  readonly words: string;
  /** The same runs of each quotation, as far as it stands in the body: the number of the stem alone. */
  readonly spoken: string;
  /** What a sentence is about, in order: no stop words, abbreviations and figures whole. */
  readonly terms: string;
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
