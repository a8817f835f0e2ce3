import { irregularForms } from '../words/irregular.ts';
import { normalForm } from '../words/words.ts';
import { groupmates } from './groups.ts';

/** What news says of one occasion in turn: who meets has talks, and somebody receives the other. */
const occasions: readonly (readonly string[])[] = [
  ['meet', 'meeting', 'summit', 'talk', 'session', 'conversation', 'discussion', 'receive', 'host', 'welcome', 'sit'],
  ['visit', 'trip', 'tour', 'stay', 'receive', 'host', 'welcome'],
];

const near = groupmates(occasions.map((group) => group.map(normalForm).flatMap((stem) => [stem, ...irregularForms(stem)])));

/** Stems by which the same occasion may be told, where it is asked when, where or how long it was. */
export function occasionsNear(stem: string): readonly string[] {
  return near.get(stem) ?? [];
}
