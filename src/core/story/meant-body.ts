import type { Actor, Span, Speaker, StoryArticle } from '../model.ts';
import type { ActorByName } from './actors-by-name.ts';
import type { Meant } from './meant-by-role.ts';
import { officeOf, wordsOfRole } from './offices.ts';
import { othersCalled } from './others-called.ts';

/**
 * Which body an article means by "the commission": the one whose name has the noun, where no other and nothing nameless is called so.
 * "The Harbour Commission" and the "Commission on Quays" are two. What many are called, "the company", is the one named last.
 * Undefined where the article names none, and where the words are for no body.
 */
export function meantBody(article: StoryArticle, { name, span }: Speaker, actorOf: ActorByName): Meant | undefined {
  const [, words] = /^the ((?:[\p{L}\p{M}.-]+ ){0,2}\p{Ll}+)$/u.exec(name) ?? [];
  const asked = words === undefined ? undefined : officeOf(words);
  if (!asked || !(always.has(asked.head) || ofMany.has(asked.head))) return undefined;
  const bodies = bodiesBefore(article, span, actorOf);
  const called = bodies.filter(({ text }) => officeOf(text)?.head === asked.head);
  const [first] = called;
  if (!first) return undefined;
  const known = new Set([...called.flatMap(({ text }) => wordsOfRole(text)), 'police']);
  const isSure =
    called.every(({ actor }) => actor === first.actor) &&
    asked.before.every((word) => known.has(word)) &&
    (always.has(asked.head) || asked.before.length > 0 || bodies.at(-1)!.actor === first.actor) &&
    !othersCalled(
      asked.head,
      article.article.text.slice(0, span.start),
      called.map((one) => one.span),
      first.span.start,
      (word) => known.has(word),
    ).length;
  return { actor: isSure ? first.actor : undefined };
}

interface Body {
  readonly actor: Actor;
  readonly text: string;
  readonly span: Span;
}

/** The bodies that an article names before a place, in order. */
function bodiesBefore({ reading }: StoryArticle, { start }: Span, actorOf: ActorByName): Body[] {
  return reading.mentions.flatMap(({ kind, fullest, span }): Body[] => {
    const actor = kind === 'org' && span.start < start ? actorOf(fullest) : undefined;
    return actor?.kind === 'org' ? [{ actor, text: fullest, span }] : [];
  });
}

const nouns = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Of which a report that names one seldom speaks of another. */
const always = nouns(`
  hospital university college school commission committee ministry museum library union association federation institute foundation
  council church airport observatory orchestra authority bureau society zoo academy
`);

/** Of which every report has several, with names or without. */
const ofMany = nouns(
  'company group firm agency department organization organisation team party network fund service center centre office board court bank club campaign administration airline',
);
