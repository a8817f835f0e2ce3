import { type Token, tag } from '../reading/tokens.ts';
import { stopWords } from '../words/stopwords.ts';
import { normalForm } from '../words/words.ts';
import { type Expected, kindOfNoun } from './expected.ts';

/** What a question asks for. */
export interface Wanted {
  readonly kind: Expected;
  /** Stem of the noun that it is asked by: "airline" in "which airline", "days" in "how many days". */
  readonly noun?: string;
}

/** What a question wants, from its question words. */
export function wantedBy(question: string): Wanted {
  const form = forms.find(([pattern]) => pattern.test(question));
  if (!form) return { kind: 'thing' };
  const [pattern, kind] = form;
  const found = pattern.exec(question)!;
  const noun = headOf(question.slice(found.index + found[0].length));
  if (kind !== 'noun') return { kind, ...(kind === 'number' && noun && { noun: normalForm(noun) }) };
  return noun ? { kind: kindOfNoun(noun) ?? 'thing', noun: normalForm(noun) } : { kind: 'thing' };
}

/** Tried in order; what follows the match is where the asked noun stands. */
const forms: readonly (readonly [RegExp, Expected | 'noun'])[] = [
  [/\bhow (?:long|soon)\b/i, 'duration'],
  [/\bhow (?:many|much|old|far|big|large|tall|high|often|deep|fast|heavy)\b/i, 'number'],
  [
    /\bwhat (?:did|does|has|have|is|was|were|do) .{2,60}\b(?:say|said|saying|think|tell|told|announce|argue|claim|warn)\b/i,
    'account',
  ],
  [
    /\b(?:which|what) (?:(?:is|was|are|were) the (?:name|acronym|title|main \w+|purpose) (?:of|for) )?(?:of (?:the following|these|those) )?/i,
    'noun',
  ],
  [/\bwho(?:m|se)?\b/i, 'person'],
  [/\bwhere\b/i, 'place'],
  [/\bwhen\b/i, 'date'],
  [/\bthis\b/i, 'noun'],
];

/** Nouns that only lead to the asked one: "which type of bug". */
const measures = new Set(['type', 'kind', 'sort', 'form', 'piece', 'member', 'name', 'group', 'list']);

/** The head of the noun phrase that a text begins with, in lower case: "classic British television comedy is …" → "comedy". */
function headOf(text: string): string | undefined {
  let head: string | undefined;
  for (const token of tag(text.slice(0, 200))) {
    const lower = token.text.toLowerCase();
    if (lower === 'of' && head && measures.has(head)) head = undefined;
    else if (isNoun(token)) {
      if (head && kindOfNoun(head) && !kindOfNoun(lower) && !measures.has(lower)) break;
      head = lower;
    } else if (head && !modifies(token)) break;
  }
  return head;
}

function isNoun({ pos, text }: Token): boolean {
  return (pos === 'NOUN' || pos === 'PROPN') && !stopWords.has(text.toLowerCase());
}

function modifies({ pos, text }: Token): boolean {
  return pos === 'ADJ' || pos === 'PART' || /^['’‐-]/.test(text);
}
