/** A word in lower case, stemmed; one object for each that is remembered. */
export interface Stem {
  readonly text: string;
  /** Its number among all that are remembered, from 0. */
  readonly id: number;
  /** Whoever numbers the stems of a text notes the number here, beside its own mark: no table is quicker. */
  numbering: number;
  number: number;
}

const stems = new Map<string, Stem>();
/** The ids of the stems of readings. */
let noted = new WeakMap<readonly string[], Int32Array>();

export function stemOf(text: string): Stem {
  const before = stems.get(text);
  if (before) return before;
  const fresh: Stem = { text, id: stems.size, numbering: 0, number: 0 };
  stems.set(text, fresh);
  return fresh;
}

/** How many are remembered: every id is less. */
export function stemCount(): number {
  return stems.size;
}

/** Afterwards each has another id, and another object. */
export function forgetStems(): void {
  stems.clear();
  noted = new WeakMap();
}

/** Keeps the ids of the stems of a reading for as long as this is kept, so that nobody has to look them up. */
export function noteStems(texts: readonly string[], ids: Int32Array): void {
  noted.set(texts, ids);
}

/** The ids of the stems of a reading: two readings compare these, and no text. Looked up where the reading comes from a store. */
export function stemIds(texts: readonly string[]): Int32Array {
  const known = noted.get(texts);
  if (known) return known;
  const ids = Int32Array.from(texts, (text) => stemOf(text).id);
  noteStems(texts, ids);
  return ids;
}
