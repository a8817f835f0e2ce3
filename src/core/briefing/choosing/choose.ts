import type { Concept } from './concepts.ts';

/** Something that may be said, with the concepts it covers. */
export interface Choosable {
  readonly concepts: readonly Concept[];
  readonly words: number;
  /** Multiplies what it is worth: 1 for a sentence that reads well by itself, less for one that does not. */
  readonly quality: number;
  /** What it reports: of several that share a key one is chosen. Absent where repeating is only a matter of words. */
  readonly reports?: readonly string[];
  /** Whose words or deeds it tells: further lines of one voice are worth less. */
  readonly voice?: string;
  /** Whether it tells what comes next. */
  readonly ahead?: boolean;
  /** The text that it stands in: a text goes on from sentence to sentence with the same words, and only others tell it again. */
  readonly source?: string;
}

/** Something that may be said as it is at first sight: a close look costs more, and is had only by what may be chosen. */
export interface Prospect<Item extends Choosable> extends Omit<Choosable, 'voice'> {
  /** No less than that of the thing itself. */
  readonly quality: number;
  /** The thing itself; undefined where it can't be said. Asked again, it gives the same. */
  readonly look: () => Item | undefined;
}

/** The concepts that are said, each with the one text that has said it; undefined where several have, or it doesn't matter. */
type Covered = Map<Concept, string | undefined>;

export interface Room {
  /** At most so many sentences. */
  readonly bullets: number;
  /** At most so many words over all. */
  readonly words: number;
  /** Nothing is chosen that is worth less than this share of the first: a short digest is better than a padded one. The first few may be worth a little less. */
  readonly least?: number;
}

const choosing = {
  /** What a covered word counts, beside 1 for a covered pair. */
  word: 0.3,
  /** How much length costs: worth is divided by the number of words to this power. Less where only sentences are counted, not words. */
  length: { words: 0.9, bullets: 0.5 },
  /** Share of a sentence's pairs that the chosen ones may hold already; above, it would repeat them. More where its own text does. */
  repeated: { elsewhere: 0.2, within: 0.5 },
  /** The same for the worth of its content words, where it stands for a claim: in other words it is still the same thing. */
  retold: { elsewhere: 0.42, within: 0.7 },
  /** What a further line of one voice keeps of its worth. */
  sameVoice: 0.6,
  /** So many, which hardly pad a digest, are chosen that are worth this much of the least. */
  few: { items: 3, least: 0.8 },
  /** At least so much of that is enough for what comes next to have the last place. */
  leastAhead: 0.15,
} as const;

/**
 * Chooses the sentences which together cover the concepts that are worth most: greedy, by worth for its length, each concept counted
 * once. What a sentence adds only shrinks as others are chosen or it is looked at, so only the best ones are counted again at each step
 * (lazy greedy).
 * Sources: D. Gillick and B. Favre, "A scalable global model for summarization", ILP-NLP workshop 2009; H. Lin and J. Bilmes,
 * "Multi-document summarization via budgeted maximization of submodular functions", NAACL 2010; M. Minoux 1978 for the lazy step.
 */
