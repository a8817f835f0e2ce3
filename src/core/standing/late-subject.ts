import { isSpeechVerb } from '../reading/cues.ts';
import type { Token } from '../reading/tokens.ts';
import { isFiniteVerb } from './grammar.ts';

/**
 * Whether a sentence opens with a phrase, and not with a clause, and then has only "he" or "it" for whom that is said of: "As mayor, she
 * left", "Born in Oslo, he sang", "Unlike Ruiz, they agreed". A name in such a phrase is hardly whom it means.
 */
export function hasLateSubject(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ text }, i) => tokens[i - 1]?.text === ',' && /^(?:he|she|they|it)$/.test(text));
  if (at < 0 || !isPhrase(tokens.slice(0, at - 1)) || namesSpeaker(tokens)) return false;
  return tokens[at]!.text !== 'it' || !standsForNothing(tokens.slice(at + 1));
}

/** Without a verb: no clause, of which the subject could be meant. */
function isPhrase(opening: readonly Token[]): boolean {
  return !/^(?:AUX|SCONJ)$/.test(opening[0]?.pos ?? '') && !opening.some((_, i) => i > 0 && isFiniteVerb(opening, i));
}

/** "…, the pilots said.": who speaks is named, and may be who is spoken of. */
function namesSpeaker(tokens: readonly Token[]): boolean {
  const [speaker, verb] = tokens.filter(({ pos }) => pos !== 'PUNCT').slice(-2);
  return verb !== undefined && isSpeechVerb(verb) && /^(?:NOUN|PROPN)$/.test(speaker!.pos);
}

/** "It is not clear whether", "it took hours": what follows says what "it" is. */
function standsForNothing(rest: readonly Token[]): boolean {
  const verb = rest.find(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const next = rest.find(({ pos }, i) => i > 0 && !/^(?:VERB|AUX|ADV|PART)$/.test(pos));
  return /^(?:take|seem|appear|emerge|turn|become|matter)$/.test(verb?.lemma ?? '') || next?.pos === 'ADJ';
}
