import type { CalendarDate, QuoteFamily, QuoteRef, StoryArticle } from '../model.ts';
import type { Actors } from './actors.ts';
import { type ActorByName, actorsByName } from './actors-by-name.ts';
import { Holders } from './holders.ts';
import { type Utterance, utterancesOf } from './utterances.ts';

/** What two quotations must have in common to be one utterance. */
const sameness = {
  /** Share of the shorter one's words that stand in the longer one too. */
  contained: 0.75,
  /** The same where one of them has no named speaker to compare. */
  containedUnnamed: 0.9,
  /** Fewest words of a quotation without a named speaker; two with different ones must be equal and this long. Fewer must stand together. */
  fewestUnnamed: 4,
  /** Latest quotations looked at for a word. */
  lookBack: 32,
} as const;

/** Groups the quotations of all articles, scare quotes apart, into utterances. */
export function familiesOf(articles: readonly StoryArticle[], actors: Actors): QuoteFamily[] {
  const actorOf = actorsByName(actors, articles);
  const { utterances, words } = utterancesOf(articles, actorOf);
  const groups: Utterance[][] = [];
  const groupOf: Utterance[][] = [];
  const holders = new Holders(words, (count) => {
    for (const { keys } of utterances) keys.forEach(count);
  });
  const compared = new Int32Array(utterances.length);
  const counts = new Counts(words);
  utterances.forEach((utterance, at) => {
    const same = earlierSame(at);
    const group = same < 0 ? [] : groupOf[same]!;
    if (same < 0) groups.push(group);
    group.push(utterance);
    groupOf.push(group);
    for (const word of utterance.keys) holders.add(word, at);
  });
  return groups.map((group) => familyOf(group, actorOf));

  /** The first earlier utterance that is the same, word by word through the index; each is compared once. */
  function earlierSame(at: number): number {
    const utterance = utterances[at]!;
    counts.hold(utterance);
    for (const word of utterance.keys) {
      const { list, begins, ends } = holders;
      for (let i = Math.max(begins[word]!, ends[word]! - sameness.lookBack); i < ends[word]!; i++) {
        const other = list[i]!;
        if (compared[other] === at) continue;
        if (isSame(utterance, utterances[other]!, counts)) return other;
        compared[other] = at;
      }
    }
    return -1;
  }
}

/** How often one utterance at a time has each word. */
class Counts {
  readonly #counts: Int32Array;
  #held: Utterance | undefined;

  constructor(words: number) {
    this.#counts = new Int32Array(words);
  }

  hold(utterance: Utterance): void {
    for (const word of this.#held?.distinct ?? []) this.#counts[word] = 0;
    utterance.distinct.forEach((word, i) => {
      this.#counts[word] = utterance.counts[i]!;
    });
    this.#held = utterance;
  }

  /** How many words another one has in common with it. */
  sharedWith({ distinct, counts }: Utterance): number {
    let shared = 0;
    for (let i = 0; i < distinct.length; i++) shared += Math.min(counts[i]!, this.#counts[distinct[i]!]!);
    return shared;
  }
}

/** Whether two utterances are one. @param counts hold `a` */
function isSame(a: Utterance, b: Utterance, counts: Counts): boolean {
  const isShort = Math.min(a.words.length, b.words.length) < sameness.fewestUnnamed;
  if (a.speaker < 0 || b.speaker < 0) return !isShort && contained(a, b, counts, sameness.containedUnnamed);
  if (a.speaker !== b.speaker)
    return !isShort && a.words.length === b.words.length && a.words.every((word, i) => word === b.words[i]);
  if (isShort && !holdsRun(a.words, b.words)) return false;
  return contained(a, b, counts, sameness.contained);
}

/** Whether the shorter of two stands in the longer one, in one run. */
function holdsRun(a: readonly number[], b: readonly number[]): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  return longer.some((_, from) => shorter.every((word, i) => word === longer[from + i]));
}

/** Whether of the words of the shorter one at least this share stands in the longer one too. */
function contained(a: Utterance, b: Utterance, counts: Counts, share: number): boolean {
  const all = Math.min(a.words.length, b.words.length);
  return all > 0 && counts.sharedWith(b) / all >= share;
}

/** The fullest version first; among equals, the one whose article says it outright. */
function familyOf(group: readonly Utterance[], actorOf: ActorByName): QuoteFamily {
  const members =
    group.length > 1
      ? group.toSorted((a, b) => b.words.length - a.words.length || Number(!a.quote.cue) - Number(!b.quote.cue))
      : group;
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
  const votes = new Map<number, { readonly name: string; count: number }>();
  for (const { speaker, quote } of members) {
    if (speaker < 0 || !quote.speaker) continue;
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
function isCut(words: readonly number[], fuller: readonly number[]): boolean {
  let at = 0;
  for (const word of fuller) if (word === words[at]) at++;
  return at === words.length;
}
