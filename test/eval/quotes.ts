import { type Figures, precisionRecall, type Scored, share } from './figures.ts';
import type { Given, Gold } from './sets.ts';

interface Predicted {
  readonly quotes: readonly {
    readonly start: number;
    readonly end: number;
    readonly speaker: string | null;
    readonly kind: string;
  }[];
}

/** A quotation counts as found, or as right, from this share of its letters on. */
const ENOUGH = 0.8;

/**
 * Quotations found (by letters and digits, marks aside), their exact bounds, and the speakers of those found: by name (the last
 * word of the full name is right), by pronoun (whom it means), by nominal phrase (a word of four letters is shared).
 */
export function scoreQuotes(items: readonly Scored<Given<'quotes'>, Gold<'quotes'>, Predicted>[]): Figures {
  const count = { right: 0, predicted: 0, found: 0, wanted: 0, exact: 0 };
  const speakers = { name: [0, 0], pronoun: [0, 0], nominal: [0, 0] };
  for (const { given, gold, predicted } of items) {
    const letters = (start: number, end: number) => lettersOf(given.text, start, end);
    const said = predicted.quotes
      .filter(({ kind }) => kind !== 'scare')
      .map((quote) => ({ ...quote, letters: letters(quote.start, quote.end) }));
    const runs = gold.quotes.flatMap((quote) => quote.spans.map(([start, end]) => ({ quote, letters: letters(start, end) })));
    const wanted = runs.filter(({ quote }) => !quote.optional);
    const inGold = new Set(runs.flatMap((run) => run.letters));
    const neutral = new Set(runs.filter(({ quote }) => quote.optional).flatMap((run) => run.letters));
    const counting = said.filter((quote) => portion(quote.letters, neutral) < ENOUGH);
    const inSaid = new Set(said.flatMap((quote) => quote.letters));
    count.predicted += counting.length;
    count.right += counting.filter((quote) => portion(quote.letters, inGold) >= ENOUGH).length;
    count.wanted += wanted.length;
    for (const run of wanted) {
      if (portion(run.letters, inSaid) < ENOUGH) continue;
      count.found++;
      const own = new Set(run.letters);
      const [best] = said.sort((a, b) => overlap(b.letters, own) - overlap(a.letters, own));
      const startsRight = said.some(({ letters: [first] }) => first === run.letters[0]);
      const endsRight = said.some((one) => one.letters.at(-1) === run.letters.at(-1));
      if (run.quote.spans.length > 1 || (startsRight && endsRight)) count.exact++;
      const kind = formOf(run.quote);
      if (!kind) continue;
      speakers[kind][1]!++;
      if (best?.speaker && isSame(kind, best.speaker, run.quote)) speakers[kind][0]!++;
    }
  }
  const all = Object.values(speakers);
  return {
    quotations: count.wanted,
    ...precisionRecall(count.right, count.predicted, count.found, count.wanted),
    'exact bounds': share(count.exact, count.found),
    'speakers by name': share(speakers.name[0]!, speakers.name[1]!),
    'by pronoun': share(speakers.pronoun[0]!, speakers.pronoun[1]!),
    'by phrase': share(speakers.nominal[0]!, speakers.nominal[1]!),
    'all speakers': share(
      all.reduce((sum, [right]) => sum + right!, 0),
      all.reduce((sum, [, total]) => sum + total!, 0),
    ),
  };
}

type Quotation = Gold<'quotes'>['quotes'][number];

function formOf({ speaker, speakerFull, pronoun }: Quotation): 'name' | 'pronoun' | 'nominal' | undefined {
  if (pronoun) return speakerFull ? 'pronoun' : undefined;
  if (speaker === null) return undefined;
  return speakerFull || /^\p{Lu}/u.test(speaker) ? 'name' : 'nominal';
}

function isSame(kind: 'name' | 'pronoun' | 'nominal', predicted: string, { speaker, speakerFull }: Quotation): boolean {
  const long = (text: string): string[] => text.toLowerCase().match(/[\p{L}]{4,}/gu) ?? [];
  const last = (text: string) =>
    text
      .match(/\p{Lu}[\p{L}'’-]*/gu)
      ?.at(-1)
      ?.toLowerCase();
  const full = speakerFull ?? speaker ?? '';
  if (kind !== 'nominal' && last(predicted) !== undefined && last(predicted) === last(full)) return true;
  return kind !== 'pronoun' && long(predicted).some((word) => long(speaker ?? '').includes(word));
}

/** Places of the letters and digits of a stretch. */
function lettersOf(text: string, start: number, end: number): number[] {
  return Array.from(text.slice(start, end).matchAll(/[\p{L}\p{N}]/gu), (match) => start + match.index);
}

function overlap(letters: readonly number[], others: ReadonlySet<number>): number {
  return letters.filter((at) => others.has(at)).length;
}

function portion(letters: readonly number[], others: ReadonlySet<number>): number {
  return letters.length > 0 ? overlap(letters, others) / letters.length : 0;
}
