import type {
  Actor,
  ActorMention,
  ActorRole,
  CalendarDate,
  KnownActor,
  SomeEvidence,
  StoryArticle,
  TopicProfile,
} from '../model.ts';
import { once, remembering } from './lazy.ts';
import { keyOf, type LocalActor, localActorsOf, spellingCounts } from './local-actors.ts';
import { shownName } from './shown-name.ts';
import { folded } from './spelling.ts';
import { type TiedActor, tiedActors } from './tied-actors.ts';

/**
 * The actors of a story, those named most first: all mentions of its articles, tied together over spellings and names. The roles and the
 * mentions of one are gathered when they are first asked for.
 */
export function actorsOf(articles: readonly StoryArticle[], topic: Pick<TopicProfile, 'actors'>): Actor[] {
  const known = knownByKey(topic.actors);
  const ofTopic = new Map<KnownActor, TiedActor>();
  const tied: (TiedActor & { readonly known?: KnownActor })[] = [];
  for (const actor of tiedActors(localActorsOf(articles))) {
    const configured = known.size ? knownActor(actor, known) : undefined;
    if (!configured) tied.push(actor);
    else ofTopic.set(configured, together(configured, ofTopic.get(configured), actor));
  }
  for (const [one, actor] of ofTopic) tied.push({ ...actor, known: one });
  const ids = new Map<string, number>();
  const roleKey = remembering((role: string) => folded(oneLine(role)).replace('advisor', 'adviser'));
  return tied.sort((a, b) => b.size - a.size).map((actor) => actorFrom(actor, ids, roleKey));
}

function together({ kind }: KnownActor, before: TiedActor | undefined, { parts, size }: TiedActor): TiedActor {
  return before ? { kind, parts: [...before.parts, ...parts], size: before.size + size } : { kind, parts, size };
}

function actorFrom(
  { kind, parts, known }: TiedActor & { readonly known?: KnownActor },
  ids: Map<string, number>,
  roleKey: (role: string) => string,
): Actor {
  const spellings = new Map(Array.from(spellingCounts(parts), ([{ text }, count]) => [text, count]));
  const found = [...spellings].sort((a, b) => b[1] - a[1]).map(([spelling]) => spelling);
  const name = known?.name ?? shownName(kind, spellings);
  const roles = once(() => (kind === 'person' ? rolesOf(parts, roleKey) : []));
  const mentions = once(() => parts.flatMap(({ article, places }) => places.map((place) => mentionAt(article, place))));
  return {
    id: uniqueId(name, ids),
    name,
    kind,
    names: known ? [...new Set([...found, ...known.aliases])] : found,
    get roles() {
      return roles();
    },
    get mentions() {
      return mentions();
    },
    ...(known?.note && { note: known.note }),
  };
}

function mentionAt({ article, reading }: StoryArticle, place: number): ActorMention {
  const { span, sentence } = reading.mentions[place]!;
  return { article: article.id, span, sentence };
}

function knownByKey(actors: readonly KnownActor[]): Map<string, KnownActor> {
  const known = new Map<string, KnownActor>();
  for (const actor of actors) {
    for (const name of [actor.name, ...actor.aliases]) {
      const key = keyOf(name).text;
      if (!known.has(key)) known.set(key, actor);
    }
  }
  return known;
}

/** The topic's actor of which this one bears a name: a whole name, never a part of one. */
function knownActor({ parts }: TiedActor, known: ReadonlyMap<string, KnownActor>): KnownActor | undefined {
  for (const { key } of parts) {
    const found = known.get(key.text);
    if (found) return found;
  }
  return undefined;
}

const courtesy = /^(?:mr|mrs|ms|miss|mx|madame|messrs)\.?$/i;

/** The roles that articles give, newest first; one that only repeats part of another ("President") is left out. */
function rolesOf(parts: readonly LocalActor[], keyOf: (role: string) => string): ActorRole[] {
  const given = parts.flatMap(({ article, places }) =>
    places.flatMap((place) => {
      const { role } = article.reading.mentions[place]!;
      return role && !courtesy.test(role.text) ? [{ role, article }] : [];
    }),
  );
  const roles = [...Map.groupBy(given, ({ role }) => keyOf(role.text)).entries()].map(([key, same]) => {
    const dates = same
      .flatMap(({ article: { published } }): CalendarDate[] => (published.known === 'no' ? [] : [published.date]))
      .sort();
    const evidence = same.map(({ role, article }) => ({
      article: article.article.id,
      span: role.span,
    })) as unknown as SomeEvidence;
    const asOf = dates.at(-1);
    return { key, role: { text: oneLine(same[0]!.role.text), evidence, ...(asOf && { asOf }) } };
  });
  return roles
    .filter((one) => !roles.some((other) => isSaidBy(one, other)))
    .sort((a, b) => compare(b.role.asOf ?? '', a.role.asOf ?? '') || b.role.evidence.length - a.role.evidence.length)
    .map(({ role }) => role);
}

interface KeyedRole {
  readonly key: string;
  readonly role: ActorRole;
}

/** Whether a role is only part of another; one of former days says nothing of an office that is held as late. */
function isSaidBy({ key, role }: KeyedRole, other: KeyedRole): boolean {
  if (other.key === key || !` ${other.key}`.endsWith(` ${key}`)) return false;
  return !/^(?:former|ex) /.test(other.key) || (other.role.asOf ?? '') > (role.asOf ?? '');
}

/** A role may run over the end of a line. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Readable and stable for a name: "steve-witkoff", with a number where two actors bear one name. */
function uniqueId(name: string, taken: Map<string, number>): string {
  const slug = slugOf(name);
  const before = taken.get(slug) ?? 0;
  taken.set(slug, before + 1);
  return before ? `${slug}-${before + 1}` : slug;
}

const slugOf = remembering(
  (name) =>
    name
      .normalize('NFD')
      .replace(/[\p{M}'’.]/gu, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'actor',
  50_000,
);
