import { nameParticles } from '../reading/names/tables/titles.ts';
import { jaroWinkler } from './spelling.ts';

/** Likeness from which two given names, and two family names under one given name, are taken for spellings of one. */
const likeness = { given: 0.84, family: 0.92 } as const;

/** Short forms that no likeness of letters tells. */
const shortForms: readonly (readonly string[])[] = [
  ['william', 'bill', 'billy', 'vil'],
  ['robert', 'bob', 'rob', 'bobi'],
  ['richard', 'dik', 'rick', 'rik'],
  ['edvard', 'ted', 'ed', 'edi'],
  ['iohn', 'iak'],
  ['iames', 'iim', 'iimi'],
  ['michael', 'mike'],
  ['elizabeth', 'liz', 'beth', 'betsi'],
  ['margaret', 'meg', 'pegi'],
  ['vladimir', 'volodimir', 'uladzimir'],
  ['aleksandr', 'oleksandr', 'aliaksandr', 'aleksander'],
  ['aleksei', 'oleksi', 'alexei'],
  ['nikolai', 'mikola'],
  ['dmitri', 'dmitro'],
  ['andrei', 'andri'],
  ['sergei', 'serhi'],
  ['mikhail', 'mihailo', 'mihail'],
  ['iuri', 'iuriĭ', 'iurii'],
  ['evgeni', 'ievgeni', 'ievhen'],
  ['piotr', 'petro'],
  ['pavel', 'pavlo'],
  ['igor', 'ihor'],
  ['oleg', 'oleh'],
  ['elena', 'olena'],
  ['iulia', 'iulia'],
];
const formOf = new Map(shortForms.flatMap((forms, i) => forms.map((form) => [form, i] as const)));
const generations = new Set(['ir', 'sr', 'i', 'ii', 'iii', 'iv']);

/** A person's name in folded words. */
export interface PersonName {
  readonly given: string;
  readonly middle: readonly string[];
  readonly family: string;
  /** "jr", "iii": who bears it is not who doesn't. */
  readonly generation: string;
}

export function personName(key: readonly string[]): PersonName {
  const last = key.at(-1)!;
  const generation = key.length > 2 && generations.has(last) ? last : '';
  const words = generation ? key.slice(0, -1) : key;
  return { given: words.length > 1 ? words[0]! : '', middle: words.slice(1, -1), family: words.at(-1)!, generation };
}

/**
 * Whether two names under one family name can be one person's: the given names are the same, an initial of one another, a short
 * form, or two transliterations of one.
 */
export function canBeSame(a: PersonName, b: PersonName): boolean {
  if (a.generation !== b.generation) return false;
  if (a.family === b.family && (isTailOf(a, b) || isTailOf(b, a))) return true;
  if (!middlesAgree(a.middle, b.middle)) return false;
  if (a.family !== b.family && !(a.given === b.given && a.given.length > 1 && jaroWinkler(a.family, b.family) >= likeness.family))
    return false;
  if (a.given === b.given) return true;
  if (a.given.length === 1 || b.given.length === 1) return a.given[0] === b.given[0];
  const form = formOf.get(a.given);
  if (form !== undefined && form === formOf.get(b.given)) return true;
  const [short, long] = a.given.length < b.given.length ? [a.given, b.given] : [b.given, a.given];
  if (short.length > 2 && long.startsWith(short) && !/[ae]$/.test(long)) return true;
  return (
    a.given[0] === b.given[0] &&
    /[aei]$/.test(a.given) === /[aei]$/.test(b.given) &&
    jaroWinkler(a.given, b.given) >= likeness.given
  );
}

/** "Lula da Silva" is the end of "Luiz Inácio Lula da Silva", and "Le Pen" of "Marine Le Pen"; "Otto Marsh" may be whole by itself. */
function isTailOf({ given, middle }: PersonName, { middle: longer }: PersonName): boolean {
  if (longer.length <= middle.length || longer.at(-middle.length - 1) !== given) return false;
  return (
    (nameParticles.has(given) || middle.some((word) => nameParticles.has(word))) &&
    middle.every((word, i) => word === longer[longer.length - middle.length + i])
  );
}

function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  if (!a.length || !b.length) return true;
  return a.some((one) => b.some((other) => one === other || ((one.length === 1 || other.length === 1) && one[0] === other[0])));
}
