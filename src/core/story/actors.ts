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
import { keyOf, type NameKey } from './name-key.ts';
import { type Named, type Namings, namingsOf, type Spelt } from './namings.ts';
import { shownName } from './shown-name.ts';
import { folded } from './spelling.ts';
import { type TiedActor, tiedActors } from './tied-actors.ts';

/** The actors of a story: all mentions of its articles, tied together over spellings and names. Each is made when it is first asked for. */
export interface Actors {
  /** All, those named most first. */
  readonly all: () => Actor[];
  readonly byId: (id: string) => Actor | undefined;
  /** The one named most that is shown by this name, or else has it, in any spelling that folds to it. */
  readonly byName: (name: string) => Actor | undefined;
}

export function actorsOf(articles: readonly StoryArticle[], topic: Pick<TopicProfile, 'actors'>): Actors {
  const namings = namingsOf(articles);
  const cast = castOf(namings, topic);
  const roleKey = remembering((role: string) => folded(oneLine(role)).replace('advisor', 'adviser'));
  const made: Actor[] = [];
  const actor = (number: number | undefined): Actor | undefined => {
    if (number === undefined) return undefined;
    made[number] ??= actorFrom(cast[number]!, namings, roleKey);
    return made[number];
  };
  const ids = once(() => new Map(cast.map(({ id }, number) => [id, number])));
  const names = once(() => firstByName(cast));
  return {
    all: once(() => cast.map((_, number) => actor(number)!)),
    byId: (id) => actor(ids().get(id)),
    byName: (name) => actor(names().get(folded(name))),
  };
}

/** An actor as far as it has to be known before anybody asks for it. */
interface Member extends TiedActor {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly note?: string;
}

/** Those named most first. */
function castOf(namings: Namings, topic: Pick<TopicProfile, 'actors'>): Member[] {
  const known = knownByKey(topic.actors);
  const ofTopic = new Map<KnownActor, TiedActor>();
  const tied: (TiedActor & { readonly known?: KnownActor })[] = [];
  for (const actor of tiedActors(namings)) {
    const configured = known.size ? knownActor(actor, namings, known) : undefined;
    if (!configured) tied.push(actor);
    else ofTopic.set(configured, together(configured, ofTopic.get(configured), actor));
  }
  for (const [one, actor] of ofTopic) tied.push({ ...actor, known: one });
  const ids = new Map<string, number>();
  return tied
    .sort((a, b) => b.size - a.size)
    .map(({ known: one, kind, keys, size }) => {
      const spelt = namings.spelt(keys).sort((a, b) => b.count - a.count);
      const name = one?.name ?? shownName(kind, spelt);
      return {
        id: uniqueId(name, ids),
        name,
        kind,
        names: namesOf(spelt, one),
        keys,
        size,
        ...(one?.note && { note: one.note }),
      };
    });
}

function together({ kind }: KnownActor, before: TiedActor | undefined, { keys, size }: TiedActor): TiedActor {
  return before ? { kind, keys: [...before.keys, ...keys], size: before.size + size } : { kind, keys, size };
}

function namesOf(spelt: readonly Spelt[], known: KnownActor | undefined): string[] {
  const found = spelt.map(({ text }) => text);
  return known ? [...new Set([...found, ...known.aliases])] : found;
}

/** Each name, folded, with the number of the first who is shown by it, else of the first who is also called so. */
function firstByName(cast: readonly Member[]): Map<string, number> {
  const first = new Map<string, number>();
  const note = (name: string, number: number) => {
    const key = folded(name);
    if (!first.has(key)) first.set(key, number);
  };
  cast.forEach(({ name }, number) => {
    note(name, number);
  });
  cast.forEach(({ names }, number) => {
    for (const name of names) note(name, number);
  });
  return first;
}

function actorFrom({ id, name, kind, names, keys, note }: Member, namings: Namings, roleKey: (role: string) => string): Actor {
  const roles = once(() => (kind === 'person' ? rolesOf(namings.mentionsOf(keys), roleKey) : []));
  const mentions = once(() => namings.mentionsOf(keys).map(mentionAt));
  return {
    id,
    name,
    kind,
    names,
    get roles() {
      return roles();
    },
    get mentions() {
      return mentions();
    },
    ...(note && { note }),
  };
}

function mentionAt({ article, mention: { span, sentence } }: Named): ActorMention {
  return { article: article.article.id, span, sentence };
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
function knownActor(
  { keys }: TiedActor,
  namings: { readonly keys: readonly NameKey[] },
  known: ReadonlyMap<string, KnownActor>,
): KnownActor | undefined {
  for (const key of keys) {
    const found = known.get(namings.keys[key]!.text);
    if (found) return found;
  }
  return undefined;
}

const courtesy = /^(?:mr|mrs|ms|miss|mx|dr|drs|madame|messrs)\.?$/i;

/** The roles that articles give, newest first; one that only repeats part of another ("President") is left out. */
function rolesOf(named: readonly Named[], keyOf: (role: string) => string): ActorRole[] {
  const given = named.flatMap(({ article, mention: { role } }) => (role && !courtesy.test(role.text) ? [{ role, article }] : []));
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
