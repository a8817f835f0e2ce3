import type { Actor, Story } from '../model.ts';
import { genderByGivenName, genderByHonorific } from '../reading/names/given-names.ts';
import { lookup } from '../story/lookup.ts';
import { bareWords } from './bare-words.ts';
import { hasRole, isRoleWord } from './role-asked.ts';

/**
 * Those whom a title with a name means ("Mr Marsh", "Sheriff Otto Marsh", "Secretary of State Dahl"): the persons who bear the name;
 * of several, those whom the articles give the title right before it, else those of the gender or the role that it tells.
 * @param typed bare words
 */
export function titledActors(story: Story, typed: string): readonly Actor[] {
  const words = typed.split(' ');
  for (let at = 1; at < words.length; at++) {
    const [title, name] = [words.slice(0, at), words.slice(at).join(' ')];
    if (!isTitle(title)) continue;
    const found = titledBy(title.join(' '), bearersOf(name, story.actors), story);
    if (found.length) return found;
  }
  return [];
}

/** "The widow of President |Marsh" and "the lawyer for |Marsh" are somebody else. */
function isTitle(all: readonly string[]): boolean {
  const words = all.slice(all.lastIndexOf('s') + 1); // Otto Dahl's lawyer | Ida Marsh
  const of = words.indexOf('of');
  return (
    words.some(isRoleWord) &&
    !words.some((word) => linking.test(word)) &&
    words.at(-1) !== 'of' &&
    !(of >= 0 && words.slice(of).some(isRoleWord))
  );
}

const linking = /^(?:for|to|by|with|from|and|or|in|at|on)$/;

/** Those who have a name whole or as their family name, else as their given name; whoever else is called just so where no person is. */
function bearersOf(name: string, actors: readonly Actor[]): readonly Actor[] {
  const withNames = actors.map((actor) => ({ actor, names: [actor.name, ...actor.names].map(bareWords) }));
  const persons = withNames.filter(({ actor }) => actor.kind === 'person');
  const isFamily = (one: string) => ` ${one}`.endsWith(` ${name}`);
  const isGiven = (one: string) => one.startsWith(`${name} `);
  for (const [some, fits] of [
    [persons, isFamily],
    [persons, isGiven],
    [withNames, (one: string) => one === name],
  ] as const) {
    const found = some.filter(({ names }) => names.some(fits)).map(({ actor }) => actor);
    if (found.length) return found;
  }
  return [];
}

/** How many times as often as another the articles must give somebody a title for it to be theirs alone. */
const dominance = 2;

function titledBy(title: string, bearers: readonly Actor[], story: Story): readonly Actor[] {
  const counted = bearers.map((actor) => ({ actor, count: timesGiven(title, actor, story) })).sort((a, b) => b.count - a.count);
  const [first, second] = counted;
  if (first && first.count > 0 && first.count >= dominance * (second?.count ?? 0)) return [first.actor];
  const gender = genderByHonorific(title);
  const fitting = counted
    .filter(({ actor, count }) => count > 0 || (actor.kind === 'person' && isOf(gender, actor)))
    .map(({ actor }) => actor);
  const holders = fitting.filter((actor) => hasRole(actor, title));
  return holders.length ? holders : fitting;
}

function isOf(gender: ReturnType<typeof genderByHonorific>, { name }: Actor): boolean {
  return !gender || (genderByGivenName(name) ?? gender) === gender;
}

/** How often the articles write a title right before somebody's name. */
function timesGiven(title: string, { mentions }: Actor, story: Story): number {
  const { articles } = lookup(story);
  return mentions.filter(({ article, span }) => {
    const text = articles.get(article)?.article.text ?? '';
    const before = bareWords(text.slice(Math.max(0, span.start - title.length - MARKS), span.start));
    return ` ${before}`.endsWith(` ${title}`);
  }).length;
}

/** At most so many marks stand within a title: "Lt. Gov. ". */
const MARKS = 6;
