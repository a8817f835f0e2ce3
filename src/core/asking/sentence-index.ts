import type { ActorKind, Sentence, Story, StoryArticle } from '../model.ts';
import { normalForm, wordsOf } from '../words/words.ts';
import { bearersIn } from './bearers.ts';
import { type Variants, variantsIn } from './variants.ts';

/** A sentence of the story as it is looked up. */
export interface IndexedSentence {
  /** Index of its article in the story. */
  readonly article: number;
  /** Index in its article's reading. */
  readonly at: number;
  /** Its stems, in order. */
  readonly stems: readonly string[];
}

/** Which sentences hold which stem. Positions in `sentences` are ascending: an article's sentences stand together, in order. */
export interface SentenceIndex {
  readonly articles: readonly StoryArticle[];
  readonly sentences: readonly IndexedSentence[];
  readonly postings: ReadonlyMap<string, readonly number[]>;
  /** The form under which a word stands in the postings. */
  form(word: string): string;
  /** The stems of an article's title. */
  inTitle(article: number): ReadonlySet<string>;
  /** The other forms of a word in these articles. */
  readonly variants: Variants;
  /** How new an article is among the dated ones: 0 for the oldest day and for no date, 1 for the newest. */
  recency(article: number): number;
  /** The stem of the family name of whoever alone has an office, by its stem. */
  readonly bearers: ReadonlyMap<string, string>;
  /** The stems of the last words of people’s names. */
  readonly people: ReadonlySet<string>;
  /** The words, in lower case, of the names of people and places, and the pairs of words of all names. */
  readonly nameWords: ReadonlySet<string>;
  /** What a sentence names: the kind by the name in lower case. */
  named(position: number): ReadonlyMap<string, ActorKind>;
}

const built = new WeakMap<Story, SentenceIndex>();

/** The index of a story, built at the first question and kept as long as the story itself. */
export function sentenceIndex(story: Story): SentenceIndex {
  const known = built.get(story);
  if (known) return known;
  const form = remembered(normalForm);
  const sentences: IndexedSentence[] = [];
  const postings = new Map<string, number[]>();
  story.articles.forEach(({ reading }, article) => {
    for (const { index: at, text } of reading.sentences) {
      const stems = wordsOf(text, form).map((word) => word.stem);
      for (const stem of new Set(stems)) {
        const list = postings.get(stem);
        if (list) list.push(sentences.length);
        else postings.set(stem, [sentences.length]);
      }
      sentences.push({ article, at, stems });
    }
  });
  const index: SentenceIndex = {
    articles: story.articles,
    sentences,
    postings,
    form,
    variants: variantsIn(story, postings),
    inTitle: remembered((article) => new Set(wordsOf(story.articles[article]!.article.title ?? '').map((word) => word.stem))),
    recency: recencies(story),
    bearers: bearersIn(story, form),
    people: new Set(
      story.actors.flatMap(({ kind, names }) =>
        kind === 'person' ? names.flatMap((name) => wordsOf(name, form).at(-1)?.stem ?? []) : [],
      ),
    ),
    nameWords: nameWordsOf(story),
    named: namesBySentence(story, sentences),
  };
  built.set(story, index);
  return index;
}

/** A function that works a value out once and keeps it. */
function remembered<Key, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? work(key);
    known.set(key, value);
    return value;
  };
}

function recencies({ articles }: Story): (article: number) => number {
  const dayOf = ({ published }: StoryArticle) => (published.known === 'no' ? '' : published.date);
  const days = [...new Set(articles.map(dayOf))].sort();
  const rank = new Map(days.map((day, i) => [day, days.length > 1 ? i / (days.length - 1) : 0]));
  return (article) => rank.get(dayOf(articles[article]!)) ?? 0;
}

function nameWordsOf({ actors }: Story): ReadonlySet<string> {
  return new Set(
    actors.flatMap(({ kind, names }) =>
      names.flatMap((name) => {
        const words = wordsOf(name).map(({ text }) => text.toLowerCase());
        const pairs = words.slice(1).map((word, i) => `${words[i]} ${word}`);
        return kind === 'person' || kind === 'place' ? [...words, ...pairs] : pairs;
      }),
    ),
  );
}

function namesBySentence({ articles }: Story, sentences: readonly IndexedSentence[]): SentenceIndex['named'] {
  const none: ReadonlyMap<string, ActorKind> = new Map();
  const namesOf = remembered((article: number) => {
    const names = new Map<number, Map<string, ActorKind>>();
    for (const { sentence, text, kind } of articles[article]!.reading.mentions) {
      const there = names.get(sentence) ?? new Map<string, ActorKind>();
      names.set(sentence, there.set(text.toLowerCase(), kind));
    }
    return names;
  });
  return (position) => {
    const { article, at } = sentences[position]!;
    return namesOf(article).get(at) ?? none;
  };
}

/** The sentence at a position, as its article's reading has it. */
export function sentenceAt(position: number, { articles, sentences }: SentenceIndex): Sentence {
  const { article, at } = sentences[position]!;
  return articles[article]!.reading.sentences[at]!;
}
