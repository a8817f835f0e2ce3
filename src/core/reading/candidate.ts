import type { Speaker } from '../model.ts';
import type { Cue } from './cue-subjects.ts';
import type { Frame } from './frames.ts';
import type { Phrase } from './phrases.ts';
import type { Trait } from './speaker-weights.ts';

/** A frame with what was found in it. */
export interface ReadFrame extends Frame {
  readonly phrases: readonly Phrase[];
  readonly cues: readonly Cue[];
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
