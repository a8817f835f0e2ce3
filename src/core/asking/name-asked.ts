import { titles } from '../reading/names/tables/titles.ts';
import { givingRoles, type Introduction } from './introduction.ts';
import { namingOf, unnamedOf } from './naming.ts';
import { headOfPhrase } from './paraphrases.ts';
import type { Inquiry } from './relevance.ts';
import { sentenceAt } from './sentence-index.ts';

/** "What is the name of the coroner?", read as "who is the coroner?" */
const shape = /^(?:(?:so|and|but),? )?who(?:['’]?s| is| was| are| were) (?:the )?(?<phrase>.{2,60}?)[\s?.!]*$/iu;

/** Reads a question for the name of whoever is something; undefined for any other question. */
export function nameAskedOf({ question: { typed, text }, index }: Inquiry): Introduction | undefined {
  if (!/\bwhat\b/i.test(typed) || !/\b(?:names?|called|named)\b/i.test(typed)) return undefined;
  const { phrase = '' } = shape.exec(text)?.groups ?? {};
  const noun = headOfPhrase(phrase);
  if (noun === '') return undefined;
  const naming = namingOf([noun]);
  const unnamed = unnamedOf([noun]);
  const telling = index.postings.get(index.form(noun)) ?? [];
  const tells = (position: number) => {
    const sentence = sentenceAt(position, index).text;
    return naming(sentence).length > 0 || unnamed.test(sentence);
  };
  const ofNoun = new RegExp(`\\b${noun}s?\\b`, 'i');
  const giving = givingRoles(index, (role) => ofNoun.test(role.text));
  // Titles stand before names in short forms too: "Gov. Falk".
  const isTold = titles.has(noun) || giving.some || telling.some(tells);
  const isOwned = /^\p{Lu}[^ ]*(?: \p{Lu}[^ ]*)*['’]s? /u.test(`${phrase} `);
  return {
    introduces: (position) => phrase === noun && (giving.has(position) || tells(position)),
    ...(!isTold && { because: `These articles don't say: none of them names ${isOwned ? '' : 'the '}${phrase}.` }),
  };
}
