import type { ActorKind } from '../model.ts';
import { cities, countries, regions } from '../reading/names/tables/places.ts';
import { roleNouns } from '../reading/names/tables/role-nouns.ts';
import { normalForm } from '../words/words.ts';
import type { Expected } from './expected.ts';
import { placesNear, wordsNear } from './neighbours.ts';
import { scaleOf } from './scales.ts';
import { membersOf } from './sorts.ts';

/** What is known of a piece of a sentence, apart from the sentence. */
export interface Piece {
  /** In lower case, without a leading "the". */
  readonly name: string;
  readonly words: readonly string[];
  readonly stems: readonly string[];
  readonly capital: boolean;
  /** Whether only its place at the head of a sentence may have given it its capital. */
  readonly initial: boolean;
  /** What the reading takes it for. */
  readonly kind?: ActorKind;
  /** The text before it, as written, and the stems of the few words after it. */
  readonly before: string;
  readonly after: readonly string[];
  /** The text behind it, as written. */
  readonly behind: string;
}

/** How well a piece fits what is wanted, 0 to 1. The steps between are judgement: known kinds before capitals, capitals before the rest. */
export function fitOf(piece: Piece, wanted: Expected, noun: string | undefined): number {
  const { name, words, stems, capital, initial, kind, before, after, behind } = piece;
  switch (wanted) {
    case 'number':
      return noun === 'old' ? ageFit(piece) : countFit(piece, noun);
    case 'amount':
      return words.some((word) => numeral.test(word)) ? amountFit(piece, noun === 'money') : 0;
    case 'duration':
      if (
        unit.test(stems[0]!) &&
        /\b(?:an?|few|several) $/i.test(before) &&
        !/^(?:ago|later|earlier|after|befor)$/.test(after[0] ?? '')
      )
        return 0.8;
      if (/^(?:minute|hour|day|week|month|year)s?long$/i.test(words[0]!)) return 1;
      if (/^half$/i.test(words[0]!) && /^ an? (?:minute|hour|day|week|month|year)\b/.test(behind)) return 0.9;
      if (timeWord.test(words[0]!) && sinceThen.test(before)) return 0.7;
      if (!numeral.test(words[0]!) || !unit.test(after[0] ?? '') || isAge(after)) return 0;
      if (/^(?:ago|earlier|later|befor)$/.test(after[1] ?? '')) return 0.3;
      return (noun !== undefined && after.includes(noun)) || lasts.test(before) ? 1 : 0.9;
    case 'date':
      if (words.some((word) => timeWord.test(word))) return noun === 'time' ? 0.2 : timeFit(piece);
      if (/^\d{1,2}$/.test(words[0]!) && clock.test(behind) && !/:$/.test(before)) return 0.9;
      if (!unit.test(stems[0]!)) return 0;
      return after[0] === 'ago' ? 0.8 : /^(?:earlier|later|befor)$/.test(after[0] ?? '') ? 0.4 : 0;
    case 'country':
      if (countries.has(name)) return 1;
      return placesNear(name).length > 0 ? 0.4 : 0;
    case 'state':
      return regions.has(name) ? 1 : 0;
    case 'place':
      if (!capital) return sites.has(stems[0]!) && placePreposition.test(before) ? 0.5 : 0.1;
      if (cities.has(name) || kind === 'place') return 1;
      return placePreposition.test(before) ? 0.8 : 0.3;
    case 'person':
      if (kind === 'person') return words.length > 1 ? 1 : 0.7;
      if (!capital) return roleNouns.has(name) ? 0.3 : 0.05;
      if (initial || kind) return 0.05;
      return words.length > 1 ? 0.6 : 0.3;
    case 'organisation':
      if (!capital) return 0.15;
      if (kind === 'org') return 1;
      return initial || kind ? 0.3 : 0.8;
    case 'title':
      if (/["“‘]$/.test(before)) return 1;
      if (!capital) return 0.15;
      return initial || kind === 'person' || kind === 'place' ? 0.3 : 1;
    case 'sort':
      if (stems.some((stem) => membersOf(noun ?? '')?.has(stem))) return 1;
      return noun !== undefined && stems.includes(noun) ? 0.7 : 0.3;
    case 'thing':
      return capital && !initial ? 0.8 : 0.6;
    case 'account':
      return 0;
  }
}

/** How well a word for a time tells when: less right behind "said", and "next year" less than a day or a month. */
function timeFit({ words, before }: Piece): number {
  if (whenSaid.test(before)) return 0.4;
  if (bounded.test(before)) return 1;
  return words.every((word) => vagueTime.test(word) || !timeWord.test(word)) ? 0.8 : 1;
}

/** How well a number fits: best before the noun that is counted, as "the sixth" of them and "no one" too; less before another measure or in a date. */
function countFit({ words, before, after, behind }: Piece, noun: string | undefined): number {
  if (ordinal.test(words[0]!)) return noun !== undefined && after.slice(0, 2).includes(noun) ? 0.9 : 0;
  if (!words.some((word) => numeral.test(word))) return 0;
  if ((noun === 'big' || noun === 'larg' || noun === 'high') && isSum(before, after)) return 1;
  if (/^one$/i.test(words[0]!)) {
    if (/\bno $/i.test(before)) return noun !== undefined && somebody.test(noun) ? 1 : 0.1;
    if (/^ (?:less|more|another|day)\b/.test(behind)) return 0.1;
  }
  if (noun !== undefined && (after.includes(noun) || wordsNear(noun).some((near) => after.includes(near))))
    return vague.test(words[0]!) ? 0.8 : 1;
  if (noun === 'peopl' && people.test(behind)) return 0.95;
  const scale = scaleOf(noun);
  if (scale?.test(behind)) return 1;
  if (scale || isMonth.test(before)) return 0.1;
  return unit.test(after[0] ?? '') ? 0.3 : 0.6;
}

/** How well a number tells how old somebody or something is: "aged 41", "Voll, 41, said", "a 41-year-old", "dates back 900 years". */
function ageFit({ words, before, after, behind }: Piece): number {
  if (!words.some((word) => numeral.test(word))) return 0;
  if (isAge(after)) return 0.95;
  if (unit.test(after[0] ?? '') && (dated.test(before) || after[1] === 'ago')) return 0.95;
  if (/\bage[sd]? $/i.test(before)) return 1;
  return /^\d{1,3}$/.test(words[0]!) && /\p{L}, $/u.test(before) && /^[,.;]/.test(behind) ? 1 : 0.1;
}

/** Whether a number stands before "years old": it tells no time that something takes. */
function isAge([first, second]: readonly string[]): boolean {
  return first === 'year' && second === 'old';
}

/** How well a number tells how much of something there is: best with a measure or a currency, little where it counts things; of money only with a currency. */
function amountFit({ words, before, after }: Piece, money: boolean): number {
  if (isSum(before, after)) return vague.test(words[0]!) ? 0.8 : 1;
  if (money) return 0.1;
  if (measure.test(after[0] ?? '')) return 1;
  if (/^(?:half|third|quarter|fifth|tenth)$/i.test(words.at(-1)!)) return 1;
  return isMonth.test(before) ? 0.1 : 0.5;
}

/** Whether a number between some words and some stems is one of money. */
function isSum(before: string, after: readonly string[]): boolean {
  return /(?:[$€£¥]|\b(?:US|A|C)\$) ?$/.test(before) || after.slice(0, 2).some((stem) => currency.has(stem));
}

const isMonth =
  /(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?) $/;
const currency = membersOf('currenc') ?? new Set<string>();
const measure =
  /^(?:percent|per|%|percentag|dollar|euro|pound|yen|rubl|roubl|million|billion|trillion|ton|tonn|barrel|acr|hectar|squar|mile|kilomet|met|kilogram|gallon|litr|liter|degre)/;
const numeral =
  /^(?:\p{N}[\p{N}.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|half|third|quarter|fifth|tenth|once|twice|several)$/iu;
const vague = /^(?:dozens|hundreds|thousands|millions|several|half|third|quarter)$/i;
/** Nouns, as stems, by which people are counted: "no one" is none of them. */
const somebody = /^(?:peopl|person|m[ae]n|wom[ae]n|kid|child|victim|visitor|passeng|soldier|civilian|student|worker|resid|offic)/;
/** Who is counted as people: "3,800| attendees". */
const people =
  /^ (?:\p{Ll}+ )?(?:(?:wo)?men|persons|children|kids|boys|girls|citizens|inhabitants|residents|civilians|soldiers|victims|visitors|passengers|students|pupils|workers|employees|members|guests|attendees|participants|fans|voters|migrants|refugees|protest[eo]rs|demonstrators|patients|players|fighters|prisoners|hostages)\b/iu;
const ordinal = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d+(?:nd|rd|th|st))$/i;
const timeWord =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:1[89]|20)\d\d|today|tomorrow|yesterday|spring|summer|autumn|fall|winter|tonight|month|week|year|weekend)$/i;
/** "At the end of this |month" is a time as good as a day. */
const bounded = /\b(?:end|start|beginning|middle) of (?:the|this|next|last) $/i;
const vagueTime = /^(?:month|week|year|weekend|today|tonight)$/i;
/** "About 4|:20 a.m." */
const clock = /^(?:[:.]\d\d)?(?: ?[ap]\.?m\b| o[’']clock\b| hours\b)/i;
/** "Dates back about |900 years", "put the age of the wall at |900 years". */
const dated =
  /\b(?:dat(?:es?|ed|ing)(?: back)?|ages?\b[^,.;]{0,30}) (?:(?:to|at|of|about|around|some|nearly|almost|roughly|between|over|more than|at least) )*$/i;
/** A day right behind "said" is that of the report, not of what it tells. */
const whenSaid = /\b(?:said|says|told \S+)(?: (?:on|late|early|in a statement|in an interview)){0,2} $/i;
/** "Lasted |about two hours": what it takes itself. */
const lasts =
  /\b(?:last(?:s|ed|ing)?|took|takes?|taking|went on|goes on|ran|runs?|continued)(?: (?:for|on))?(?: (?:about|almost|around|at least|just|less|more|than|nearly|only|over|roughly|some|up|to|a|an))* $/i;
/** A day or year from which on something lasts. */
const sinceThen = /\b(?:since|began|begun|started|launched)(?: (?:in|on|late|early|last|this))* $/i;
/** Kinds of places that a report names without a name. */
const sites: ReadonlySet<string> = new Set(
  `hospital school college university church mosque synagogue temple airport station port harbour harbor park stadium arena theatre theater cinema museum
  hotel restaurant bar pub cafe shop store mall supermarket market office factory warehouse prison jail courthouse court embassy consulate palace
  street road highway motorway bridge tunnel square beach island river lake forest field farm village town city suburb neighbourhood neighborhood
  apartment house home garage basement border base camp clinic cemetery`
    .split(/\s+/)
    .map(normalForm),
);
const unit = /^(?:second|minut|hour|da[iy]|week|month|year|decad|mile|kilomet|met(?:re|er)|feet|page)/;
const placePreposition = /\b(?:in|at|near|to|from|outside|of|into|across|around|for) (?:the )?$/i;
