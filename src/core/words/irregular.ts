import { normalForm } from './words.ts';

/**
 * Forms of one verb or noun that no stemmer brings together, for it leaves words of three letters as they are: the strong verbs of
 * English that news uses (Quirk et al., A Comprehensive Grammar of the English Language, 1985, ch. 3), the irregular plurals, and nouns
 * that verbs make with another root ("injure", "injury").
 */
const forms = `
arise arose arisen, bear bore borne, beat beaten, become became, begin began begun, bend bent, bind bound, bite bit bitten, blow blew blown,
break broke broken, bring brought, build built, burn burnt, buy buys bought, catch caught, choose chose chosen choice, come came, deal dealt,
die dies died dying death dead, draw drew drawn, drink drank drunk, drive drove driven, eat ate eaten, fall fell fallen, feed fed, feel felt,
fight fought, find found, flee fled, fly flew flown flight, forbid forbade forbidden, forget forgot forgotten, forgive forgave forgiven,
freeze froze frozen, get got gotten, give gave given, go went gone, grow grew grown growth, hang hung, hear heard, hide hid hidden,
hold held, keep kept, know knew known knowledge, lay lays laid, lead led, leave left, lend lent, lie lies lay lain, lose lost loss, make made,
mean meant, meet met, pay pays paid, ride rode ridden, ring rang rung, rise rose risen, run ran, say says said, see saw seen, seek sought,
sell sold sale, send sent, shake shook shaken, shine shone, shoot shot, show shown, sing sang sung, sink sank sunk, sit sat, sleep slept,
speak spoke spoken speech, spend spent, stand stood, steal stole stolen theft, stick stuck, strike struck stricken, swear swore sworn,
sweep swept, swim swam swum, take took taken, teach taught, tear tore torn, tell told, think thought, throw threw thrown,
understand understood, wake woke woken, wear wore worn, win won, write wrote written,
man men, woman women, child children, life lives, crisis crises,
boy boys, day days, guy guys, key keys, spy spies, toy toys, way ways,
admit admission, advise advice, apply application, bribe bribery, bury burial, clarify clarification, comply compliance,
conclude conclusion, defend defence defense, deliver delivery, deny denial, describe description, divide division, enter entry,
explain explanation, extend extension, identify identification, injure injury, inquire inquiry, justify justification,
notify notification, permit permission, persuade persuasion, publish publication, qualify qualification, recover recovery,
rely reliance, repeat repetition, resolve resolution, reveal revelation, rob robbery, solve solution, submit submission,
suspend suspension, testify testimony, verify verification, weigh weight`;

const byForm = new Map<string, readonly string[]>();
for (const group of forms.split(',')) {
  const words = group.trim().split(/\s+/);
  for (const word of words) byForm.set(normalForm(word), [...(byForm.get(normalForm(word)) ?? []), ...words]);
}

/** The other forms of a word, as stems, where its forms are irregular; of "rewrite" too, and "overthrow". */
export function irregularForms(stem: string): readonly string[] {
  const [, prefix = '', root = ''] = prefixed.exec(stem) ?? [];
  const words = byForm.get(stem) ?? (byForm.get(root) ?? byForm.get(`${root}e`))?.map((word) => prefix + word) ?? [];
  return [...new Set(words.map(normalForm))].filter((form) => form !== stem);
}

const prefixed = /^(re|over|under|with|mis|out|fore|un)(.{3,})$/;
