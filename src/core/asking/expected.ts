import { normalForm } from '../words/words.ts';
import { membersOf } from './sorts.ts';

/** What kind of thing a question asks for; an answering sentence holds one that the question doesn't name itself. */
export type Expected =
  | 'person'
  | 'organisation'
  | 'country'
  | 'state'
  | 'place'
  | 'date'
  | 'duration'
  | 'number'
  | 'amount'
  | 'title'
  | 'sort'
  | 'thing'
  | 'account';

/**
 * The nouns by which a question asks for a kind ("which airline", "this football star"). Everyday English; taxonomies of
 * question answering draw the same lines (X. Li and D. Roth, "Learning question classifiers", COLING 2002).
 */
const nouns: Readonly<Record<Exclude<Expected, 'account' | 'thing' | 'sort' | 'duration' | 'amount'>, string>> = {
  person: `person people man woman actor actress star singer musician rapper artist painter author writer novelist poet journalist anchor
    presenter host comedian director producer celebrity personality figure icon legend politician president senator congressman
    congresswoman representative lawmaker governor mayor minister premier chancellor secretary ambassador envoy aide adviser advisor
    negotiator diplomat spokesman spokeswoman spokesperson official leader chief general commander candidate nominee republican democrat
    king queen prince princess royal pope cardinal bishop judge justice lawyer attorney prosecutor billionaire businessman businesswoman
    executive founder owner ceo coach manager player footballer quarterback golfer boxer swimmer runner sprinter gymnast skier athlete
    champion driver astronaut scientist physicist economist historian explorer activist chef teacher doctor character hero heroine
    villain detective father mother brother sister son daughter husband wife uncle aunt nephew niece cousin grandson granddaughter`,
  organisation: `company companies firm business corporation maker manufacturer carmaker automaker giant startup airline airlines retailer
    store supermarket chain restaurant brand bank lender insurer agency department ministry office organisation organization charity
    group union party team club franchise league university college school newspaper magazine publisher broadcaster network channel
    studio app platform website service bureau commission court committee council alliance militia army`,
  country: 'country nation countries nations',
  state: 'state states province',
  place: `city town capital village place location region area county district island ocean sea river lake water waterway mountain volcano park stadium
    venue arena museum airport port building palace prison hospital street border continent planet site resort neighbourhood neighborhood`,
  date: 'year month day date time weekday decade century',
  number:
    'number percentage percent share amount sum total age rate price cost figure size height length weight distance speed score frequency temperature depth altitude width value salary fine bail reward ransom turnout toll',
  title: `film movie show comedy drama sitcom musical series programme program song album single book novel play painting game holiday festival award prize tournament
    competition ceremony law act bill treaty hurricane storm operation mission spacecraft rocket language religion word`,
};

const byNoun: ReadonlyMap<string, Expected> = new Map(
  Object.entries(nouns)
    .reverse()
    .flatMap(([kind, list]) =>
      list
        .trim()
        .split(/\s+/)
        .map((noun): [string, Expected] => [noun, kind as Expected]),
    ),
);

/** The kind that a noun asks for, where it asks for one. */
export function kindOfNoun(noun: string): Expected | undefined {
  return byNoun.get(noun) ?? byNoun.get(noun.replace(/s$/, '')) ?? (membersOf(normalForm(noun)) && 'sort');
}
