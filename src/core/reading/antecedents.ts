import type { Mention, Speaker } from '../model.ts';
import { type Acquaintances, acquaintancesOf } from './acquaintances.ts';
import type { ReadFrame } from './candidate.ts';
import { REACH } from './frames.ts';
import type { Gender } from './names/given-names.ts';
import type { Phrase } from './phrases.ts';
import { ReferenceNames } from './reference-names.ts';
import { roleTraits } from './reference-traits.ts';
import { type Trait, weights } from './speaker-weights.ts';
import type { Spoken } from './spoken-names.ts';

/** A place at which the reporter speaks of a person: by name, by a pronoun, or as the speaker of a quotation. */
interface Reference {
  readonly name: string;
  readonly frame: number;
  readonly item: number;
  /** What its traits weigh together. */
  readonly weight: number;
  /** What it weighs how often the article names this one. */
  readonly frequency: number;
  readonly gender: ReturnType<Acquaintances['genderOf']>;
}

/** Whom the words of a quotation name, looked up when it is asked for. */
export type Said = () => ReadonlyMap<string, Spoken>;

/**
 * Whom "he" and "she" stand for, read in the order of the text: every pronoun that is resolved is itself a reference for the next
 * one. Recency, subject position, agreement in gender and frequency are weighed (see speaker-weights.ts), the salience factors of
 * Lappin and Leass (1994).
 */
export class Antecedents {
  readonly #frames: readonly ReadFrame[];
  readonly #mentions: readonly Mention[];
  /** What was read and heard since the last question: few quotations ask one, so that it is taken in when one does. */
  #news: (() => void)[] = [];
  readonly #resolved = new Map<Phrase, string>();
  readonly #shares = new Map<Phrase, number>();
  readonly #names = new ReferenceNames(() => this.#known);
  readonly #found = new Map<number, Reference[]>();
  #known: Acquaintances = acquaintancesOf([], new Set());
  #references: Reference[] = [];
  #lastToSpeak: string | undefined;
  #read = 0;

