import { companyForms, noNames, ofHeads, orgWords } from './tables/kind-words.ts';
import { nameParticles } from './tables/titles.ts';
import type { Word } from './word.ts';

/** Longer runs are title case or noise, not names. */
const longest = 12;

/** The runs of capitalised words in a sentence, joined over "of the", "&", "and" and particles where a name goes on. */
export function runsOf(words: readonly Word[]): Word[][] {
  const runs: Word[][] = [];
  for (let i = 0; i < words.length; ) {
    if (!startsName(words[i]!)) {
      i++;
      continue;
    }
    const run = [words[i++]!];
    while (i < words.length && run.length < longest) {
      const next = joined(words, i, run);
      if (!next) break;
      run.push(...words.slice(i, i + next));
      i += next;
    }
    runs.push(run);
  }
  return runs;
}

function startsName(word: Word): boolean {
  return word.capital && !(noNames.has(word.lower) && !word.initial && word.text !== word.text.toUpperCase());
}

/** How many words from `i` on belong to the run: 0 when it ends here. */
function joined(words: readonly Word[], i: number, run: readonly Word[]): number {
  const word = words[i]!;
  const last = run.at(-1)!;
  if (last.possessive || !/^(?: |\s+& ?|, (?=Inc|Ltd|LLC|Jr|Sr))$/u.test(word.gap.replace(/\s+/g, ' '))) {
    return !last.possessive && word.capital && word.gap.trim() === '&' ? 1 : 0;
  }
  if (word.capital) return goesOn(word) ? 1 : 0;
  const plain = (at: number) => words[at]?.gap.trim() === '';
  if (nameParticles.has(word.lower) && word.lower !== 'y' && word.lower !== 'e' && last.capital && !noNames.has(last.lower)) {
    let n = 1;
    while (n < 3 && plain(i + n) && nameParticles.has(words[i + n]!.lower)) n++;
    return plain(i + n) && words[i + n]!.capital && goesOn(words[i + n]!) ? n + 1 : 0;
  }
  if (word.lower === 'of' && ofHeads.has(last.lower)) {
    const at = words[i + 1]?.lower === 'the' ? i + 2 : i + 1;
    return plain(i + 1) && plain(at) && words[at]!.capital && goesOn(words[at]!) ? at - i + 1 : 0;
  }
  if (
    word.lower === 'for' &&
    /^(?:cent(?:re|er)|institute|office|agency|fund|organi[sz]ation|association|committee|council|commissioner|representative|foundation|campaign|society|doctors|reporters|court)s?$/.test(
      last.lower,
    )
  ) {
    const at = words[i + 1]?.lower === 'the' ? i + 2 : i + 1;
    return plain(at) && words[at]!.capital && goesOn(words[at]!) ? at - i + 1 : 0;
  }
  if (word.lower === 'and' && plain(i + 1) && words[i + 1]!.capital && continuesOverAnd(words, i + 1, run)) return 2;
  return 0;
}

function goesOn(word: Word): boolean {
  return !noNames.has(word.lower) || (word.text.length > 1 && word.text === word.text.toUpperCase() && word.lower !== 'i');
}

/** "Department of Health and Human Services", "Defence and Space Company": one name; "Witkoff and Kushner": two. */
function continuesOverAnd(words: readonly Word[], from: number, run: readonly Word[]): boolean {
  if (run.some((w) => orgWords.has(w.lower) && w !== run[0] && !ofHeads.has(w.lower))) return false;
  const head = run.findIndex((w) => w.lower === 'of');
  if (head > 0 && /^(?:ministry|department|office|board|committee|school|bureau|institute|college)$/.test(run[head - 1]!.lower))
    return true;
  if (run.length < 2) return false;
  let to = from;
  while (words[to + 1]?.capital && words[to + 1]!.gap.trim() === '' && to - from < 4) to++;
  const close = words[to]!.lower;
  return (
    companyForms.has(close.replace('.', '')) ||
    /^(?:administration|agency|commission|committee|association|fund|organi[sz]ation|authority|corporation|university|services|bureau|council|institute)$/.test(
      close,
    )
  );
}
