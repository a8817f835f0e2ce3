import type { Inquiry } from './relevance.ts';
import { sentenceAt } from './sentence-index.ts';

/** Whether a question asks for a reason: "why did the envoys leave?" */
export function asksWhy(question: string): boolean {
  return why.test(question);
}

const why =
  /^(?:(?:so|and|but),? )?(?:why\b|how come\b|for what reason\b|what (?:is|was|are|were) the (?:reason|cause|motive)s?\b|what (?:caused|led to|prompted|started|triggered|sparked|provoked)\b)/i;

/**
 * How surely a sentence gives a reason or a purpose, 0 to 1, by the words that lead to one; the connectives of cause, purpose and
 * reason in R. Quirk et al., A Comprehensive Grammar of the English Language (1985), ch. 15, and what news says of motives.
 */
const leads: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:because|due to|owing to|thanks to|so that|in order to|so as to|in (?:a|an) (?:bid|effort|attempt) to|as a result of|in (?:response|retaliation|protest|return)|on (?:suspicion|grounds|the grounds?)|over (?:concerns?|fears?|claims)|amid (?:concerns?|fears?)|for fear|out of|reasons?|motives?|motivat\p{L}+|prompt(?:ed|ing)|(?:caus|blam|stemm?|spark)(?:ed|ing|es?|s)|arguing|citing|claiming|fearing|hoping|aim(?:ed|ing|s) (?:to|at)|designed to|meant to|intended to|accus(?:ed|es|ing)|too \p{Ll}+ (?:to|for)|which is why|that[’']s why|led to|(?:root|main) (?:cause|fault)|at fault)\b/iu,
    1,
  ],
  [
    /(?:^|, )(?:since|as|given|after|so)\b|\bfor (?:(?:not|allegedly|repeatedly) )?\p{Ll}{2,}ing\b|\bfor (?:a|the|his|her|its|their) |\p{Ll} to (?!the\b|a\b|an\b|his\b|her\b|their\b|its\b)\p{Ll}+ /u,
    0.4,
  ],
];

/** "Why is Bergen important?" asks what hangs on it, or who wants it. */
const weighs =
  /^(?:so )?why (?:is|are|was|were) .*\b(?:important|significant|relevant|crucial|key|vital|central|big|notable|special|interesting|decisive|essential)\b/i;
const weighty =
  /\b(?:signs? (?:of|that)|weight|first time|turning point|at stake|foothold|wants?|demands?|claims?|insists?|needs?|depends?|hinges?|decid(?:es|ed|ing)|decisive|key|vital|crucial|important|significant|central)\b/iu;

/** Reads a question for a reason: says how surely the sentence at a position gives one; undefined for any other question. */
export function reasonOf({ question, index }: Inquiry): ((position: number) => number) | undefined {
  if (!asksWhy(question.text)) return undefined;
  const isOfWeight = weighs.test(question.text);
  return (position) => {
    const { text } = sentenceAt(position, index);
    if (isOfWeight && weighty.test(text)) return 1;
    return leads.find(([lead]) => lead.test(text))?.[1] ?? 0;
  };
}
