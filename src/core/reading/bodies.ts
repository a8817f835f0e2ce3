import type { ReadFrame } from './candidate.ts';
import { kindOfPhrase } from './phrase-kinds.ts';
import type { Phrase } from './phrases.ts';

/** How many sentences back "it" and "they" are looked for. */
const REACH = 2;

/**
 * The body, group or document that "it" or "they" means as a speaker: the nearest before it, of a sentence the one that says
 * something, else its first. Undefined where the sentences before name none; "it" may also mean nothing.
 */
export function bodyMeant(
  pronoun: Phrase,
  f: number,
  frames: readonly ReadFrame[],
): { phrase: Phrase; frame: number } | undefined {
  const word = frames[f]!.items[pronoun.head]!.text.toLowerCase();
  const plural = /^the(?:y|ir)$/.test(word);
  if (!plural && !/^its?$/.test(word)) return undefined;
  for (let back = 0; back <= REACH; back++) {
    const frame = frames[f - back];
    if (!frame) return undefined;
    const fitting = frame.phrases.filter((phrase) => (back > 0 || phrase.to <= pronoun.from) && couldMean(phrase, frame, plural));
    const speaking = fitting.find((phrase) => frame.cues.some(({ subject }) => subject === phrase));
    const phrase = speaking ?? fitting.find((one) => one === frame.phrases[0]);
    if (phrase) return { phrase, frame: f - back };
  }
  return undefined;
}

function couldMean(phrase: Phrase, { items }: ReadFrame, plural: boolean): boolean {
  if (phrase.form === 'pronoun' || phrase.possessor) return false;
  const kind = kindOfPhrase(phrase, items);
  const head = items[phrase.head]!;
  const isPlural = phrase.form === 'nominal' && head.text.toLowerCase() !== head.lemma && /s$/.test(head.text);
  if (kind === 'org') return true;
  if (kind === 'document') return !plural && !isPlural;
  if (kind !== 'people' || isPlural !== plural) return false;
  return plural || isBody(head.lemma);
}

/** Whether a noun is one for many people as one: "committee". */
export function isBody(lemma: string): boolean {
  return BODIES.has(lemma);
}

/** Nouns for many people as one, in the singular. */
const BODIES = new Set(
  `campaign group committee commission council party government administration ministry court police team company organization
  organisation agency department office network newspaper paper outlet magazine publication board side coalition union association
  institute foundation firm league club senate congress parliament cabinet bank regulator jury panel delegation army military
  church family opposition alliance kremlin`.split(/\s+/),
);
