/** Later places in an article count less: a sentence further down by 1/decay counts half. */
const decay = 0.15;
/** Sentences that are an article's lead. */
const leadSentences = 2;

/** Where each count stands in its concept's row. */
const columns = {
  articles: 0,
  lastArticle: 1,
  sentences: 2,
  lastSentence: 3,
  occurrences: 4,
  quoted: 5,
  first: 6,
  leads: 7,
} as const;
const width = 8;

/** Tallies of concepts that are numbered from 0, in rows of typed arrays, since a large story has a million of them. */
export class Tallies {
  #rows: Int32Array;
  #early: Float64Array;

  /** @param expected room for so many concepts to begin with; it grows */
  constructor(expected = 0) {
    const room = Math.max(expected, 1024);
    this.#rows = new Int32Array(width * room);
    this.#early = new Float64Array(room);
  }

  /**
   * Counts a concept where it is met; article by article, each in the order of its text.
   * @param sentence differs from sentence to sentence over all articles
   * @param place of the sentence in its article, from 0
   */
  count(concept: number, article: number, sentence: number, place: number, quoted: boolean): void {
    while (concept >= this.#early.length) this.#grow();
    const rows = this.#rows;
    const at = concept * width;
    const isNew = rows[at + columns.occurrences]!++ === 0;
    if (isNew || rows[at + columns.lastArticle] !== article) {
      rows[at + columns.lastArticle] = article;
      rows[at + columns.articles]!++;
      this.#early[concept]! += 1 / (1 + decay * place);
      if (isNew || place < rows[at + columns.first]!) rows[at + columns.first] = place;
      if (place < leadSentences) rows[at + columns.leads]!++;
    }
    if (isNew || rows[at + columns.lastSentence] !== sentence) {
      rows[at + columns.lastSentence] = sentence;
      rows[at + columns.sentences]!++;
    }
    if (quoted) rows[at + columns.quoted]!++;
  }

  /** Articles and sentences that hold it, and how often it stands there over all. */
  articles(concept: number): number {
    return this.#rows[concept * width + columns.articles]!;
  }

  sentences(concept: number): number {
    return this.#rows[concept * width + columns.sentences]!;
  }

  occurrences(concept: number): number {
    return this.#rows[concept * width + columns.occurrences]!;
  }

  /** How often it stands in quotation marks. */
  quoted(concept: number): number {
    return this.#rows[concept * width + columns.quoted]!;
  }

  /** Its earliest place in any article, in sentences from 0. */
  first(concept: number): number {
    return this.#rows[concept * width + columns.first]!;
  }

  /** Articles that hold it, each counted less the later it comes there. */
  early(concept: number): number {
    return this.#early[concept]!;
  }

  /** Articles that have it in their lead. */
  leads(concept: number): number {
    return this.#rows[concept * width + columns.leads]!;
  }

  #grow(): void {
    const rows = this.#rows;
    const early = this.#early;
    this.#rows = new Int32Array(2 * rows.length);
    this.#rows.set(rows);
    this.#early = new Float64Array(2 * early.length);
    this.#early.set(early);
  }
}
