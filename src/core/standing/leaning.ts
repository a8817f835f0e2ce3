import type { Token } from '../reading/tokens.ts';

/**
 * Whether a sentence that can be read alone still answers to one before it ("answers that …", "the two sides", "beforehand"): another
 * that needs nothing is better.
 */
export function leans(plain: string): boolean {
  return leaning.test(plain);
}

const people =
  'sides|countries|nations|men|women|leaders|companies|teams|parties|groups|states|presidents|ministers|envoys|officials';
const leaning = new RegExp(
  [
    String.raw`\b(?:answers?|answered|repl(?:y|ies|ied)|respond(?:s|ed)(?! to)|retort(?:s|ed)|counter(?:s|ed)|adds?|added|continued|(?:went|goes) on to|went on(?=[,.]))\b(?! (?:the|a|an|to|in|for|on)\b)`,
    String.raw`\b(?:beforehand|previously|afterwards?|once more|again|likewise|instead|otherwise|therefore|thus|nevertheless|nonetheless)\b`,
    String.raw`\bthe (?:two|three|four|other|same|latter|former) (?:${people}|country|nation)['’]?\b`,
    String.raw`\bthe (?:two|three|four|five|six)(?=[,.]| (?:were|was|are|had|have|will|would|said|including)\b)`,
    String.raw`^(?:(?:Two|Three|Four|Five|Six|Several|Many|Some) o|O)ther\b(?! than\b)|\bthe other (?:one|two|three|four|five|six|half)\b(?! of\b)`,
    String.raw`\b(?:the (?:Americans|Russians|others|latter|pair|duo)|all (?:four|three|two) of the|both of the)\b`,
    String.raw`\b(?:minutes?|hours?|days?|weeks?|months?|years?) (?:earlier|later)\b(?! than\b)`,
    String.raw`\b(?:[Aa] second|[Tt]he second|[Aa] third) (?:man|woman|officer|person|suspect|victim|witness|official|soldier|student|child|boy|girl|body|ship|car|vehicle)\b`,
    String.raw`^(?:[\p{L}.’'-]+ ){1,4}(?:later|subsequently|then|eventually|promptly) \p{L}+(?:ed|ew|old|aid|ent|ook|ave)\b`,
    String.raw`\b(?:[Aa] second|[Aa]nother|[Oo]ne of the) [\p{Lu}\d][\p{L}\d-]*s?\b(?! of\b)(?= (?:is|was|are|were|has|had|will)\b)`,
    String.raw`\b[Aa]ll (?:three|four|five|six|seven|eight|nine|ten|[\d,]+) (?!of\b)(?:\p{Ll}+ )?\p{Ll}+s\b`,
    String.raw`^The (?:spokes(?:man|woman|person)|lawyer|attorney|official|officer|report|study), \p{Lu}|\bthe \p{Ll}+est ones?\b(?! (?:of|that|who|in|on|ever|yet)\b)`,
    String.raw`\b[Bb]oth (?!of\b|sides\b|parties\b|countries\b|men\b|women\b|houses\b|chambers\b|ends\b)\p{Ll}+s\b(?! and\b)`,
    String.raw`\bsuch an? (?:\p{Ll}+ )?\p{Ll}+(?:\.$|,)`,
    String.raw`\b(?:followed|ensued)\.$|\bthe (?:opposite|reverse|same) (?:is|was) true\b(?! (?:of|for|in)\b)|^In (?:subsequent|ensuing|the following) (?:days|weeks|months|years)\b`,
    String.raw`\b(?:earlier|later)(?= (?:he|she|they|it|said|told)\b|[.,])`,
  ].join('|'),
  'u',
);

/** Whether the main verb tells what was past already when the report's own story happened: "Ruiz had called". */
export function isPluperfect(tokens: readonly Token[]): boolean {
  const first = tokens.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return tokens[first]?.text === 'had' && /^(?:VERB|AUX|ADV)$/.test(tokens[first + 1]?.pos ?? '');
}
