import type { Figure, Imprint, Told } from './imprint.ts';

/** How a claim stands to what was told. `sentences`: indices of those that say something else than before. */
export type KnownAs =
  | { readonly kind: 'fresh' }
  | { readonly kind: 'same' }
  | { readonly kind: 'changed'; readonly before: string; readonly sentences: readonly number[] };

/** Shared weight of content words, over the union of two sentences and over the smaller of them: above either they say the same. */
const alike = { union: 0.42, smaller: 0.72 };
/** Fewer shared words than this never make two sentences alike. */
const fewestShared = 3;
/**
 * A sentence is also told already where one that was told has this share of its weight, in at least so many words, and all its figures:
 * the rest is mostly how it is said.
 */
const contained = { share: 0.58, words: 5 } as const;

/**
 * Tells claims that were told before from those that were not. `all` are the imprints of the story's sentences: a word weighs the
 * logarithm of how rare it is among them (inverse document frequency, Spärck Jones 1972).
 */
export function recogniser(told: readonly Told[], all: readonly Imprint[]): (claim: readonly Imprint[]) => KnownAs {
  const weight = weights(all);
  const bySame = new Map(told.flatMap((one) => one.imprints.map((print) => [print.same, one] as const)));
  const nearest = nearestOf(told, weight);

  return (claim) => {
    const exact = claim.map((print) => bySame.get(print.same));
    const links = claim.map((print, index) => (exact[index] ? undefined : nearest(print)));
    const tellings = new Set([...exact, ...links.map((link) => link?.told)].filter((one) => one !== undefined));
    const [first] = tellings;
    if (!first) return { kind: 'fresh' };
    const knownFigures = [...tellings].flatMap((one) => one.imprints.flatMap((print) => print.figures));
    const sentences = claim.flatMap((print, index) => {
      if (exact[index]) return [];
      const link = links[index];
      const denies = link !== undefined && link.imprint.negated !== print.negated;
      return denies || givesOther(print.figures, knownFigures) ? [index] : [];
    });
    if (sentences.length === 0) return { kind: 'same' };
    return { kind: 'changed', before: (links[sentences[0]!]?.told ?? first).text, sentences };
  };
}

interface Link {
  readonly told: Told;
  readonly imprint: Imprint;
}

/** The told sentence that says the same in other words, by an inverted index over the words. */
function nearestOf(told: readonly Told[], weight: (word: string) => number): (print: Imprint) => Link | undefined {
  const byWord = new Map<string, Link[]>();
  const totals = new Map<Imprint, number>();
  for (const one of told) {
    for (const print of one.imprints) {
      totals.set(print, total(print, weight));
      const link = { told: one, imprint: print };
      for (const word of print.words) {
        const listed = byWord.get(word);
        if (listed) listed.push(link);
        else byWord.set(word, [link]);
      }
    }
  }
  return (print) => {
    const shared = new Map<Link, { words: number; weight: number }>();
    for (const word of print.words) {
      for (const link of byWord.get(word) ?? []) {
        const sum = shared.get(link) ?? { words: 0, weight: 0 };
        sum.words++;
        sum.weight += weight(word);
        shared.set(link, sum);
      }
    }
    const own = total(print, weight);
    let best: Link | undefined;
    let bestShare = 0;
    for (const [link, sum] of shared) {
      const theirs = totals.get(link.imprint)!;
      const union = sum.weight / (own + theirs - sum.weight);
      const smaller = sum.weight / Math.min(own, theirs);
      if (sum.words < fewestShared || union <= bestShare) continue;
      const isContained = sum.words >= contained.words && sum.weight >= contained.share * own && saysNoOther(print, link.imprint);
      if (union < alike.union && smaller < alike.smaller && !isContained) continue;
      best = link;
      bestShare = union;
    }
    return best;
  };
}

/** Whether one has no figure or denial that the other doesn't have. */
function saysNoOther(print: Imprint, told: Imprint): boolean {
  const isTold = ({ unit, value }: Figure) => told.figures.some((figure) => figure.unit === unit && figure.value === value);
  return print.negated === told.negated && print.figures.every(isTold);
}

/** Whether one of these figures counts the same thing as a known one, and none of those has its value. */
function givesOther(figures: readonly Figure[], known: readonly Figure[]): boolean {
  return figures.some((figure) => {
    const values = known.filter((other) => other.unit === figure.unit).map((other) => other.value);
    return values.length > 0 && !values.includes(figure.value);
  });
}

function weights(all: readonly Imprint[]): (word: string) => number {
  const found = new Map<string, number>();
  for (const print of all) for (const word of print.words) found.set(word, (found.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + (all.length + 1) / (1 + (found.get(word) ?? 0)));
}

function total(print: Imprint, weight: (word: string) => number): number {
  return print.words.reduce((sum, word) => sum + weight(word), 0);
}
