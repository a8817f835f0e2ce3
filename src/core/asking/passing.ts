import { normalForm } from '../words/words.ts';

const stems = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(normalForm));

/** Words that date, frame or measure what is asked for; an answer rarely repeats them. */
export const passing = stems(`
  week year month new recent recently according latest report announced approximately current newest following
  percentage share amount number length main
`);

/** Words for speaking: who speaks need not "say" it, and who reacts need not "react". */
export const saying = stems('say speak tell react reaction respond response');

/** Verbs that only carry their noun: who is charged need not "face" the charges, nor does what is in service from May "enter" it. */
export const carrying = stems('face enter reach have make take get give put go come do hold affect involve');

/** Verbs by which a sum of money is asked for. */
export const paying = stems('pay spend cost earn charge give make raise worth receive');

/** Content words of any news, which tell little of what a question is about; after the word counts of English newspapers. */
export const everyday = stems(`
  say tell people time day today world country nation state city home place group part way man woman life work job number area company government public official
  president former leader member team make take go get come become give use need want call find keep include set put run hold plan
  try help show start begin end open close move turn play live bring lose leave expect believe consider follow
  good great big high major top most main large long early late old young next last first second third one two three four five
  million billion American national local general special important several popular famous
`);
