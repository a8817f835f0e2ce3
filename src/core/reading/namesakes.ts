import type { Mention, Span, Speaker } from '../model.ts';

/** How many sentences back a full name stands near a bare family name. */
const reach = 3;
/** How many times as surely one bearer must be who is called by the family name as the next. */
const dominance = 2;

/** Whether a speaker called by the family name alone may be another of that name. */
export function isInDoubt({ name, form, span }: Speaker, sentence: number, mentions: readonly Mention[]): boolean {
  return form === 'name' && mayBeNamesake(name, span, sentence, mentions);
}

/**
 * Whether whoever is called by the family name alone may be another of that name: the last one whom the sentences before called by
 * the full name, or one whom the article names in full about as often, where no title tells and it isn't their full name alone that
 * stands near.
 * @param name the full name of whom the article is taken to mean
 * @param span the family name
 * @param sentence index of the sentence in which it stands, or of the first one of the quotation
 */
export function mayBeNamesake(name: string, span: Span, sentence: number, mentions: readonly Mention[]): boolean {
  const family = name.slice(name.lastIndexOf(' ') + 1);
  if (family === name || span.end - span.start !== family.length) return false;
  const full = mentions.filter(
    ({ kind, text, span: at }) => kind === 'person' && at.start < span.start && text.endsWith(` ${family}`),
  );
  const near = full.filter(({ sentence: where }) => where >= sentence - reach);
  const last = near.at(-1);
  if (last && last.fullest !== name) return true;
  if (mentions.some(({ span: at, role }) => role && at.start === span.start)) return false;
  const others = [...Map.groupBy(full, ({ fullest }) => fullest)].filter(([other]) => other !== name);
  return others.some(([other, namings]) => {
    const settled = mentions.filter(({ fullest, span: at }) => fullest === name && at.start < namings[0]!.span.start).length;
    const later = full.filter(({ fullest, span: at }) => fullest === name && at.start > namings[0]!.span.start).length;
    if (settled + later >= dominance * namings.length) return false;
    return !last || near.some(({ fullest }) => fullest === other);
  });
}
