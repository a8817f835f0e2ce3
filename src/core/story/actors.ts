import type { Actor, ActorRole, CalendarDate, KnownActor, SomeEvidence, StoryArticle, TopicProfile } from '../model.ts';
import { remembering } from './lazy.ts';
import { keyOf, type LocalActor, localActorsOf } from './local-actors.ts';
import { shownName } from './shown-name.ts';
import { folded } from './spelling.ts';
import { type TiedActor, tiedActors } from './tied-actors.ts';

/** The actors of a story, those named most first: all mentions of its articles, tied together over spellings and names. */
export function actorsOf(articles: readonly StoryArticle[], topic: Pick<TopicProfile, 'actors'>): Actor[] {
  const known = knownByKey(topic.actors);
  const ofTopic = new Map<KnownActor, TiedActor>();
  const tied: (TiedActor & { readonly known?: KnownActor })[] = [];
  const key = remembering(keyOf);
  const roleKey = remembering((role: string) => folded(oneLine(role)).replace('advisor', 'adviser'));
  for (const actor of tiedActors(articles.flatMap((article) => localActorsOf(article, key)))) {
    const configured = knownActor(actor, known);
    if (!configured) tied.push(actor);
    else ofTopic.set(configured, { kind: configured.kind, parts: [...(ofTopic.get(configured)?.parts ?? []), ...actor.parts] });
  }
  for (const [one, actor] of ofTopic) tied.push({ ...actor, known: one });
  const ids = new Map<string, number>();
  return tied
    .map((actor) => ({ actor, names: spellingsOf(actor.parts) }))
    .map(({ actor, names }) => {
      const name = actor.known?.name ?? shownName(actor.kind, names);
      return actorFrom(actor, name, names, roleKey);
    })
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .map((actor) => ({ ...actor, id: uniqueId(actor.name, ids) }));
}

function actorFrom(
  { kind, parts, known }: TiedActor & { readonly known?: KnownActor },
  name: string,
  names: ReadonlyMap<string, number>,
  roleKey: (role: string) => string,
): Omit<Actor, 'id'> {
  const found = [...names].sort((a, b) => b[1] - a[1]).map(([spelling]) => spelling);
  return {
    name,
    kind,
    names: [...new Set([...found, ...(known?.aliases ?? [])])],
    roles: kind === 'person' ? rolesOf(parts, roleKey) : [],
    mentions: parts.flatMap(({ mentions }) => mentions),
    ...(known?.note && { note: known.note }),
  };
}

function spellingsOf(parts: readonly LocalActor[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { names } of parts) for (const [name, count] of names) counts.set(name, (counts.get(name) ?? 0) + count);
  return counts;
}

function knownByKey(actors: readonly KnownActor[]): Map<string, KnownActor> {
  const known = new Map<string, KnownActor>();
  for (const actor of actors) {
    for (const name of [actor.name, ...actor.aliases]) {
      const key = keyOf(name).join(' ');
      if (!known.has(key)) known.set(key, actor);
    }
  }
  return known;
}

/** The topic's actor of which this one bears a name: a whole name, never a part of one. */
function knownActor({ parts }: TiedActor, known: ReadonlyMap<string, KnownActor>): KnownActor | undefined {
  for (const { key } of parts) {
    const found = known.get(key.join(' '));
    if (found) return found;
  }
  return undefined;
}

const courtesy = /^(?:mr|mrs|ms|miss|mx|madame|messrs)\.?$/i;

/** The roles that articles give, newest first; one that only repeats part of another ("President") is left out. */
function rolesOf(parts: readonly LocalActor[], keyOf: (role: string) => string): ActorRole[] {
  const given = parts.flatMap(({ roles }) => roles).filter(({ role }) => !courtesy.test(role.text));
  const roles = [...Map.groupBy(given, ({ role }) => keyOf(role.text)).entries()].map(([key, same]) => {
    const dates = same.flatMap(({ date }): CalendarDate[] => (date ? [date] : [])).sort();
    const evidence = same.map(({ role, mention }) => ({
      article: mention.article,
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
  const slug =
    name
      .normalize('NFD')
      .replace(/[\p{M}'’.]/gu, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'actor';
  const before = taken.get(slug) ?? 0;
  taken.set(slug, before + 1);
  return before ? `${slug}-${before + 1}` : slug;
}
