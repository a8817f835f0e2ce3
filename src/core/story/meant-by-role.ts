import type { Actor, Mention, Role, Span, Speaker, StoryArticle } from '../model.ts';
import { isRoleNoun } from '../reading/role-words.ts';
import type { ActorByName } from './actors-by-name.ts';
import { type Office, officeOf, wordsOfRole } from './offices.ts';
import { othersCalled } from './others-called.ts';

/** Whom an article means by a role; nobody for sure where more than one may bear it. */
export interface Meant {
  readonly actor: Actor | undefined;
}

/**
 * Whom an article means by "the sheriff": the one person it has named before as one, where no other and nobody nameless is called so.
 * "The police captain" is Capt. Marsh, but "the Oslo captain" only where some article calls him one of Oslo. Undefined where the
 * article gives nobody such a role, and where the words are no role by themselves.
 */
export function meantByRole(article: StoryArticle, { name, span }: Speaker, actorOf: ActorByName): Meant | undefined {
  const asked = askedFor(name);
  if (!asked) return undefined;
  if (ofMany.test(asked.head)) return { actor: undefined };
  const all = bearersOf(asked, article, actorOf);
  const called = asked.before.length ? all.filter(({ role }) => has(asked, [role.text])) : [];
  const bearing = called.length ? called : all;
  const [first] = bearing;
  if (!first) return undefined;
  const { actor } = first;
  if (!actor || bearing.some((other) => other.actor !== actor) || !isNamedBefore(article, first.mention, span))
    return { actor: undefined };
  const isSure = called.length > 0 || (has(asked, rolesOf(actor), neutral) && !areOthers(asked, article, all, span));
  return { actor: isSure ? actor : undefined };
}

/** Somebody whom an article gives an office. */
interface Bearing {
  readonly mention: Mention;
  readonly role: Role;
  /** Where it is a person. */
  readonly actor: Actor | undefined;
}

function bearersOf({ head }: Office, { reading }: StoryArticle, actorOf: ActorByName): Bearing[] {
  return reading.mentions.flatMap((mention): Bearing[] => {
    const { role, kind, fullest } = mention;
    const office = role && officeOf(role.text);
    if (!office || office.head !== head || office.isLesser) return [];
    const actor = kind === 'person' ? actorOf(fullest) : undefined;
    return [{ mention, role, actor: actor?.kind === 'person' ? actor : undefined }];
  });
}

/** The office of "the sheriff", none of "a sheriff", "the sheriff of Oslo", "the deputy sheriff" and "the ad's narrator". */
function askedFor(phrase: string): Office | undefined {
  const [, role] = /^the ((?:[\p{L}\p{M}.-]+ ){0,3}[\p{L}\p{M}.-]+)$/iu.exec(phrase) ?? [];
  const office = role === undefined ? undefined : officeOf(role);
  if (!office || office.isLesser || !isRoleNoun(office.head.split(' ').at(-1)!)) return undefined;
  return wellKnown.test(office.head) && !office.before.length ? undefined : office;
}

/** Of whom every report has more than the one that it names. */
const ofMany =
  /^(?:officer|agent|official|member|representative|student|witness|source|employee|worker|resident|player|fan|reporter|journalist|writer|friend|colleague|volunteer|voter|soldier|victim|expert|user|neighbou?r|critic|supporter|child|brother|sister|son|daughter|rival|opponent|partner)$/;

/** Whom a report need not name: their country's. */
const wellKnown = /^(?:president|prime minister|premier|chancellor|king|queen|prince|princess|pope|emperor|vice president)$/;

/** Whether roles in an office say all that the phrase says of it, but for what goes without saying. */
function has({ head, before }: Office, roles: readonly string[], neutral?: RegExp): boolean {
  const said = new Set(roles.flatMap((text) => (officeOf(text)?.head === head ? wordsOfRole(text) : [])));
  return before.every((word) => said.has(word) || neutral?.test(word));
}

const rolesOf = ({ roles }: Actor) => roles.map(({ text }) => text);

/** What goes without saying of the one who bears an office. */
const neutral = /^(?:police|county|city|town|local|veteran|longtime)$/;

function isNamedBefore({ reading }: StoryArticle, { fullest }: Mention, { start }: Span): boolean {
  return reading.mentions.some((mention) => mention.fullest === fullest && mention.span.start < start);
}

/** Whether an article has spoken before of others in the office; "a rabbi" who is told of before "Rabbi Marsh" may be him. */
function areOthers({ head }: Office, { article }: StoryArticle, bearing: readonly Bearing[], { start }: Span): boolean {
  const own = bearing.map(({ role }) => role.span);
  return othersCalled(head, article.text.slice(0, start), own, ofClients.test(head) ? 0 : own[0]!.start).length > 0;
}

/** Whoever has a case has one. */
const ofClients = /^(?:lawyer|attorney|spokes\p{L}+|publicist|representative)$/u;
