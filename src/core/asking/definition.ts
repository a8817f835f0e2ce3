import type { Inquiry } from './relevance.ts';
import { sentenceAt } from './sentence-index.ts';

/** A question for what something is: "what is the Storting?" */
const shape = /^(?:so )?what(?:['’]s| is| was| are) (?:the )?([^,;?]{2,50}?)[\s?.!]*$/i;

/** Reads a question for what a named thing is: says whether the sentence at a position tells; undefined for any other question. */
export function definitionOf({ question, index }: Inquiry): ((position: number) => boolean) | undefined {
  const [, name] = shape.exec(question.text) ?? [];
  if (name === undefined || !/\p{Lu}/u.test(name) || /\b(?:of the|in|on|at|for|about|to)\b/.test(name)) return undefined;
  const thing = `(?:[Tt]he )?["“‘]?${RegExp.escape(name)},?["”’]?`;
  const defined = new RegExp(
    `\\b[Aa]n? (?:\\p{Ll}[\\p{L}-]* ){0,4}?\\p{Ll}+, ${thing}|\\b${thing},? (?:an?|the|which (?:is|was)|is an?|was an?) \\p{L}`,
    'u',
  );
  return (position) => defined.test(sentenceAt(position, index).text);
}
