import type { Span } from '../model.ts';

/** What an editor puts into a sentence so that it stands alone: in square brackets, in place of the words of `span` or after them. */
export interface Addition {
  readonly span: Span;
  /** Without the brackets. */
  readonly text: string;
  /** Whether the words of the span go: a name instead of a pronoun; a date stands after its day. */
  readonly instead: boolean;
}
