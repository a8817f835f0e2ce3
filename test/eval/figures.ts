/** What a scorer says of one set: named numbers, in the order in which they are shown. Shares are in per cent. */
export type Figures = Readonly<Record<string, number | null>>;

/** A line of a set with what was predicted for it. */
export interface Scored<Given, Gold, Predicted> {
  readonly given: Given;
  readonly gold: Gold;
  readonly predicted: Predicted;
}

/** `part` of `whole` in per cent, to one decimal; null where there is nothing to be had. */
export function share(part: number, whole: number): number | null {
  return whole > 0 ? round((100 * part) / whole) : null;
}

/** Precision, recall and their harmonic mean in per cent. */
export function precisionRecall(right: number, predicted: number, found: number, wanted: number) {
  const precision = predicted > 0 ? right / predicted : 0;
  const recall = wanted > 0 ? found / wanted : 0;
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision: round(100 * precision), recall: round(100 * recall), f1: round(100 * f1) };
}

export function mean(values: readonly number[]): number | null {
  return values.length > 0 ? round(values.reduce((sum, value) => sum + value, 0) / values.length) : null;
}

export function round(value: number, digits = 1): number {
  return Number(value.toFixed(digits));
}

/** The words of a text as answers and evidence are compared: lower case, letters and digits alone. */
export function plain(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether words occur in this order within others, that is: whether words were only left out. */
export function isShortened(words: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const word of whole) if (word === words[at]) at++;
  return at === words.length;
}
