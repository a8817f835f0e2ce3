import type { ActorKind } from '../model.ts';
import { genderByGivenName, genderByHonorific } from '../reading/names/given-names.ts';
import { isKnownOrganisation } from '../reading/names/kinds.ts';
import { statesmen } from '../reading/names/tables/statesmen.ts';
import type { NameKey } from './name-key.ts';
import type { Namings } from './namings.ts';
import { canBeSame, type PersonName, personName } from './same-person.ts';
import { isAbbreviation } from './shown-name.ts';

/** One actor in all articles. */
export interface TiedActor {
  readonly kind: ActorKind;
  /** The keys under which it is named. */
  readonly keys: readonly number[];
  /** How often it is mentioned. */
  readonly size: number;
}

/** How much more often one bearer of a family name must be named than the next, for the bare name to be taken as theirs. */
const dominance = 2;

interface Cluster {
  readonly kind: ActorKind;
  readonly key: NameKey;
  readonly keys: number[];
  size: number;
}

/** Of a person who has more than a family name. */
interface Person extends Cluster {
  readonly name: PersonName;
}

/**
 * Ties the actors of single articles together over spellings: equal names first, then persons by family name with agreeing given
 * names, then bare family names, short names and abbreviations with the long ones. Every step looks names up in an index, so the
 * work grows with the number of names and not with its square.
 */
export function tiedActors(namings: Namings): TiedActor[] {
  const clusters = namings.keys.map(
    (key, number): Cluster => ({ kind: namings.kinds[number]!, key, keys: [number], size: namings.sizes[number]! }),
  );
  const persons = tiedPersons(
    clusters.filter(({ kind }) => kind === 'person'),
    namings,
  );
  const full = tiedGenerations(persons.full, namings);
  const others = clusters.filter(({ kind }) => kind !== 'person');
  return [...full, ...persons.bare, ...withoutSurnames(tiedShortNames(others, namings), full)];
}

function absorb(into: Cluster, other: Cluster): void {
  for (const key of other.keys) into.keys.push(key);
  into.size += other.size;
}

/** Those with more than a family name, and the bare family names that are none of theirs. */
function tiedPersons(clusters: readonly Cluster[], namings: Namings): { readonly full: Person[]; readonly bare: Cluster[] } {
  const byFamily = new Map<string, Person[]>();
  const full: Person[] = [];
  for (const cluster of clusters.filter(({ key }) => key.words.length > 1).sort((a, b) => b.size - a.size)) {
    const name = personName(cluster.key.words);
    const blocks = [name.family, `${name.given} ${name.family.slice(0, 3)}`];
    const same = bearerIn(blocks, name, byFamily);
    if (same) {
      absorb(same, cluster);
      continue;
    }
    const person = { ...cluster, name };
    full.push(person);
    for (const block of blocks) {
      const there = byFamily.get(block);
      if (there) there.push(person);
      else byFamily.set(block, [person]);
    }
  }
  const bare = clusters.filter((cluster) => {
    if (cluster.key.words.length !== 1) return false;
    const bearer = dominant(byFamily.get(cluster.key.words[0]!));
    if (!bearer || isOfOtherGender(cluster, bearer, namings)) return true;
    absorb(bearer, cluster);
    return false;
  });
  return { full, bare };
}

/** "Ms. Marsh" beside no Marsh but Otto: the one is not the other. */
function isOfOtherGender(bare: Cluster, bearer: Person, { spelt, mentionsOf }: Namings): boolean {
  const gender = genderByGivenName(spelt(bearer.keys)[0]!.text);
  return (
    gender !== undefined &&
    mentionsOf(bare.keys).some(({ mention: { role } }) => role && (genderByHonorific(role.text) ?? gender) !== gender)
  );
}

/** The first in some blocks who can bear a name. */
function bearerIn(
  blocks: readonly string[],
  name: PersonName,
  byFamily: ReadonlyMap<string, readonly Person[]>,
): Person | undefined {
  for (const block of blocks) {
    const same = byFamily.get(block)?.find((other) => canBeSame(name, other.name));
    if (same) return same;
  }
  return undefined;
}

/**
 * "Otto Marsh Jr." of one article is the "Otto Marsh" of another, where there are no more than these two, no article names both, and
 * no word of theirs but "Jr." tells them apart. Those whom the world calls by the family name have namesakes that everyone knows.
 */
