import type { Span } from '../model.ts';
import { piecesIn } from '../words/characters.ts';
import { attributes } from './attribution.ts';

/** The text without some stretches of it; white space and commas left over are tidied, and it starts with a capital. */
export function without(text: string, ...stretches: readonly Span[]): string {
  let kept = text;
  for (const { start, end } of [...stretches].sort((a, b) => b.start - a.start))
    kept = `${kept.slice(0, start)} ${kept.slice(end)}`;
  const tidy = kept
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.;:!?](?!\d))/g, '')
    .replace(/,(?=[,.;:!?](?!\d))/g, '')
    .replace(/^[\s,;:–—-]+/, '')
    .trim();
  return tidy.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** Words as a reader counts them. */
export function wordCount(text: string): number {
  const words = text.trim();
  return words ? piecesIn(words, 0, words.length) : 0;
}

/**
 * Words that carry what a sentence commits to: who says it, whether, how surely, under which condition. A stretch that holds one is
 * never dropped for length.
 */
export function carriesMeaning(stretch: string): boolean {
  return commits.test(stretch) || attributes(stretch);
}

const commits =
  /n['’]t\b|\b(?:not|never|no|nor|none|neither|without|unless|if|whether|may|might|could|would|should|must|only|hardly|almost|nearly|say|saying|claims?|but|except|although|though|despite)\b/i;
