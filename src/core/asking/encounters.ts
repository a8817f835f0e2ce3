import type { Actor, CalendarDate, Encounter, Evidence, Story } from '../model.ts';
import { type Met, metIn } from './meeting-sides.ts';
import { peopleBySentence } from './people.ts';

/** Whom an actor met, talked to or called, newest first, once for each other actor and day; without a day only where none is known. */
export function encountersOf(story: Story, actor: Actor): Encounter[] {
  const told = meetingsOf(story).flatMap((meeting) => factsOf(meeting, actor));
  const isDated = new Set(told.flatMap(({ on, other }) => (on ? [other] : [])));
  const days = new Map<string, Fact[]>();
  for (const fact of told) {
    if (!fact.on && isDated.has(fact.other)) continue;
    const key = `${fact.other.id} ${fact.on ?? ''}`;
    days.set(key, [...(days.get(key) ?? []), fact]);
  }
  return [...days.values()].map(encounterOf).sort((a, b) => (b.on ?? '').localeCompare(a.on ?? ''));
}

/** A meeting, and the sentences that tell it: the one that says who met, and one that says when. */
interface Meeting extends Met {
  readonly evidence: readonly [Evidence, ...Evidence[]];
}

const known = new WeakMap<Story, readonly Meeting[]>();

function meetingsOf(story: Story): readonly Meeting[] {
  const made = known.get(story) ?? meetingsIn(story);
  known.set(story, made);
  return made;
}

/** All meetings that the articles tell. One without a day has that of the only dated one of its article with some of both sides in it. */
function meetingsIn(story: Story): Meeting[] {
  const present = peopleBySentence(story);
  return story.articles.flatMap((article) => {
    const { id } = article.article;
    const told = article.reading.sentences.flatMap((sentence): Meeting[] => {
      const people = present.get(`${id}#${sentence.index}`) ?? [];
      const met = sentence.kind === 'body' && people.length > 1 ? metIn(sentence, article, people) : undefined;
      return met ? [{ ...met, evidence: [{ article: id, span: sentence.span }] }] : [];
    });
    return told.map((meeting) => (meeting.on || meeting.isEarlier ? meeting : withDay(meeting, told)));
  });
}

function withDay(meeting: Meeting, told: readonly Meeting[]): Meeting {
  const same = told.filter(
    (other) => other.on && (overlap(meeting.sides, other.sides) || overlap(meeting.sides, [other.sides[1], other.sides[0]])),
  );
  const [first] = same;
  return first?.on && same.every(({ on }) => on === first.on)
    ? { ...meeting, on: first.on, evidence: [...meeting.evidence, ...first.evidence] }
    : meeting;
}

function overlap(one: Met['sides'], other: Met['sides']): boolean {
  return one.every((side, i) => side.some((actor) => other[i]!.includes(actor)));
}

/** What a meeting says of an actor and one other. */
interface Fact {
  readonly other: Actor;
  readonly companions: readonly Actor[];
  readonly on?: CalendarDate;
  readonly evidence: readonly Evidence[];
}

function factsOf({ sides, on, evidence }: Meeting, actor: Actor): Fact[] {
  const own = sides.findIndex((side) => side.includes(actor));
  if (own < 0) return [];
  const companions = sides[own]!.filter((one) => one !== actor);
  return sides[1 - own]!.filter((other) => other !== actor && !companions.includes(other)).map((other) => ({
    other,
    companions,
    ...(on && { on }),
    evidence,
  }));
}

function encounterOf(facts: readonly Fact[]): Encounter {
  const { other, on } = facts[0]!;
  const companions = [...new Set(facts.flatMap((fact) => fact.companions))];
  const [first, ...rest] = facts.flatMap(({ evidence }) => evidence);
  return {
    actor: other.id,
    name: other.name,
    ...(on && { on }),
    ...(companions.length > 0 && { with: companions.map(({ name }) => name) }),
    evidence: [first!, ...rest],
  };
}
