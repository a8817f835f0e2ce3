import type { Speaker } from '../model.ts';
import { type Cue, cuesOf } from './cue-subjects.ts';
import type { Frame } from './frames.ts';
import { type MentionIndex, type Phrase, phrasesOf } from './phrases.ts';
import type { Trait } from './speaker-weights.ts';

/** A frame with what was found in it. */
export interface ReadFrame extends Frame {
  readonly phrases: readonly Phrase[];
  readonly cues: readonly Cue[];
}

/** Reads a frame when it is asked for: most are too far from a quotation to be. */
export class LazyFrame implements ReadFrame {
  readonly items: Frame['items'];
  readonly paragraph: number;
  readonly #mentions: MentionIndex;
  #phrases: Phrase[] | undefined;
  #cues: Cue[] | undefined;

  constructor({ items, paragraph }: Frame, mentions: MentionIndex) {
    this.items = items;
    this.paragraph = paragraph;
    this.#mentions = mentions;
  }

  get phrases(): Phrase[] {
    this.#phrases ??= phrasesOf(this, this.#mentions);
    return this.#phrases;
  }

  get cues(): Cue[] {
    this.#cues ??= cuesOf(this, this.phrases);
    return this.#cues;
  }
}

/** A quotation where it stands in a frame. */
export interface Place {
  readonly frame: number;
  readonly item: number;
}

/** What is known of a quotation before its speaker is. */
export interface Quoted {
  readonly place: Place;
  readonly words: number;
  /** Where its last part stands, when it has several. */
  readonly last?: Place;
  /** The text within the marks. */
  readonly inner: string;
}

/** Someone who could be speaking, with the traits that speak for it. */
export interface Candidate {
  /** The phrase that names the speaker; the speaker of an earlier quotation; or nobody. */
  readonly who: { readonly phrase: Phrase; readonly frame: number; readonly cue?: Cue } | { readonly earlier: Earlier } | null;
  readonly traits: readonly Trait[];
}

/** A quotation already decided. */
export interface Earlier {
  readonly place: Place;
  readonly speaker: Speaker | null;
}
