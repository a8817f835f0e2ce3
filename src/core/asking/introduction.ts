import type { Actor, Role, Story } from '../model.ts';
import { usualName } from '../story/name-variants.ts';
import { stopWords } from '../words/stopwords.ts';
import { wordsOf } from '../words/words.ts';
import type { Heard } from './account.ts';
import type { Ranked } from './ranked.ts';
import type { Inquiry } from './relevance.ts';
import type { SentenceIndex } from './sentence-index.ts';
import { namesOf } from './subject.ts';

/** A question for who somebody is: "who is Lars Odegaard?", "who is the Norwegian prime minister?" */
export interface Introduction {
  /** Whether the sentence at a position says what the articles call that person or body. */
  introduces(position: number): boolean;
  /** Why it is not answered, where no article names anybody who may be meant. */
  readonly because?: string;
}

const shape = /^(?:tell me |do you know )?who(?:['’]?s| is| was| are)\s+(?:the\s+)?([^,;]{2,60}?)[\s?.!]*$/i;

/** Reads a question for who somebody is, by a name or by a role; undefined for any other question, and where the articles know none. */
export function introductionOf(story: Story, { question, index }: Inquiry): Introduction | undefined {
  const [, phrase] = shape.exec(question.text) ?? [];
  if (phrase === undefined) return undefined;
  const places = new Set(
    rolesFor(phrase, story, index.form).flatMap(({ evidence }) =>
      evidence.map(({ article, span }) => `${article}#${span.start}`),
    ),
  );
  if (places.size === 0) return undefined;
  return { introduces: givingRoles(index, ({ span }, id) => places.has(`${id}#${span.start}`)).has };
}

/** The sentences in which somebody is named with a role that fits; `id` is that of the article. */
export function givingRoles(
  { articles, sentences }: SentenceIndex,
  fits: (role: Role, id: string) => boolean,
): { readonly some: boolean; has(position: number): boolean } {
  const giving = new Set(
    articles.flatMap(({ article: { id }, reading }, article) =>
      reading.mentions.flatMap(({ role, sentence }) => (role && fits(role, id) ? [`${article}#${sentence}`] : [])),
    ),
  );
  return {
    some: giving.size > 0,
    has(position) {
      const { article, at } = sentences[position]!;
      return giving.has(`${article}#${at}`);
    },
  };
}

/** Keeps the sentences that introduce; `because` is why it is not answered where none does. */
export function introduce(ranked: readonly Ranked[], because?: string): Heard {
  const introducing = ranked.filter(({ features }) => features.tells > 0);
  return introducing.length > 0
    ? { ranked: introducing, answered: true }
    : { ranked, answered: false, ...(because !== undefined && { because }) };
}

/** All roles of whom a phrase names, or those roles that it tells itself. */
function rolesFor(phrase: string, story: Story, form: (word: string) => string): Actor['roles'] {
  const wanted = phrase.toLowerCase();
  const isCalled = (name: string) => name.toLowerCase() === wanted || name.toLowerCase().endsWith(` ${wanted}`);
  const named = story.actors.filter((actor) => namesOf(actor, story).some(isCalled));
  if (named.length > 0) return named.flatMap(({ roles }) => roles);
  const words = roleWords(phrase, form);
  return story.actors.flatMap(({ roles }) => roles.filter(({ text }) => isSame(words, roleWords(text, form))));
}

/** The content words of a role, as stems, with countries by the beginning of their names: "Ukrainian President", "president of Ukraine". */
function roleWords(role: string, form: (word: string) => string): ReadonlySet<string> {
  const usual = role
    .replace(/\bU\.?S\.?(?= )|\bAmerican\b/g, 'United States')
    .replace(/\b(?:UK|U\.K\.|British)(?= |$)/g, 'United Kingdom');
  return new Set(
    wordsOf(usualName(usual), form)
      .filter(({ text }) => !stopWords.has(text.toLowerCase()))
      .map(({ stem }) => stem.slice(0, 6)),
  );
}

function isSame(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return left.size > 0 && left.size === right.size && [...left].every((word) => right.has(word));
}
