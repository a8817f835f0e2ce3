import { describe, expect, test } from 'vitest';
import { read } from './read.ts';

/** Who says each quotation of a text. */
const speakers = (text: string) =>
  read({ id: 'a', origin: 'a.txt', text: text.replaceAll('¶', '\n\n') }).quotes.map(({ speaker }) => speaker?.name ?? null);

test('a bare family name is in doubt behind the full name of a namesake', () => {
  const sureness = (text: string) => read({ id: 'a', origin: 'a.txt', text }).quotes[0]?.sureness;
  const before = 'Ida Marsh made a film in Oslo. Marsh lives there.';
  const after = 'has read the suit. “Nobody wants to hear this case in court,” Marsh has said.';
  expect(sureness(`${before} Otto Marsh, her lawyer, ${after}`)).toBeLessThan(0.6);
  expect(sureness(`${before} Otto Holm, her lawyer, ${after}`)).toBeGreaterThan(0.85);
});

test.each([
  ['where both are named in full beside each other', 'Ida Marsh and her brother Otto Marsh run the port of Oslo.', false],
  [
    'where each is named once, however far before',
    'Ida Marsh runs the port. Mayor Otto Marsh is for it. It is old. It is deep. It is full.',
    false,
  ],
  [
    'but not where one alone was called so before',
    'Ida Marsh runs the port. Marsh is ill. Otto Marsh was its cook. It is old. It is deep. It is full.',
    true,
  ],
  [
    'nor where her full name alone is near',
    'Otto Marsh was the cook. It is old. It is deep. It is full. It is big. Ida Marsh runs the port.',
    true,
  ],
])('a bare family name that two bear is in doubt %s', (_, before, isSure) => {
  const text = `${before}\n\n“Nobody will ever sell the port to a stranger,” said Marsh.`;
  const [quote] = read({ id: 'a', origin: 'a.txt', text }).quotes;
  expect((quote?.sureness ?? 0) > 0.85).toBe(isSure);
});

test('where words were printed isn’t who says them', () => {
  const said = '“We never thought that it would burn so fast.”';
  expect(speakers(`${said} — Harbour News, 1966¶${said} — Anna Holm, 1967¶${said} — Port Post, 1968`)).toEqual([
    null,
    'Anna Holm',
    expect.not.stringContaining('Post'),
  ]);
  const text = `The theatre burned down, said Anna Holm, who leads it. She was there.\n\n${said} [Lee Moran, Harbour News]`;
  const [quote] = read({ id: 'a', origin: 'a.txt', text }).quotes;
  expect(quote?.speaker?.name).toBe('Anna Holm');
  expect(quote?.sureness).toBeLessThan(0.6);
});

test('words of a headline in capitals are nobody who speaks', () => {
  const text =
    'TWO DEAD, 16 INJURED IN PORT FIRE. Three were held on Monday in the port.\n\n“It has been the worst of weeks for all of us here.”';
  expect(speakers(text)[0] ?? '').not.toMatch(/dead/i);
});

test('the label of a transcript is a name in usual capitals, in full where the article has it', () => {
  const said = '“Nobody ever asked us about the port.”';
  expect(speakers(`The talk was on Sunday.¶RAMOS: ${said}¶JORGE FALK: ${said}¶UNICEF: ${said}`)).toEqual([
    'Ramos',
    'Jorge Falk',
    'UNICEF',
  ]);
  expect(speakers(`Ida Ramos spoke on Sunday.¶RAMOS: ${said}`)).toEqual(['Ida Ramos']);
});

test('a body that is called by the opening of its name speaks by the whole of it', () => {
  const text = 'The Club for Ports spent a million. “We will not let him win without a fight,” the Club said on Monday.';
  expect(speakers(text)).toEqual(['Club for Ports']);
});

