import { isGivenName } from './given-names.ts';
import { type CaseUse, isKnownOrganisationOf } from './kinds.ts';
import { goesOnOverPossessive, isOwned } from './possessors.ts';
import { demonyms } from './tables/demonyms.ts';
import { companyForms, noNames, ofHeads, orgWords, plainSurnames, subjectWords } from './tables/kind-words.ts';
import { nameParticles, titles } from './tables/titles.ts';
import type { Word } from './word.ts';

/** Longer runs are title case or noise, not names. */
const longest = 12;

/** The runs of capitalised words in a sentence, joined over "of the", "&", "and" and particles where a name goes on. */
export function runsOf(words: readonly Word[], use: CaseUse): Word[][] {
  const runs: Word[][] = [];
  for (let i = 0; i < words.length; ) {
    if (!startsName(words, i, use)) {
      i++;
      continue;
    }
    const run = [words[i++]!];
    while (i < words.length && run.length < longest) {
      const next = joined(words, i, run, use);
      if (!next) break;
      for (const end = i + next; i < end; i++) run.push(words[i]!);
    }
    while (run.length > 1 && buttons.test(run[0]!.text)) run.shift();
    if (!headings.test(run[0]!.text)) runs.push(run);
  }
  return runs;
}

/** Stands on the button of a player or before a headline, and runs on into a name: "CLOSE Mayor Anna Weiss". */
const buttons = /^(?:CLOSE|WATCH|WATCHED|MUST|JUST|VIDEO|PHOTOS?|MORE|READ|RIP|BREAKING|EXCLUSIVE|OPINION|ANALYSIS)$/;

function startsName(words: readonly Word[], i: number, use: CaseUse): boolean {
  const word = words[i]!;
  if (!word.capital) return false;
  const before = words[i - 1]?.lower ?? '';
  if (before === 'the' && spans.test(word.lower)) return false;
  if (use.isSurname(word.lower) && isNoSurname(word, before, words[i + 1])) return false;
  return !noNames.has(word.lower) || word.initial || isUpper(word) || use.isSurname(word.lower);
}

/** "in May", "the French", "French ships": a family name of the article in the other sense of the word. */
function isNoSurname({ lower }: Word, before: string, after: Word | undefined): boolean {
  const isMarked = /^(?:the|an?)$/.test(before);
  if (plainSurnames.has(lower)) return isMarked || ofTime.test(before) || /^\d/.test(after?.text ?? '');
  if (!demonyms.has(lower) || after?.capital) return false;
  return isMarked || /^(?!has|is|was|says|does|s$).*s$/.test(after?.lower ?? '');
}

/** What stands before a month rather than before Theresa May. */
const ofTime = /^(?:in|of|on|by|to|since|until|till|from|last|next|this|early|late|mid|every|\d+|\d+(?:st|nd|rd|th))$/;

/** "Player of the Year Anna Weiss": what an honour is given for is no part of her name. */
const spans = /^(?:year|month|decade|century)$/;

/** Opens a heading in capitals, never a name: "ON MENTORSHIP". */
const headings = /^(?:ON|ABOUT|FROM|WITH|FOR|HOW|WHY|WHAT|WHEN|WHERE)$/;

/** Whether the run may go on with this word: months, weekdays and function words end it. */
function goesOn(word: Word | undefined): boolean {
  return word?.capital === true && (!noNames.has(word.lower) || isUpper(word));
}

/** "Theresa |May", but not "Anna May 5": a given name before it makes a family name of the word. */
export function closesName(words: readonly Word[], i: number): boolean {
  const { lower } = words[i]!;
  const before = words[i - 1];
  return (
    plainSurnames.has(lower) &&
    before !== undefined &&
    isGivenName(before.lower) &&
    !noNames.has(before.lower) &&
    !/^\d/.test(words[i + 1]?.text ?? '')
  );
}

function isUpper(word: Word): boolean {
  return word.text.length > 1 && word.text === word.text.toUpperCase();
}