export function choose<Item extends Choosable>(prospects: readonly Prospect<Item>[], room: Room): Item[] {
  const covered: Covered = new Map();
  const chosen: Item[] = [];
  const length = choosing.length[Number.isFinite(room.words) ? 'words' : 'bullets'];
  let left = room.words;
  let first: number | undefined;
  let open = prospects
    .map((prospect): Open<Item> => ({ prospect, looked: false, item: undefined, gain: gainOf(prospect, covered, length), at: 0 }))
    .sort((a, b) => b.gain - a.gain);
  while (chosen.length < room.bullets) {
    open = open.filter(({ prospect }) => prospect.words <= left);
    const next = isLastPlace(chosen, room) ? bestOf(open.filter(({ prospect }) => prospect.ahead)) : undefined;
    const best = next && next.gain >= choosing.leastAhead * (first ?? 0) ? next : bestOf(open);
    const least = (room.least ?? 0) * (chosen.length < choosing.few.items ? choosing.few.least : 1);
    if (!best?.item || best.gain < least * (first ?? 0)) break;
    const { item } = best;
    first ??= best.gain;
    chosen.push(item);
    left -= item.words;
    for (const concept of item.concepts) {
      const before = covered.has(concept) ? covered.get(concept) : item.source;
      covered.set(concept, before === item.source ? before : undefined);
    }
    open = open.filter((one) => one !== best && one.gain > 0).sort((a, b) => b.gain - a.gain);
  }
  return chosen;

  /** The first whose worth, counted anew where others were chosen since, is not less than what any later one was worth before. */
  function bestOf(some: readonly Open<Item>[]): Open<Item> | undefined {
    let best: Open<Item> | undefined;
    for (const one of some) {
      if (best && one.gain <= best.gain) break;
      if (one.at !== chosen.length) one.gain = gain(one);
      if (!one.looked && one.gain > (best?.gain ?? 0)) {
        one.item = one.prospect.look();
        one.looked = true;
        one.gain = gain(one);
      }
      one.at = chosen.length;
      if (one.gain > (best?.gain ?? 0)) best = one;
    }
    return best;
  }

  /** What it is worth now; before it is looked at, no less than that. */
  function gain({ prospect, looked, item }: Open<Item>): number {
    const known = looked ? item : prospect;
    if (!known || chosen.some((other) => reportsSame(known, other)) || repeats(known, covered)) return 0;
    return gainOf(known, covered, length) * choosing.sameVoice ** saidBy(item?.voice, chosen);
  }
}

interface Open<Item extends Choosable> {
  readonly prospect: Prospect<Item>;
  looked: boolean;
  /** Undefined until it is looked at, and where nothing can be said. */
  item: Item | undefined;
  gain: number;
  /** How many were chosen when its gain was counted. */
  at: number;
}

function reportsSame({ reports }: Choosable, other: Choosable): boolean {
  return reports?.some((key) => other.reports?.includes(key)) ?? false;
}

/** The last of a few lines is kept for what comes next, where none tells of it. */
function isLastPlace(chosen: readonly Choosable[], { bullets }: Room): boolean {
  return bullets > 2 && chosen.length === bullets - 1 && !chosen.some(({ ahead }) => ahead);
}

function saidBy(voice: string | undefined, chosen: readonly Choosable[]): number {
  return voice === undefined ? 0 : chosen.filter((one) => one.voice === voice).length;
}

function gainOf(
  { concepts, words, quality }: Pick<Choosable, 'concepts' | 'words' | 'quality'>,
  covered: Covered,
  length: number,
): number {
  let sum = 0;
  for (const concept of concepts) if (!covered.has(concept)) sum += concept.pair ? concept.worth : choosing.word * concept.worth;
  return (sum * quality) / words ** length;
}

function repeats({ concepts, reports, source }: Choosable, covered: Covered): boolean {
  const told = (some: readonly Concept[]) => some.filter((concept) => covered.has(concept));
  const toldElsewhere = (some: readonly Concept[]) =>
    told(some).filter((concept) => source === undefined || covered.get(concept) !== source);
  const pairs = concepts.filter(({ pair }) => pair);
  const { repeated, retold } = choosing;
  if (toldElsewhere(pairs).length > repeated.elsewhere * pairs.length) return true;
  if (told(pairs).length > repeated.within * pairs.length) return true;
  if (reports === undefined) return false;
  const content = concepts.filter((concept) => concept.content);
  const worth = worthOf(content);
  return worthOf(toldElsewhere(content)) > retold.elsewhere * worth || worthOf(told(content)) > retold.within * worth;
}

function worthOf(concepts: readonly Concept[]): number {
  return concepts.reduce((sum, { worth }) => sum + worth, 0);
}
