import type { Span } from '../model.ts';
import type { Token } from './tokens.ts';

/** A word of the reporter, or a whole quotation standing as one. */
export interface Item extends Span {
  readonly text: string;
  readonly pos: Token['pos'];
  readonly lemma: string;
  /** Index of the marked run; −1 for a word. */
  readonly run: number;
  /** A quotation that ends in a comma or a stop: no noun phrase goes on over it. */
  readonly closed?: boolean;
}
