import { type Candidate, candidatesIn } from './candidates.ts';
import type { Found, Ranked } from './ranked.ts';
import type { Inquiry } from './relevance.ts';
import { tally } from './votes.ts';
import { type Feature, sentenceWeights } from './weights.ts';

/** Scores the sentences at some positions as answers to a question, best first; `speaks` says which tell the words asked for. */
export function rank(inquiry: Inquiry, positions: readonly number[], speaks?: (position: number) => boolean): Ranked[] {
  const found = positions.map((position) => look(position, inquiry, speaks));
  const votes = tally(found, inquiry.index);
  return found
    .map((one) => {
      const shares = one.candidates.map(({ stems, fit }) => fit * Math.max(...stems.map((stem) => votes.get(stem) ?? 0)));
      const features = { ...one.features, vote: Math.max(0, ...shares) };
      return { ...one, features, score: scoreOf(features) };
    })
    .sort((a, b) => b.score - a.score || a.position - b.position);
}

function scoreOf(features: Ranked['features']): number {
  return Object.entries(sentenceWeights).reduce((sum, [name, weight]) => sum + weight * features[name as Feature], 0);
}

function look(position: number, inquiry: Inquiry, speaks?: (position: number) => boolean): Found {
  const { question, index, weights, holders } = inquiry;
  const { article, at } = index.sentences[position]!;
  const stems = inquiry.stemsAt(position);
  const sentence = index.articles[article]!.reading.sentences[at]!;
  const around = surroundings(position, sentence.text, inquiry);
  const candidates = candidatesIn(sentence.text, inquiry, index.named(position));
  const closeness = candidates.map((candidate) => close(candidate, stems, weights));
  const share = (holds: (stem: string) => boolean) =>
    sum([...weights].filter(([stem]) => holds(stem)).map(([, weight]) => weight));
  const same = share((stem) => around.own.has(stem));
  return {
    position,
    candidates,
    closeness,
    reach: share((stem) => around.own.has(stem) || around.beside.has(stem) || around.near.has(stem)),
    features: {
      same,
      whole: same ** 3,
      body: sentence.kind === 'body' ? 1 : 0,
      beside: share((stem) => !around.own.has(stem) && around.beside.has(stem)),
      title: share((stem) => index.inTitle(article).has(stem)),
      article: share((stem) => holders.get(stem)!.has(article)),
      pairs: Math.min(1, question.pairs.filter((pair) => keeps(stems, pair)).length / 4),
      fit: Math.max(0, ...candidates.map(({ fit }) => fit)),
      close: Math.max(0, ...candidates.map(({ fit }, i) => fit * closeness[i]!)),
      vote: 0,
      recent: question.recent ? index.recency(article) : 0,
      speaks: speaks?.(position) ? 1 : 0,
    },
  };
}

/** The stems of a sentence, of the two beside it, and of those up to three away, within its article. */
function surroundings(position: number, text: string, { index: { sentences }, question, stemsAt }: Inquiry) {
  const { article } = sentences[position]!;
  const from = (...distances: number[]) =>
    new Set(
      distances
        .map((distance) => position + distance)
        .flatMap((other) => (sentences[other]?.article === article ? stemsAt(other) : [])),
    );
  const own = new Set(stemsAt(position));
  if (opensWithPronoun.test(text)) {
    const before = from(-1);
    for (const { stem, name } of question.terms) if (name && before.has(stem)) own.add(stem);
  }
  return { own, beside: from(-1, 1), near: from(-3, -2, 2, 3) };
}

/** "He" and "she" near the beginning of a sentence mean whom the one before it names. */
const opensWithPronoun = /^(?:\S+ ){0,4}["“‘]?(?:he|she)\b/i;

/** Whether a sentence has two words side by side, or with one word between them. */
function keeps(stems: readonly string[], [first, second]: readonly [string, string]): boolean {
  return stems.some((stem, i) => stem === first && (stems[i + 1] === second || stems[i + 2] === second));
}

/** Beyond this many words a word of the question says nothing of a candidate. */
const FAR = 12;

function close({ at, stems: own }: Candidate, stems: readonly string[], weights: ReadonlyMap<string, number>): number {
  const nearest = new Map<string, number>();
  stems.forEach((stem, i) => {
    if (!weights.has(stem)) return;
    const distance = i < at ? at - i : Math.max(1, i - at - own.length + 1);
    nearest.set(stem, Math.min(distance, nearest.get(stem) ?? FAR));
  });
  return sum([...nearest].map(([stem, distance]) => weights.get(stem)! * (1 - distance / FAR)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
