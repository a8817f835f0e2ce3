import { wordsOf } from '../words/words.ts';
import type { Introduction } from './introduction.ts';
import { kinNouns, kinOfKin } from './kin.ts';
import { namingOf, type Tied, unnamedOf } from './naming.ts';
import type { Inquiry } from './relevance.ts';
import { sentenceAt } from './sentence-index.ts';

/** Questions for one of somebody's people: "who is the girl's father?", "who was the wife of Otto Marsh?" */
const shapes = [
  /^who(?:['’]?s| is| was) (?:the )?(?<owner>[^,;]{2,50}?)['’]s? (?:(?:late|own|older|elder|younger|little|big|new) )?(?<noun>\p{Ll}+(?:-\p{Ll}+)?)[\s?.!]*$/iu,
  /^who(?:['’]?s| is| was) the (?<noun>\p{Ll}+) of (?:the )?(?<owner>[^,;]{2,50}?)[\s?.!]*$/iu,
];

/** Reads a question for one of somebody's people; undefined for any other question. */
export function relationOf({ question: { text }, index }: Inquiry): Introduction | undefined {
  const { owner: phrase = '', noun = '' } = shapes.map((shape) => shape.exec(text)?.groups).find((groups) => groups) ?? {};
  const nouns = kinNouns(noun.toLowerCase());
  const last = wordsOf(phrase).at(-1);
  if (!nouns || !last || pronoun.test(phrase)) return undefined;
  const isNamed = /^\p{Lu}/u.test(last.text);
  const stems = new Set([last.stem, ...index.variants({ ...last, name: isNamed })]);
  const owner: Owner = { stems, isNamed, words: new Set(wordsOf(phrase).map(({ stem }) => stem)) };
  const sentence = (position: number) => index.sentences[position]!;
  const isOf = (position: number) => sentence(position).stems.some((stem) => stems.has(stem));
  const near = (position: number, steps: readonly number[]) =>
    steps.map((step) => position + step).filter((at) => index.sentences[at]?.article === sentence(position).article);
  const people = (position: number) => [...index.named(position)].flatMap(([name, kind]) => (kind === 'person' ? [name] : []));
  /** The nearest sentence before one that names anybody. */
  const before = (position: number) => near(position, [-1, -2]).find((at) => people(at).length > 0);
  const naming = namingOf(nouns);
  const named = (position: number) =>
    naming(sentenceAt(position, index).text).filter(({ name }) => !isOwner(name, owner) && near(position, NEAR).some(isOf));
  const isWhose = (position: number) => (tied: Tied) => {
    const possessor = possessorOf(tied, people(position));
    if (possessor === undefined) return true;
    if (possessor !== '') return isOwners(possessor, owner);
    const at = before(position);
    return !isNamed || (at !== undefined && isOf(at));
  };
  const isNobodyElses = (tied: Tied) => {
    const stated = statedOwner(tied);
    return stated === undefined || isOwners(stated, owner);
  };
  const unnamed = unnamedOf(nouns);
  const introduces = (position: number) =>
    named(position).some(isWhose(position)) ||
    (unnamed.test(sentenceAt(position, index).text) && near(position, NEAR).some(isOf));
  const positions = (words: readonly string[]) => words.map(index.form).flatMap((stem) => index.postings.get(stem) ?? []);
  const fromOtherSide = (position: number) => isOf(position) && people(position).some((name) => !isOwner(name, owner));
  /** Whether the articles tell of such a one, and of somebody else of the family's name. */
  const mayBeFamily = () =>
    positions(nouns).some((at) => near(at, NEAR).some(isOf)) &&
    positions([last.text]).some((at) => people(at).some(isRelative(owner)));
  const isTold =
    (isNamed && mayBeFamily()) ||
    positions(nouns).some((at) => named(at).some(isNobodyElses) || introduces(at)) ||
    (isNamed && positions(kinOfKin(noun.toLowerCase())).some(fromOtherSide));
  return { introduces, ...(!isTold && { because: `These articles don't say: none of them names ${whose(phrase, noun)}.` }) };
}

/** Sentences before or after one within which it is told whose a person is. */
const NEAR = [-2, -1, 0, 1];

const pronoun = /^(?:his|her|their|my|our|your|its|it|that|this|he|she)$/i;

interface Owner {
  /** In all spellings. */
  readonly stems: ReadonlySet<string>;
  /** Whether it is a name, not "the girl". */
  readonly isNamed: boolean;
  /** The stems of all its words, as the question has them. */
  readonly words: ReadonlySet<string>;
}

/** Whose the noun is by what says so outright, before it or behind: "Sand’s |wife", "|wife of Piet Sand". */
function statedOwner({ before, behind }: Tied): string | undefined {
  const [, of] = /^ of ([^.;]{1,60})/.exec(behind) ?? [];
  const [, owner] = /([\p{L}.-]+)(?:['’]s|(?<=s)['’]) (?:[\p{Ll}\d-]+ ){0,2}$/u.exec(before) ?? [];
  return of ?? owner;
}

/** Whose the noun is: a name, '' for a "his" that no name of the sentence explains; undefined where nothing says so. */
function possessorOf(tied: Tied, people: readonly string[]): string | undefined {
  const stated = statedOwner(tied);
  if (stated !== undefined) return stated;
  const before = tied.before.toLowerCase();
  const [nearest] = people.filter((name) => before.includes(name)).sort((a, b) => before.lastIndexOf(b) - before.lastIndexOf(a));
  return nearest ?? (/\b(?:his|her|their|whose) (?:[\p{Ll}\d-]+ ){0,2}$/u.test(before) ? '' : undefined);
}

function isOwners(possessor: string, { stems }: Owner): boolean {
  return wordsOf(possessor).some(({ stem }) => stems.has(stem));
}

/** Whether a full name ends as the owner's does. */
function isRelative(owner: Owner): (name: string) => boolean {
  return (name) => name.includes(' ') && owner.stems.has(wordsOf(name).at(-1)?.stem ?? '') && !isOwner(name, owner);
}

/** Whether a name is the owner's own. */
function isOwner(name: string, { stems, words }: Owner): boolean {
  const own = wordsOf(name).map(({ stem }) => stem);
  return own.every((stem) => words.has(stem) || stems.has(stem));
}

function whose(owner: string, noun: string): string {
  return `${/^\p{Lu}/u.test(owner) ? '' : 'the '}${owner}${owner.endsWith('s') ? '’' : '’s'} ${noun.toLowerCase()}`;
}