/** How many words from `i` on belong to the run: 0 when it ends here. */
function joined(words: readonly Word[], i: number, run: readonly Word[], use: CaseUse): number {
  const word = words[i]!;
  const last = run.at(-1)!;
  const over = goesOnOverPossessive(words, i);
  if (over > 0 || last.possessive || (run.length > 1 && isOwned(last) && isGivenName(word.lower))) return over;
  if (/^\s*&\s*$/.test(word.gap)) return goesOn(word) ? 1 : 0;
  if (word.gap === ', ') return /^(?:Inc|Ltd|LLC|Jr|Sr)\.?$/.test(word.text) ? 1 : 0;
  if (word.gap.trim() || word.gap.includes('\n')) return 0;
  if (run.length === 1 && use.isSurname(word.lower) && isNoSurname(word, last.lower, words[i + 1])) return 0; // The | French ships
  if (run.length > 1 && postNominals.test(word.text)) return 0;
  if (word.capital) return goesOn(word) || closesName(words, i) || isKnownOrganisationOf([...run, word]) ? 1 : 0;
  const isPlain = (at: number) => words[at] !== undefined && !words[at].gap.trim();
  if (nameParticles.has(word.lower) && last.capital && !noNames.has(last.lower)) {
    let n = 1;
    while (n < 3 && isPlain(i + n) && nameParticles.has(words[i + n]!.lower)) n++;
    return isPlain(i + n) && goesOn(words[i + n]) ? n + 1 : 0;
  }
  if (
    (word.lower === 'of' && (ofHeads.has(last.lower) || titles.has(last.lower))) ||
    (word.lower === 'for' && (forHeads.test(last.lower) || opensOffice(words[i + 1], last))) ||
    (word.lower === 'on' && /^(?:commission|committee|council|conference)$/.test(last.lower))
  ) {
    const at = words[i + 1]?.lower === 'the' && isPlain(i + 1) ? i + 2 : i + 1;
    return isPlain(at) && goesOn(words[at]) ? at - i + 1 : 0;
  }
  return word.lower === 'and' && isPlain(i + 1) && goesOn(words[i + 1]) && goesOnOverAnd(words, i + 1, run) ? 2 : 0;
}

/** Stand behind a person's name and are no part of it: "Otto Marsh |QC". */
const postNominals = /^(?:QC|KC|OBE|CBE|MBE|PhD)$/;

/** "Minister for |Trade", "Special Envoy for |Iran", but not "the mayor for |Anna". */
function opensOffice(next: Word | undefined, { lower }: Word): boolean {
  return officers.test(lower) && next !== undefined && !isGivenName(next.lower);
}

const officers =
  /^(?:minister|secretary|undersecretary|envoy|ambassador|director|coordinator|adviser|advisor|rapporteur|spokesman|spokeswoman|spokesperson)$/;

const forHeads =
  /^(?:cent(?:re|er)|institute|office|agency|fund|organi[sz]ation|association|committee|council|commissioner|representative|foundation|society|doctors|reporters|court|club|campaign|coalition|alliance|union|citizens|americans|mothers|voters|physicians|partnership|project|movement|students)$/;

/** "Department of Health and Human Services", "Defence and Space Company": one name; "Witkoff and Kushner": two. */
function goesOnOverAnd(words: readonly Word[], from: number, run: readonly Word[]): boolean {
  const head = run.findIndex((word) => word.lower === 'of');
  if (head > 0 && /^(?:ministry|department|office|board|committee|school|bureau|institute|college)$/.test(run[head - 1]!.lower)) {
    return !run.slice(head).some((word) => word.lower === 'and');
  }
  if (head > 0 && head === run.length - 2 && /^(?:minister|secretary|commissioner)$/.test(run[head - 1]!.lower))
    return isSecondOffice(words, from);
  if (
    (run.length < 2 && !subjectWords.has(run[0]!.lower)) ||
    run.some((word) => orgWords.has(word.lower) && !subjectWords.has(word.lower))
  )
    return false;
  let to = from;
  while (to - from < 4 && words[to + 1] && !words[to + 1]!.gap.trim() && goesOn(words[to + 1]) && !isCloser(words[to]!)) to++;
  return isCloser(words[to]!);
}

/** "Minister of Youth and |Sports Ida Falk", but not "Minister of Trade and |President Ida Falk", "and |Ida Marie Falk". */
function isSecondOffice(words: readonly Word[], from: number): boolean {
  const { lower } = words[from]!;
  if (titles.has(words[from + 1]?.lower ?? '')) return false;
  const goesOnTo = (at: number) => !words[at]?.gap.trim() && goesOn(words[at]);
  return !titles.has(lower) && !isGivenName(lower) && goesOnTo(from + 1) && goesOnTo(from + 2);
}

const closers =
  /^(?:administration|agency|commission|committee|association|fund|organi[sz]ation|authority|university|services|service|bureau|council|institute|exchange|union|society)$/;

function isCloser(word: Word): boolean {
  return companyForms.has(word.lower.replace('.', '')) || closers.test(word.lower);
}
