import type { Actor, Story } from '../model.ts';
import { roleNouns } from '../reading/names/tables/role-nouns.ts';
import { edited } from '../standing/edited.ts';
import { wordsOf } from '../words/words.ts';
import type { Heard } from './account.ts';
import { seatsOf } from './neighbours.ts';
import { peopleBySentence } from './people.ts';
import type { Ranked } from './ranked.ts';
import type { Inquiry } from './relevance.ts';
import { namesOf } from './subject.ts';

/** Two that a question ties together: people by a meeting ("Where did Marsh meet Voll?"), or somebody and a place by a journey or a speech ("When did Marsh fly to Oslo?", "What did Marsh say in Oslo?"). */
export interface Tie {
  /** What the articles would have to tell of, in the question's own words. */
  readonly of: string;
  /** Whether the sentence at a position tells of both so. */
  holds(position: number): boolean;
}

/** Reads a question for a tie of two that its articles know; undefined for any other question. */
export function tieOf(story: Story, { question, index }: Inquiry): Tie | undefined {
  const isSaid = question.wanted.kind === 'account';
  if (isSaid ? !saidSomewhere.test(question.text) : !(meets.test(question.text) || goes.test(question.text))) return undefined;
  const people = namedIn('person', story, index, question);
  const [one, other, ...more] = people;
  if (!one || more.length > 0) return undefined;
  const present = peopleBySentence(story);
  const at = (position: number) => {
    const { article, at } = index.sentences[position]!;
    const { article: given, reading } = index.articles[article]!;
    const sentence = reading.sentences[at]!;
    const isIn = (sentence: number, { actor }: Mentioned) =>
      present.get(`${given.id}#${sentence}`)?.some((one) => one.actor === actor) ?? false;
    const named = (one: Mentioned) => isIn(at, one);
    const isMeant = (one: Mentioned) => {
      const [, meant] = /\[(\p{L}[^\]]*?)(?:’s)?\]/u.exec(edited(index.articles[article]!, sentence.span)) ?? [];
      if (meant !== undefined) return namesOf(one.actor, story).includes(meant);
      const from = sentence.span.start + sentence.text.search(pronoun);
      return !present.get(`${given.id}#${at}`)?.some((other) => other.at.start < from);
    };
    const has = (one: Mentioned) => named(one) || (pronoun.test(sentence.text) && isIn(at - 1, one) && isMeant(one));
    /** Whether the sentences right before tell of a meeting with somebody. */
    const metBefore = (one: Mentioned) =>
      reading.sentences
        .slice(Math.max(0, at - NEARBY), at)
        .some(({ index: before, text, kind }) => kind === 'body' && isIn(before, one) && meeting.test(text));
    /** Whether the article was filed from a place: "OSLO, Norway (NTB) -". */
    const isFrom = (place: string) => given.text.slice(0, DATELINE).includes(place.toUpperCase());
    return { named, has, metBefore, isFrom, text: sentence.text.replace(/\baccording to [^,.;]+/i, ''), kind: sentence.kind };
  };
  if (other && !isSaid && meets.test(question.text)) {
    return {
      of: `a meeting of ${one.text} and ${other.text}`,
      holds(position) {
        const { named, has, metBefore, text, kind } = at(position);
        if (kind !== 'body' || !(named(one) || named(other))) return false;
        if (has(one) && has(other)) return meeting.test(text);
        return attends.test(text) && metBefore(named(one) ? other : one);
      },
    };
  }
  const [place, ...places] = namedIn('place', story, index, question);
  if (other || !place || places.length > 0 || !(isSaid || goes.test(question.text))) return undefined;
  const names = namesOf(place.actor, story);
  if (!isSaid && !placedAt([place.text, ...names])(question.text)) return undefined;
  const isThere = placedAt([...names, ...names.flatMap((name) => seatsOf(name.toLowerCase()))]);
  return {
    of: `${one.text} in ${place.text}`,
    holds(position) {
      const { has, text, isFrom } = at(position);
      return has(one) && (isThere(text) || (isSaid && names.some(isFrom)));
    },
  };
}

/** Keeps all sentences; where none tells of both, that is the reason to refuse. */
export function tied(tie: Tie | undefined, ranked: readonly Ranked[]): Heard {
  const isTold = !tie || ranked.some(({ position }) => tie.holds(position));
  return {
    ranked,
    answered: false,
    ...(!isTold && { because: `These articles don't say: no sentence of theirs tells of ${tie.of}.` }),
  };
}

