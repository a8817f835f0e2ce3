import type { Actor, CalendarDate, Encounter, Sentence, Span, Story, StoryArticle } from '../model.ts';
import { lookup } from '../story/lookup.ts';
import { meetingIn } from '../story/meetings.ts';

/** Whom an actor met, talked to or called, in the order of the articles: the first sentence that says so, once for each other actor. */
export function encountersOf(story: Story, actor: Actor): Encounter[] {
  const { articles } = lookup(story);
  const present = peopleBySentence(story);
  const met = new Map<string, Encounter>();
  for (const { article: id, sentence: at } of actor.mentions) {
    const article = articles.get(id);
    const sentence = article?.reading.sentences[at];
    if (!article || !sentence) continue;
    for (const other of partners(actor, present.get(`${id}#${at}`) ?? [], sentence, article.article.text)) {
      if (met.has(other.id)) continue;
      const on = dayOf(article, sentence);
      met.set(other.id, {
        actor: other.id,
        name: other.name,
        ...(on && { on }),
        evidence: [{ article: id, span: sentence.span }],
      });
    }
  }
  return [...met.values()];
}

/** Those on the other side of the meeting: who is named before the word for it meets who is named after it, in the same clause. */
function partners(actor: Actor, people: readonly Named[], { kind, span }: Sentence, text: string): Actor[] {
  const words = text.slice(span.start, span.end);
  const told = meetingIn(words);
  if (kind !== 'body' || !told) return [];
  const start = span.start + told.index;
  const end = start + told[0].length;
  const before = people.filter((one) => one.at.end <= start && !/[.;:“‘]/.test(text.slice(one.at.end, start)));
  const after = people.filter((one) => one.at.start >= end && !newClause.test(text.slice(end, one.at.start)));
  const sides = told[0].endsWith('between') ? [after.slice(0, 1), after.slice(1, 2)] : [before, after];
  const own = sides.findIndex((side) => side.some((one) => one.actor === actor));
  return own < 0 ? [] : sides[1 - own]!.map((one) => one.actor).filter((other) => other !== actor);
}

/** After these another clause begins. */
const newClause = /[.;:“‘]|\b(?:while|but|after|before|where|who|which|said|says|when|as)\b/;

/** Somebody where a sentence names them. */
interface Named {
  readonly actor: Actor;
  readonly at: Span;
}

const people = new WeakMap<Story, ReadonlyMap<string, readonly Named[]>>();

/** The persons that each sentence names; whoever only owns something there ("Trump’s son-in-law") is left out. */
function peopleBySentence(story: Story): ReadonlyMap<string, readonly Named[]> {
  const known = people.get(story);
  if (known) return known;
  const { articles } = lookup(story);
  const present = new Map<string, Named[]>();
  for (const actor of story.actors) {
    if (actor.kind !== 'person') continue;
    for (const { article, sentence, span } of actor.mentions) {
      if (/^['’]/.test(articles.get(article)?.article.text.slice(span.end, span.end + 1) ?? '')) continue;
      const key = `${article}#${sentence}`;
      present.set(key, [...(present.get(key) ?? []), { actor, at: span }]);
    }
  }
  for (const named of present.values()) named.sort((a, b) => a.at.start - b.at.start);
  people.set(story, present);
  return present;
}

function dayOf({ reading }: StoryArticle, sentence: Sentence): CalendarDate | undefined {
  return reading.dates.find((mention) => mention.sentence === sentence.index && mention.date.length === 10)?.date;
}
