import type { ReadFrame } from './candidate.ts';
import type { Phrase } from './phrases.ts';
import type { Trait } from './speaker-weights.ts';

/** What the place of a phrase in its sentence says of how likely a pronoun after it means it. */
export function roleTraits(phrase: Phrase, { items, phrases, cues }: ReadFrame): Trait[] {
  const traits: Trait[] = [];
  const cue = cues.find(({ subject, kind }) => subject === phrase && kind !== 'noun');
  if (isAsked(phrase, items) || (cue && items[cue.at]!.lemma !== 'ask')) traits.push('ref.cueSubject');
  else if (/^(?:VERB|AUX)$/.test(items[phrase.to]?.pos ?? '') && items[phrase.from - 1]?.pos !== 'ADP')
    traits.push('ref.subject');
  if (phrases[0] === phrase || isFirstByName(phrase, items, phrases)) traits.push('ref.first');
  if (phrase.possessor) traits.push('ref.possessor');
  if (items[phrase.from - 1]?.pos === 'ADP') traits.push('ref.afterPreposition');
  return traits;
}

/** "Weiss asked | Falk whether he would go": it is Falk who speaks next. */
function isAsked({ from }: Phrase, items: ReadFrame['items']): boolean {
  return items[from - 1]?.lemma === 'ask';
}

/** "Norway's information minister, Per Dahl, said": the name takes the place of the phrase that opens the sentence. */
function isFirstByName({ from, mention }: Phrase, items: ReadFrame['items'], phrases: ReadFrame['phrases']): boolean {
  return (
    mention?.kind === 'person' && items[from - 1]?.text === ',' && phrases.some((role) => role.from === 0 && role.to === from - 1)
  );
}
