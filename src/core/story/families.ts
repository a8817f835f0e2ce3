import type { Actor, CalendarDate, Quote, QuoteFamily, QuoteRef, StoryArticle } from '../model.ts';
import { plainWords } from '../words/plain.ts';
import { stopWords } from '../words/stopwords.ts';
import { remembering } from './lazy.ts';
import { folded } from './spelling.ts';

/** What two quotations must have in common to be one utterance. */
const sameness = {
  /** Share of the shorter one's words that stand in the longer one too. */
  contained: 0.75,
  /** The same where one of them has no named speaker to compare. */
  containedUnnamed: 0.9,
  /** Fewest words of a quotation without a named speaker; two with different ones must be equal and this long. Fewer must stand together. */
  fewestUnnamed: 4,
  /** Fewest words that say something, by which alone another is looked for. */
  fewestKeys: 3,
  /** Latest quotations looked at for a word. */
  lookBack: 32,
} as const;

interface Utterance {
  readonly ref: QuoteRef;
  readonly quote: Quote;
  readonly article: StoryArticle;
  readonly words: readonly string[];
  /** Its words with blanks between them. */
  readonly text: string;
  /** Those of its words by which others are looked for: all that say something, where it has a few of these. */
  readonly keys: readonly string[];
  /** How often it has each of its words. */
  readonly counts: ReadonlyMap<string, number>;
  /** The actor who speaks, else the folded surname; undefined where the article only describes or never names the speaker. */
  readonly speaker: string | undefined;
}

/** Groups the quotations of all articles into utterances; scare quotes are nobody's words and stay out. */
export function familiesOf(articles: readonly StoryArticle[], actors: readonly Actor[]): QuoteFamily[] {
  const actorOf = actorsByName(actors);
  const groups: Utterance[][] = [];
  const holders = new Map<string, Held[]>();
  for (const utterance of articles.flatMap((article) => utterancesOf(article, actorOf))) {
    const group = groupOf(utterance, holders) ?? [];
    if (!group.length) groups.push(group);
    group.push(utterance);
    for (const word of utterance.keys) {
      const list = holders.get(word);
      if (list) list.push({ utterance, group });
      else holders.set(word, [{ utterance, group }]);
    }
  }
  return groups.map((group) => familyOf(group, actorOf));
}

interface Held {
  readonly utterance: Utterance;
  readonly group: Utterance[];
}

/** The group of the first earlier utterance that is the same, word by word through the index; each is compared once. */
function groupOf(utterance: Utterance, holders: ReadonlyMap<string, readonly Held[]>): Utterance[] | undefined {
  const compared = new Set<Utterance>();
  for (const word of utterance.keys) {
    const earlier = holders.get(word) ?? [];
    for (let i = Math.max(0, earlier.length - sameness.lookBack); i < earlier.length; i++) {
      const held = earlier[i]!;
      if (compared.has(held.utterance)) continue;
      if (same(utterance, held.utterance)) return held.group;
      compared.add(held.utterance);
    }
  }
  return undefined;
}

type ActorByName = (name: string) => Actor | undefined;

/** Finds an actor by any of its names, or by a role that it alone has ("the Finnish president"). */
function actorsByName(actors: readonly Actor[]): ActorByName {
  const fold = remembering(folded);
  const byName = new Map<string, Actor>();
  const byRole = new Map<string, Actor | undefined>();
  for (const actor of actors) {
    for (const name of [actor.name, ...actor.names]) if (!byName.has(fold(name))) byName.set(fold(name), actor);
    for (const { text } of actor.roles) {
      const role = fold(text);
      byRole.set(role, byRole.has(role) && byRole.get(role) !== actor ? undefined : actor);
    }
  }
  return (name) => byName.get(fold(name)) ?? byRole.get(fold(name.replace(/^the /i, '')));
}

