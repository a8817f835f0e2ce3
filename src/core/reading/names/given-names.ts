import { femaleNames, maleNames, sharedNames } from './tables/given-names.ts';
import { statesmen } from './tables/statesmen.ts';
import { surnames } from './tables/surnames.ts';

export type Gender = 'female' | 'male';

const ofHonorific: Readonly<Record<string, Gender>> = {
  mr: 'male',
  sir: 'male',
  lord: 'male',
  king: 'male',
  prince: 'male',
  father: 'male',
  sheikh: 'male',
  imam: 'male',
  pope: 'male',
  duke: 'male',
  baron: 'male',
  congressman: 'male',
  chairman: 'male',
  spokesman: 'male',
  businessman: 'male',
  mrs: 'female',
  ms: 'female',
  miss: 'female',
  madame: 'female',
  lady: 'female',
  dame: 'female',
  queen: 'female',
  princess: 'female',
  sister: 'female',
  duchess: 'female',
  baroness: 'female',
  congresswoman: 'female',
  chairwoman: 'female',
  spokeswoman: 'female',
  businesswoman: 'female',
};

/** Whether a word is given to people as a first name. */
export function isGivenName(word: string): boolean {
  const name = word.toLowerCase();
  if (givenNames.has(name)) return true;
  const end = name.search(/[-’']/);
  return end > 0 && givenNames.has(name.slice(0, end));
}

/** All in one, since no other table is asked as often. */
const givenNames: ReadonlySet<string> = new Set([...maleNames, ...femaleNames, ...sharedNames]);

/**
 * The gender that a name or a role tells: by an honorific or a gendered role word ("Mrs", "spokesman"), else by the given name.
 * Undefined where neither tells, as for a surname alone.
 */
export function genderOf(name: string, role = ''): Gender | undefined {
  return genderByHonorific(`${role} ${name}`) ?? genderByGivenName(name);
}

/** By "Mrs", "spokesman" and the like, which leave no doubt. */
export function genderByHonorific(text: string): Gender | undefined {
  const word = honorific.exec(text)?.[0].toLowerCase();
  return word === undefined ? undefined : ofHonorific[word];
}

/** Any of them as a whole word. */
const honorific = new RegExp(`(?<!\\p{L})(?:${Object.keys(ofHonorific).join('|')})(?!\\p{L})`, 'iu');

/** By the first name, which is likely but no more: Lindsey Graham is a man. A name alone may be a surname and tells less often. */
export function genderByGivenName(name: string): Gender | undefined {
  const given = /^\p{L}+/u.exec(name.trim())?.[0].toLowerCase();
  if (!given || (given.length === name.trim().length && (surnames.has(given) || statesmen.has(given)))) return undefined;
  if (maleNames.has(given) || /^jean-/i.test(name.trim())) return 'male'; // Jean alone is a woman's name as well
  return femaleNames.has(given) ? 'female' : undefined;
}
