import { isSubject } from '../standing/names.ts';
import type { Candidate } from './candidates.ts';

/** The last name of the person who acts or speaks in a line: who opens it, by name or in the editor's brackets, or says its quotation. */
export function voiceOf({ article: { article, reading }, span, sentence }: Candidate, text: string): string | undefined {
  const added = /^\[([^[\]]+?)(?:’s|:)?\]/.exec(text)?.[1];
  if (added) return lastName(added);
  const first = reading.mentions.find(
    (mention) => mention.kind === 'person' && mention.span.start >= span.start && mention.span.end <= span.end,
  );
  if (first && isSubject(article.text, reading.sentences[sentence]!.span, first.span)) return lastName(first.fullest);
  const quote = reading.quotes.find(({ kind, span: at }) => kind !== 'scare' && at.start >= span.start && at.end <= span.end);
  return quote?.speaker?.form === 'name' ? lastName(quote.speaker.name) : undefined;
}

function lastName(name: string): string | undefined {
  return name.split(' ').at(-1);
}
