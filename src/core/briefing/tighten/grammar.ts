import { tag } from '../../reading/tokens.ts';
import { masked } from './cut.ts';

/** Whether the next word after a place in the sentence is a verb in the past or present: the one a subject before was waiting for. */
export function verbStarts(text: string, at: number): boolean {
  const next = tag(text).find(({ start }) => start >= at);
  return next !== undefined && /^(?:VERB|AUX)$/.test(next.pos) && !/ing$/.test(next.text);
}

/** Whether a stretch of a sentence holds a verb, so that it is a clause. */
export function hasVerb(text: string, from: number, to: number): boolean {
  return tag(masked(text)).some(({ start, end, pos, text: word }) => start >= from && end <= to && isFiniteVerb(pos, word));
}

function isFiniteVerb(pos: string, word: string): boolean {
  return pos === 'AUX' || (pos === 'VERB' && !/ing$/.test(word));
}
