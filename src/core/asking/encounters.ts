import type { Actor, CalendarDate, Encounter, Sentence, Story, StoryArticle } from '../model.ts';
import { lookup } from '../story/lookup.ts';

/** Whom an actor met, talked to or called, in the order of the articles: the first sentence that says so, once for each other actor. */
export function encountersOf(story: Story, actor: Actor): Encounter[] {
  const { articles } = lookup(story);
  const present = peopleBySentence(story);
  const met = new Map<string, Encounter>();
  for (const { article: id, sentence: at } of actor.mentions) {
    const article = articles.get(id);
    const sentence = article?.reading.sentences[at];
    if (!article || !sentence || !tells(sentence)) continue;
    for (const other of present.get(`${id}#${at}`) ?? []) {
      if (other.id === actor.id || met.has(other.id)) continue;
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

/** A meeting or a talk as something that took place. */
const encounter =
  /\b(?:met|meets|held (?:\S+ ){0,3}(?:talks|discussions|meeting)|talks (?:with|between)|(?:meeting|meetings|call|conversation|discussions) (?:with|between)|spoke (?:with|to|by)|talked (?:with|to)|phoned|hosted|welcomed|received|shaking hands|shook hands|sat down with|greeted)\b/i;

/** A meeting that is wished for, planned or denied is none. */
const unreal =
  /\b(?:not|n['’]t|never|no plans|would|could|might|may|should|refus\w+|declin\w+|plan(?:s|ned)? to|hop(?:e|es|ed|ing) to|ready to|if)\b[^.;]{0,40}\b(?:meet|met|talks?|meeting|call|speak|hold)\b/i;

function tells({ kind, text }: Sentence): boolean {
  return kind === 'body' && encounter.test(text) && !unreal.test(text);
}

const people = new WeakMap<Story, ReadonlyMap<string, readonly Actor[]>>();

/** The persons that each sentence names. */
function peopleBySentence(story: Story): ReadonlyMap<string, readonly Actor[]> {
  const known = people.get(story);
  if (known) return known;
  const present = new Map<string, Actor[]>();
  for (const actor of story.actors) {
    if (actor.kind !== 'person') continue;
    for (const { article, sentence } of actor.mentions) {
      const key = `${article}#${sentence}`;
      const there = present.get(key);
      if (!there) present.set(key, [actor]);
      else if (!there.includes(actor)) there.push(actor);
    }
  }
  people.set(story, present);
  return present;
}

function dayOf({ reading }: StoryArticle, sentence: Sentence): CalendarDate | undefined {
  return reading.dates.find((mention) => mention.sentence === sentence.index && mention.date.length === 10)?.date;
}
