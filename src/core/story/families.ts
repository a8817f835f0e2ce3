import type { Actor, CalendarDate, Quote, QuoteFamily, QuoteRef, StoryArticle } from '../model.ts';
import { Numbering } from '../words/numbering.ts';
import { plainWords } from '../words/plain.ts';
import type { ActorBySpeaker } from './actors-by-speaker.ts';
import { placesBy } from './holders.ts';
import { once } from './lazy.ts';
import { oldestSame } from './same-utterances.ts';
import { folded } from './spelling.ts';
import { type Utterances, utterancesOf } from './utterances.ts';

/** The quote families of a story: every quotation, scare quotes apart, is in exactly one. Each is made when it is first asked for. */
export interface Families {
  /** All, by their oldest quotations. */
  readonly all: () => QuoteFamily[];
  /** What tells the family of a quotation from others and orders them; -1 where it has none. @param article index in the story @param quote index in the reading */
  readonly placeOf: (article: number, quote: number) => number;
  readonly at: (place: number) => QuoteFamily;
}

export function familiesOf(articles: readonly StoryArticle[], actorOf: ActorBySpeaker): Families {
  const utterances = utterancesOf(articles);
  const speakers = speakersOf(utterances, actorOf);
  const { quotes, articles: articleOf } = utterances;
  const oldest = oldestSame(utterances, speakers.numbers, (one) => textOf(quotes[one]!, articles[articleOf[one]!]!));
  const { list, begins, ends } = placesBy(oldest.length, oldest);
  const made: QuoteFamily[] = [];
  const family = (place: number): QuoteFamily => {
    made[place] ??= familyOf([...list.subarray(begins[place], ends[place])], articles, utterances, speakers);
    return made[place];
  };
  return {
    all: once(() => Array.from(new Set(oldest), family)),
    placeOf: (article, quote) => oldest[indexOf(article, quote, utterances)] ?? -1,
    at: family,
  };
}

function indexOf(article: number, quote: number, { quotes, firsts }: Utterances): number {
  // Their indices are those of the reading but for the scare quotes before them.
  let one = Math.min(firsts[article]! + quote, firsts[article + 1]! - 1);
  while (one >= firsts[article]! && quotes[one]!.index > quote) one--;
  return one >= firsts[article]! && quotes[one]!.index === quote ? one : -1;
}

/** Who says each utterance. */
interface Speakers {
  /** One for each actor, else for each folded surname; -1 where the article only describes or never names the speaker. */
  readonly numbers: Int32Array;
  readonly actors: readonly (Actor | undefined)[];
}

function speakersOf({ quotes, articles }: Utterances, actorOf: ActorBySpeaker): Speakers {
  const keys = new Numbering();
  const actors = quotes.map(({ speaker }, one) => (speaker ? actorOf(speaker, articles[one]!) : undefined));
  const numbers = Int32Array.from(quotes, ({ speaker }, one) => {
    const actor = actors[one];
    if (actor) return keys.of(actor.id);
    return speaker && speaker.form !== 'nominal' ? keys.of(folded(plainWords(speaker.name).at(-1) ?? '')) : -1;
  });
  return { numbers, actors };
}

/** The fullest version first; among equals, the one whose article says it outright. */
function familyOf(
  group: readonly number[],
  articles: readonly StoryArticle[],
  utterances: Utterances,
  speakers: Speakers,
): QuoteFamily {
  const { quotes, articles: articleOf, words } = utterances;
  const sizeOf = (one: number) => words.of[one + 1]! - words.of[one]!;
  const members =
    group.length > 1
      ? group.toSorted((a, b) => sizeOf(b) - sizeOf(a) || Number(!quotes[a]!.cue) - Number(!quotes[b]!.cue))
      : group;
  const first = group[0]!;
  const refs = members.map((one): QuoteRef => ({ article: articles[articleOf[one]!]!.article.id, quote: quotes[one]!.index }));
  let said: CalendarDate | undefined;
  for (const one of members) {
    const { published } = articles[articleOf[one]!]!;
    if (published.known !== 'no' && !(said && said <= published.date)) said = published.date;
  }
  return {
    id: `${articles[articleOf[first]!]!.article.id}-${quotes[first]!.span.start}`,
    quotes: refs as [QuoteRef, ...QuoteRef[]],
    speaker: speakerAmong(members, utterances, speakers),
    wordingsDiffer: members.length > 1 && differ(members.map((one) => textOf(quotes[one]!, articles[articleOf[one]!]!))),
    ...(said && { said }),
  };
}

/** Whom most members name as the speaker; where none does, whom the fullest describes. */
function speakerAmong(members: readonly number[], { quotes }: Utterances, { numbers, actors }: Speakers): QuoteFamily['speaker'] {
  const votes = new Map<number, { readonly one: number; count: number }>();
  for (const one of members) {
    const { speaker, cue } = quotes[one]!;
    const number = numbers[one]!;
    if (number < 0 || !speaker) continue;
    const vote = votes.get(number) ?? { one, count: 0 };
    vote.count += cue ? 2 : 1;
    votes.set(number, vote);
  }
  const most = [...votes.values()].sort((a, b) => b.count - a.count)[0]?.one ?? members.find((one) => quotes[one]!.speaker);
  const name = most === undefined ? undefined : quotes[most]!.speaker?.name;
  if (most === undefined || name === undefined) return null;
  const actor = actors[most];
  return actor ? { actor: actor.id, name: actor.name } : { name };
}

function textOf({ parts }: Quote, { article }: StoryArticle): string {
  if (parts.length === 1) return article.text.slice(parts[0].start, parts[0].end);
  return parts.map(({ start, end }) => article.text.slice(start, end)).join(' ');
}

/** Whether any has other words than the fullest, which comes first: not just some of these left out. */
function differ([fullest = '', ...others]: readonly string[]): boolean {
  const wordings = new Set(others);
  wordings.delete(fullest);
  if (!wordings.size) return false;
  const all = plainWords(fullest.toLowerCase());
  return [...wordings].some((other) => !isCut(plainWords(other.toLowerCase()), all));
}

/** Whether the words of one are those of a fuller version with some left out. */
function isCut(words: readonly string[], fuller: readonly string[]): boolean {
  let at = 0;
  for (const word of fuller) if (word === words[at]) at++;
  return at === words.length;
}
