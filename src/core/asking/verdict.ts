import { normalForm } from '../words/words.ts';
import type { Inquiry } from './relevance.ts';
import { sentenceAt } from './sentence-index.ts';

/** "How did the meeting go?" */
const shape =
  /^(?:so |and )?how (?:(?:did|does|do|have|has) .+? (?:go|gone|turn out|work out)|(?:is|are|was|were) .+? going)[\s?.!]*$/i;

/** What somebody found a thing to be: "called the talks useful", "spoke of a meaningful meeting". */
const judged =
  /\b(?:call(?:ed|s)|describ(?:ed|es)|hail(?:ed|s)|dismiss(?:ed|es)|rated|praised|spoke of|ended (?:in|with|without)|useful|productive|constructive|meaningful|fruitful|successful|unsuccessful|(?:good|little|no) progress|failed|broke down|breakthrough)\b/iu;

/** Characters on either side of such a word within which it must name what it is said of. */
const reach = { before: 40, after: 60 } as const;

/** Reads a question for how something went: says whether the sentence at a position judges what is asked about; undefined for any other question. */
export function verdictOf({ question, index }: Inquiry): ((position: number) => boolean) | undefined {
  if (!shape.test(question.text)) return undefined;
  return (position) => {
    const { text } = sentenceAt(position, index);
    const at = text.search(judged);
    if (at < 0) return false;
    const around = text.slice(Math.max(0, at - reach.before), at + reach.after).match(/\p{L}+/gu) ?? [];
    const named = new Set(around.map((word) => normalForm(word.toLowerCase())));
    return question.terms.every(({ stem }) => named.has(stem));
  };
}
