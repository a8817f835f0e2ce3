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
  /** Those of articles that are about it as a whole, where it is nobody; a place only where they name no other. */
  ofTheme(sentences: readonly Ranked[]): readonly Ranked[];
  /** Those next to a sentence on it that names the speaker too, or right behind one on it where it has a name; none where that is no place's. */
  beside(sentences: readonly Ranked[], isOfSpeaker: (position: number) => boolean): readonly Ranked[];
}

/** A name or a word of a subject, as the runs of stems that stand for it. */
interface Part {
  readonly name: boolean;
  /** Whether it is somebody's name, and a place's. */
  readonly person: boolean;
  readonly place: boolean;
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
    ofTheme(ranked) {
      if (wide.some(({ person }) => person)) return [];
      const isAbout = themes(wide, inquiry);
      return ranked.filter(({ position }) => isAbout(position));
    },
    beside(ranked, isOfSpeaker) {
      if (parts.some(({ name, place }) => name && !place)) return [];
      const isNamed = parts.some(({ name }) => name);
      const { postings, sentences } = inquiry.index;
      const holders = new Set(parts.flatMap(({ runs }) => runs.flat()).flatMap((stem) => postings.get(stem) ?? []));
      const holdsAll = (at: number) => parts.every((part) => partsAt(at, parts, inquiry).includes(part));
      const ties = new Set([...holders].filter((at) => (isNamed || isOfSpeaker(at)) && holdsAll(at)));
      return ranked.filter(({ position }) =>
        (isNamed ? BEFORE : NEAR).some(
          (step) => ties.has(position + step) && sentences[position + step]?.article === sentences[position]!.article,
        ),
      );
    },
  };
}

/** Sentences before or after somebody's words within which what they are about may stand. */
const NEAR = [-2, -1, 0, 1, 2];
/** The same where it has a name, which is not said again in the next sentences. */
const BEFORE = [-2, -1, 0];

/** What an article is about stands in one of its first two sentences and in several. */
const theme = { first: 2, sentences: 3 } as const;

/** Says of the sentence at a position whether its article is about all of some parts. */
function themes(parts: readonly Part[], inquiry: Inquiry): (position: number) => boolean {
  const { sentences, postings, named } = inquiry.index;
  const places = new Map(parts.map((part) => [part, part.runs.flatMap(([first]) => postings.get(first ?? '') ?? [])]));
  const known = new Map<number, boolean>();
  const isAbout = (article: number) =>
    parts.every((part) => {
      const there = [...new Set(places.get(part))].filter((at) => sentences[at]!.article === article);
      return there.length >= theme.sentences && there.some((at) => sentences[at]!.at < theme.first);
    });
  const namesOther = (position: number) =>
    [...named(position)].some(
      ([name, kind]) =>
        kind === 'place' &&
        !parts.some(({ runs }) =>
          runs.some(
            (run) =>
              run.join(' ') ===
              wordsOf(name)
                .map(({ stem }) => stem)
                .join(' '),
          ),
        ),
    );
  return (position) => {
    const { article } = sentences[position]!;
    if (!known.has(article)) known.set(article, isAbout(article));
    return known.get(article)! && !(parts.some(({ name }) => name) && namesOther(position));
  };
}

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
    if (run)
      parts.push({
        name: true,
        person: run.kind === 'person',
        place: run.kind === 'place',
        runs: run.names.map((name) => wordsOf(name, index.form).map(({ stem }) => stem)),
      });
    else {
      const { text: word, stem } = words[at]!;
      const name = /^\p{Lu}/u.test(word);
      if (name || !(stopWords.has(word.toLowerCase()) || passing.has(stem))) {
        parts.push({
          name,
          person: false,
          place: false,
          runs: [stem, ...(name ? [] : [...wordsNear(stem), `${stem}er`])].map((one) => [one]),
        });
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
    if (actor || names.length > 1) return { length, names, kind: actor?.kind };
  }
  return undefined;
}

/** Every spelling of an actor in the articles, and those that the topic gives it. */
export function namesOf(actor: Actor, { topic }: Pick<Story, 'topic'>): string[] {
  const aliases = topic.actors.find(({ name }) => name === actor.name)?.aliases ?? [];
  return [...new Set([actor.name, ...actor.names, ...aliases])].map((name) => name.replace(/^the /i, ''));
}