const meets = /\b(?:meet|meets|met|meetings?|summit|talk|talks|talked|speak|spoke|negotiated?|discuss|discussed)\b/i;
const meeting =
  /\b(?:me(?:e)?t|meets|meetings?|summit|talks?|talked|talking|spoke|speaking|sat down|receiv\p{L}+|welcom\p{L}+|greet\p{L}*|host(?:s|ed)|hands?|handshake|negotiat\p{L}+|discuss\p{L}*|call(?:ed)?|phoned?|conversation|visit\p{L}*|joined)\b/iu;
/** Of whoever else was at a meeting, a sentence of its own tells, so near behind it. */
const attends =
  /\b(?:sat (?:on|in|at|beside|next)|took part|taken part|attended|joined|was present|were present|side of the table)\b/i;
const NEARBY = 3;
/** Letters within which an article's dateline stands. */
const DATELINE = 120;
/** "What did Marsh |say in Oslo", |"tell reporters in Oslo": not "say about the elections in Norway". */
const saidSomewhere =
  /\b(?:say|said|saying|tell|told|announced?|claim(?:ed)?)(?: (?:to )?(?:the )?(?:reporters|journalists|press|media))? (?:in|at) (?:the )?\p{Lu}/u;
const goes =
  /\b(?:travel(?:s|led|ed)?|go|goes|going|went|gone|fly|flies|flew|visit(?:s|ed)?|arrived?|land(?:ed)?|come|came|trip|journey|return(?:ed)?|drive|drove|head(?:ed)?)\b/i;
const pronoun = /\b(?:he|she|they|him|her|them)\b/i;

interface Mentioned {
  readonly actor: Actor;
  /** As the question has it. */
  readonly text: string;
}

/** The actors of a kind that a question names, each by the last word of one of its names. */
function namedIn(kind: Actor['kind'], story: Story, index: Inquiry['index'], question: Inquiry['question']): Mentioned[] {
  const actors = story.actors.filter((actor) => actor.kind === kind);
  const lasts = actors.map((actor) => ({ actor, stems: new Set(namesOf(actor, story).flatMap(lastOf)) }));
  const found = question.terms.flatMap((term) => {
    const forms = [term.stem, ...index.variants(term)];
    const called = lasts.filter(({ stems }) => forms.some((form) => stems.has(form)));
    const [actor] = called;
    // A capital also stands for its country; of people who share a name none is meant for sure.
    return actor && (called.length === 1 || kind === 'place')
      ? [{ actor: actor.actor, text: writtenIn(question.text, actor.actor, story) ?? term.text }]
      : [];
  });
  return found.filter(({ actor }, i) => found.findIndex((one) => one.actor === actor) === i);
}

/** The stem of a name's last word: none of "the foreign minister". */
function lastOf(name: string): string[] {
  const last = wordsOf(name).at(-1);
  return last && /^\p{Lu}/u.test(last.text) && !name.includes(',') ? [last.stem] : [];
}

/** The longest name of an actor that stands in a text, as it stands there. */
function writtenIn(text: string, actor: Actor, story: Story): string | undefined {
  const lower = text.toLowerCase();
  const [name] = namesOf(actor, story)
    .filter((one) => lower.includes(one.toLowerCase()))
    .sort((a, b) => b.length - a.length);
  return name && text.slice(lower.indexOf(name.toLowerCase())).slice(0, name.length);
}

/** Whether a text says that somebody is or goes somewhere: "in Oslo", "visited Norway"; not "the war in Norway", "an aide at the palace". */
function placedAt(names: readonly string[]): (text: string) => boolean {
  const escaped = names.map((name) => RegExp.escape(name));
  const place = new RegExp(
    `(?:(\\p{L}+) )?\\b(?:to|in|into|at|for|near|outside|visit(?:s|ed|ing)?|reach(?:es|ed|ing)?) (?:the )?(?:${escaped.join('|')})(?![\\p{L}’'])`,
    'giu',
  );
  const belongs = (word: string) => state.test(word) || roleNouns.has(word.replace(/s$/, ''));
  return (text) => Array.from(text.matchAll(place)).some(([, before = '']) => !belongs(before.toLowerCase()));
}

/** What a place after them belongs to. */
const state = /^(?:war|peace|conflict|fighting|crisis|ceasefire|truce|violence|sources?|people|troops|forces|power)$/;
