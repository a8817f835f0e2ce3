import type { KeyQuote } from '../model.ts';
import type { Lookup } from '../story/lookup.ts';

/** Characters beside a quotation in which its reporter names the speaker. */
const BESIDE = 80;

/**
 * Whether a person's quotation reads as their own whole words: not the rest of a reporter's "if" or "because", and without their own
 * name in it, unless the reporter gives it to them by name right there ("“Nobody beats Ruiz,” Ruiz said"). People rarely speak of
 * themselves by name; who is spoken of is easily taken for who speaks.
 */
export function areOwnWords({ text, speaker, evidence: [{ article, span }] }: KeyQuote, { articles }: Lookup): boolean {
  const whole = articles.get(article)?.article.text ?? '';
  const before = whole.slice(Math.max(0, span.start - BESIDE), span.start);
  if (isClauseAfter.test(before) && /^\p{Ll}/u.test(text)) return false;
  const last = speaker.split(' ').at(-1)!;
  if (!hasWord(text, last)) return true;
  const after = whole.slice(span.end, span.end + BESIDE);
  return saidBy(last).test(after) || saidBy(last).test(before);
}

const isClauseAfter = /\b(?:if|when|because|although|though|while|unless|until|where|who|which) $/;

function hasWord(text: string, word: string): boolean {
  return new RegExp(`(?<!\\p{L})${RegExp.escape(word)}(?!\\p{L})`, 'u').test(text);
}

/** "Ruiz later said", "said Ana Ruiz", "Ruiz told the crew". */
function saidBy(name: string): RegExp {
  const cue = '(?:said|says|added|wrote|told|tweeted|declared|insisted|argued|joked)';
  const itself = RegExp.escape(name);
  return new RegExp(`${itself} (?:\\p{Ll}+ )?${cue}\\b|\\b${cue} (?:\\p{L}[\\p{L}.’-]* ){0,4}${itself}(?!\\p{L})`, 'u');
}
