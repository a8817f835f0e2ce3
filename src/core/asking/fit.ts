import type { ActorKind } from '../model.ts';
import { cities, countries, regions } from '../reading/names/tables/places.ts';
import type { Expected } from './expected.ts';
import { placesNear, wordsNear } from './neighbours.ts';
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
  /** The words before it, as written, and the stems of the few after it. */
  readonly before: string;
  readonly after: readonly string[];
}

/** How well a piece fits what is wanted, 0 to 1. The steps between are judgement: known kinds before capitals, capitals before the rest. */
export function fitOf(piece: Piece, wanted: Expected, noun: string | undefined): number {
  const { name, words, stems, capital, initial, kind, before, after } = piece;
  switch (wanted) {
    case 'number':
      return words.some((word) => numeral.test(word)) ? countFit(piece, noun) : 0;
    case 'amount':
      return words.some((word) => numeral.test(word)) ? amountFit(piece) : 0;
    case 'duration':
      if (!numeral.test(words[0]!) || !unit.test(after[0] ?? '')) return 0;
      return noun !== undefined && after.includes(noun) ? 1 : 0.9;
    case 'date':
      if (words.some((word) => timeWord.test(word))) return 1;
      return unit.test(stems[0]!) && /^(?:ago|earlier|later|befor)$/.test(after[0] ?? '') ? 0.8 : 0;
    case 'country':
      if (countries.has(name)) return 1;
      return placesNear(name).length > 0 ? 0.4 : 0;
    case 'state':
      return regions.has(name) ? 1 : 0;
    case 'place':
      if (!capital) return 0.1;
      if (cities.has(name) || kind === 'place') return 1;
      return placePreposition.test(before) ? 0.8 : 0.3;
    case 'person':
      if (kind === 'person') return words.length > 1 ? 1 : 0.7;
      if (!capital || initial || kind) return 0.05;
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

/** How well a number fits: best before the noun that is counted, less before another measure or in a date. */
function countFit({ before, after }: Piece, noun: string | undefined): number {
  if (noun !== undefined && (after.includes(noun) || wordsNear(noun).some((near) => after.includes(near)))) return 1;
  if (isMonth.test(before)) return 0.1;
  return unit.test(after[0] ?? '') ? 0.3 : 0.6;
}

/** How well a number tells how much of something there is: best with a measure or a currency, little where it counts things. */
function amountFit({ words, before, after }: Piece): number {
  if (measure.test(after[0] ?? '') || /(?:[$€£¥]|\b(?:US|A|C)\$) ?$/.test(before)) return 1;
  if (/^(?:half|third|quarter|fifth|tenth)$/i.test(words.at(-1)!)) return 1;
  return isMonth.test(before) ? 0.1 : 0.5;
}

const isMonth =
  /(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?) $/;
const measure =
  /^(?:percent|per|%|percentag|dollar|euro|pound|yen|rubl|roubl|million|billion|trillion|ton|tonn|barrel|acr|hectar|squar|mile|kilomet|met|kilogram|gallon|litr|liter|degre)/;
const numeral =
  /^(?:\p{N}[\p{N}.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|half|third|quarter|fifth|tenth|once|twice|several)$/iu;
const timeWord =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:1[89]|20)\d\d|today|tomorrow|yesterday|spring|summer|autumn|fall|winter|tonight|month|week|year|weekend)$/i;
const unit = /^(?:second|minut|hour|dai|week|month|year|decad|mile|kilomet|met(?:re|er)|feet|page)/;
const placePreposition = /\b(?:in|at|near|to|from|outside|of|into|across|around|for) (?:the )?$/i;
