import type { ActorKind } from '../model.ts';
import { isKnownOrganisation } from '../reading/names/kinds.ts';
import { statesmen } from '../reading/names/tables/statesmen.ts';
import { type LocalActor, type NameKey, spellingCounts } from './local-actors.ts';
import { canBeSame, personName } from './same-person.ts';

/** The parts of one actor in all articles. */
export interface TiedActor {
  readonly kind: ActorKind;
  readonly parts: readonly LocalActor[];
  /** How often it is mentioned. */
  readonly size: number;
}

/** How much more often one bearer of a family name must be named than the next, for the bare name to be taken as theirs. */
const dominance = 2;

interface Cluster {
  kind: ActorKind;
  readonly key: NameKey;
  readonly parts: LocalActor[];
  size: number;
}

/**
 * Ties the actors of single articles together over spellings: equal names first, then persons by family name with agreeing given
 * names, then bare family names, short names and abbreviations with the long ones. Every step looks names up in an index, so the
 * work grows with the number of names and not with its square.
 */
export function tiedActors(locals: readonly LocalActor[]): TiedActor[] {
  const clusters = byName(locals);
  const persons = tiedGenerations(tiedPersons(clusters.filter(({ kind }) => kind === 'person')));
  const others = withoutSurnames(tiedShortNames(clusters.filter(({ kind }) => kind !== 'person')), persons);
  return [...persons, ...others];
}

/** One cluster a name; what most of its mentions are taken for is its kind. */
function byName(locals: readonly LocalActor[]): Cluster[] {
  return [...Map.groupBy(locals, ({ key }) => key.text).values()].map((parts) => {
    const votes = new Map<ActorKind, number>();
    let size = 0;
    for (const { kind, places } of parts) {
      votes.set(kind, (votes.get(kind) ?? 0) + places.length);
      size += places.length;
    }
    const [[kind]] = [...votes].sort((a, b) => b[1] - a[1]) as [[ActorKind, number]];
    return { kind, key: parts[0]!.key, parts, size };
  });
}

function absorb(into: Cluster, other: Cluster): void {
  for (const part of other.parts) into.parts.push(part);
  into.size += other.size;
}

function tiedPersons(clusters: readonly Cluster[]): Cluster[] {
  const full = clusters.filter(({ key }) => key.words.length > 1).sort((a, b) => b.size - a.size);
  const byFamily = new Map<string, Cluster[]>();
  const tied: Cluster[] = [];
  for (const cluster of full) {
    const name = personName(cluster.key.words);
    const blocks = [name.family, `${name.given} ${name.family.slice(0, 3)}`];
    const same = blocks
      .flatMap((block) => byFamily.get(block) ?? [])
      .find((other) => canBeSame(name, personName(other.key.words)));
    if (same) {
      absorb(same, cluster);
      continue;
    }
    tied.push(cluster);
    for (const block of blocks) {
      const there = byFamily.get(block);
      if (there) there.push(cluster);
      else byFamily.set(block, [cluster]);
    }
  }
  for (const bare of clusters.filter(({ key }) => key.words.length === 1)) {
    const bearer = dominant(byFamily.get(bare.key.words[0]!));
    if (bearer) absorb(bearer, bare);
    else tied.push(bare);
  }
  return tied;
}

/**
 * "Otto Marsh Jr." of one article is the "Otto Marsh" of another, where there are no more than these two, no article names both, and
 * no word of theirs but "Jr." tells them apart. Those whom the world calls by the family name have namesakes that everyone knows.
 */
function tiedGenerations(clusters: readonly Cluster[]): Cluster[] {
  const gone = new Set<Cluster>();
  const byFamily = Map.groupBy(clusters, ({ key }) => (key.words.length > 1 ? familyOf(key) : ''));
  for (const [family, bearers] of byFamily) {
    const young = bearers.filter(({ key }) => personName(key.words).generation);
    for (const one of family && !statesmen.has(family) ? young : []) {
      const name = { ...personName(one.key.words), generation: '' };
      const others = bearers.filter(
        (other) => other !== one && canBeSame(name, { ...personName(other.key.words), generation: '' }),
      );
      const [other] = others;
      if (!other || others.length > 1 || young.includes(other) || gone.has(other) || shareArticle(one, other)) continue;
      absorb(other, one);
      gone.add(one);
    }
  }
  return clusters.filter((cluster) => !gone.has(cluster));
}

function familyOf({ words }: NameKey): string {
  return personName(words).family;
}

function shareArticle({ parts: some }: Cluster, { parts: others }: Cluster): boolean {
  const articles = new Set(some.map(({ article }) => article));
  return others.some(({ article }) => articles.has(article));
}

function dominant(bearers: readonly Cluster[] | undefined): Cluster | undefined {
  const [first, second] = [...(bearers ?? [])].sort((a, b) => b.size - a.size);
  return first && (!second || first.size >= dominance * second.size) ? first : undefined;
}

/** A bare word that was taken for an organisation in one article is the person whom the others call so. */
function withoutSurnames(clusters: readonly Cluster[], persons: readonly Cluster[]): Cluster[] {
  const byFamily = Map.groupBy(
    persons.filter(({ key }) => key.words.length > 1),
    ({ key }) => personName(key.words).family,
  );
  return clusters.filter((cluster) => {
    const [word] = cluster.key.words;
    if (cluster.key.words.length > 1 || cluster.kind === 'place' || isKnownOrganisation(word ?? '')) return true;
    const bearer = dominant(byFamily.get(word ?? ''));
    if (!bearer || bearer.size < cluster.size) return true;
    absorb(bearer, cluster);
    return false;
  });
}

/** "Apple" goes to "Apple Computer", "IAEA" to its long form, where an article has said so or one long form alone fits. */
function tiedShortNames(clusters: readonly Cluster[]): Cluster[] {
  const sorted = [...clusters].sort((a, b) => b.size - a.size);
  const byKey = new Map(sorted.map((cluster) => [cluster.key.text, cluster]));
  const target = new Map<Cluster, Cluster>();
  const rootOf = (cluster: Cluster): Cluster => {
    let root = cluster;
    for (let next = target.get(root); next; next = target.get(root)) root = next;
    return root;
  };
  for (const long of sorted) {
    for (const short of shortKeys(long)) {
      const other = byKey.get(short);
      if (!other || other === long || other.kind !== long.kind || rootOf(other) === rootOf(long)) continue;
      target.set(rootOf(other), rootOf(long));
    }
  }
  for (const cluster of sorted) if (target.has(cluster)) absorb(rootOf(cluster), cluster);
  return sorted.filter((cluster) => !target.has(cluster));
}

/** The shorter names that articles use for this one. */
function shortKeys({ key, parts }: Cluster): Set<string> {
  const shorts = new Set(Array.from(spellingCounts(parts).keys(), ({ plain }) => plain));
  shorts.delete(key.text);
  return shorts;
}
