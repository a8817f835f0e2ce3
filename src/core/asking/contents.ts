import type { Inquiry } from './relevance.ts';
import { sentenceAt } from './sentence-index.ts';

const papers =
  '(?:plans?|proposals?|deal|agreement|accord|draft|offer|bill|law|treaty|resolution|terms|conditions|budget|settlement)';

/** "What is in the plan?", "what does the deal say", "what is the proposal": asked for what a document holds. */
const shape = new RegExp(
  `^(?:so |and )?what(?:['’]s| is| are| was| were| does| do| did) (?:in )?(?:the |their |his |her |this )?(?:[\\p{L}.’'-]+ ){0,3}?${papers}(?: (?:say|include|contain|involve|call for|provide|require|mean|about))?[\\s?.!]*$`,
  'iu',
);

/** Words that go on to say what such a paper holds: "a plan of 27 points", "the deal would give". */
const told =
  'would|will|calls? for|called for|includes?|included|contains?|contained|provides?|provided|foresees?|envisages?|envisaged|requires?|required|proposes?|proposed|says?|said that|sets?|leaves?|left|gives?|gave|allows?|allowed|lets?|bans?|obliges?|obliged|of (?:\\d+|[a-z]+teen|[a-z]+ty|two|three|four|five|six|seven|eight|nine|ten) \\w+|to \\p{Ll}+|under which|that would|which would|(?:has|have) (?!to\\b)\\p{L}+';
const holds = new RegExp(
  `\\b${papers}(?: (?:\\p{L}+ ){0,3}?)?,? ?\\b(?:${told})\\b|\\b[Uu]nder (?:the|a|an|its|their|his) (?:[\\p{L}-]+ ){0,3}${papers}\\b`,
  'u',
);

/** Reads a question for what a plan or the like holds: says whether the sentence at a position tells; undefined for any other question. */
export function contentsOf({ question, index }: Inquiry): ((position: number) => boolean) | undefined {
  if (!shape.test(question.text)) return undefined;
  return (position) => holds.test(sentenceAt(position, index).text);
}
