import type { ActorKind, Mention, StoryArticle } from '../model.ts';
import { isRegion } from '../reading/names/kinds.ts';
import { Numbering } from '../words/numbering.ts';
import { remembering } from './lazy.ts';
import { keyOf, type NameKey } from './name-key.ts';

/**
 * The actors of single articles: what one article says of somebody under one full name, before articles are tied together. They, their
 * keys, their spellings and their mentions are numbers from 0 in the order in which they come, in flat lists, since a large story names
 * somebody a hundred thousand times.
 */
export interface LocalActors {
  /** Of each actor the number of its key, its kind, and the index of its article. */
  readonly keyOf: readonly number[];
  readonly kindOf: readonly ActorKind[];
  readonly articleOf: readonly number[];
  readonly keys: readonly NameKey[];
  /** Names as they are written, on one line. */
  readonly spellings: readonly string[];
  /** The number of each article's first mention; one more for where those of the last one end. */
  readonly firsts: Int32Array;
  /** Of each mention its actor and its spelling. */
  readonly actorOf: Int32Array;
  readonly spellingOf: Int32Array;
}

export function localActorsOf(articles: readonly StoryArticle[]): LocalActors {
  const firsts = new Int32Array(articles.length + 1);
  articles.forEach(({ reading }, at) => {
    firsts[at + 1] = firsts[at]! + reading.mentions.length;
  });
  const size = firsts[articles.length]!;
  const [keyOf, kindOf, articleOf]: [number[], ActorKind[], number[]] = [[], [], []];
  const [actorOf, spellingOf] = [new Int32Array(size), new Int32Array(size)];
  const spellings = new Numbering();
  const spelling = remembering((written) => spellings.of(written.replace(/\s+/g, ' ')));
  const { namings, keys } = namingsBy(spelling);
  let at = 0;
  articles.forEach(({ article, reading: { mentions } }, index) => {
    for (let place = 0; place < mentions.length; place++, at++) {
      const mention = mentions[place]!;
      const { kind, fullest } = mention;
      const naming = namings[kind](fullest);
      if (naming.article !== index) {
        naming.article = index;
        naming.actor = keyOf.push(naming.key) - 1;
        kindOf.push(kind);
        articleOf.push(index);
      }
      actorOf[at] = naming.actor;
      const written = kind === 'place' ? withRegion(mention, mentions[place + 1], article.text) : mention.text;
      if (written !== naming.written) {
        naming.written = written;
        naming.spelling = spelling(written);
      }
      spellingOf[at] = naming.spelling;
    }
  });
  return { keyOf, kindOf, articleOf, keys, spellings: [...spellings.texts()], firsts, actorOf, spellingOf };
}

/** A full name of one kind, and the actor that bears it in the article which was looked at last of those that have it. */
interface Naming {
  readonly key: number;
  /** How it was written last, and the number of this spelling: mostly it is written so again. */
  written: string;
  spelling: number;
  article: number;
  actor: number;
}

function namingsBy(spelling: (written: string) => number) {
  const keys: NameKey[] = [];
  const numbers = new Numbering();
  const ofKind = () =>
    remembering((fullest): Naming => {
      const name = keyOf(fullest);
      const key = numbers.of(name.text);
      keys[key] ??= name;
      return { key, written: fullest, spelling: spelling(fullest), article: -1, actor: -1 };
    });
  const namings: Record<ActorKind, (fullest: string) => Naming> = {
    person: ofKind(),
    org: ofKind(),
    place: ofKind(),
    other: ofKind(),
  };
  return { namings, keys };
}

/** "San Jose, California": a city with the region or the country that the article puts after it. */
function withRegion({ text, span }: Mention, next: Mention | undefined, article: string): string {
  if (next?.kind !== 'place' || next.span.start !== span.end + 2) return text;
  return article.startsWith(', ', span.end) && isRegion(next.text) && !isRegion(text) ? `${text}, ${next.text}` : text;
}
