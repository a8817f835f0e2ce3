import type { Token } from '../reading/tokens.ts';
import type { KindOfWord } from './word-kinds.ts';

/**
 * Whether a sentence has "the museum" or "the firm" of which it names none before: it can be read, but only who has read what stands
 * before it in its article knows which. Any name but a person's may be its name.
 */
export function hasLooseNoun(tokens: readonly Token[], kindOfWord: KindOfWord): boolean {
  return tokens.some(({ lemma, pos, text }, at) => {
    if (pos !== 'NOUN' || !oneOfMany.has(lemma) || text.toLowerCase() !== lemma) return false;
    if (!/^the$/i.test(tokens[at - 1]?.text ?? '') || followsWhich.test(tokens[at + 1]?.text ?? '')) return false;
    if (tokens[at + 1]?.pos === 'NOUN' || tokens[at + 1]?.pos === 'PROPN') return false;
    return !tokens.slice(0, at - 1).some((token, i) => token.lemma === lemma || isThing(token, i, kindOfWord));
  });
}

/** A name that is no person's; the first word has a capital anyway. */
function isThing({ text, pos }: Token, at: number, kindOfWord: KindOfWord): boolean {
  if (!/^\p{Lu}/u.test(text) || pos === 'DET' || courtesy.test(text)) return false;
  return kindOfWord(text) === undefined ? at > 0 && pos === 'PROPN' && !days.test(text) : kindOfWord(text) === 'thing';
}

const followsWhich = /^(?:of|for|in|at|on|to|near|that|which|who|whose|where|when|,|\()$/;
const courtesy = /^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|President|Senator)\.?$/;
const days =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)$/;

/** What there are many of, so that "the" alone tells none apart. */
const oneOfMany: ReadonlySet<string> = new Set(
  `company firm airline agency organization organisation institute university college school hospital hotel museum theater theatre studio
  store shop restaurant factory plant mine station airport harbor harbour ship vessel boat building tower bridge dam park stadium
  film movie series book novel album magazine newspaper journal website app festival club church mosque temple prison jail`
    .trim()
    .split(/\s+/),
);
