import type { ActorProfile, CalendarDate, KeyQuote, SourceLine } from '../../core/model.ts';
import { heading, item, list, note, paragraph, strong } from '../build.ts';
import { count } from '../count.ts';
import { humanDate } from '../dates.ts';
import type { Action, Block, Inline, Message } from '../model.ts';
import { bulletItem, carriersOf, keyQuotation, sourcesNote } from './lines.ts';
import { citing, type SourceNumbers } from './markers.ts';

/** Shown at once; the rest is detail. */
const most = { roles: 4, said: 3, reportedly: 3, reported: 4, met: 6 };

/** Who it is by the articles' own words, what they said, what is said of them, and whom they met. */
export function composeActor(profile: ActorProfile, all: readonly SourceLine[], actions: readonly Action[]): Message {
  const { actor, said, reportedly, reported, met } = profile;
  const roles = actor.roles.slice(0, most.roles);
  const sources = citing(
    [...[...roles, ...reportedly, ...reported, ...met].flatMap(({ evidence }) => evidence), ...said.flatMap(carriersOf)],
    all,
  );
  const otherNames = actor.names.filter((name) => name !== actor.name);
  const detail = [
    ...saidBlocks(said.slice(most.said), sources),
    ...reportedBlocks([...reportedly.slice(most.reportedly), ...reported.slice(most.reported)], sources),
  ];
  return {
    blocks: [
      heading(actor.name),
      ...(otherNames.length ? [note(`Also: ${otherNames.join(', ')}`)] : []),
      ...(roles.length
        ? [list(roles.map((role) => item([role.text, dated(role.asOf), ' ', ...sources.of(role.evidence)])))]
        : []),
      ...(actor.note && !isSaid(actor.note, roles) ? [note(`From the topic’s file: ${actor.note}`)] : []),
      ...section('Said', saidBlocks(said.slice(0, most.said), sources)),
      ...section('Said, in the articles’ words', reportedBlocks(reportedly.slice(0, most.reportedly), sources)),
      ...section('Reported', reportedBlocks(reported.slice(0, most.reported), sources)),
      ...section('Met or spoke with', metBlocks(profile, sources)),
      ...(said.length + reportedly.length + reported.length + met.length === 0 ? [paragraph(named(profile))] : []),
      sourcesNote(sources),
    ],
    actions,
    summary: [actor.name, roles[0]?.text, `${count(said.length, 'quotation')}`].filter(Boolean).join(', '),
    audience: 'asker',
    ...(detail.length > 0 && { detail: [heading(`More on ${actor.name}`), ...detail] }),
  };
}

function isSaid(ours: string, roles: ActorProfile['actor']['roles']): boolean {
  return roles.some(({ text }) => text.toLowerCase() === ours.toLowerCase());
}

function section(title: string, blocks: readonly Block[]): Block[] {
  return blocks.length ? [paragraph(strong(title)), ...blocks] : [];
}

/** Whose words they are is said above them, so a day is enough where one is known. */
function saidBlocks(said: readonly KeyQuote[], sources: SourceNumbers): Block[] {
  return said.map(({ role, ...quote }) => keyQuotation(quote.said ? { ...quote, speaker: '' } : quote, sources));
}

function reportedBlocks(reported: ActorProfile['reported'], sources: SourceNumbers): Block[] {
  return reported.length ? [list(reported.map((bullet) => bulletItem(bullet, sources)))] : [];
}

function metBlocks({ met }: ActorProfile, sources: SourceNumbers): Block[] {
  const shown = met.slice(0, most.met);
  if (shown.length === 0) return [];
  return [
    list(
      shown.map((one): { content: readonly Inline[] } =>
        item([one.name, dated(one.on), companions(one.with), ' ', ...sources.of(one.evidence)]),
      ),
    ),
  ];
}

function companions(names: readonly string[] = []): string {
  return names.length ? `, with ${new Intl.ListFormat('en').format(names)}` : '';
}

function named({ actor }: ActorProfile): string {
  const articles = new Set(actor.mentions.map(({ article }) => article)).size;
  return `Named ${count(actor.mentions.length, 'time')} in ${count(articles, 'article')}; nothing more is said.`;
}

function dated(date: CalendarDate | undefined): string {
  return date ? `, ${humanDate(date)}` : '';
}
