import { describe, expect, test } from 'vitest';
import { read } from './read.ts';

/** Who says each quotation of a text. */
const speakers = (text: string) =>
  read({ id: 'a', origin: 'a.txt', text: text.replaceAll('¶', '\n\n') }).quotes.map(({ speaker }) => speaker?.name ?? null);

describe('the speaker is found', () => {
  test.each([
    ['behind an abbreviated title', '“We will go back,” said the Rev. Peter Holm, of Bergen.', ['Peter Holm']],
    [
      'behind a title that follows a noun',
      'Saturday at the state party’s convention Sen. Anna Weiss (D-Me.) said rival Karl Holm was a “lost cause.”',
      ['Anna Weiss'],
    ],
    [
      'past two descriptions',
      'Anna Weiss, the foreign minister of Norway, a member of the council, said Denmark’s latest “offer has to be looked at, and soon.”',
      ['Anna Weiss'],
    ],
    [
      'where two are the subject',
      'When ships are seized, Weiss and Holm call them “pirate hunters” and leave.',
      ['Holm'],
    ],
    ['after an opening clause with the quotation', 'Bemoaning the “rotten deal,” Karl Holm accused Weiss of haste.', ['Karl Holm']],
    [
      'not in a noun that looks like a verb',
      'Anna Weiss at once posted a news comment of her own, saying, “We are glad to hear of it at last.”',
      ['Anna Weiss'],
    ],
    [
      'where the tagger sees a noun before the name',
      'The port is shut, a thing that concerns Jonas Falk, who said the “end of trade” was near.',
      ['Jonas Falk'],
    ],
    ['behind a demanding verb', '“Every time you ask,” Holm said, “you lose.”¶“Why is this so hard for you?” Weiss demanded.', ['Holm', 'Holm', 'Weiss']],
    ['in the second of two clauses', 'Holm refers to the owner, who is his friend, as “a gift,” while Weiss refers to her as “a nuisance.”', ['Holm', 'Weiss']],
    [
      'behind a state in brackets and a comma',
      'Tuesday at the university, after winning Ohio in the primary, Gov. Karl Holm (R-Me.), said, “I am getting ready to rent a wagon.”',
      ['Karl Holm'],
    ],
    [
      'beyond the name of which the quotation says something',
      'The owners’ letter to the port notes that Lena Berg, who is a pilot, “is a gift to all of us.”',
      ['the owners’ letter'],
    ],
    ['not in a label far from the quotation', 'Power Stops Peace Work: Ending the “scourge of noise” is a goal of the town.', [null]],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
