import type { Actor, Story } from '../model.ts';
import { namesAlike, usualName } from '../story/name-variants.ts';
import { stopWords } from '../words/stopwords.ts';
import { type Word, wordsOf } from '../words/words.ts';
import { placesNear, wordsNear } from './neighbours.ts';
import { passing } from './passing.ts';
import type { Ranked } from './ranked.ts';
import type { Inquiry } from './relevance.ts';
import { wordsOn } from './topics.ts';

/** What words are asked for about. */
export interface Subject {
  /** Stems of all the words by which a sentence may be about it. */
  readonly stems: ReadonlySet<string>;
  /** Those sentences that are about it: the ones that hold all its names and words, else all names and half of it all. */
  among(sentences: readonly Ranked[]): readonly Ranked[];
  /** Those next to a sentence on it that names the speaker too; none where it has a name. */
  beside(sentences: readonly Ranked[], isOfSpeaker: (position: number) => boolean): readonly Ranked[];
}

/** A name or a word of a subject, as the runs of stems that stand for it. */
interface Part {
  readonly name: boolean;
  readonly runs: readonly (readonly string[])[];
}

/** Parts with the words that people use when they speak of such a thing, too. */
function widened(parts: readonly Part[]): readonly Part[] {
  return parts.map((part) =>
    part.name ? part : { ...part, runs: [...part.runs, ...wordsOn(part.runs[0]![0]!).map((one) => [one])] },
  );
}

/** The longest name that is looked for, in words. */
const LONGEST = 4;

/** The subject that a few words of a question name; undefined where they hold nothing but function words. */
export function subjectOf(text: string, story: Pick<Story, 'actors' | 'topic'>, inquiry: Inquiry): Subject | undefined {
  const parts = partsOf(text, story, inquiry);
  if (parts.length === 0) return undefined;
  const wide = widened(parts);
  return {
    stems: new Set(wide.flatMap(({ runs }) => runs.flat())),
    among(ranked) {
      const exact = amongOf(ranked, parts, inquiry);
      return exact.length > 0 ? exact : amongOf(ranked, wide, inquiry);
    },
    beside(ranked, isOfSpeaker) {
      if (parts.some(({ name }) => name)) return [];
      const { postings, sentences } = inquiry.index;
      const holders = new Set(parts.flatMap(({ runs }) => runs.flat()).flatMap((stem) => postings.get(stem) ?? []));
      const holdsAll = (at: number) => parts.every((part) => partsAt(at, parts, inquiry).includes(part));
      const ties = new Set([...holders].filter((at) => isOfSpeaker(at) && holdsAll(at)));
      return ranked.filter(({ position }) =>
        NEAR.some((step) => ties.has(position + step) && sentences[position + step]?.article === sentences[position]!.article),
      );
    },
  };
}

/** Sentences before or after somebody's words within which what they are about may stand. */
const NEAR = [-2, -1, 0, 1, 2];

function amongOf(ranked: readonly Ranked[], parts: readonly Part[], inquiry: Inquiry): readonly Ranked[] {
  const about = ranked
    .map((one) => ({ one, held: partsAt(one.position, parts, inquiry) }))
    .filter(({ held }) => held.length * 2 >= parts.length && parts.every((part) => !part.name || held.includes(part)));
  const whole = about.filter(({ held }) => held.length === parts.length);
  return (whole.length > 0 ? whole : about).map(({ one }) => one);
}

/** The parts that a sentence holds; where it holds any, those of the sentence before it count too. */
function partsAt(position: number, parts: readonly Part[], { index: { sentences }, stemsAt }: Inquiry): readonly Part[] {
  const heldIn = (at: number) => {
    const texts = [stemsAt(at), sentences[at]!.stems].map((stems) => ` ${stems.join(' ')} `);
    return parts.filter(({ runs }) => runs.some((run) => texts.some((text) => text.includes(` ${run.join(' ')} `))));
  };
  const held = heldIn(position);
  if (held.length === 0 || sentences[position - 1]?.article !== sentences[position]!.article) return held;
  return [...new Set([...held, ...heldIn(position - 1)])];
}

function partsOf(text: string, story: Pick<Story, 'actors' | 'topic'>, { index }: Inquiry): Part[] {
  const words = wordsOf(text);
  const parts: Part[] = [];
  for (let at = 0; at < words.length; ) {
    const run = nameAt(words.slice(at, at + LONGEST), story);
    if (run) parts.push({ name: true, runs: run.names.map((name) => wordsOf(name, index.form).map(({ stem }) => stem)) });
    else {
      const { text: word, stem } = words[at]!;
      const name = /^\p{Lu}/u.test(word);
      if (name || !(stopWords.has(word.toLowerCase()) || passing.has(stem))) {
        parts.push({ name, runs: [stem, ...(name ? [] : wordsNear(stem))].map((one) => [one]) });
      }
    }
    at += run?.length ?? 1;
  }
  return parts;
}

/** The longest known name with which some words begin, and all the names that stand for it. */
function nameAt(words: readonly Word[], story: Pick<Story, 'actors' | 'topic'>) {
  for (let length = words.length; length > 0; length--) {
    const name = words
      .slice(0, length)
      .map(({ text }) => text.toLowerCase())
      .join(' ');
    const actor = story.actors.find((one) => namesOf(one, story).some((known) => known.toLowerCase() === name));
    const known = actor ? namesOf(actor, story).map((one) => one.toLowerCase()) : [];
    const near = [...new Set([name, usualName(name).toLowerCase(), ...known])].flatMap(placesNear);
    const names = [...new Set([name, ...known, ...near].flatMap((one) => [one, ...namesAlike(one)]))];
    if (actor || names.length > 1) return { length, names };
  }
  return undefined;
}

/** Every spelling of an actor in the articles, and those that the topic gives it. */
export function namesOf(actor: Actor, { topic }: Pick<Story, 'topic'>): string[] {
  const aliases = topic.actors.find(({ name }) => name === actor.name)?.aliases ?? [];
  return [...new Set([actor.name, ...actor.names, ...aliases])].map((name) => name.replace(/^the /i, ''));
}
