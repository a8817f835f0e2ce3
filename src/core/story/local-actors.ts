import type { ActorKind, Mention, StoryArticle } from '../model.ts';
import { isRegion } from '../reading/names/kinds.ts';
import { remembering } from './lazy.ts';
import { usualName } from './name-variants.ts';
import { folded } from './spelling.ts';

/** What one article says of one actor: the part of an actor before articles are tied together. */
export interface LocalActor {
  readonly key: NameKey;
  readonly kind: ActorKind;
  readonly article: StoryArticle;
  /** Indices of its mentions in the reading. */
  readonly places: number[];
  /** The spelling of each of these. */
  readonly spellings: Spelling[];
}

/** Under what a name meets its other spellings: its folded words, without "the" and without what only says that it is a company. */
export interface NameKey {
  readonly words: readonly string[];
  /** The words with blanks between them. */
  readonly text: string;
}

/** A name as it is written, on one line; one object for each. */
export interface Spelling {
  readonly text: string;
  /** In small letters, without full stops. */
  readonly plain: string;
}

/** How often actors are spelt how, by their spellings as these come. */
export function spellingCounts(actors: readonly LocalActor[]): Map<Spelling, number> {
  const counts = new Map<Spelling, number>();
  for (const { spellings } of actors) for (const spelling of spellings) counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  return counts;
}

/** The actors of each article, each with all its mentions there. */
export function localActorsOf(articles: readonly StoryArticle[]): LocalActor[] {
  const spellingOf = spellings();
  const namings = remembering((name): Naming => ({ key: keyOf(name), spelling: spellingOf(name), article: undefined, here: [] }));
  const locals: LocalActor[] = [];
  for (const article of articles) {
    const { mentions } = article.reading;
    for (let place = 0; place < mentions.length; place++) {
      const mention = mentions[place]!;
      const { kind, fullest } = mention;
      const naming = namings(fullest);
      const written = withRegion(mention, mentions[place + 1], article.article.text);
      const spelling = written === fullest ? naming.spelling : spellingOf(written);
      const known = naming.article === article ? naming.here.find((one) => one.kind === kind) : undefined;
      if (known) {
        known.places.push(place);
        known.spellings.push(spelling);
        continue;
      }
      const actor = { key: naming.key, kind, article, places: [place], spellings: [spelling] };
      locals.push(actor);
      if (naming.article === article) naming.here.push(actor);
      else naming.here = [actor];
      naming.article = article;
    }
  }
  return locals;
}

/** A fullest name, and the actors that bear it in the article which was looked at last of those that have it: one a kind. */
interface Naming {
  readonly key: NameKey;
  readonly spelling: Spelling;
  article: StoryArticle | undefined;
  here: LocalActor[];
}

function spellings(): (written: string) => Spelling {
  const onOneLine = remembering((text): Spelling => ({ text, plain: text.toLowerCase().replace(/[.]/g, '') }));
  return remembering((written) => onOneLine(written.replace(/\s+/g, ' ')));
}

const companyForm =
  /[,\s]+(?:inc|incorporated|corp|corporation|co|company|ltd|limited|llc|plc|ag|sa|se|nv|n\.v|gmbh|spa|asa|oyj|group)\.?$/i;

/** The words under which a name meets its other spellings; remembered as those are. */
export const keyOf = remembering(keyOfAnew, 50_000);

function keyOfAnew(name: string): NameKey {
  let plain = usualName(name.replace(/^the\s+/i, '').replace(/\s+/g, ' '));
  for (let shorter = plain.replace(companyForm, ''); shorter && shorter !== plain; shorter = plain.replace(companyForm, ''))
    plain = shorter;
  const words = usualName(plain).split(' ').map(folded).filter(Boolean);
  return { words, text: words.join(' ') };
}

/** "San Jose, California": a city with the region or the country that the article puts after it. */
function withRegion({ kind, text, span }: Mention, next: Mention | undefined, article: string): string {
  if (kind !== 'place' || next?.kind !== 'place' || next.span.start !== span.end + 2) return text;
  return article.startsWith(', ', span.end) && isRegion(next.text) && !isRegion(text) ? `${text}, ${next.text}` : text;
}
