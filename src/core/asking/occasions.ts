import { irregularForms } from '../words/irregular.ts';
import { normalForm } from '../words/words.ts';

/** What news says of one occasion in turn: who meets has talks, and somebody receives the other. */
const occasions: readonly (readonly string[])[] = [
  ['meet', 'meeting', 'summit', 'talk', 'session', 'conversation', 'discussion', 'receive', 'host', 'welcome', 'sit'],
  ['visit', 'trip', 'tour', 'stay', 'receive', 'host', 'welcome'],
];

const near = new Map<string, readonly string[]>();
for (const group of occasions) {
  const stems = group.flatMap((word) => [normalForm(word), ...irregularForms(normalForm(word))]);
  for (const stem of stems) near.set(stem, [...(near.get(stem) ?? []), ...stems.filter((other) => other !== stem)]);
}

/** Stems by which the same occasion may be told, where it is asked when, where or how long it was. */
export function occasionsNear(stem: string): readonly string[] {
  return near.get(stem) ?? [];
}
