import type { Actor, Span, Story } from '../model.ts';
import { tag } from '../reading/tokens.ts';
import { lookup } from '../story/lookup.ts';

/** Somebody where a sentence names them. */
export interface Named {
  readonly actor: Actor;
  readonly at: Span;
}

const known = new WeakMap<Story, ReadonlyMap<string, readonly Named[]>>();

/**
 * The persons that each sentence names, by article and sentence, in their order. Whoever is only named to say who somebody else is
 * ("Trump’s son-in-law", "an ally of President Ruiz") is left out.
 */
export function peopleBySentence(story: Story): ReadonlyMap<string, readonly Named[]> {
  const made = known.get(story);
  if (made) return made;
  const { articles } = lookup(story);
  const present = new Map<string, Named[]>();
  for (const actor of story.actors) {
    if (actor.kind !== 'person') continue;
    for (const { article, sentence, span } of actor.mentions) {
      const text = articles.get(article)?.article.text ?? '';
      const [before, after] = [text.slice(Math.max(0, span.start - 60), span.start), text.slice(span.end, span.end + 40)];
      if (/^['’]/.test(after) || ownsBefore.test(before) || (/\b[Tt]he $/.test(before) && isOfNoun(after))) continue;
      const key = `${article}#${sentence}`;
      present.set(key, [...(present.get(key) ?? []), { actor, at: span }]);
    }
  }
  for (const named of present.values()) named.sort((a, b) => a.at.start - b.at.start);
  known.set(story, present);
  return present;
}

/** "The Ruiz |decision": a matter, not the person. */
function isOfNoun(after: string): boolean {
  const [, noun] = /^ (\p{Ll}+)/u.exec(after) ?? [];
  return noun !== undefined && tag(`the ${noun}`)[1]?.pos === 'NOUN' && tag(after.trim())[0]?.pos === 'NOUN';
}

const ownsBefore = /\bof (?:the )?(?:\p{Lu}[\p{L}.]* ){0,4}$/u;
