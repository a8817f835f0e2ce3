/**
 * The text with what stands in quotation marks or square brackets blotted out: same length, so that a place found in it is a place in
 * the text, and no rule ever reaches into somebody's words.
 */
export function masked(text: string): string {
  return text.replace(
    marked,
    (run) => run.charAt(0) + blot.repeat(Math.max(0, run.length - 2)) + (run.length > 1 ? run.at(-1) : ''),
  );
}

/** Neither a letter nor a mark nor white space, and in no article. */
const blot = '\uE000';

const marked =
  /“[^”]*(?:”|$)|''(?:(?!'').)*(?:''|$)|"[^"]*(?:"|$)|‘(?:[^’]|’(?=\p{L}))*(?:’|$)|(?<=^|[\s(])'(?:[^']|'(?=\p{L}))+'(?!\p{L})|\[[^\]]*\]/gu;