  /** @param spoken the mentions that stand in somebody's words */
  constructor(frames: readonly ReadFrame[], mentions: readonly Mention[], spoken: () => ReadonlySet<Mention>) {
    this.#frames = frames;
    this.#mentions = mentions;
    this.#news.push(() => {
      this.#known = acquaintancesOf(mentions, spoken());
    });
  }

  /** Reads on to the frames before `frame`. Frames are asked for in order. */
  readTo(frame: number): void {
    this.#news.push(() => this.#readOn(frame));
  }

  #readOn(frame: number): void {
    for (; this.#read < Math.min(frame, this.#frames.length); this.#read++) this.#readFrame(this.#read);
    this.#references = this.#references.filter((reference) => reference.frame >= frame - REACH);
  }

  /** Remembers who was found to speak, so that a later "he" may mean them. */
  heard(speaker: Speaker | null, frame: number): void {
    this.#news.push(() => this.#note(speaker, frame));
  }

  #note(speaker: Speaker | null, frame: number): void {
    this.#lastToSpeak = speaker?.name;
    if (speaker && this.#known.has(speaker.name)) {
      this.#references.push(this.#reference(speaker.name, frame, -1, weights['ref.speaker']));
    }
  }

  /**
   * The person that a pronoun means; undefined when nobody was named that it could.
   * @param said the quotation that it speaks: whom its words name is hardly meant
   */
  nameOf(pronoun: Phrase, frame: number, said: Said): string | undefined {
    if (!genderOf(pronoun, this.#frames[frame]!)) return undefined;
    for (const take of this.#news) take();
    this.#news = [];
    const known = this.#resolved.get(pronoun);
    if (known !== undefined) return known;
    const found = this.#likeliest(pronoun, frame, said());
    if (found !== undefined) this.#resolved.set(pronoun, found);
    return found;
  }

  /** How likely a pronoun means the person it was resolved to: its share in the odds of them and the next one. */
  surenessOf(pronoun: Phrase): number {
    return this.#shares.get(pronoun) ?? 1;
  }

  /** The person whose surname labels a line of a transcript: "WEISS". */
  labelled(label: string): string | undefined {
    const surname = label.toLowerCase();
    return this.#mentions.findLast(
      ({ kind, fullest }) => kind === 'person' && fullest.slice(fullest.lastIndexOf(' ') + 1).toLowerCase() === surname,
    )?.fullest;
  }

  /** Of everyone named before who could be meant, the one whose reference weighs most; of equals, the last. */
  #likeliest(pronoun: Phrase, frame: number, quoted: ReturnType<Said> = nobody): string | undefined {
    const { paragraph } = this.#frames[frame]!;
    const gender = genderOf(pronoun, this.#frames[frame]!);
    if (!gender) return undefined;
    const lastToSpeak = goesOn(pronoun, this.#frames[frame]!) ? this.#lastToSpeak : undefined;
    const others = pronoun.from === 0 ? namedIn(this.#frames[frame]!) : none;
    let best: string | undefined;
    let isOther = false;
    let most = Number.NEGATIVE_INFINITY;
    let next = most;
    const weigh = (reference: Reference) => {
      const { gender: known } = reference;
      const other = known !== undefined && known.gender !== gender;
      if ((reference.frame >= frame && reference.item >= pronoun.from) || (other && known.sure)) return;
      const said = quoted.get(reference.name);
      if (said === 'bracketed' || others.has(reference.name)) return;
      let weight = reference.weight + weights[distances[Math.min(frame - reference.frame, distances.length - 1)]!];
      if (this.#frames[reference.frame]!.paragraph === paragraph) weight += weights['ref.paragraph'];
      if (known) weight += weights[other ? 'ref.otherGender' : 'ref.gender'];
      if (said) weight += weights['ref.quoted'];
      if (reference.name === lastToSpeak) weight += weights['ref.goesOn'];
      weight += reference.frequency;
      if (weight >= most) {
        [best, most, next] = [reference.name, weight, reference.name === best ? next : most];
        isOther = other;
      } else if (weight > next && reference.name !== best) next = weight;
    };
    this.#references.forEach(weigh);
    if (this.#read <= frame) this.#referencesIn(frame).forEach(weigh);
    if (best) {
      const share = (isOther ? ofOtherGender : 1) / (1 + Math.exp(next - most));
      this.#shares.set(pronoun, quoted.has(best) ? share * ofQuoted : share);
    }
    return best;
  }

  #reference(name: string, frame: number, item: number, weight: number): Reference {
    return { name, frame, item, weight, frequency: this.#known.frequency(name), gender: this.#known.genderOf(name) };
  }

  #readFrame(f: number): void {
    const frame = this.#frames[f]!;
    const pronouns = frame.phrases.filter(({ form }) => form === 'pronoun');
    for (const pronoun of pronouns) {
      const name = this.#resolved.get(pronoun) ?? this.#likeliest(pronoun, f);
      if (name) this.#resolved.set(pronoun, name);
    }
    this.#references.push(...this.#referencesIn(f));
    for (const pronoun of pronouns) {
      const name = this.#resolved.get(pronoun);
      if (name)
        this.#references.push(this.#reference(name, f, pronoun.from, sum(roleTraits(pronoun, frame), weights['ref.pronoun'])));
    }
  }

  #referencesIn(f: number): Reference[] {
    const known = this.#found.get(f);
    if (known) return known;
    const frame = this.#frames[f]!;
    const references = frame.phrases.flatMap((phrase) => {
      const named = this.#names.of(phrase, frame);
      if (!named) return [];
      return [this.#reference(named.name, f, phrase.from, sum(named.traits, sum(roleTraits(phrase, frame))))];
    });
    this.#found.set(f, references);
    return references;
  }
}

/** How likely "she" means somebody who by the given name is a man, where it may as well mean somebody unnamed: less than not. */
const ofOtherGender = 0.4;

/** How likely "she" means somebody whom the very words that she says name, where nobody else fits: less than not. */
const ofQuoted = 0.4;

/** "He called Dahl a friend": nobody whom a sentence names behind the pronoun that it opens with is meant by it. */
function namedIn({ phrases }: ReadFrame): ReadonlySet<string> {
  return new Set(phrases.flatMap(({ mention }) => (mention?.kind === 'person' ? [mention.fullest] : [])));
}

const none: ReadonlySet<string> = new Set();
const nobody: ReturnType<Said> = new Map();

const ofPronoun: Readonly<Record<string, Gender>> = { he: 'male', his: 'male', him: 'male', she: 'female', her: 'female' };

function genderOf({ head }: Phrase, { items }: ReadFrame): Gender | undefined {
  return ofPronoun[items[head]!.text.toLowerCase()];
}

const distances = ['ref.here', 'ref.one', 'ref.two', 'ref.three', 'ref.four', 'ref.far'] as const;

/** "He added": whoever spoke last. */
function goesOn(pronoun: Phrase, { items, cues }: ReadFrame): boolean {
  const verb = cues.find(({ subject, kind }) => subject === pronoun && kind === 'say');
  return verb !== undefined && /^(?:continue|add|go|conclude|repeat|reiterate|elaborate|explain)$/.test(items[verb.at]!.lemma);
}

function sum(traits: readonly Trait[], from = 0): number {
  return traits.reduce((sum, trait) => sum + weights[trait], from);
}
