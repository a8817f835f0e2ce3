import type { KeyQuote, SourceLine } from '../../core/model.ts';
import { heading } from '../build.ts';
import { count } from '../count.ts';
import type { Action, Message } from '../model.ts';
import { carriersOf, keyQuotation, sourcesNote } from './lines.ts';
import { citing } from './markers.ts';

/** Shown at once; the rest is detail. */
const most = 8;

/** Verified quotations, newest first. */
export function composeQuotes(
  title: string,
  quotes: readonly KeyQuote[],
  all: readonly SourceLine[],
  actions: readonly Action[] = [],
): Message {
  const sources = citing(quotes.flatMap(carriersOf), all);
  const blocks = quotes.map((quote) => keyQuotation(quote, sources, true));
  return {
    blocks: [heading(title), ...blocks.slice(0, most), sourcesNote(sources)],
    actions,
    summary: `${title}: ${count(quotes.length, 'quotation')}`,
    audience: 'asker',
    ...(blocks.length > most && { detail: blocks.slice(most) }),
  };
}