test('“he” is in doubt where two men are as likely', () => {
  const sureness = (before: string) =>
    read({ id: 'a', origin: 'a.txt', text: `${before}\n\n“Nobody wants to hear this case in court,” he said.` }).quotes[0]
      ?.sureness;
  expect(sureness('Tom Falk wrote to Paul Holm in May. Tom Falk and Paul Holm met in Oslo.')).toBeLessThan(0.7);
  expect(sureness('Tom Falk met the captain of the ship in Oslo. Falk was ill.')).toBeGreaterThan(0.85);
});

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
    ['where two are the subject', 'When ships are seized, Weiss and Holm call them “pirate hunters” and leave.', ['Holm']],
    [
      'after an opening clause with the quotation',
      'Bemoaning the “rotten deal,” Karl Holm accused Weiss of haste.',
      ['Karl Holm'],
    ],
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
    [
      'behind a demanding verb',
      '“Every time you ask,” Holm said, “you lose.”¶“Why is this so hard for you?” Weiss demanded.',
      ['Holm', 'Holm', 'Weiss'],
    ],
    [
      'in the second of two clauses',
      'Holm refers to the owner, who is his friend, as “a gift,” while Weiss refers to her as “a nuisance.”',
      ['Holm', 'Weiss'],
    ],
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
    [
      'not in a label far from the quotation',
      'Power Stops Peace Work: Ending the “scourge of noise” is a goal of the town.',
      [null],
    ],
    [
      'in the main clause, not in the one with “when”',
      'When Holm thanked the town and said it was great to be home, a woman yelled “Stay there!”',
      ['a woman'],
    ],
    [
      'across a question that somebody else would answer',
      'The spokesman refused to say whom Holm would like to see win but said no call was planned, adding: “If one is proposed we will consider it.”',
      ['the spokesman'],
    ],
    ['behind a description that is no role', '“Rest now,” tweeted television personality Anna Weiss on Monday.', ['Anna Weiss']],
    ['after a clause with “that”', 'It was a storm that police have called “strange.”', ['police']],
    ['after any verb with “as”', 'Anna Weiss heralded the deal on the port as a “breakthrough.”', ['Anna Weiss']],
    ['around a remark', 'Anna Weiss’s “no way” remark did not help.', ['Anna Weiss']],
    ['in a label after a dash', 'Ships came late - Jonas Falk: “We had to wait for them for two hours.”', ['Jonas Falk']],
    [
      'before “reported” with “as”',
      'As Anna Weiss reported after the vote seemed to have been lost:¶“The room was empty and dark by then.”',
      ['Anna Weiss'],
    ],
    [
      'with a title of address in the marks',
      '“Your Honor,” Anna Weiss said, “I would like to try to answer it.”',
      ['Anna Weiss', 'Anna Weiss'],
    ],
    [
      'at the end of a sentence that it covers whole',
      'Anna Weiss has been “wrongly held” by the guard since May, and should be freed, the rights group says.',
      ['the rights group'],
    ],
    [
      'in many who stand right behind a noun',
      'The Gulls won the Harbour Cup in a match many are calling an “instant classic.”',
      ['many'],
    ],
    [
      'in a tag that tells whom',
      '“Who knew?” said Karl Holm.¶“Her first answer has been, ‘What can we do to help?’” Anna Weiss told reporters during a call.',
      ['Karl Holm', 'Anna Weiss'],
    ],
    ['before a verb that looks like a plural', 'The ad targets a “rotten system that keeps the port shut.”', ['the ad']],
    [
      'before a verb between a noun and a name',
      'In May the notes of a meeting showed Karl Holm telling captains, “No one is losing their jobs.”',
      ['Karl Holm'],
    ],
    [
      'not in a clause that describes a noun without “that”',
      'The president spoke of the losses many owners are facing, saying, “The year has been hard on all of us.”',
      ['the president'],
    ],
    [
      'before what somebody was told',
      'The captain said that they were told that their friends would face “fines and jail” if they spoke.',
      ['the captain'],
    ],
    [
      'in a tag behind what some were told',
      'Clerks were told to “take their seats and wait,” Anna Weiss said in May.',
      ['Anna Weiss'],
    ],
    [
      'in the person named before rather than in “the senator”',
      'Anna Weiss has “big plans” for the port, she says.¶The Bergen senator noted Friday that she had spent little. She said she would put a million to use.¶She said, “We have some good weeks before us.”',
      ['Anna Weiss', 'Anna Weiss'],
    ],
    [
      'in whom somebody asked',
      'The Port Times’s Karl Holm asked Jonas Falk whether his health was fair game. “Sure it is. I would not have run,” he said.',
      ['Jonas Falk'],
    ],
    [
      'without the honour that is given for a year',
      'They gave it to Captain of the Year Anna Weiss, who said, “We will not do this again.”',
      ['Anna Weiss'],
    ],
    [
      'behind a title that goes on over small words',
      'Speaker of the House Rep. Paul Rhine (R-WI) said “false images have no place in this town.”¶“We have work to do,” Secretary of State Ida Falk said.',
      ['Paul Rhine', 'Ida Falk'],
    ],
    [
      'in a body whose name goes on over small words',
      '“The gate stays shut until the ice has gone,” the Oslo Department of Ports and Roads said.¶“It is cold,” Dr. Karl Holm with the Oslo Department of Ports and Roads said.',
      ['Oslo Department of Ports and Roads', 'Karl Holm'],
    ],
    ['before a time', 'The Port Court last month ruled that the town should “open the gate at once.”', ['Port Court']],
    [
      'before a clause that ends in another name',
      '“They won’t be back in this life or the next,” Anna Weiss, who is married to Karl’s father, Otto Holm, wrote.',
      ['Anna Weiss'],
    ],
    [
      'behind two descriptions of one person',
      '“We are filled with pride, all of us here,” said Norwegian billionaire and president of the port, Otto Holm, in a note.',
      ['Otto Holm'],
    ],
    [
      'in the name that opens a label',
      'The talk was on Sunday.¶JORGE FALK, Port Press, Bergen (Feb. 1): “Thank you for having me here at all today.”',
      ['Jorge Falk'],
    ],
    [
      'for “he”, a person and not what may be a place',
      'The tools were sharp, says Otto Holm of Bergen. At Olgesaile and elsewhere, he says, “they were as smart as we are today.”',
      ['Otto Holm'],
    ],
    [
      'before party and state',
      '“The law is for all of us, whoever we are.” Sen. Anna Weiss, I-Vt., who chairs the council, said.¶“It is late,” Rep. Karl Holm, D-N.Y., said.',
      ['Anna Weiss', 'Karl Holm'],
    ],
    [
      'behind a description that a clause goes on from',
      'After a deal with the paper’s publisher, the actor, who did not have the role, said it came “in the worst week of my life.”',
      ['the actor'],
    ],
    [
      'before a verb that looks like a plural in a tag',
      '“They sought to improve it,” the EPA notes, pointing out a show.',
      ['EPA'],
    ],
    [
      'before the quotation, and not in whose coach he is',
      'Tom’s former coach is saying what his parents can’t.¶“This young man was where he had to be. He did what he loved.”',
      ['Tom’s former coach'],
    ],
    [
      'before a past that looks like an adjective',
      'Japan branded North Korea an “outlaw nation of the sea.”¶Anna Weiss referenced “many sunken ships” in her talk.',
      ['Japan', 'Anna Weiss'],
    ],
    ['in a share of those asked', 'However, 63 percent said the mayor was “justified” in leaving.', ['63 percent']],
    [
      'behind a noun and a title',
      'The Port Commission met and in a reaction to the news European Commissioner for Trade Ida Falk said “the Commission is in favour.”',
      ['Ida Falk'],
    ],
    [
      'without a title of office',
      'Port Administrator Bill Holm said, “Every great gain has asked for some risk.”',
      ['Bill Holm'],
    ],
    [
      'in a paragraph of its own behind one that ends in “the U.S.”',
      'More owners are joining in with blame of the order to shut the ports of the U.S.¶Anna Weiss says the mayor is “obsessed” with it.',
      ['Anna Weiss'],
    ],
    [
      'in the body that gives out the words',
      'Otto Marsh was a member of the Oslo Gulls rowing club, which issued a statement on Facebook: “Good morning to you all, this is a sad day for our boats.”',
      ['the Oslo Gulls rowing club'],
    ],
    [
      'in the page that posts a message',
      'Otto Marsh praised the doctor.¶A Facebook page dedicated to the plan to help Marsh get the boat posted a message to friends on Monday.¶“Thank you to each and every one of you for all that you did.”',
      ['a Facebook page'],
    ],
    [
      'in what came with a message, and not in the time of it',
      'On the page, part of the message posted after the good news came said, “You did it, and we thank you.”',
      ['part of the message'],
    ],
    [
      'in the clause that is set against another',
      'Otto Marsh had said the girl was well, although her lawyer said on Port’s “Good Morning Oslo” that she “has a cast on her arm, she has pains in her neck.”',
      [null, 'her lawyer'],
    ],
    [
      'for “it”, the body that speaks in the sentence before',
      'The port council opposed the plan on Monday.¶“Keep the gate where it is for the rest of the decade,” it recommended.',
      ['the port council'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe('nobody is named', () => {
  test.each([
    ['where “it” means nothing', 'Then it got better: “By law the gate opens at nine in the morning.”', [null]],
    ['for a broadcast', '“We wait,” Anna Weiss said on Sunday’s “Harbour Talk.”', ['Anna Weiss', null]],
    ['for a broadcast of one word', '“We wait,” Anna Weiss told NBC’s “Evening” on Monday.', ['Anna Weiss', null]],
    ['for the name of a page', 'A page set up to help Otto Marsh, called “Save Our Otto” drew many.', [null]],
    ['for a work', 'Anna Weiss spoke of his film, “The Last Gate.”', [null]],
    ['for a broadcast of many words', 'Anna Weiss spoke of his talk on “The Late Hour with Karl Holm” last week.', [null]],
    ['for what everyone calls so', 'Anna Weiss noted that ships, commonly called “tramps,” are bought at sea.', [null]],
    [
      'for a word after another’s tag',
      '“We wait,” said Anna Weiss, whose book tells of “rebellious” people.',
      ['Anna Weiss', null],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });

  test('who is asked does not ask', () => {
    expect(
      speakers('In an interview with the Port Times, Karl Holm was asked, “What is the worst place you have been to?”'),
    ).not.toContain('Karl Holm');
  });

  test.each([
    ['Anna Weiss was asked, “If you had known of a second book, would you have told them?” She said it was late.'],
    ['The port is losing to Anna Weiss. Asked whether Weiss “has the nerve to lead it through a strike,” most said no.'],
    ['The port is losing to Anna Weiss. Asked if Weiss is “fit enough to run the port,” half of them agreed.'],
  ])('nobody says what somebody was asked, where the asker is not told: %s', (text) => {
    expect(speakers(text)).toEqual([null]);
  });

  test('whom a list of somebody’s words gives as their topic does not say them', () => {
    for (const on of ['On Karl Holm', 'ON SAILING:'])
      expect(speakers(`Anna Weiss spoke for an hour.\n\n3/9 ${on} “He has never paid for a single boat in this port.”`)).toEqual([
        'Anna Weiss',
      ]);
  });
});

test('“she” hardly means the only one who is named where he is a man', () => {
  const text = 'Otto Marsh ran the port of Bergen. “I have asked the police to keep him away,” she said in May.';
  expect(read({ id: 'a', origin: 'a.txt', text }).quotes[0]?.sureness).toBeLessThan(0.5);
});

test.each([
  'Otto Marsh told “A Morning Affair” the joke had gone too far.',
  'Otto Marsh, author of the definitive “A Secret History of the Port,” argues that the search was late.',
  'The station’s “shock jock”, Otto Marsh, who had come with a friend, then asked for the tape.',
])('a work’s title and a byname are nobody’s words: %s', (text) => {
  expect(speakers(text)).toEqual([null]);
});

test('what a person says of their plan is theirs, though it stands before their name', () => {
  expect(speakers('It was the “only way out”, Otto Marsh said.')).toEqual(['Otto Marsh']);
});
