import type { Inquiry } from './relevance.ts';
import { sentenceAt } from './sentence-index.ts';

/** A question for what something is: "what is the Storting?" */
const shape = /^(?:so )?what(?:['’]s| is| was| are) (?:the )?([^,;?]{2,50}?)[\s?.!]*$/i;

/** Reads a question for what a named thing is: says whether the sentence at a position tells; undefined for any other question. */
export function definitionOf(inquiry: Inquiry): ((position: number) => boolean) | undefined {
  const { question, index } = inquiry;
  const [, name] = shape.exec(question.text) ?? [];
  if (name === undefined || !isWrittenLarge(name, inquiry) || /\b(?:of the|in|on|at|for|about|to)\b/.test(name)) return undefined;
  const thing = `(?:[Tt]he )?["“‘]?${RegExp.escape(name)},?["”’]?`;
  const defined = new RegExp(
    `\\b[Aa]n? (?:\\p{Ll}[\\p{L}-]* ){0,4}?\\p{Ll}+, ${thing}|\\b${thing},? (?:an?|the|which (?:is|was)|is an?|was an?) \\p{L}`,
    'iu',
  );
  return (position) => defined.test(sentenceAt(position, index).text);
}

/** Whether a thing has a name: written with a capital in the question, or within a sentence of the articles. */
function isWrittenLarge(name: string, { index, question, held }: Inquiry): boolean {
  if (/\p{Lu}/u.test(name)) return true;
  const large = name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  const [first] = question.terms;
  return (held.get(first?.stem ?? '') ?? []).some((position) => sentenceAt(position, index).text.indexOf(large) > 0);
}
