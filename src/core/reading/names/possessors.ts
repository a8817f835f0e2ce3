import { orgWords } from './tables/kind-words.ts';
import type { Word } from './word.ts';

/**
 * How many words a name goes on with behind a possessive within it: "Oslo Sheriff's |Office", "St. Ida Children's |Research Hospital",
 * "Writers' |Union"; 0 where the possessive ends it ("Norway's |Foreign Ministry").
 */
export function goesOnOverPossessive(words: readonly Word[], at: number): number {
  const [owner, next] = [words[at - 1]!, words[at]!];
  if (!next.capital || !isOwned(next)) return 0;
  if (officers.test(owner.lower)) return offices.test(next.lower) ? 1 : 0;
  if (!(next.gap.startsWith('s', 1) ? people : many).test(owner.lower)) return 0;
  let to = at;
  while (to - at < LONGEST && !orgWords.has(words[to]!.lower) && words[to]!.lower !== 'republic') {
    const after = words[to + 1];
    if (!after?.capital || after.gap !== ' ') return 0;
    to++;
  }
  return to - at < LONGEST ? to - at + 1 : 0;
}

/** "Sheriff's |Office". */
export function isOwned({ gap }: Word): boolean {
  return gap.length > 1 && gap.length < 4 && /^['’]s? $/.test(gap);
}

/** In words, from the possessive to the word that says what kind of body it is. */
const LONGEST = 4;

/** Who has an office that is called by them. */
const officers =
  /^(?:sheriff|attorney|general|prosecutor|coroner|examiner|mayor|governor|president|minister|chancellor|commissioner|comptroller|auditor|treasurer|constable|defender|clerk|king|queen|bishop)$/;
const offices = /^(?:office|department|bureau|council|commission|association|college|university|court|bench|chambers)$/;

/** For whom, or of whom, a body is. */
const people = /^(?:children|women|men|people|peoples|mother|worker)$/;
const many =
  /^(?:writers|teachers|workers|farmers|players|drivers|nurses|veterans|soldiers|students|parents|mothers|girls|boys|actors|directors|producers|lawyers|physicians|peoples|seafarers|miners|officers|sheriffs|governors|mayors|ministers|foreigners|tenants|consumers|investors|builders|bankers)$/;
