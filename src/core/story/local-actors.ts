import type { ActorKind, ActorMention, CalendarDate, Mention, Role, StoryArticle } from '../model.ts';
import { isRegion } from '../reading/names/kinds.ts';
import { usualName } from './name-variants.ts';
import { folded } from './spelling.ts';

/** What one article says of one actor: the part of an actor before articles are tied together. */
export interface LocalActor {
  /** The folded words of its fullest name, without "the" and without what only says that it is a company. */
  readonly key: readonly string[];
  readonly kind: ActorKind;
  /** How often each spelling occurs. */
  readonly names: ReadonlyMap<string, number>;
  readonly mentions: readonly ActorMention[];
  readonly roles: readonly { readonly role: Role; readonly mention: ActorMention; readonly date: CalendarDate | undefined }[];
}

/** The actors of one article, each with all its mentions. Who reads many articles hands in a `key` that remembers. */
export function localActorsOf(
  { article, reading, published }: StoryArticle,
  key: (name: string) => readonly string[] = keyOf,
): LocalActor[] {
  const date = published.known === 'no' ? undefined : published.date;
  const { mentions: all } = reading;
  return [...Map.groupBy(all.keys(), (i) => `${all[i]!.kind}:${all[i]!.fullest}`).values()].map((places) => {
    const mentions = places.map((i) => all[i]!);
    const { kind, fullest } = mentions[0]!;
    const placed = mentions.map(({ span, sentence }): ActorMention => ({ article: article.id, span, sentence }));
    return {
      key: key(fullest),
      kind,
      names: countsOf(places.map((i) => withRegion(all[i]!, all[i + 1], article.text))),
      mentions: placed,
      roles: mentions.flatMap(({ role }, i) => (role ? [{ role, mention: placed[i]!, date }] : [])),
    };
  });
}

const companyForm =
  /[,\s]+(?:inc|incorporated|corp|corporation|co|company|ltd|limited|llc|plc|ag|sa|se|nv|n\.v|gmbh|spa|asa|oyj|group)\.?$/i;

/** The words under which a name meets its other spellings. */
export function keyOf(name: string): string[] {
  let plain = usualName(name.replace(/^the\s+/i, '').replace(/\s+/g, ' '));
  for (let shorter = plain.replace(companyForm, ''); shorter && shorter !== plain; shorter = plain.replace(companyForm, ''))
    plain = shorter;
  return usualName(plain).split(' ').map(folded).filter(Boolean);
}

/** "San Jose, California": a city with the region or the country that the article puts after it. */
function withRegion({ kind, text, span }: Mention, next: Mention | undefined, article: string): string {
  const isFollowed = kind === 'place' && next?.kind === 'place' && article.slice(span.end, next.span.start) === ', ';
  return isFollowed && isRegion(next.text) && !isRegion(text) ? `${text}, ${next.text}` : text;
}

function countsOf(spellings: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const spelling of spellings) {
    const name = /[^\S ]| {2}/.test(spelling) ? spelling.replace(/\s+/g, ' ') : spelling;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}
