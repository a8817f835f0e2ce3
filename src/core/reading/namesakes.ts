import type { Mention, Speaker } from '../model.ts';

/** How many sentences back the full name of a namesake puts a bare family name in doubt. */
const reach = 3;

/**
 * Whether a speaker called by the family name alone may be another of that name: the last one whom the sentences before called by the
 * full name is not the one whom the article is taken to mean.
 * @param sentence index of the first sentence of the quotation
 */
export function isInDoubt({ name, form, span }: Speaker, sentence: number, mentions: readonly Mention[]): boolean {
  const family = name.slice(name.lastIndexOf(' ') + 1);
  if (form !== 'name' || family === name || span.end - span.start !== family.length) return false;
  const last = mentions.findLast(
    ({ kind, text, span: at, sentence: where }) =>
      kind === 'person' && at.start < span.start && where >= sentence - reach && text.endsWith(` ${family}`),
  );
  return last !== undefined && last.fullest !== name;
}
