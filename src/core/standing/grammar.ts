import { type Token, tag } from '../reading/tokens.ts';
import { masked } from './masked.ts';

/** Whether the next word after a place in the sentence is a verb in the past or present: the one a subject before was waiting for. */
export function verbStarts(text: string, at: number): boolean {
  const next = tag(text).find(({ start }) => start >= at);
  return next !== undefined && /^(?:VERB|AUX)$/.test(next.pos) && !/ing$/.test(next.text);
}

/** Whether a stretch of a sentence holds a finite verb, so that it is a clause. */
export function hasVerb(text: string, from: number, to: number): boolean {
  const tokens = tag(masked(text));
  return tokens.some(({ start, end }, i) => start >= from && end <= to && isFiniteVerb(tokens, i));
}

/** A verb that a subject can have: no "-ing" form, no infinitive, and no participle that hangs on a comma ("CKY, now known as CTV"). */
export function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  const { pos, text } = tokens[at]!;
  if (pos === 'AUX') return true;
  if (pos !== 'VERB' || /ing$/.test(text)) return false;
  let before = at - 1;
  while (tokens[before]?.pos === 'ADV') before--;
  const left = tokens[before]?.text ?? '';
  return !/^(?:to|as|-)$/.test(left) && !(/^[,–—]$/.test(left) && /(?:ed|en|wn|ne|ung|ought|aught|eft|ost)$/.test(text));
}
