/** Nouns for one's own people, each with those in which an article may tell of the same one. */
const same: readonly (readonly string[])[] = [
  ['father', 'dad', 'daddy'],
  ['mother', 'mom', 'mum', 'mommy'],
  ['wife', 'widow', 'spouse', 'ex-wife'],
  ['husband', 'widower', 'spouse', 'ex-husband'],
  ['son'],
  ['daughter'],
  ['brother'],
  ['sister'],
  ['uncle'],
  ['aunt'],
  ['cousin'],
  ['nephew'],
  ['niece'],
  ['grandfather', 'grandpa'],
  ['grandmother', 'grandma'],
  ['girlfriend', 'fiancée', 'fiancee', 'partner'],
  ['boyfriend', 'fiancé', 'fiance', 'partner'],
];

const children = ['son', 'daughter', 'child', 'children', 'baby', 'boy', 'girl', 'kids'];
const parents = ['father', 'mother', 'dad', 'mom', 'mum', 'parents'];

/** Nouns for whoever it is of whom somebody is the father, the wife, and so on. */
const others: Readonly<Record<string, readonly string[]>> = {
  father: children,
  mother: children,
  son: parents,
  daughter: parents,
  wife: ['husband', 'married', 'marriage', 'wed', 'couple'],
  husband: ['wife', 'married', 'marriage', 'wed', 'couple'],
  brother: ['sister', 'siblings', 'brothers'],
  sister: ['brother', 'siblings', 'sisters'],
  uncle: ['nephew', 'niece'],
  aunt: ['nephew', 'niece'],
  nephew: ['uncle', 'aunt'],
  niece: ['uncle', 'aunt'],
  cousin: ['cousins'],
};

/** The nouns in which articles tell of somebody's father, wife and so on; undefined for what is none of one's people. */
export function kinNouns(noun: string): readonly string[] | undefined {
  return same.find((group) => group[0] === noun || (group.includes(noun) && noun !== 'spouse' && noun !== 'partner'));
}

/** The nouns that tell it from the other side: of whoever has a father that he has a son. */
export function kinOfKin(noun: string): readonly string[] {
  return others[kinNouns(noun)?.[0] ?? noun] ?? [];
}
