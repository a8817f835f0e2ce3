import { wordsOf } from '../words/words.ts';
import { type Doer, doneIn } from './doer.ts';
import type { Inquiry } from './relevance.ts';
import { sentenceAt } from './sentence-index.ts';

/** What somebody wants or offers is told by many verbs; each question's verb with those that tell the same. */
const verbs: readonly (readonly [asked: RegExp, told: RegExp])[] = [
  [
    /^(?:want|demand|seek|ask|call|insist|need|require|request|expect|push|press|urge|hope|wish|like)/i,
    /^(?:want(?:s|ed|ing)?|demand(?:s|ed|ing)?|seek(?:s|ing)?|sought|insist(?:s|ed|ing)?|urg(?:es?|ed|ing)|requir(?:es?|ed|ing)|request(?:s|ed|ing)?|(?:call|ask|push|press|plead|appeal|campaign|lobb)(?:s|y|ed|es|ied|ing)?(?: (?:on|late|early) \p{Lu}\p{Ll}+day| \p{Lu}\p{Ll}+day)? (?:for|on|upon)(?! \p{Lu}\p{Ll}+day)|(?:ask(?:s|ed|ing)?|told|order(?:s|ed)?|expects?) (?:\S+ ){1,4}to|hop(?:es?|ed|ing) (?:for|to|that)|would like|expects?|needs? (?:to|a|more)|must|should)\b/iu,
  ],
  [
    /^(?:offer|propose|suggest|promise|pledge|plan|intend)/i,
    /^(?:offer(?:s|ed|ing)?|propos(?:es?|ed|ing)|suggest(?:s|ed|ing)?|promis(?:es?|ed|ing)|pledg(?:es?|ed|ing)|vow(?:s|ed)?|put forward|(?:is|are|was|were) (?:ready|willing|prepared) to|plan(?:s|ned|ning)? to|intend(?:s|ed)? to)\b/i,
  ],
];

/** "What does Marsh want |from the port?" */
const shape = /^(?:so |and )?what (?:do|does|did|has|have|is|are|was|were|would) /i;

/** Reads a question for what somebody wants or offers: says whether the sentence at a position tells it of them; undefined for any other question. */
export function wishOf({ question, index, stemsAt }: Inquiry): ((position: number) => boolean) | undefined {
  const { doer, text } = question;
  const told = doer && shape.test(text) ? verbs.find(([asked]) => asked.test(verbIn(text, doer, index.form)))?.[1] : undefined;
  if (!doer || !told) return undefined;
  return (position) => {
    const { text: sentence } = sentenceAt(position, index);
    const stems = stemsAt(position);
    const wishes = wordsOf(sentence, index.form).map(({ start }) => told.test(sentence.slice(start, start + LONGEST)));
    return (
      doneIn(
        stems.map((stem, at) => (wishes[at] ? doer.verb : stem === doer.verb ? '' : stem)),
        doer,
      ) > 0
    );
  };
}

/** Characters within which a verb with what it leads to stands. */
const LONGEST = 60;

/** The verb of a question as it is written there. */
function verbIn(text: string, { verb }: Doer, form: (word: string) => string): string {
  return wordsOf(text, form).find(({ stem }) => stem === verb)?.text ?? '';
}
