import { carriesMeaning, without } from '../../standing/cut.ts';
import { hasVerb } from '../../standing/grammar.ts';
import { masked } from '../../standing/masked.ts';

/** Drops the second of two full clauses joined by ", and" or ";": each is a sentence of its own. One with "but" needs the other. */
export function dropSecondClause(text: string): string {
  const plain = masked(text);
  const match = /(?:, and|;) (?=(?:the|an?|it|he|she|they|its|his|their|\p{Lu})[^,;]*)/u.exec(plain);
  if (!match) return text;
  const end = text.length - 1;
  const [before, after] = [text.slice(0, match.index), text.slice(match.index, end)];
  const complete = hasVerb(text, 0, match.index) && hasVerb(text, match.index, end);
  if (!complete || carriesMeaning(after) || /^(?:if|when|while|as|although|though|because)\b|\beither\b|\bboth\b/i.test(before))
    return text;
  return without(text, { start: match.index, end });
}
