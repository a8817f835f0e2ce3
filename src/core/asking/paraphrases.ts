import { roleNouns } from '../reading/names/tables/role-nouns.ts';
import { kinNouns } from './kin.ts';

/** Where a question may begin. */
const opening = '^((?:so|and|but),? )?';
const is = "(?:[’']s| is| was)";

/** Ways to ask that news answers in the words of plainer ones; an answer to "what age" has no "age", nor one to "what time" a "time". */
const paraphrases: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`${opening}(?:what|how big)${is} the population (?:of|in) `, 'i'), '$1how many people live in '],
  [new RegExp(`${opening}what${is} the death toll`, 'i'), '$1how many people died'],
  [new RegExp(`${opening}what age (is|was|are|were) `, 'i'), '$1how old $2 '],
  [new RegExp(`${opening}how much longer `, 'i'), '$1how long '],
  [
    new RegExp(
      `${opening}what (?:reasons?|explanations?|justifications?|excuses?) (?:did|does|do|has|have|is|was|were) (.+?) (?:give|gave|given|giving|offer(?:ed)?|cited?|provided?) (?:for|behind) `,
      'i',
    ),
    '$1why, by $2, ',
  ],
  [/^((?:[Ss]o|[Aa]nd|[Bb]ut),? )?[Ww]hat does (\p{Lu}\S*(?: \p{Lu}\S*)*) do(?: for a living)?(?=[\s?.!]*$)/u, '$1who is $2'],
  [
    new RegExp(
      `${opening}what (did|does|do|will|would|is|are) ((?:(?!\\b(?:say|said|think|tell|told|mean|about|of|on)\\b).)+?) (?<!\\b(?:the|an?|its|their|his|her|that|this) )(costs?|worth)\\b`,
      'i',
    ),
    '$1how much $2 $3 $4',
  ],
];

/** A question in plainer words, where it has them: "what age is Marsh" as "how old is Marsh". */
export function plainer(question: string): string {
  const plain = paraphrases.reduce((text, [pattern, words]) => text.replace(pattern, words), question);
  return nameAsked.reduce((text, pattern) => text.replace(pattern, asWho), plain);
}

/** "What is the name of |the coroner?", "What is |her husband| called?" */
const nameAsked = [
  new RegExp(`${opening}what(${is}) the (?:full |first |last |real )?name of (?<who>[^?.!]+?)(?=[\\s?.!]*$)`, 'iu'),
  new RegExp(`${opening}what(${is}) (?<who>[^?.!]+?) (?:called|named)(?=[\\s?.!]*$)`, 'iu'),
  new RegExp(`${opening}what(${is}) (?<who>[^?.!]+?)['’]s? (?:full |first |last |real )?name(?=[\\s?.!]*$)`, 'iu'),
];

/** A question for a name as one for who it is, where it asks for a person. */
function asWho(whole: string, lead: string | undefined, verb: string, who: string): string {
  const head = headOfPhrase(who);
  return (roleNouns.has(head) && !byDeed.test(head)) || kinNouns(head) ? `${lead ?? ''}who${verb} ${who}` : whole;
}

/** Nouns for who somebody is by what happened: an article that names the victim needn't call anybody so. */
const byDeed =
  /^(?:victim|suspect|survivor|attacker|assailant|assassin|shooter|gunman|killer|murderer|robber|thief|culprit|perpetrator|accused|defendant|driver|passenger|teenager|student|witness|winner)$/;

/** The noun that a phrase is about: "coroner" of "the coroner of Voss". */
export function headOfPhrase(phrase: string): string {
  const [head = ''] = /\p{L}+(?:-\p{L}+)*$/u.exec(phrase.replace(/ (?:of|who|that|which|at|in|on|for|from|with)\b.*$/, '')) ?? [];
  return head;
}