function tiedGenerations(persons: readonly Person[], namings: Namings): Person[] {
  const gone = new Set<Person>();
  const byFamily = Map.groupBy(persons, ({ name }) => name.family);
  for (const [family, bearers] of byFamily) {
    const young = bearers.filter(({ name }) => name.generation);
    for (const one of statesmen.has(family) ? [] : young) {
      const name = { ...one.name, generation: '' };
      const others = bearers.filter((other) => other !== one && canBeSame(name, { ...other.name, generation: '' }));
      const [other] = others;
      if (!other || others.length > 1 || young.includes(other) || gone.has(other) || shareArticle(one, other, namings)) continue;
      absorb(other, one);
      gone.add(one);
    }
  }
  return persons.filter((person) => !gone.has(person));
}

function shareArticle({ keys: some }: Cluster, { keys: others }: Cluster, { articlesOf }: Namings): boolean {
  const articles = new Set(some.flatMap(articlesOf));
  return others.some((key) => articlesOf(key).some((article) => articles.has(article)));
}

function dominant(bearers: readonly Person[] | undefined): Person | undefined {
  const [first, second] = [...(bearers ?? [])].sort((a, b) => b.size - a.size);
  return first && (!second || first.size >= dominance * second.size) ? first : undefined;
}

/** A bare word that was taken for an organisation in one article is the person whom the others call so. */
function withoutSurnames(clusters: readonly Cluster[], persons: readonly Person[]): Cluster[] {
  const byFamily = Map.groupBy(persons, ({ name }) => name.family);
  return clusters.filter((cluster) => {
    const [word] = cluster.key.words;
    if (cluster.key.words.length > 1 || cluster.kind === 'place' || isKnownOrganisation(word ?? '')) return true;
    const bearer = dominant(byFamily.get(word ?? ''));
    if (!bearer || bearer.size < cluster.size) return true;
    absorb(bearer, cluster);
    return false;
  });
}

/** "Apple" goes to "Apple Computer", "Ministry of Fisheries" to "Fisheries Ministry", "IAEA" to its long form, where an article has said so or one long form alone has these initials. */
function tiedShortNames(clusters: readonly Cluster[], namings: Namings): Cluster[] {
  const sorted = clusters.toSorted((a, b) => b.size - a.size);
  const byKey = new Map(sorted.map((cluster) => [cluster.key.text, cluster]));
  const target = new Map<Cluster, Cluster>();
  const rootOf = (cluster: Cluster): Cluster => {
    let root = cluster;
    for (let next = target.get(root); next; next = target.get(root)) root = next;
    return root;
  };
  for (const long of sorted) {
    for (const { text } of namings.spelt(long.keys)) {
      const other = byKey.get(withoutStops(text));
      if (!other || other === long || other.kind !== long.kind || rootOf(other) === rootOf(long)) continue;
      target.set(rootOf(other), rootOf(long));
    }
  }
  for (const cluster of sorted) {
    const other = byKey.get(cluster.key.text.replace(bodyOf, '$1$3 $2'));
    if (other && other !== cluster && other.kind === cluster.kind && rootOf(other) !== rootOf(cluster))
      target.set(rootOf(cluster), rootOf(other));
  }
  for (const [initials, longs] of organisationsByInitials(sorted)) {
    const short = byKey.get(initials);
    const [long, ...others] = new Set(longs.map(rootOf));
    if (short?.kind !== 'org' || !long || others.length || rootOf(short) === long) continue;
    if (namings.spelt(short.keys).some(({ text }) => isAbbreviation(text))) target.set(rootOf(short), long);
  }
  for (const cluster of sorted) if (target.has(cluster)) absorb(rootOf(cluster), cluster);
  return sorted.filter((cluster) => !target.has(cluster));
}

/** "Department of Fisheries" is the "Fisheries Department". */
const bodyOf = /^(.* )?(department|ministry) of (?:the )?(.+)$/;

/** Organisations of three words or more by the first letters of these. */
function organisationsByInitials(clusters: readonly Cluster[]): Map<string, Cluster[]> {
  const long = clusters.filter(({ kind, key }) => kind === 'org' && key.words.length > 2);
  const byInitials = Map.groupBy(long, ({ key }) => key.words.map((word) => (smallWords.has(word) ? '' : word[0])).join(''));
  for (const initials of byInitials.keys()) if (initials.length < 3) byInitials.delete(initials);
  return byInitials;
}

const smallWords: ReadonlySet<string> = new Set(['of', 'and', 'for', 'the', 'on', 'in', 'to', 'de', 'du', 'la', 'des']);

function withoutStops(text: string): string {
  const small = text.toLowerCase();
  return small.includes('.') ? small.replaceAll('.', '') : small;
}
