import { normalForm } from '../words/words.ts';
import { groupmates } from './groups.ts';

/**
 * What people speak of when they are asked about a thing: the special for the general ("the crime": an assault, a theft) and other words
 * for the same. Plain vocabulary.
 */
const wider: readonly (readonly [asked: string, told: string])[] = [
  ['crime', 'abuse assault murder killing rape theft robbery burglary shooting stabbing attack fraud kidnapping molestation'],
  ['disaster', 'storm flood earthquake fire crash explosion hurricane tsunami eruption'],
  ['weather', 'rain storm wind snow flood drought forecast'],
  ['budget', 'spending tax deficit cut'],
  ['economy', 'growth job inflation unemployment recession trade'],
  ['finance', 'money debt loan spending budget'],
  ['safety', 'danger risk dangerous hazardous unsafe safe'],
  ['health', 'illness disease ill sick hospital doctor recovery'],
  ['case', 'trial lawsuit suit charge court verdict allegation'],
  ['justice', 'trial court verdict sentence'],
  ['evidence', 'proof footage dna fingerprint testimony'],
  ['school', 'pupil student teacher class classroom'],
  ['sanctions', 'pressure embargo'],
  ['accident', 'incident tragedy tragic condolence victim'],
  ['crash', 'incident tragedy tragic condolence victim'],
  ['attack', 'incident tragedy tragic condolence violence'],
  ['shooting', 'incident tragedy tragic condolence violence'],
  ['death', 'loss tragedy tragic condolence grief mourn'],
  ['family', 'wife husband mother father son daughter parent brother sister'],
];

/** Groups of which each word may be told for each other. */
const alike: readonly string[] = [
  'pay salary wage remuneration compensation bonus',
  'route path road trail ridge',
  'list roll register',
  'method technique approach process procedure',
  'cave cavern shelter grotto',
  'body remains corpse skeleton',
  'fire blaze flame',
  'accident crash collision wreck',
  'verdict ruling judgment conviction',
  'suspect gunman shooter attacker culprit',
  'vaccine jab vaccination',
  'game match',
  'campaign fundraiser fundraising appeal',
  'victim survivor',
  'lawsuit suit complaint',
  'ship vessel boat ferry',
  'study research survey',
  'debt loan owe',
  'danger risk hazard',
  'funeral burial memorial',
  'refugee migrant asylum',
];

const stemsOf = (words: string) => words.split(' ').map(normalForm);
const special = new Map(wider.map(([asked, told]) => [normalForm(asked), stemsOf(told)]));
const same = groupmates(alike.map(stemsOf));

/** Stems of the words by which somebody may speak of what is asked about by a word, given as its stem. */
export function wordsOn(stem: string): readonly string[] {
  return [...new Set([...(special.get(stem) ?? []), ...(same.get(stem) ?? [])])];
}