function utterancesOf(article: StoryArticle, actorOf: ActorByName): Utterance[] {
  const { id, text } = article.article;
  return article.reading.quotes
    .filter(({ kind }) => kind !== 'scare')
    .map((quote) => {
      const words = plainWords(
        quote.parts
          .map(({ start, end }) => text.slice(start, end))
          .join(' ')
          .toLowerCase(),
      );
      const ref = { article: id, quote: quote.index };
      const counts = countsOf(words);
      return {
        ...{ ref, quote, article, words, text: words.join(' '), counts },
        keys: keysOf(counts),
        speaker: speakerKey(quote, actorOf),
      };
    });
}

function keysOf(counts: ReadonlyMap<string, number>): string[] {
  const words = [...counts.keys()];
  const content = words.filter((word) => !stopWords.has(word));
  return content.length >= sameness.fewestKeys ? content : words;
}

function speakerKey({ speaker }: Quote, actorOf: ActorByName): string | undefined {
  if (!speaker) return undefined;
  const actor = actorOf(speaker.name);
  if (actor) return actor.id;
  return speaker.form === 'nominal' ? undefined : folded(plainWords(speaker.name).at(-1) ?? '');
}

function same(a: Utterance, b: Utterance): boolean {
  const [shorter, longer] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const isShort = shorter.words.length < sameness.fewestUnnamed;
  if (a.speaker === undefined || b.speaker === undefined)
    return !isShort && contained(shorter, longer, sameness.containedUnnamed);
  if (a.speaker !== b.speaker) return !isShort && a.text === b.text;
  if (isShort && !` ${longer.text} `.includes(` ${shorter.text} `)) return false;
  return contained(shorter, longer, sameness.contained);
}

/** Whether of the words of the shorter one at least this share stands in the longer one too. */
function contained(shorter: Utterance, longer: Utterance, share: number): boolean {
  const all = shorter.words.length;
  let shared = all;
  for (const [word, count] of shorter.counts) {
    shared -= count - Math.min(count, longer.counts.get(word) ?? 0);
    if (shared / all < share) return false;
  }
  return all > 0;
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The fullest version first; among equals, the one whose article says it outright. */
function familyOf(group: readonly Utterance[], actorOf: ActorByName): QuoteFamily {
  const members = [...group].sort((a, b) => b.words.length - a.words.length || Number(!a.quote.cue) - Number(!b.quote.cue));
  const fullest = members[0]!;
  const first = group[0]!;
  const said = members
    .flatMap(({ article: { published } }): CalendarDate[] => (published.known === 'no' ? [] : [published.date]))
    .sort()[0];
  return {
    id: `${first.ref.article}-${first.quote.span.start}`,
    quotes: members.map(({ ref }) => ref) as [QuoteRef, ...QuoteRef[]],
    speaker: speakerOf(members, actorOf),
    wordingsDiffer: members.some(({ words }) => !isCut(words, fullest.words)),
    ...(said && { said }),
  };
}

/** Whom most members name as the speaker; where none does, whom the fullest describes. */
function speakerOf(members: readonly Utterance[], actorOf: ActorByName): QuoteFamily['speaker'] {
  const votes = new Map<string, { readonly name: string; count: number }>();
  for (const { speaker, quote } of members) {
    if (speaker === undefined || !quote.speaker) continue;
    const vote = votes.get(speaker) ?? { name: quote.speaker.name, count: 0 };
    vote.count += quote.cue ? 2 : 1;
    votes.set(speaker, vote);
  }
  const name =
    [...votes.values()].sort((a, b) => b.count - a.count)[0]?.name ??
    members.find(({ quote }) => quote.speaker)?.quote.speaker?.name;
  if (name === undefined) return null;
  const actor = actorOf(name);
  return actor ? { actor: actor.id, name: actor.name } : { name };
}

/** Whether words are those of a fuller version with some left out. */
function isCut(words: readonly string[], fuller: readonly string[]): boolean {
  let at = 0;
  for (const word of fuller) if (word === words[at]) at++;
  return at === words.length;
}
