import type { Mention } from '../model.ts';
import type { Acquaintances } from './acquaintances.ts';
import { isBody } from './bodies.ts';
import type { ReadFrame } from './candidate.ts';
import { isKnownOrganisation } from './names/kinds.ts';
import { kindOfPhrase } from './phrase-kinds.ts';
import type { Phrase } from './phrases.ts';
import type { Trait } from './speaker-weights.ts';

/** Somebody whom a phrase names, with the traits that say how surely. */
export interface Named {
  readonly name: string;
  readonly traits: readonly Trait[];
}

/** Whom the phrases of an article name, asked for in the order of the text. */
export class ReferenceNames {
  readonly #known: () => Acquaintances;
  /** Nouns by which nameless people came up: "a valet". */
  readonly #strangers = new Set<string>();

  constructor(known: () => Acquaintances) {
    this.#known = known;
  }

  /** Whom a phrase names: by a name, by a role that the article gives somebody, or as a nameless somebody who speaks. */
  of(phrase: Phrase, frame: ReadFrame): Named | undefined {
    const { mention } = phrase;
    if (mention?.kind === 'person') return { name: mention.fullest, traits: [] };
    if (mention)
      return couldBePerson(mention) && !isWhere(phrase, frame.items)
        ? { name: mention.fullest, traits: ['ref.unsure'] }
        : undefined;
    if (phrase.form !== 'nominal' || phrase.possessor) return undefined;
    if (kindOfPhrase(phrase, frame.items) !== 'people') return undefined;
    if (apposedTo(phrase, frame)) return undefined;
    const words = frame.items.slice(phrase.from, phrase.to).map(({ text }) => text);
    const bearer = this.#known().bearerOf(words.join(' '));
    if (bearer) return { name: bearer, traits: ['ref.role'] };
    const isMet = this.#meet(phrase, words[0]!, frame);
    const speaks = isMet || frame.cues.some(({ subject, kind }) => subject === phrase && kind !== 'noun');
    const isOne = /^(?:an?|the|his|her|one)$/i.test(words[0]!);
    return speaks && isOne
      ? {
          name: words
            .join(' ')
            .replace(/ - /g, '-')
            .replace(/^The\b/, 'the')
            .replace(/^An?\b/, (a) => a.toLowerCase()),
          traits: isMet ? [] : [/^the$/i.test(words[0]!) ? 'ref.definite' : 'ref.nominal'],
        }
      : undefined;
  }

  /** Whether "the valet" is the nameless one who was met as "a valet" before, when nobody who has a name is called so. */
  #meet({ head, from, to }: Phrase, determiner: string, { items }: ReadFrame): boolean {
    const { lemma, text } = items[head]!;
    const article = determiner.toLowerCase();
    if (article === 'a' || article === 'an')
      for (const { pos, lemma: noun } of items.slice(from, to)) if (pos === 'NOUN') this.#strangers.add(noun);
    if (article !== 'the' || !this.#strangers.has(lemma) || this.#known().isRole(lemma) || isBody(lemma)) return false;
    return text.toLowerCase() === lemma && /^(?:VERB|AUX)$/.test(items[to]?.pos ?? '');
  }
}

/** "the other envoy at the table, Anna Weiss, …": the name after it says who it is. */
function apposedTo({ to }: Phrase, { items, phrases }: ReadFrame): boolean {
  const complement = items[to]?.pos === 'ADP' ? phrases.find(({ from }) => from === to + 1) : undefined;
  const end = complement?.to ?? to;
  return items[end]?.text === ',' && phrases.some(({ from, mention }) => from === end + 1 && mention?.kind === 'person');
}

/** "At Weiss and elsewhere": a place, whatever else it may be. */
function isWhere({ from }: Phrase, items: ReadFrame['items']): boolean {
  return /^(?:at|in|near|outside|around|across)$/.test(items[from - 1]?.lemma ?? '');
}

/** A bare surname may look like any other name; "he" tells. */
function couldBePerson({ kind, text, fullest }: Mention): boolean {
  return (
    kind === 'org' && text === fullest && /^\p{Lu}\p{Ll}[\p{L}’'-]+$/u.test(text) && !isKnownOrganisation(text.toLowerCase())
  );
}
