import type { Reading, Span } from '../model.ts';
import { statesmen } from '../reading/names/tables/statesmen.ts';
import { introductionsFor } from './introduced.ts';

/** Sentences of an article whose persons a reader of its digest may be expected to know. */
const opening = 3;

/** Whether a stretch names somebody by one name alone, who isn't in the article's opening, and whom nothing in a digest would introduce. */
export function hasStranger(reading: Reading, { start, end }: Span): boolean {
  const { mentions } = reading;
  return mentions.some(({ kind, text, fullest, role, span }) => {
    if (kind !== 'person' || span.start < start || span.end > end || /[\s.]/.test(text)) return false;
    const isCourtesy = role !== undefined && courtesy.test(role.text);
    if ((role && !isCourtesy) || statesmen.has(text.toLowerCase())) return false;
    const isKnown = mentions.some(
      (other) =>
        (other.sentence < opening && other.text.split(' ').includes(text)) ||
        (other.span.start >= start && other.span.end < span.start && other.fullest === fullest && other.text.includes(' ')),
    );
    return !isKnown && introductionsFor(reading, text).length === 0;
  });
}

const courtesy = /^(?:Mr|Mrs|Ms|Miss|Dr)\.?$/;
