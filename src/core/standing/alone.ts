import { type Token, tag } from '../reading/tokens.ts';
import { hasFiniteVerb, isFiniteVerb, isImperative, isOnlyRelative } from './grammar.ts';
import { hasLateSubject } from './late-subject.ts';
import { masked } from './masked.ts';
import { hasOpenSubject } from './open-nouns.ts';
import { hasOpenPerson, hasOpenPronoun } from './open-pronouns.ts';
import { ofPage } from './page.ts';
import { pointsBack } from './points-back.ts';
import type { KindOfWord } from './word-kinds.ts';

/** `hangs`: it needs the sentence before it in its article; `unfit`: no digest should have it. */
export interface Fault {
  readonly kind: 'hangs' | 'unfit';
  readonly because: string;
}

/**
 * Why a line can't stand by itself in a digest, or undefined when it can: it hangs on a sentence that isn't there, speaks to the
 * article's own readers, or is no whole sentence.
 * @param kindOfWord what the article takes the names in the line for
 * @param tagged gives the tokens of the line with what stands in marks blotted out, for who needs them beside this
 */
export function faultOf(given: string, kindOfWord?: KindOfWord, tagged: (plain: string) => Token[] = tag): Fault | undefined {
  const line = withOneMark(given);
  if (!/^["“‘'[(]*[\p{Lu}\p{N}$€£]/u.test(line) || !/[.!?…]["”’')\]]*$/.test(line)) return unfit('no whole sentence');
  if (!balanced(line)) return unfit('half a quotation');
  if (/(?:\.\.\.|…|[;:,–—-]\s*\.)["”’]?$/.test(line)) return unfit('cut off');
  const plain = masked(line);
  const page = ofPage(line, plain);
  if (page) return unfit(page);
  if (openWords.test(line)) return hanging('words about something that they don’t name');
  if (runTogether.test(plain) || headless.test(plain)) return unfit('not one sentence');
  if (/^[^“"]*\?$/.test(line)) return unfit('a question');
  const tokens = tagged(plain);
  if (hasLabel(plain, tokens)) return unfit('of a list');
  if (isImperative(tokens)) return unfit('tells its readers what to do');
  if (isOnlyRelative(plain, tokens)) return unfit('not one sentence');
  if (pointsBack(plain, tokens)) return hanging('points back');
  if (!/^\[[^\]]+:\] ["“‘']/.test(line) && !hasFiniteVerb(tokens)) return hanging('no verb');
  if (hasOpenPronoun(line, plain, tokens, kindOfWord) || hasLateSubject(tokens)) return hanging('a pronoun without its noun');
  return hasOpenSubject(tokens) || hasOpenPerson(tokens) ? hanging('a subject that nothing tells apart') : undefined;
}

/** Some papers write two apostrophes for a quotation mark. */
export function withOneMark(text: string): string {
  return text.replaceAll("''", '"');
}

/** Somebody's words to begin with, of which nobody can tell what they are about: “It’s going up,” “They knew.” */
const openWords =
  /^(?:\[[^\]]+:\] )?["“‘](?:(?:He|She|They|Those|His|Her|Their|\((?:This|That|These|Those|Such))\b|That(?:['’]s| is| was)\b|It(?:['’]s| is| was| has been)? (?!(?:an?|the|not|no|very|too|so|time|is|was|has|had|would|will|can|could|may|might|takes?)\b)\p{Ll}+|It['’]s \p{L}+ing\b)/u;

/** "The port was opened in 2005 |The largest ship …": a line that its page has lost the end of. */
const runTogether =
  /[\p{Ll}\d] (?:The|This|These|An|It|He|She|They|We) (?=\p{Ll})|^[^,]*, (?:Mr|Mrs|Ms|Dr)\. \p{Lu}\p{Ll}+ The (?=\p{Lu})/u;

/** "Have won the contract.": a sentence that has lost its subject; and one that stands in a numbered list. */
const headless = /^(?:Have|Has|Was|Were|Is|Are|Said|Says)\b(?!.*\?)|^\d+px\b|^\d{1,2}\. \p{Lu}/u;

/** "Next on the list: Norway has …", "Lindhaven: A crane …": a heading without a verb over a sentence of its own; "The end: …" may be the sentence. */
function hasLabel(plain: string, tokens: readonly Token[]): boolean {
  const label = /^(?!The |An? |\[)[^:.;“"‘']{3,60}: (?=\p{Lu})/u.exec(plain);
  return label !== null && !tokens.some(({ end }, i) => end <= label[0].length && isFiniteVerb(tokens, i));
}

function balanced(line: string): boolean {
  const count = (mark: RegExp) => line.match(mark)?.length ?? 0;
  return count(/“/g) === count(/”/g) && count(/"/g) % 2 === 0 && count(/‘/g) <= count(/’/g) && count(/\(/g) === count(/\)/g);
}

const unfit = (because: string): Fault => ({ kind: 'unfit', because });
const hanging = (because: string): Fault => ({ kind: 'hangs', because });
