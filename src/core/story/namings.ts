import type { ActorKind, Mention, StoryArticle } from '../model.ts';
import { type Holders, placesBy } from './holders.ts';
import { type LocalActors, localActorsOf } from './local-actors.ts';
import type { NameKey } from './name-key.ts';

/** Who is named in the articles of a story: the actors of all articles by the keys of their names, these numbered from 0 as they come. */
export interface Namings {
  readonly keys: readonly NameKey[];
  /** How often those of each key are mentioned. */
  readonly sizes: Int32Array;
  /** What most of these mentions are taken for. */
  readonly kinds: readonly ActorKind[];
  /** How those of some keys are spelt, as this comes, and how often. */
  readonly spelt: (keys: readonly number[]) => Spelt[];
  /** The indices of the articles that name those of a key. */
  readonly articlesOf: (key: number) => number[];
  /** The mentions of those of some keys: key by key, actor by actor. */
  readonly mentionsOf: (keys: readonly number[]) => Named[];
}

/** A name as it is written, on one line, and how often. */
export interface Spelt {
  readonly text: string;
  readonly count: number;
}

/** A mention and the article that it stands in. */
export interface Named {
  readonly article: StoryArticle;
  readonly mention: Mention;
}

export function namingsOf(articles: readonly StoryArticle[]): Namings {
  const locals = localActorsOf(articles);
  const { keys, keyOf, kindOf, articleOf, actorOf, firsts } = locals;
  const actors = placesBy(keys.length, keyOf);
  const mentions = placesBy(keyOf.length, actorOf);
  const sizeOf = (actor: number) => mentions.ends[actor]! - mentions.begins[actor]!;
  const actorsOf = (key: number) => actors.list.subarray(actors.begins[key], actors.ends[key]);
  const sizes = new Int32Array(keys.length);
  keyOf.forEach((key, actor) => {
    sizes[key]! += sizeOf(actor);
  });
  return {
    keys,
    sizes,
    kinds: keys.map((_, key) => kindOfMost(key, actors, kindOf, sizeOf)),
    spelt: spellingsBy(locals, actors, mentions),
    articlesOf: (key) => Array.from(actorsOf(key), (actor) => articleOf[actor]!),
    mentionsOf: (some) =>
      some.flatMap((key) =>
        Array.from(actorsOf(key)).flatMap((actor) => {
          const article = articles[articleOf[actor]!]!;
          return Array.from(
            mentions.list.subarray(mentions.begins[actor], mentions.ends[actor]),
            (mention): Named => ({
              article,
              mention: article.reading.mentions[mention - firsts[articleOf[actor]!]!]!,
            }),
          );
        }),
      ),
  };
}

/** The kind of which most mentions of the actors of a key are; of equals the one that comes first. */
function kindOfMost(
  key: number,
  { list, begins, ends }: Holders,
  kindOf: readonly ActorKind[],
  sizeOf: (actor: number) => number,
) {
  const votes = { person: 0, org: 0, place: 0, other: 0 };
  let most = kindOf[list[begins[key]!]!]!;
  for (let i = begins[key]!; i < ends[key]!; i++) votes[kindOf[list[i]!]!] += sizeOf(list[i]!);
  for (let i = begins[key]!; i < ends[key]!; i++) if (votes[kindOf[list[i]!]!] > votes[most]) most = kindOf[list[i]!]!;
  return most;
}

/** Counts the spellings of every key once; those of several keys are put together from these. */
function spellingsBy({ keys, spellings, spellingOf }: LocalActors, actors: Holders, mentions: Holders): Namings['spelt'] {
  const begins = new Int32Array(keys.length + 1);
  const [found, counts]: [number[], number[]] = [[], []];
  const places = new Int32Array(spellings.length).fill(-1);
  for (let key = 0; key < keys.length; key++) {
    const begin = found.length;
    for (let a = actors.begins[key]!; a < actors.ends[key]!; a++) {
      const actor = actors.list[a]!;
      for (let m = mentions.begins[actor]!; m < mentions.ends[actor]!; m++) {
        const spelling = spellingOf[mentions.list[m]!]!;
        if (places[spelling]! >= begin) counts[places[spelling]!]!++;
        else {
          places[spelling] = found.push(spelling) - 1;
          counts.push(1);
        }
      }
    }
    begins[key + 1] = found.length;
  }
  const speltAs = (spelling: number, count: number): Spelt => ({ text: spellings[spelling]!, count });
  return (some) => {
    const spelt: Spelt[] = [];
    if (some.length === 1) {
      for (let i = begins[some[0]!]!; i < begins[some[0]! + 1]!; i++) spelt.push(speltAs(found[i]!, counts[i]!));
      return spelt;
    }
    const all = new Map<number, number>();
    for (const key of some)
      for (let i = begins[key]!; i < begins[key + 1]!; i++) all.set(found[i]!, (all.get(found[i]!) ?? 0) + counts[i]!);
    for (const [spelling, times] of all) spelt.push(speltAs(spelling, times));
    return spelt;
  };
}
