/**
 * Takes away what a reader can't see but a machine obeys: control characters, bidirectional overrides, zero-width
 * characters and language tags. An article may carry them to turn a line around, to hide a word, or to slip past a mention filter.
 * After Unicode Technical Report 36, "Unicode Security Considerations"; the variation selectors that emoji need stay.
 */
export function visible(text: string): string {
  return text.replace(LINE_BREAK, '\n').replaceAll('\t', ' ').replace(UNSEEN, '');
}

const LINE_BREAK = /\r\n?|[\u2028\u2029\u0085\v\f]/gu;
const UNSEEN = /[[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]--[\n\u{fe00}-\u{fe0f}]]/gv;
